package io.github.mubiao.calc.check;

import io.github.mubiao.calc.Interval;
import io.github.mubiao.model.Base;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Direction;
import io.github.mubiao.model.Measured;
import io.github.mubiao.model.Observation;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Target;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A level that is to be reached, and was passed already. */
final class TargetPassed implements Check {

    private static final Pattern RISE = Pattern.compile("(提高|提升|增加|增长|上升|扩大)(到|至)$");
    private static final Pattern FALL = Pattern.compile("(下降|降低|减少|压减|压降|降)(到|至)$");

    /** What is farther from the target is another thing of the same name. */
    private static final Interval<Rational> NEAR = Interval.closed(Rational.of(9, 10), Rational.of(10, 9));

    private record Key(Said.Subject subject, Said.Kind kind) {}

    @Override
    public List<Finding> of(Pages pages) {
        Map<Key, Said> reached = new HashMap<>();
        pages.figures().stream()
                .filter(figure -> figure instanceof Observation && isLevel(figure) && Said.isPlain(figure))
                .map(Said::of)
                .forEach(said -> reached.merge(new Key(said.subject(), said.kind()), said, TargetPassed::later));
        List<Finding> findings = new ArrayList<>();
        for (Measured figure : pages.figures()) {
            if (figure instanceof Target && isLevel(figure) && Said.isPlain(figure)) {
                Said said = Said.of(figure);
                Said before = reached.get(new Key(said.subject(), said.kind()));
                ofBase(said, pages).ifPresent(findings::add);
                if (before != null && isPassed(said, before, pages)) {
                    findings.add(new Finding(
                            Finding.Code.TARGET_ALREADY_PASSED,
                            said.span(),
                            before.span(),
                            "%s目标%s，已达%s".formatted(figure.indicator(), said.printed(), before.printed()),
                            "%s is to reach %s and has reached %s"
                                    .formatted(figure.indicator(), said.printed(), before.printed())));
                }
            }
        }
        return findings;
    }

    /** 由62%提高到60%. */
    private static Optional<Finding> ofBase(Said target, Pages pages) {
        Base from = target.figure().measure().base();
        Quantity base = from == null ? null : from.value();
        if (base == null || !base.unit().convertsTo(target.published().value().unit())) {
            return Optional.empty();
        }
        int order = target.published().value().compareTo(base);
        String lead = lead(target, pages);
        boolean isBehind = (order < 0 && RISE.matcher(lead).find())
                || (order > 0 && FALL.matcher(lead).find());
        return isBehind
                ? Optional.of(new Finding(
                        Finding.Code.TARGET_ALREADY_PASSED,
                        target.span(),
                        target.span(),
                        "%s由%s到%s，方向相反".formatted(target.figure().indicator(), base, target.printed()),
                        "%s from %s to %s goes the wrong way"
                                .formatted(target.figure().indicator(), base, target.printed())))
                : Optional.empty();
    }

    private static String lead(Said target, Pages pages) {
        return pages.text()
                .substring(Math.max(0, target.span().start() - 6), target.span().start());
    }

    private static boolean isLevel(Measured figure) {
        return figure.change() == Change.LEVEL && figure.origin().period() != null;
    }

    private static Said later(Said one, Said other) {
        return year(other) >= year(one) ? other : one;
    }

    private static int year(Said said) {
        Period period = said.period();
        return period == null ? 0 : period.year();
    }

    private static boolean isPassed(Said target, Said before, Pages pages) {
        Rational share = before.published().value().value().signum() == 0
                ? Rational.ZERO
                : target.published().value().dividedBy(before.published().value());
        if (year(target) < year(before) || !NEAR.contains(share)) {
            return false;
        }
        String lead = lead(target, pages);
        Direction direction = target.figure().measure().indicators().get(0).direction();
        if (RISE.matcher(lead).find() && direction != Direction.LOWER) {
            return target.interval().high().compareTo(before.interval().low()) < 0;
        }
        return FALL.matcher(lead).find()
                && direction != Direction.HIGHER
                && target.interval().low().compareTo(before.interval().high()) > 0;
    }
}
