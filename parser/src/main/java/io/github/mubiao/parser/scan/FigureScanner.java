package io.github.mubiao.parser.scan;

import io.github.mubiao.parser.scan.Mention.Form;
import io.github.mubiao.parser.scan.Numeral.Script;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Words;
import io.github.mubiao.parser.words.Words.Match;
import io.github.mubiao.quantity.Figure;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import io.github.mubiao.quantity.Units;
import io.github.mubiao.region.Regions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the figures of a sentence in one pass, and leaves out names that hold digits. Immutable. */
public final class FigureScanner {

    private static final int LONG_QUOTATION = 60;

    private static final Set<String> TIME = Set.of("time", "working days", "months", "age");

    private final Units catalogue;
    private final Words<Unit> symbols;
    private final NumberedNames places;
    private final Vocabulary vocabulary;

    /** Reads figures in these units, but not in the names of these regions. */
    public FigureScanner(Units catalogue, Regions regions, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.catalogue = catalogue;
        this.places = new NumberedNames(regions);
        Map<String, Unit> bySymbol = new HashMap<>();
        for (String symbol : catalogue.symbols()) {
            bySymbol.put(symbol, catalogue.get(symbol));
        }
        this.symbols = new Words<>(bySymbol);
    }

    /** The figures of a sentence, in order, without overlaps. */
    public List<Mention> scan(CharSequence sentence) {
        int first = opening(sentence, 0);
        return first == sentence.length() ? List.of() : new Scan(sentence).run(first);
    }

    /** The first index that a figure can begin at; the length of the text where there is none. */
    private static int opening(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && !isOpening(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isOpening(char c) {
        return NumeralReader.isNumeralStart(c) || FigureWord.OPENINGS.contains(c);
    }

    /** One pass over one sentence. */
    private final class Scan {

        private final CharSequence text;
        private final NumeralReader numerals;
        private final UnitScanner units;
        private final NameMarks names;
        private final ShareReader shares;
        private final RangeReader ranges;
        private final BareNumerals bare;
        private final WordedNumerals words;
        private final List<Mention> found = new ArrayList<>();

        Scan(CharSequence text) {
            this.text = text;
            this.numerals = new NumeralReader(text);
            this.units = new UnitScanner(text, catalogue, symbols, vocabulary);
            this.names = new NameMarks(text);
            this.shares = new ShareReader(text, numerals, catalogue);
            this.ranges = new RangeReader(text, numerals, units, catalogue);
            this.bare = new BareNumerals(text, vocabulary);
            this.words = new WordedNumerals(vocabulary);
        }

        List<Mention> run(int first) {
            for (int i = first; i < text.length(); i = opening(text, i)) {
                i = step(i);
            }
            return found;
        }

        private int step(int i) {
            Match<FigureWord> word = FigureWord.WORDS.at(text, i);
            if (word != null) {
                boolean alone = FigureWord.isQuoted(text, word);
                if (alone || !names.isNamed(i)) {
                    found.add(FigureWord.mention(word, catalogue, alone ? 1 : 0));
                }
                return word.end();
            }
            if (!NumeralReader.isNumeralStart(text.charAt(i))) {
                return i + 1;
            }
            int nameEnd = NumeralReader.isArabic(text.charAt(i)) ? i : places.end(text, i);
            Numeral numeral = nameEnd > i ? null : numerals.read(i);
            if (numeral == null) {
                return nameEnd > i ? nameEnd : leave(i);
            }
            Mention mention = mention(numeral);
            boolean quoted = mention != null
                    && (mention.form() == Form.ONE || mention.form() == Form.WORDED_COUNT)
                    && names.isInQuotation(i);
            if (mention == null || names.isNamed(i) || quoted || names.isName(i, mention.end())) {
                return mention == null ? numeral.end() : mention.end();
            }
            found.add(names.isMinus(i - 1) && mention.high() == null ? mention.negative() : mention);
            return mention.end();
        }

        /** Behind a run of digits that is no number, all of it at once: 十四五; with a unit it is a figure all the same. */
        private int leave(int start) {
            int end = numerals.end(start);
            boolean none = end - start > NumeralReader.MAX_DIGITS
                    || !Digits.mayCount(text, start, end)
                    || names.isInQuotation(start);
            Match<Unit> unit = none || names.isName(start, end) ? null : units.unitAt(end);
            if (unit == null || words.holds(unit)) {
                return end;
            }
            found.add(words.unread(start, text.subSequence(start, end).toString(), unit));
            return unit.end();
        }

        private @Nullable Mention mention(Numeral first) {
            Mention ratio = ranges.ratio(first);
            if (ratio != null) {
                return ratio;
            }
            Match<Unit> unit = units.unitAt(first.end());
            Mention range = ranges.range(first, unit);
            return range == null ? single(first, unit) : range;
        }

        private @Nullable Mention single(Numeral numeral, @Nullable Match<Unit> behind) {
            if (charAt(numeral.end()) == '成' && shares.isTenths(numeral)) {
                return shares.tenths(numeral);
            }
            if (numeral.script() == Script.FRACTION) {
                return shares.fraction(numeral);
            }
            if (behind == null && charAt(numeral.end()) == '/' && NumeralReader.isArabic(charAt(numeral.end() + 1))) {
                return shares.slashed(numeral);
            }
            Match<Unit> greatUnit = charAt(numeral.end()) == '大' ? units.unitAt(numeral.end() + 1) : null;
            if (greatUnit != null && "项类件".contains(greatUnit.word())) {
                return counted(numeral, greatUnit);
            }
            if (charAt(numeral.end()) == '大' && isGreat(numeral)) {
                return new Mention(
                        numeral.start(),
                        numeral.end() + 1,
                        new Figure(numeral.literal(), "", "大", numeral.number()),
                        new Quantity(numeral.value(), Unit.NONE),
                        null,
                        false,
                        Form.GREAT);
            }
            Match<Unit> unit = units.measured(numeral.start(), behind);
            if (unit == null) {
                Mention shared = withSharedUnit(numeral);
                return shared == null ? bare.read(numeral) : shared;
            }
            return words.isName(numeral, unit) ? null : counted(numeral, unit);
        }

        private Mention counted(Numeral numeral, Match<Unit> unit) {
            Unit symbol = unit.value();
            if (isAndHalf(numeral, unit)) {
                return new Mention(
                        numeral.start(),
                        unit.end() + 1,
                        new Figure(numeral.literal() + unit.word() + "半", "", "", null),
                        new Quantity(numeral.total().plus(Rational.of(1).dividedBy(Rational.of(2))), symbol),
                        null,
                        numeral.more(),
                        isTime(symbol) ? Form.DURATION : Form.NUMBER);
            }
            return new Mention(
                    numeral.start(),
                    unit.end(),
                    new Figure(numeral.literal(), numeral.multiplier(), symbol.symbol(), numeral.number()),
                    new Quantity(numeral.total(), symbol),
                    numeral.upper() == null ? null : new Quantity(numeral.upper(), symbol),
                    numeral.more(),
                    form(numeral, symbol));
        }

        /** 一吨半, 一倍半; but 两个半导体项目. */
        private boolean isAndHalf(Numeral numeral, Match<Unit> unit) {
            return charAt(unit.end()) == '半'
                    && !unit.value().isCounter()
                    && numeral.multiplier().isEmpty()
                    && numeral.upper() == null
                    && !Character.isIdeographic(charAt(unit.end() + 1));
        }

        private Form form(Numeral numeral, Unit unit) {
            if (charAt(numeral.start() - 1) == '前' && "位名强".contains(unit.symbol())) {
                return Form.RANK;
            }
            if (isTime(unit)) {
                return Form.DURATION;
            }
            return switch (numeral.script()) {
                case BARE_POWER -> Form.BARE_POWER;
                case CHINESE ->
                    numeral.literal().equals("一")
                            ? Form.ONE
                            : unit.isCounter()
                                            && numeral.multiplier().isEmpty()
                                            && !WordedNumerals.isRow(numeral.literal())
                                    ? Form.WORDED_COUNT
                                    : Form.NUMBER;
                case ARABIC, FRACTION -> Form.NUMBER;
            };
        }

        /** 分别达45和140万千瓦: the unit is stated once for a list that is dealt out. */
        private @Nullable Mention withSharedUnit(Numeral numeral) {
            int next = numeral.end() + 1;
            if ("、和与及".indexOf(charAt(numeral.end())) < 0
                    || numeral.script() != Script.ARABIC
                    || !NumeralReader.isArabic(charAt(next + (names.isMinus(next) ? 1 : 0)))
                    || !isDealtOut(numeral.start())) {
                return null;
            }
            Numeral following = numerals.read(next + (names.isMinus(next) ? 1 : 0));
            Mention other = following == null ? null : mention(following);
            if (other == null || other.unit().isEmpty()) {
                return null;
            }
            boolean plain = numeral.multiplier().isEmpty();
            Numeral own = plain ? numeral.withMultiplier(other.figure().multiplier()) : numeral;
            Unit unit = other.low().unit();
            return new Mention(
                    numeral.start(),
                    numeral.end(),
                    new Figure(own.literal(), own.multiplier(), unit.symbol(), own.number()),
                    new Quantity(own.total(), unit),
                    null,
                    false,
                    other.form());
        }

        /** Whether 分别 stands not far before. */
        private boolean isDealtOut(int start) {
            return text.subSequence(Math.max(0, start - LONG_QUOTATION), start)
                    .toString()
                    .contains("分别");
        }

        /** 四大龙头企业, but not 二十大, 十九大 or 一大批. */
        private boolean isGreat(Numeral numeral) {
            Rational ten = Rational.of(10);
            Rational limit = numeral.script() == Script.CHINESE ? ten : Rational.of(30);
            char next = charAt(numeral.end() + 1);
            return numeral.value().isInteger()
                    && numeral.value().compareTo(Rational.of(1)) > 0
                    && numeral.value().compareTo(limit) <= 0
                    && numeral.multiplier().isEmpty()
                    && !numeral.more()
                    && Character.isIdeographic(next)
                    && "会以力型于幅量都".indexOf(next) < 0;
        }

        private char charAt(int i) {
            return Digits.charAt(text, i);
        }
    }

    static boolean isTime(Unit unit) {
        return TIME.contains(unit.dimension());
    }
}
