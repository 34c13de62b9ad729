package io.github.mubiao.calc.check;

import io.github.mubiao.calc.Rate;
import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Measured;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 生产总值 and its three sectors; 其中 with more than the whole. */
final class PartsAndTotal implements Check {

    private static final List<String> SECTORS =
            List.of("PRIMARY_VALUE_ADDED", "SECONDARY_VALUE_ADDED", "TERTIARY_VALUE_ADDED");

    /** The clause before 其中, and the one with it. */
    private static final Pattern OF_WHICH = Pattern.compile("(?<![^，。；：])([^，。；：]{1,100})，其中[：，]?([^，。；：、]{1,100})");

    /** A mean of a part may be above that of the whole. */
    private static final Pattern MEAN = Pattern.compile("平均|均|每|标准(?!化)|价|工资|养老金|率|比重|占比|密度");

    @Override
    public List<Finding> of(Pages pages) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : pages.sentences()) {
            if (sentence.figures().size() > SECTORS.size()) {
                sectors(sentence).ifPresent(findings::add);
            }
            if (sentence.text().contains("其中")) {
                ofWhich(sentence, findings);
            }
        }
        return findings;
    }

    private static Optional<Finding> sectors(Sentence sentence) {
        Optional<Said> total = level(sentence, "GDP");
        List<Said> parts =
                SECTORS.stream().flatMap(code -> level(sentence, code).stream()).toList();
        if (total.isEmpty() || parts.size() < SECTORS.size()) {
            return Optional.empty();
        }
        Sum sum = Sum.of(parts.stream().map(Said::published).toList());
        Said whole = total.get();
        return sum.interval().overlaps(whole.interval())
                ? Optional.empty()
                : Optional.of(new Finding(
                        Finding.Code.PARTS_NOT_TOTAL,
                        whole.span(),
                        parts.get(0).span(),
                        "三次产业合计%s，与%s%s不符".formatted(sum.value(), whole.figure().indicator(), whole.printed()),
                        "the three sectors make %s, not %s".formatted(sum.value(), whole.printed())));
    }

    private static Optional<Said> level(Sentence sentence, String code) {
        List<Said> found = sentence.figures().stream()
                .filter(Pages::isSure)
                .filter(figure -> figure.change() == Change.LEVEL || figure.change() == Change.AMOUNT)
                .filter(figure -> figure.bound().kind() == Bound.Kind.EXACT)
                .map(Said::of)
                .filter(said -> said.subject().code().equals(code))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The first figure after 其中 against the only one of its kind in the clause before it. */
    private static void ofWhich(Sentence sentence, List<Finding> findings) {
        Matcher which = OF_WHICH.matcher(sentence.text());
        while (which.find()) {
            if (!MEAN.matcher(which.group()).find()) {
                List<Measured> parts = sentence.within(which.end(1), which.end());
                List<Measured> wholes = sentence.within(which.start(1), which.end(1));
                List<Measured> before = sentence.within(0, which.end(1));
                parts.stream()
                        .findFirst()
                        .flatMap(part -> ofWhich(part, wholes, before))
                        .ifPresent(findings::add);
            }
        }
    }

    private static Optional<Finding> ofWhich(Measured part, List<Measured> clause, List<Measured> before) {
        List<Measured> wholes =
                clause.stream().filter(figure -> isComparable(part, figure)).toList();
        boolean isMost = before.stream()
                .filter(figure -> hasUnitOf(part, figure))
                .allMatch(figure -> Said.of(part)
                                .interval()
                                .low()
                                .compareTo(Said.of(figure).interval().high())
                        > 0);
        return wholes.size() == 1 && isMost ? Optional.of(finding(part, wholes.get(0))) : Optional.empty();
    }

    private static Finding finding(Measured part, Measured total) {
        return new Finding(
                Finding.Code.PARTS_NOT_TOTAL,
                part.span(),
                total.span(),
                "其中%s%s，多于总数%s".formatted(part.indicator(), part.figure(), total.figure()),
                "of which %s %s, more than the whole, %s".formatted(part.indicator(), part.figure(), total.figure()));
    }

    private static boolean isComparable(Measured part, Measured total) {
        return part.change() == total.change()
                && (part.change() == Change.LEVEL || part.change() == Change.AMOUNT)
                && part.bound().kind() == Bound.Kind.EXACT
                && total.bound().kind() == Bound.Kind.EXACT
                && !part.bound()
                        .value()
                        .unit()
                        .convertsTo(Rate.WHOLE.toQuantity().unit())
                && hasUnitOf(part, total);
    }

    private static boolean hasUnitOf(Measured part, Measured figure) {
        return part.bound().value().unit().convertsTo(figure.bound().value().unit());
    }
}
