package org.example.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mubiao.model.Period;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Units;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {

    private static final ObjectMapper JACKSON_2 = new ObjectMapper();
    private static final JsonMapper JACKSON_3 = JsonMapper.shared();
    private static final Report REPORT = new Report(
            "统计科",
            Period.ofYear(2024, "2024年"),
            List.of(
                    Quantity.of("2/3", Units.standard().get("公顷")),
                    Quantity.of("0.1", Units.standard().get("元"))));

    @Test
    void jackson3BindsWhatItWrites() {
        assertEquals(REPORT, JACKSON_3.readValue(JACKSON_3.writeValueAsString(REPORT), Report.class));
    }

    @Test
    void jackson2BindsWhatItWrites() throws IOException {
        assertEquals(REPORT, JACKSON_2.readValue(JACKSON_2.writeValueAsString(REPORT), Report.class));
    }

    @Test
    void impossibleValuesAreRefusedWithTheirRule() throws IOException {
        String json = JACKSON_2.writeValueAsString(REPORT).replace("2024-01-01", "2025-01-01");
        String rule = "last day 2024-12-31 must not be before first day 2025-01-01";
        assertTrue(assertThrows(JsonMappingException.class, () -> JACKSON_2.readValue(json, Report.class))
                .getMessage()
                .contains(rule));
        assertTrue(assertThrows(DatabindException.class, () -> JACKSON_3.readValue(json, Report.class))
                .getMessage()
                .contains(rule));
    }
}
