package io.github.mubiao.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mubiao.model.Plan;
import io.github.mubiao.testing.Plans;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlanJsonProperties {

    private static final PlanJson JSON = PlanJson.standard();

    /** Jackson 2 as it comes: no module, no setting, no knowledge but the annotations of the model. */
    private static final ObjectMapper JACKSON_2 = new ObjectMapper();

    @Provide
    Arbitrary<Plan> plans() {
        return Plans.plans();
    }

    @Property(tries = 300)
    void jsonOutIsJsonIn(@ForAll("plans") Plan plan) throws IOException {
        assertEquals(plan, JSON.read(JSON.write(plan)));
        assertEquals(plan, JSON.compact().read(JSON.compact().write(plan)));

        StringWriter out = new StringWriter();
        JSON.write(plan, out);
        assertEquals(plan, JSON.read(new StringReader(out.toString())));
    }

    @Property(tries = 300)
    void jackson2ReadsWhatJackson3WritesAndBack(@ForAll("plans") Plan plan) throws IOException {
        assertEquals(plan, JACKSON_2.readValue(JSON.write(plan), Plan.class));
        assertEquals(plan, JSON.read(JACKSON_2.writeValueAsString(plan)));
    }

    @Property(tries = 300)
    void bothJacksonsWriteTheSameText(@ForAll("plans") Plan plan) throws IOException {
        assertEquals(JACKSON_2.writeValueAsString(plan), JSON.compact().write(plan));
    }
}
