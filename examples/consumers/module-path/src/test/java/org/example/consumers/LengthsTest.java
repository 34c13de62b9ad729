package org.example.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.mubiao.io.PlanJson;
import io.github.mubiao.model.Plan;
import io.github.mubiao.parser.PlanParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class LengthsTest {

    private static final String TEXT = "2024年，全县新建农村公路120公里、新增就业3000人。";

    @Test
    void parserAndCoreAreModules() {
        assertEquals("io.github.mubiao.parser", PlanParser.class.getModule().getName());
        assertEquals("io.github.mubiao.core", Plan.class.getModule().getName());
        assertFalse(Plan.class.getModule().getDescriptor().isAutomatic());
    }

    @Test
    void readsLengths() {
        assertEquals("[120公里]", Lengths.of(TEXT).toString());
        assertEquals(List.of(), Lengths.of("2024年，新增就业3000人。"));
    }

    @Test
    void jsonWorksBetweenModules() {
        Plan plan = PlanParser.standard().parse(TEXT).plan();
        assertEquals(plan, PlanJson.standard().read(PlanJson.standard().write(plan)));
    }

    @Test
    void stagesOfTheParserAreClosed() throws ClassNotFoundException {
        Class<?> stage = Class.forName("io.github.mubiao.parser.scan.NumeralReader");
        assertFalse(stage.getModule().isExported(stage.getPackageName()));
        assertThrows(IllegalAccessException.class, () -> stage.getDeclaredConstructors()[0].newInstance());
    }
}
