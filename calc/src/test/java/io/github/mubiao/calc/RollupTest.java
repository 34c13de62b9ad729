package io.github.mubiao.calc;

import static io.github.mubiao.calc.Samples.printed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Direction;
import io.github.mubiao.model.Verdict;
import io.github.mubiao.quantity.Rational;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RollupTest {

    @Test
    void rollUpsHideNothing() {
        Completion met = Completion.of(Samples.goal(Bound.Kind.AT_LEAST, "10", Direction.HIGHER), printed("15"));
        Completion missed = Completion.of(met.goal(), printed("5"));
        Completion undefined = Completion.of(met.goal(), Outcome.missing());
        Rollup rollup = new Rollup(List.of(
                new Rollup.Item(met, Rational.ONE),
                new Rollup.Item(missed, Rational.of(2)),
                new Rollup.Item(undefined, Rational.ONE)));
        assertEquals(new Rate(Rational.of(2, 3)), rollup.completion().orElseThrow());
        assertEquals(Rate.ofPercent("75"), rollup.coverage());
        assertEquals("{MET=1, MISSED=1, UNKNOWN=1}", rollup.counts().toString());
        assertEquals(List.of(undefined), rollup.undefined());
        assertEquals(Verdict.MISSED, rollup.verdict());
        assertEquals(
                "综合完成率 = Σ wᵢ min(aᵢ, 1)/Σ wᵢ, aᵢ: 150%, 50%, wᵢ: 1, 2 = 66.7%（覆盖权重75.0%，未完成）",
                rollup.explanation().chinese());
        assertEquals(
                Optional.of(Reason.MISSING),
                Rollup.of(List.of(undefined)).completion().undefined());
        assertEquals(Rate.ZERO, Rollup.of(List.of(undefined)).coverage());
        assertEquals(
                Rate.ofPercent("75"),
                Rollup.of(List.of(met, missed)).completion().orElseThrow());
    }

    @Test
    void oneSureMissMakesAllASureMiss() {
        Goal floor = Samples.goal(Bound.Kind.AT_LEAST, "10", Direction.HIGHER);
        assertTrue(Maintained.of(floor, List.of(printed("9"), printed("10"))).robust());
        Goal above = Samples.goal(Bound.Kind.MORE_THAN, "10", Direction.HIGHER);
        assertFalse(Maintained.of(above, List.of(printed("10"), printed("12"))).robust(), "10.4 prints as 10");
        assertTrue(Maintained.of(floor, List.of(printed("11"), printed("12"))).robust());
    }
}
