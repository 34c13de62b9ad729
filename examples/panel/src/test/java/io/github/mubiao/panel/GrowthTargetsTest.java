package io.github.mubiao.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthTargetsTest {

    @Test
    void thePanelTellsWhatWasMetHowItWasWordedAndWhoAimsHigher() throws IOException {
        assertEquals(
                List.of(
                        "met",
                        "2021 1 of 2, 0 without a result",
                        "2022 1 of 2, 0 without a result",
                        "2023 0 of 0, 2 without a result",
                        "wording",
                        "2021 EXACT 1, AT_LEAST 1",
                        "2022 AT_LEAST 1, ABOUT 1",
                        "2023 ABOUT 1, BETWEEN 1",
                        "above the province",
                        "2021 昭通市 +0.5",
                        "2022 昭通市 +2",
                        "2023 昭通市 +2"),
                GrowthTargets.lines(GrowthTargets.panel(Path.of("reports"))));
    }
}
