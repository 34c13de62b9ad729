package org.example.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mubiao.io.PlanJson;
import io.github.mubiao.model.Plan;
import io.github.mubiao.parser.PlanParser;
import org.junit.jupiter.api.Test;

class Jackson2Test {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Plan PLAN =
            PlanParser.standard().parse("2024年，粮食产量稳定在31.5万吨以上，城镇调查失业率控制在5.5%以内。").plan();

    @Test
    void readsWhatMubiaoWrites() throws JsonProcessingException {
        assertEquals(PLAN, MAPPER.readValue(PlanJson.standard().write(PLAN), Plan.class));
    }

    @Test
    void writesWhatMubiaoReads() throws JsonProcessingException {
        assertEquals(PLAN, PlanJson.standard().read(MAPPER.writeValueAsString(PLAN)));
    }
}
