package io.github.mubiao.calc;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How targets grow from layer to layer of government (层层加码), and how they relate to what was reached. May still
 * change before 1.0.
 *
 * <pre>{@code
 * Layering.amplification(List.of(Rate.ofPercent("5"), Rate.ofPercent("6"), Rate.ofPercent("7.5")));
 * // [1个百分点, 1.5个百分点]: 国家, 省, 市
 * }</pre>
 */
public final class Layering {

    private Layering() {}

    /**
     * What each layer adds to the target of the one above.
     *
     * @param targets from the top down, at least one
     * @return one difference less than targets
     * @throws IllegalArgumentException if there are no targets
     */
    public static List<Points> amplification(List<Rate> targets) {
        Arguments.notEmpty(targets, "targets");
        return IntStream.range(1, targets.size())
                .mapToObj(i -> targets.get(i).minus(targets.get(i - 1)))
                .toList();
    }

    /**
     * What a target asks for beyond what was last reached.
     *
     * @param target this year's target
     * @param lastActual last year's actual
     * @return target − actual, negative for a modest target
     */
    public static Points overcommitment(Rate target, Rate lastActual) {
        return target.minus(lastActual);
    }

    /**
     * Whether a target just repeats the one of the year before (bunching).
     *
     * @param target this year's target
     * @param lastTarget last year's target
     * @return true if they are the same
     */
    public static boolean isRepeated(Rate target, Rate lastTarget) {
        return target.equals(lastTarget);
    }
}
