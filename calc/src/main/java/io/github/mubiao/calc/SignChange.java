package io.github.mubiao.calc;

import io.github.mubiao.quantity.Quantity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Growth from or into a loss. A rate would have the wrong sign, so there is none.
 *
 * <pre>{@code
 * // 亏损由10亿元收窄到4亿元
 * SignChange loss = (SignChange) GrowthRate.of(Quantity.of("-400000000", yuan), Quantity.of("-1000000000", yuan));
 * loss.kind();                                // LOSS_NARROWED
 * loss.change();                              // 600000000元
 * }</pre>
 *
 * @param kind what happened
 * @param change current − base
 * @param share of LOSS_NARROWED and LOSS_WIDENED the change per size of the old loss, positive; else null
 * @param rate undefined
 */
public record SignChange(
        Kind kind, Quantity change, @Nullable Rate share, Outcome<Rate> rate) implements Growth {

    /** What can happen to a profit or a loss. */
    public enum Kind {
        /** 扭亏为盈: from below 0 to above. */
        TURNED_POSITIVE("扭亏为盈", "turned positive"),
        /** 由盈转亏: from above 0 to below. */
        TURNED_NEGATIVE("由盈转亏", "turned negative"),
        /** 减亏: from below 0 to less below, or to 0. */
        LOSS_NARROWED("减亏", "loss narrowed"),
        /** 增亏: from below 0 to further below. */
        LOSS_WIDENED("增亏", "loss widened");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        Phrase phrase() {
            return new Phrase(chinese, english);
        }
    }

    /** The change of sign, or empty where both are on one side of 0 or nothing changed. */
    static Optional<Growth> of(Quantity current, Quantity base, Outcome<Rate> undefined) {
        Quantity change = current.minus(base);
        int from = base.value().signum();
        int to = current.value().signum();
        if (from > 0 && to < 0) {
            return Optional.of(new SignChange(Kind.TURNED_NEGATIVE, change, null, undefined));
        } else if (from < 0 && to > 0) {
            return Optional.of(new SignChange(Kind.TURNED_POSITIVE, change, null, undefined));
        } else if (from < 0 && change.value().signum() != 0) {
            Kind kind = change.value().signum() > 0 ? Kind.LOSS_NARROWED : Kind.LOSS_WIDENED;
            Rate share = new Rate(change.dividedBy(base).abs());
            return Optional.of(new SignChange(kind, change, share, undefined));
        }
        return Optional.empty();
    }

    @Override
    public Explanation explanation() {
        return rate.explanation().with(List.of(kind.phrase()));
    }
}
