package io.github.mubiao.parser.table;

import io.github.mubiao.model.Bound;
import io.github.mubiao.parser.clause.StatedFigureReader;
import io.github.mubiao.parser.clause.StatedFigureReader.Stated;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.text.Normaliser;
import io.github.mubiao.quantity.Figure;
import io.github.mubiao.quantity.Rational;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the figure of a cell in the unit of its column or row. Immutable. */
final class CellReader {

    private static final int MOST_DIGITS = 30;

    private static final Pattern PLAIN = Pattern.compile("[-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?");

    /** ＞7, ≥8.5左右: a sign, the numeral or a range, and what stands behind it. */
    private static final Pattern SIGNED =
            Pattern.compile("([≥≤><＞＜≧≦]=?)?([^\\d]*)(\\d[\\d,]*(?:\\.\\d+)?(?:[-—–~至到]\\d[\\d,]*(?:\\.\\d+)?)?)(.*)");

    private static final Pattern BRACKETS = Pattern.compile("[\\[【{](.*)[]】}]");

    private static final Pattern ROUND = Pattern.compile("（(.*)）");

    private final StatedFigureReader figures;
    private final boolean roundIsCumulative;

    /** A reader; whether a note says that round brackets hold figures of several years. */
    CellReader(StatedFigureReader figures, boolean roundIsCumulative) {
        this.figures = figures;
        this.roundIsCumulative = roundIsCumulative;
    }

    /** The figure of a cell; null where it is none, or can't be read. */
    @Nullable
    CellFigure read(Cell cell, UnitWord unit) {
        Matcher brackets = BRACKETS.matcher(cell.text());
        Matcher round = ROUND.matcher(cell.text());
        boolean cumulative = brackets.matches() || roundIsCumulative && round.matches();
        MappedText inside = cumulative ? cell.text().slice(1, cell.text().length() - 1) : cell.text();
        MappedText words = inside.strip().withoutBlanks();
        return words.length() == 0 || words.length() > MOST_DIGITS
                ? null
                : PLAIN.matcher(words).matches() ? plain(words, unit, cumulative) : stated(words, unit, cumulative);
    }

    private static CellFigure plain(MappedText words, UnitWord unit, boolean cumulative) {
        String literal = words.toString();
        BigDecimal number = new BigDecimal(literal.replace(",", ""));
        return new CellFigure(
                words.span(),
                new Figure(literal, unit.multiplier(), unit.unit().symbol(), number),
                Bound.of(Bound.Kind.EXACT, unit.of(Rational.of(number)), ""),
                cumulative,
                false);
    }

    private @Nullable CellFigure stated(MappedText words, UnitWord unit, boolean cumulative) {
        Matcher parts = SIGNED.matcher(words);
        if (!parts.matches()) {
            return null;
        }
        int signEnd = parts.group(1) == null ? 0 : parts.end(1);
        Stated own = stated(words.subSequence(signEnd, words.length()));
        boolean ownUnit = own != null && !own.figure().unit().isEmpty();
        String inserted = words.subSequence(signEnd, parts.end(3)) + unit.toString() + parts.group(4);
        Stated read = ownUnit ? own : signEnd > 0 && parts.group(4).isEmpty() ? bare(parts, unit) : stated(inserted);
        Bound bound = read == null ? null : signed(read.bound(), parts.group(1));
        return bound == null || read == null
                ? null
                : new CellFigure(words.span(), read.figure(), bound, cumulative, ownUnit);
    }

    private @Nullable Stated stated(String words) {
        return figures.read(Normaliser.normalise(words).strip().withoutBlanks());
    }

    private @Nullable Stated bare(Matcher parts, UnitWord unit) {
        String literal = parts.group(3);
        if (!parts.group(2).isEmpty() || !PLAIN.matcher(literal).matches()) {
            return stated(parts.group(2) + literal + unit);
        }
        BigDecimal number = new BigDecimal(literal.replace(",", ""));
        return new Stated(
                new Figure(literal, unit.multiplier(), unit.unit().symbol(), number),
                Bound.of(Bound.Kind.EXACT, unit.of(Rational.of(number)), ""));
    }

    /** A bound in a sign; null where words bound it too. */
    private static @Nullable Bound signed(Bound bound, @Nullable String sign) {
        if (sign == null) {
            return bound;
        }
        Bound.Kind kind = switch (sign) {
            case "≥", "≧", ">=" -> Bound.Kind.AT_LEAST;
            case "≤", "≦", "<=" -> Bound.Kind.AT_MOST;
            case ">", "＞" -> Bound.Kind.MORE_THAN;
            default -> Bound.Kind.LESS_THAN;
        };
        return bound.kind() == Bound.Kind.EXACT ? Bound.of(kind, bound.value(), sign) : null;
    }
}
