package io.github.mubiao.calc.check;

import io.github.mubiao.model.Measured;
import io.github.mubiao.model.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The same indicator of the same place and period with two values, of which one looks like a slip of the other. */
final class TwoValues implements Check {

    private static final int DIGITS = 4;

    /** What can have one value only. */
    private record Key(Class<?> type, Said.Subject subject, Said.Kind kind, Period period) {}

    @Override
    public List<Finding> of(Pages pages) {
        Map<Key, Said> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Measured figure : pages.figures()) {
            Period period = figure.origin().period();
            if (period == null || !Said.isPlain(figure) || figure.measure().base() != null) {
                continue;
            }
            Said said = Said.of(figure);
            Said before = first.putIfAbsent(new Key(figure.getClass(), said.subject(), said.kind(), period), said);
            if (before != null && !before.interval().overlaps(said.interval()) && isSlip(before, said)) {
                findings.add(new Finding(
                        Finding.Code.TWO_VALUES,
                        said.span(),
                        before.span(),
                        "%s有两个数：%s与%s".formatted(figure.indicator(), before.printed(), said.printed()),
                        "%s has two values: %s and %s"
                                .formatted(figure.indicator(), before.printed(), said.printed())));
            }
        }
        return findings;
    }

    /** Digits that differ in one place, or two that are swapped: what differs more is another thing of the same name. */
    private static boolean isSlip(Said one, Said other) {
        String digits = one.figure().figure().literal().replaceAll("\\D", "");
        String others = other.figure().figure().literal().replaceAll("\\D", "");
        boolean isSameForm = one.figure()
                        .figure()
                        .multiplier()
                        .equals(other.figure().figure().multiplier())
                && digits.replaceAll("0+$", "").length() >= DIGITS
                && others.replaceAll("0+$", "").length() >= DIGITS
                && digits.length() == others.length();
        List<Integer> places = isSameForm
                ? IntStream.range(0, digits.length())
                        .filter(i -> digits.charAt(i) != others.charAt(i))
                        .boxed()
                        .toList()
                : List.of();
        return places.size() == 1 || (places.size() == 2 && isSwap(digits, others, places.get(0), places.get(1)));
    }

    private static boolean isSwap(String digits, String others, int one, int other) {
        return other == one + 1
                && digits.charAt(one) == others.charAt(other)
                && digits.charAt(other) == others.charAt(one);
    }
}
