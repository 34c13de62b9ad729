package io.github.mubiao.calc.ledger;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Measure;
import io.github.mubiao.model.Observation;
import io.github.mubiao.model.Target;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** Both sides in the same words, so that they can be computed with: a rate as a growth, 10家 as 10户. */
final class Adapted {

    private Adapted() {}

    static Target target(Claim claim) {
        Target target = (Target) claim.statement();
        return new Target(
                target.origin(), rate(claim, claim.alone()), target.commitment(), target.nature(), target.stage());
    }

    static Observation observation(Claim target, Claim report) {
        Measure measure = rate(report, report.alone());
        Unit unit = target.unit();
        boolean counts = !measure.bound().value().unit().convertsTo(unit) && Matcher.fits(unit, report.unit());
        return new Observation(
                report.statement().origin(),
                counts ? with(measure, measure.change(), in(measure.bound(), unit)) : measure);
    }

    /** 增速达到7% is a growth of 7 %. */
    private static Measure rate(Claim claim, Measure measure) {
        return claim.kind() == Claim.Kind.RATE && measure.change() == Change.LEVEL && !claim.isNamedRate()
                ? with(measure, Change.GROWTH, measure.bound())
                : measure;
    }

    private static Measure with(Measure measure, Change change, Bound bound) {
        return new Measure(
                measure.indicators(),
                change,
                bound,
                measure.figure(),
                measure.base(),
                measure.priceBasis(),
                measure.averaging());
    }

    private static Bound in(Bound bound, Unit unit) {
        return new Bound(bound.kind(), renamed(bound.value(), unit), renamedOrNull(bound.upper(), unit), bound.words());
    }

    private static @Nullable Quantity renamedOrNull(@Nullable Quantity quantity, Unit unit) {
        return quantity == null ? null : renamed(quantity, unit);
    }

    private static Quantity renamed(Quantity quantity, Unit unit) {
        return new Quantity(quantity.value(), unit);
    }
}
