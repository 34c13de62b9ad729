package org.example.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.mubiao.model.Period;
import io.github.mubiao.model.Plan;
import io.github.mubiao.parser.PlanParser;
import io.github.mubiao.validation.PlausiblePeriod;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import org.junit.jupiter.api.Test;

class ValidationApiTest {

    @Test
    void thereIsNoValidator() {
        assertThrows(NoProviderFoundException.class, Validation::buildDefaultValidatorFactory);
    }

    @Test
    void theModelNeedsNone() {
        Plan plan = PlanParser.standard().parse("2024年，村庄规划覆盖率达到130%。").plan();
        assertEquals(1, plan.targets().size());
    }

    @Test
    void constraintsCanBeRead() {
        assertNotNull(Period.class.getAnnotation(PlausiblePeriod.class));
    }
}
