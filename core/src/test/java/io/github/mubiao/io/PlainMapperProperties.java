package io.github.mubiao.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mubiao.model.Diagnostic;
import io.github.mubiao.model.IndicatorCodes;
import io.github.mubiao.model.Observation;
import io.github.mubiao.model.Plan;
import io.github.mubiao.model.SourceSpan;
import io.github.mubiao.model.StandardIndicator;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Target;
import io.github.mubiao.model.Tolerance;
import io.github.mubiao.region.Region;
import io.github.mubiao.region.Regions;
import io.github.mubiao.testing.Plans;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** Values of the model and lists of them, through Jackson 2 and 3 as they come: no module, no setting. */
class PlainMapperProperties {

    private static final ObjectMapper JACKSON_2 = new ObjectMapper();

    private static final JsonMapper JACKSON_3 = new JsonMapper();

    @Provide
    Arbitrary<Plan> plans() {
        return Plans.plans();
    }

    @Property(tries = 100)
    void aListOfStatementsKeepsTheirClasses(@ForAll("plans") Plan plan) throws IOException {
        assertEquals(plan.statements(), through2(plan.statements(), new TypeReference<List<Statement>>() {}));
        assertEquals(plan.statements(), through3(plan.statements(), new tools.jackson.core.type.TypeReference<>() {}));
        assertEquals(plan.targets(), through2(plan.targets(), new TypeReference<List<Target>>() {}));
        assertEquals(
                plan.observations(),
                through3(plan.observations(), new tools.jackson.core.type.TypeReference<List<Observation>>() {}));
    }

    @Property(tries = 100)
    void aPlanAndItsPartsComeBackAlike(@ForAll("plans") Plan plan) throws IOException {
        assertEquals(plan, through2(plan, new TypeReference<Plan>() {}));
        assertEquals(plan, through3(plan, new tools.jackson.core.type.TypeReference<>() {}));
        Map<String, Object> parts = Map.of("strategies", plan.strategies(), "lists", plan.lists());
        assertEquals(
                JACKSON_2.readTree(JACKSON_2.writeValueAsString(parts)),
                JACKSON_2.readTree(JACKSON_3.writeValueAsString(parts)));
    }

    @Example
    void theOtherRecordsComeBackAlike() throws IOException {
        Diagnostic diagnostic = new Diagnostic(Diagnostic.Code.STRATEGY_COUNT, new SourceSpan(1, 3), "六大战略");
        assertEquals(diagnostic, through2(diagnostic, new TypeReference<Diagnostic>() {}));
        assertEquals(diagnostic, through3(diagnostic, new tools.jackson.core.type.TypeReference<>() {}));
        assertEquals(Tolerance.DEFAULT, through2(Tolerance.DEFAULT, new TypeReference<Tolerance>() {}));
        assertEquals(Tolerance.DEFAULT, through3(Tolerance.DEFAULT, new tools.jackson.core.type.TypeReference<>() {}));
        List<StandardIndicator> indicators = IndicatorCodes.standard().indicators();
        assertEquals(indicators, through2(indicators, new TypeReference<List<StandardIndicator>>() {}));
        assertEquals(indicators, through3(indicators, new tools.jackson.core.type.TypeReference<>() {}));
        Regions.Coverage coverage = Regions.standard().coverage().orElseThrow();
        assertEquals(coverage, through2(coverage, new TypeReference<Regions.Coverage>() {}));
        assertEquals(Region.NATION, through3(Region.NATION, new tools.jackson.core.type.TypeReference<>() {}));
    }

    private static <T> T through2(T value, TypeReference<T> type) throws IOException {
        return JACKSON_2.readValue(JACKSON_2.writeValueAsString(value), type);
    }

    private static <T> T through3(T value, tools.jackson.core.type.TypeReference<T> type) {
        return JACKSON_3.readValue(JACKSON_3.writeValueAsString(value), type);
    }
}
