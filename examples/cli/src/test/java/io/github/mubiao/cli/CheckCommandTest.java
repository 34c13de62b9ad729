package io.github.mubiao.cli;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.calc.check.Checks;
import io.github.mubiao.calc.check.Finding;
import io.github.mubiao.parser.PlanParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code mubiao check}, and what the checks find in invented reports with planted errors. */
class CheckCommandTest {

    private static final String WRONG = report("全力实施三大工程：道路提升、管网改造、河道整治、绿地建设。");
    private static final String RIGHT = report("全力实施四大工程：道路提升、管网改造、河道整治、绿地建设。");

    /** A text that fits itself, and the same with an error. */
    private record Case(Finding.Code code, String right, String wrong) {}

    private static List<Case> cases() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                requireNonNull(CheckCommandTest.class.getResourceAsStream("planted.txt"), "planted.txt"),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .map(parts -> new Case(Finding.Code.valueOf(parts[0]), parts[1], parts[2]))
                    .toList();
        }
    }

    /** What is said of 2024 stands in the second part. */
    private static String report(String words) {
        int plan = words.indexOf("2024年");
        String before = plan < 0 ? words : words.substring(0, plan);
        String ahead = plan < 0 ? "2024年，继续努力。" : words.substring(plan);
        return "平川市2024年政府工作报告\n\n一、2023年工作回顾\n\n2023年，全市上下团结奋斗。" + before + "\n\n二、2024年工作安排\n\n" + ahead + "\n";
    }

    private static List<Finding> check(String text) {
        return Checks.of(PlanParser.standard().parse(text).plan(), text);
    }

    @Test
    void nineteenOfTwentyPlantedErrorsAreFound() throws IOException {
        Map<Finding.Code, Integer> planted = new EnumMap<>(Finding.Code.class);
        Map<Finding.Code, List<String>> missed = new EnumMap<>(Finding.Code.class);
        for (Case one : cases()) {
            planted.merge(one.code(), 1, Integer::sum);
            if (check(report(one.wrong())).stream().noneMatch(found -> found.code() == one.code())) {
                missed.computeIfAbsent(one.code(), code -> new ArrayList<>()).add(one.wrong());
            }
        }
        for (Finding.Code code : Finding.Code.values()) {
            assertEquals(20, planted.get(code), code.name());
            List<String> left = missed.getOrDefault(code, List.of());
            assertTrue(left.size() <= 1, code + " misses " + left);
        }
    }

    @Test
    void nothingIsFoundInTheSameReportsWithoutTheErrors() throws IOException {
        for (Case one : cases()) {
            assertEquals(List.of(), check(report(one.right())), one.right());
        }
    }

    @Test
    void allTwinsInOneReportEachFitTogether() throws IOException {
        List<String> texts = cases().stream()
                .filter(one -> one.code() == Finding.Code.COUNT_OF_LIST || one.code() == Finding.Code.FIGURES_OF_EACH)
                .map(Case::right)
                .toList();
        assertEquals(List.of(), check(report(String.join("", texts))));
    }

    @Test
    void aFindingIsOneLineWithBothPlaces() {
        CommandRun run = CommandRun.of(WRONG, "check", "-", "--lang", "zh");
        int at = WRONG.indexOf("三大工程");
        String line = run.err()
                .lines()
                .filter(each -> each.endsWith("[COUNT_OF_LIST]"))
                .findFirst()
                .orElse("");
        assertTrue(line.contains(":" + at + "-" + (at + 4) + ": warning: 第5行，“三大工程”"), line);
        assertTrue(run.err().contains("核对 1 份文件：不符 1 处"), run.err());
        assertEquals(0, run.exitCode());
    }

    @Test
    void theLanguageIsThatOfTheReader() {
        CommandRun run = CommandRun.of(WRONG, "check", "-", "--lang", "en");
        assertTrue(run.err().contains(": warning: line 5: “三大工程” does not fit its list of 4"), run.err());
    }

    @Test
    void warningsFailOnRequestOnly() {
        assertEquals(
                1, CommandRun.of(WRONG, "check", "-", "--fail-on", "warning").exitCode());
        assertEquals(
                0, CommandRun.of(RIGHT, "check", "-", "--fail-on", "warning").exitCode());
        assertEquals(0, CommandRun.of(WRONG, "check", "-", "--fail-on", "error").exitCode());
        assertEquals(2, CommandRun.of(WRONG, "check", "-", "--fail-on", "never").exitCode());
    }

    @Test
    void csvAndJsonHoldBothPlaces(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), WRONG);
        int at = WRONG.indexOf("三大工程");
        int list = WRONG.indexOf("道路提升");
        String places = "%d,%d,%d,%d".formatted(at, at + 4, list, WRONG.indexOf("。", list));
        List<String> csv = CommandRun.of("", "check", file.toString(), "--format", "csv")
                .out()
                .lines()
                .toList();
        assertEquals("document,code,severity,start,end,other_start,other_end,message", csv.get(0));
        assertTrue(csv.get(1).startsWith("report.txt,COUNT_OF_LIST,warning," + places + ","), csv.get(1));
        JsonNode json = JsonMapper.shared()
                .readTree(CommandRun.of("", "check", file.toString(), "--format", "json")
                        .out());
        assertEquals("" + at, json.get(0).get("start").asString());
        assertEquals("" + list, json.get(0).get("other_start").asString());
    }

    @Test
    void aTableIsInTheLanguageOfItsReader() {
        CommandRun run = CommandRun.of(WRONG, "check", "-", "--format", "table", "--lang", "zh");
        assertTrue(run.out().strip().startsWith("文件"), run.out());
        assertTrue(run.out().contains("COUNT_OF_LIST"), run.out());
    }

    @Test
    void anInputThatCannotBeReadIsSaid() {
        assertEquals(1, CommandRun.of("", "check", "absent.txt").exitCode());
    }
}
