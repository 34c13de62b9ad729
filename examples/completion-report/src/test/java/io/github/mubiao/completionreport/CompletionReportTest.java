package io.github.mubiao.completionreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.model.Plan;
import io.github.mubiao.parser.PlanParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionReportTest {

    private static final Path PLAN = Path.of("..", "..", "seeds", "zhaotong-2023-outlook.txt");

    @Test
    void everyActualFigureAnswersOneTarget() throws IOException {
        Plan plan = PlanParser.standard().parse(Files.readString(PLAN)).plan();
        for (Actual actual : Actual.read(Path.of("actuals.csv"))) {
            assertEquals(1, plan.targets().stream().filter(actual::answers).count(), actual::words);
        }
    }

    @Test
    void reportSaysHowEachFigureCameAbout() throws IOException {
        Plan plan = PlanParser.standard().parse(Files.readString(PLAN)).plan();
        List<String> lines = CompletionReport.lines(plan, Actual.read(Path.of("actuals.csv")))
                .toList();
        for (String line : List.of(
                "完成率 = 864万吨/850万吨 = 101.6%（目标为下限，已完成，四舍五入不影响结论）",
                "差距 = 12% - 15% = -3.0个百分点（目标为下限，未完成，四舍五入不影响结论）",
                "完成率 = 36万户/36万户 = 100.0%（须超过目标，未完成，四舍五入影响结论）",
                "完成率 = ?/600公里，无定义：数据缺失（目标为定值，无法判断）",
                "完成率 = 1.4百分点/2百分点 = 70.0%（目标为定值，未完成，四舍五入不影响结论）")) {
            assertTrue(lines.stream().anyMatch(printed -> printed.endsWith(line)), () -> line + " in " + lines);
        }
    }
}
