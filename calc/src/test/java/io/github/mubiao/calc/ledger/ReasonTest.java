package io.github.mubiao.calc.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonTest {

    @ParameterizedTest
    @EnumSource
    void aReasonIsSaidInBothLanguagesWithAllItsWords(Reason.Kind kind) {
        Reason reason = new Reason(kind, List.of("GROWTH", "DECLINE"));
        assertFalse(reason.english().contains("%"), reason.english());
        assertFalse(reason.chinese().contains("%"), reason.chinese());
        assertEquals(
                0,
                reason.english().codePoints().filter(Character::isIdeographic).count());
        assertFalse(reason.chinese().codePoints().noneMatch(Character::isIdeographic));
    }

    @Test
    void whatEachSideSaysIsNamedInTheLanguage() {
        Reason reason = Reason.of(Reason.Kind.OTHER_CHANGE, "POINTS_UP", "LEVEL");
        assertEquals("目标说水平，报告说提高百分点", reason.chinese());
        assertEquals("POINTS_UP beside LEVEL", reason.toString());
    }
}
