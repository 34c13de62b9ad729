package org.example.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.mubiao.calc.Growth;
import io.github.mubiao.calc.GrowthRate;
import io.github.mubiao.model.Plan;
import io.github.mubiao.parser.PlanParser;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Units;
import org.junit.jupiter.api.Test;

class ClassPathTest {

    private static final String TEXT = "2024年，全县新建农村公路120公里。";

    @Test
    void nothingIsAModule() {
        assertFalse(PlanParser.class.getModule().isNamed());
        assertFalse(Growth.class.getModule().isNamed());
    }

    @Test
    void readsATarget() {
        Plan plan = PlanParser.standard().parse(TEXT).plan();
        assertEquals(length("120"), plan.targets().get(0).bound().value());
    }

    @Test
    void computesGrowth() {
        Growth growth = GrowthRate.of(length("120"), length("96"));
        assertEquals("25", growth.rate().orElseThrow().toPercent(0).toString());
    }

    private static Quantity length(String kilometres) {
        return Quantity.of(kilometres, Units.standard().get("公里"));
    }
}
