package io.github.mubiao.calc.check;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.Plan;
import java.util.Comparator;
import java.util.List;

/**
 * All checks of a document against itself.
 *
 * <pre>{@code
 * List<Finding> findings = Checks.of(plan, text);   // 三次产业结构为12:40:49
 * findings.get(0).code();                           // SHARES_NOT_WHOLE
 * }</pre>
 */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new ListCount(),
            new PartsAndTotal(),
            new Shares(),
            new GrowthOfLevels(),
            new TwoValues(),
            new TargetPassed(),
            new UnitOrYear(),
            new Distribution());

    private Checks() {}

    /**
     * Checks a document.
     *
     * @param plan what was read from it
     * @param text the text that the spans of the plan point into
     * @return what does not fit, in the order of the text; possibly empty
     * @throws IndexOutOfBoundsException if the plan was read from another, longer text
     */
    public static List<Finding> of(Plan plan, String text) {
        Pages pages = Pages.of(requireNonNull(plan, "plan"), requireNonNull(text, "text"));
        return ALL.stream()
                .flatMap(check -> check.of(pages).stream())
                .sorted(Comparator.comparing(Finding::span).thenComparing(Finding::code))
                .distinct()
                .toList();
    }
}
