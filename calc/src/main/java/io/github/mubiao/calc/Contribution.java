package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * What a part has to do with the growth of its total: 拉动 in percentage points, 贡献率 as a share.
 *
 * <p>Levels and growth rates must be at one price basis; otherwise the contributions of all parts do not add up to 100%, and
 * the {@link #residual} says by how much. It is never spread over the parts.
 *
 * <pre>{@code
 * Contribution.pull(Quantity.of("10", yuan), Quantity.of("200", yuan)).orElseThrow();   // 5个百分点
 * Contribution.share(Quantity.of("-1", yuan), Quantity.of("-4", yuan)).flags();         // [NEGATIVE_TOTAL_CHANGE]
 * }</pre>
 */
public final class Contribution {

    private Contribution() {}

    /**
     * A level and how it grew.
     *
     * @param current the level after growth
     * @param growth its growth, at the prices of the level
     */
    public record Grown(Quantity current, Rate growth) {

        /**
         * Checks for null.
         *
         * @param current the level after growth
         * @param growth its growth, at the prices of the level
         */
        public Grown {
            requireNonNull(current, "current");
            requireNonNull(growth, "growth");
        }

        Outcome<Quantity> base() {
            return Level.impliedBase(current, growth);
        }

        Outcome<Quantity> change() {
            return base().map(current::minus);
        }
    }

    /**
     * 拉动: the points that a part adds to the growth of the total.
     *
     * @param change change of the part
     * @param totalBase the total before
     * @return change/totalBase, in points; undefined for a total of 0 or less
     */
    public static Outcome<Points> pull(Quantity change, Quantity totalBase) {
        requireNonNull(change, "change");
        requireNonNull(totalBase, "totalBase");
        if (!change.unit().convertsTo(totalBase.unit())) {
            return Formula.PULL.undefined(Reason.INCOMPARABLE_UNITS, change, totalBase);
        }
        return switch (totalBase.value().signum()) {
            case 0 -> Formula.PULL.undefined(Reason.ZERO_BASE, change, totalBase);
            case 1 ->
                Formula.PULL.value(new Points(change.dividedBy(totalBase).times(Rational.HUNDRED)), change, totalBase);
            default -> Formula.PULL.undefined(Reason.NEGATIVE_BASE, change, totalBase);
        };
    }

    /**
     * 拉动 of current levels and their growth.
     *
     * @param part the part
     * @param total the total
     * @return as {@link #pull(Quantity, Quantity)}; undefined for a growth of −100%
     */
    public static Outcome<Points> pull(Grown part, Grown total) {
        requireNonNull(part, "part");
        requireNonNull(total, "total");
        return part.change().flatMap(change -> total.base().flatMap(base -> pull(change, base)));
    }

    /**
     * The growth that the pulls of all parts make up.
     *
     * @param pulls at least one
     * @return their sum
     * @throws IllegalArgumentException if there are none
     */
    public static Outcome<Points> total(List<Points> pulls) {
        Points sum = Arguments.notEmpty(pulls, "pulls").stream().reduce(Points.ZERO, Points::plus);
        return Formula.TOTAL_PULL.value(sum, List.copyOf(pulls));
    }

    /**
     * 贡献率: the share of a part in the change of the total. It may exceed 100% or be negative.
     *
     * @param change change of the part
     * @param totalChange change of the total
     * @return change/totalChange; undefined for a total that did not change, flagged {@link Flag#NEGATIVE_TOTAL_CHANGE} for one
     *     that fell
     */
    public static Outcome<Rate> share(Quantity change, Quantity totalChange) {
        requireNonNull(change, "change");
        requireNonNull(totalChange, "totalChange");
        if (!change.unit().convertsTo(totalChange.unit())) {
            return Formula.CONTRIBUTION.undefined(Reason.INCOMPARABLE_UNITS, change, totalChange);
        }
        if (totalChange.value().signum() == 0) {
            return Formula.CONTRIBUTION.undefined(Reason.ZERO_DENOMINATOR, change, totalChange);
        }
        Rate share = new Rate(change.dividedBy(totalChange));
        return totalChange.value().signum() > 0
                ? Formula.CONTRIBUTION.value(share, change, totalChange)
                : Formula.CONTRIBUTION.flagged(Flag.NEGATIVE_TOTAL_CHANGE, share, change, totalChange);
    }

    /**
     * 贡献率 of current levels and their growth.
     *
     * @param part the part
     * @param total the total
     * @return as {@link #share(Quantity, Quantity)}; undefined for a growth of −100%
     */
    public static Outcome<Rate> share(Grown part, Grown total) {
        requireNonNull(part, "part");
        requireNonNull(total, "total");
        return part.change().flatMap(change -> total.change().flatMap(all -> share(change, all)));
    }

    /**
     * 贡献率 between all values that two published changes stand for.
     *
     * @param change values of the change of the part
     * @param totalChange values of the change of the total
     * @return the range; undefined if the total may not have changed
     */
    public static Outcome<Interval<Rate>> shareRange(Interval<Quantity> change, Interval<Quantity> totalChange) {
        requireNonNull(change, "change");
        requireNonNull(totalChange, "totalChange");
        return straddlesZero(totalChange)
                ? Formula.CONTRIBUTION.undefined(Reason.ZERO_DENOMINATOR, change, totalChange)
                : Enclosure.of(Contribution::share, change, totalChange);
    }

    private static boolean straddlesZero(Interval<Quantity> interval) {
        return interval.low().value().signum() * interval.high().value().signum() <= 0;
    }

    /**
     * What the contributions of all parts leave of 100%.
     *
     * @param parts all parts, at least one
     * @param total the total
     * @return 100% − Σ 贡献率; not 0 where price bases are mixed or a part is missing
     * @throws IllegalArgumentException if there are no parts
     */
    public static Outcome<Rate> residual(List<Grown> parts, Grown total) {
        requireNonNull(total, "total");
        List<Rate> shares = new ArrayList<>();
        for (Grown part : Arguments.notEmpty(parts, "parts")) {
            Outcome<Rate> share = share(part, total);
            if (!share.isDefined()) {
                return share;
            }
            shares.add(share.orElseThrow());
        }
        Rational sum = shares.stream().map(Rate::fraction).reduce(Rational.ZERO, Rational::plus);
        return Formula.RESIDUAL.value(new Rate(Rational.ONE.minus(sum)), shares);
    }
}
