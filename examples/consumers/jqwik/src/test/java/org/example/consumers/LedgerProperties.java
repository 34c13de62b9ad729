package org.example.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.model.Plan;
import io.github.mubiao.parser.PlanParser;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.testing.PlanningSentence;
import io.github.mubiao.testing.Plans;
import io.github.mubiao.testing.Quantities;
import io.github.mubiao.testing.Sentences;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LedgerProperties {

    @Provide
    Arbitrary<Plan> plans() {
        return Plans.plans();
    }

    @Provide
    Arbitrary<Quantity> quantities() {
        return Quantities.quantities();
    }

    @Property(tries = 200)
    void everyTargetIsAStatement(@ForAll("plans") Plan plan) {
        assertTrue(plan.statements().containsAll(plan.targets()));
    }

    @Provide
    Arbitrary<PlanningSentence> sentences() {
        return Sentences.sentences();
    }

    @Property(tries = 200)
    void aSentenceIsReadAsItIsMeant(@ForAll("sentences") PlanningSentence sentence) {
        Plan plan = PlanParser.standard().parse(sentence.text() + "。").plan();
        assertTrue(sentence.isMeantBy(plan.targets()), () -> sentence + " was read as " + plan.targets());
    }

    @Property(tries = 200)
    void addingAndTakingAwayChangesNothing(@ForAll("quantities") Quantity quantity) {
        assertEquals(quantity, quantity.plus(quantity).minus(quantity));
    }
}
