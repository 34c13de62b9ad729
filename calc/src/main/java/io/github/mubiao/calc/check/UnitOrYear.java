package io.github.mubiao.calc.check;

import io.github.mubiao.model.Change;
import io.github.mubiao.model.Measured;
import io.github.mubiao.model.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The same digits of the same indicator with another multiplier, unit or year. */
final class UnitOrYear implements Check {

    private static final int DIGITS = 3;

    private record Key(Class<?> type, Said.Subject subject, Change change, BigDecimal number) {}

    @Override
    public List<Finding> of(Pages pages) {
        Map<Key, Said> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Measured figure : pages.figures()) {
            BigDecimal number = figure.figure().number();
            if (number == null || number.precision() < DIGITS || !Said.isPlain(figure)) {
                continue;
            }
            Said said = Said.of(figure);
            Said before = first.putIfAbsent(new Key(figure.getClass(), said.subject(), figure.change(), number), said);
            if (before != null && (hasOtherUnit(before, said) || hasOtherYear(before, said))) {
                findings.add(new Finding(
                        Finding.Code.UNIT_OR_YEAR_CHANGES,
                        said.span(),
                        before.span(),
                        "%s两处不同：%s%s与%s%s"
                                .formatted(
                                        figure.indicator(),
                                        words(before.period()),
                                        before.printed(),
                                        words(said.period()),
                                        said.printed()),
                        "%s stands with two units or years: %s%s and %s%s"
                                .formatted(
                                        figure.indicator(),
                                        words(before.period()),
                                        before.printed(),
                                        words(said.period()),
                                        said.printed())));
            }
        }
        return findings;
    }

    private static boolean hasOtherUnit(Said one, Said other) {
        return one.published()
                        .value()
                        .unit()
                        .convertsTo(other.published().value().unit())
                && one.published().value().compareTo(other.published().value()) != 0;
    }

    private static boolean hasOtherYear(Said one, Said other) {
        Period period = one.period();
        Period otherPeriod = other.period();
        return period != null
                && otherPeriod != null
                && period.year() != otherPeriod.year()
                && one.figure().change() == Change.LEVEL
                && isNamed(one)
                && isNamed(other);
    }

    private static boolean isNamed(Said said) {
        return said.figure().text().contains(words(said.period()))
                && !words(said.period()).isEmpty();
    }

    private static String words(@Nullable Period period) {
        return period == null ? "" : period.words();
    }
}
