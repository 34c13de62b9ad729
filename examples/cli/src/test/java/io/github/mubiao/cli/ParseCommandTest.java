package io.github.mubiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.io.PlanJson;
import io.github.mubiao.model.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParseCommandTest {

    private static final String TEXT = "力争新建农村公路1530公里。\n";

    @TempDir
    Path folder = Path.of(".");

    private static CommandRun run(String... args) {
        return CommandRun.of(TEXT, args);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static void assertRefused(String message, CommandRun run) {
        assertEquals(new CommandRun(2, "", "mubiao: " + message + System.lineSeparator()), run);
    }

    private static void assertUnreadable(String message, CommandRun run) {
        assertEquals(new CommandRun(1, "", "mubiao: " + message + System.lineSeparator()), run);
    }

    private static List<String> documents(CommandRun run) {
        return run.out()
                .lines()
                .map(PlanJson.standard()::read)
                .map(Plan::document)
                .toList();
    }

    @Test
    void documentIsCalledByItsFileName() throws IOException {
        CommandRun run = run("parse", "--format", "json", file("a.txt", TEXT));
        assertEquals(0, run.exitCode());
        assertEquals("a.txt", PlanJson.standard().read(run.out()).document());
    }

    @Test
    void standardInputIsADash() {
        CommandRun run = run("parse", "--format", "json", "-");
        assertEquals(0, run.exitCode());
        assertEquals("-", PlanJson.standard().read(run.out()).document());
    }

    @Test
    void severalDocumentsHaveOneHeader() throws IOException {
        CommandRun run = run("parse", "--format", "csv", file("a.txt", TEXT), file("b.txt", TEXT));
        assertEquals(0, run.exitCode());
        assertEquals(
                1,
                run.out()
                        .lines()
                        .filter(line -> line.startsWith("document,class,id,"))
                        .count());
    }

    @Test
    void folderStandsForItsDocumentsByName() throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        file("b.txt", TEXT);
        file("a.html", "<html><body><p>" + TEXT + "</p></body></html>");
        file("sub/c.md", TEXT);
        file("notes.json", TEXT);
        file(".hidden.txt", TEXT);
        CommandRun run = run("parse", "--format", "json", folder.toString());
        assertEquals(0, run.exitCode());
        assertEquals(List.of("a.html", "b.txt", "sub/c.md"), documents(run));
    }

    @Test
    void tableSaysWhichTargetsBindWhereTheDocumentDoes() throws IOException {
        String table =
                "| 指标 | 2025年 | 属性 |\n| --- | --- | --- |\n| 森林覆盖率（%） | 48 | 约束性 |\n| 地区生产总值（亿元） | 130 | 预期性 |\n";
        String text = "青禾县国民经济和社会发展第十四个五年规划纲要\n\n主要指标如下。\n\n" + table;
        String page = run("parse", "--lang", "zh", file("纲要.md", text)).out();
        assertTrue(page.contains("属性") && page.contains("约束性") && page.contains("预期性"), page);
        String plain = run("parse", "--lang", "zh", file("a.txt", TEXT)).out();
        assertFalse(plain.contains("属性"), plain);
    }

    @Test
    void badInputDoesNotStopTheOthers() throws IOException {
        CommandRun run = run("parse", "--format", "json", folder + "/none.txt", file("a.txt", TEXT), file("b.txt", ""));
        assertEquals(1, run.exitCode());
        assertEquals(List.of("a.txt"), documents(run));
        assertEquals(
                List.of(
                        "mubiao: " + folder + "/none.txt: no such file or folder",
                        "mubiao: " + folder + "/b.txt: holds no text"),
                run.err().lines().filter(line -> line.startsWith("mubiao:")).toList());
    }

    @Test
    void rowsOfATableAreDocumentsWithTheirRegionAndYear() throws IOException {
        String table = file("a.csv", "地区,年份,报告全文\n昆明市,2023,新建农村公路10公里。\n大理州,2024,新建农村公路20公里。\n");
        CommandRun run = run("parse", "--format", "csv", "--columns", "document,region_name,year,value", table);
        assertEquals(0, run.exitCode());
        assertEquals(
                List.of("a.csv#2,昆明市,2023,10", "a.csv#3,大理白族自治州,2024,20"),
                run.out().lines().skip(1).toList());
    }

    @Test
    void textIsWhatOffsetsReferTo() throws IOException {
        String page = file("a.html", "<html><body><h1>计划</h1><p>新建农村公路10公里。</p></body></html>");
        CommandRun text = run("text", page);
        assertEquals(new CommandRun(0, "计划\n新建农村公路10公里。\n", ""), text);
        String[] place = run("parse", "--format", "csv", "--columns", "start,end", page)
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .split(",", -1);
        assertEquals("10公里", text.out().substring(Integer.parseInt(place[0]), Integer.parseInt(place[1])));
        assertEquals(1, run("text", page, file("b.txt", "")).exitCode());
        assertEquals(new CommandRun(0, TEXT, ""), run("text", "-"));
    }

    @Test
    void missingFileIsUnreadable() {
        String path = folder.resolve("none.txt").toString();
        assertUnreadable(path + ": no such file or folder", run("parse", path));
    }

    @Test
    void emptyFileIsUnreadable() throws IOException {
        String path = file("empty.txt", "");
        assertUnreadable(path + ": holds no text", run("parse", path));
    }

    @Test
    void binaryFileIsUnreadable() throws IOException {
        String path = file("binary.txt", "\0\1\2");
        assertUnreadable(path + ": is binary, not text", run("parse", path));
    }

    @Test
    void folderWithoutDocumentsIsUnreadable() {
        assertUnreadable(folder + ": is a folder without documents", run("parse", folder.toString()));
    }

    @Test
    void textWithoutAFigureIsRead() throws IOException {
        CommandRun run = run("parse", "--format", "csv", file("a.txt", "我们要继续努力。"));
        assertEquals(0, run.exitCode());
        assertEquals(1, run.out().lines().count());
    }

    @Test
    void classesHaveNamesInEitherLanguage() throws IOException {
        String plan = file("a.txt", TEXT);
        assertEquals(
                run("parse", "--format", "csv", "--class", "target", plan).out(),
                run("parse", "--format", "csv", "--class", "目标", plan).out());
    }

    @Test
    void outputGoesToAFile() throws IOException {
        Path output = folder.resolve("out.json");
        CommandRun run = run("parse", "--format", "json", "-o", output.toString(), file("a.txt", TEXT));
        assertEquals(0, run.exitCode());
        assertEquals("", run.out());
        assertEquals("a.txt", PlanJson.standard().read(Files.readString(output)).document());
    }

    @Test
    void outputThatCantBeWrittenIsReported() throws IOException {
        String output = folder.resolve("none/out.json").toString();
        assertRefused(
                output + ": could not be written: no such file or folder",
                run("parse", "-o", output, file("a.txt", TEXT)));
    }

    @Test
    void unitsOfTheCallerAreChecked() throws IOException {
        String good = file("good.csv", "\uFEFFsymbol,aliases,dimension,factor\n石,,volume,1/10\n");
        assertEquals(0, run("parse", "--units", good, "-").exitCode());
        String bad = file("bad.csv", "symbol,aliases,dimension,factor\n石,,volume,-1\n");
        assertRefused(
                "--units " + bad
                        + ": units, line 2: factor -1 of unit '石' must be greater than 0 (see mubiao parse --help)",
                run("parse", "--units", bad, "-"));
        String none = folder.resolve("none.csv").toString();
        assertRefused(
                "--units " + none + ": no such file or folder (see mubiao parse --help)",
                run("parse", "--units", none, "-"));
    }

    @Test
    void wordsOfTheCallerAreReadAndChecked() throws IOException {
        String document = file("roads.txt", "2030年，攻坚公路3条。");
        String good = file("good.txt", "\uFEFF# 词表 属性 词\nverbs ADVANCED - 攻坚\n");
        CommandRun run = run("parse", "--format", "csv", "--columns", "stage", "--words", good, document);
        assertEquals("stage\r\nADVANCED\r\n", run.out());
        String bad = file("bad.txt", "verbs ADVANCED - 攻坚\nverbs SOON - 打捞\n");
        assertRefused(
                "--words " + bad
                        + ": bad.txt, line 2: 'SOON' must be one of [STARTED, ADVANCED, COMPLETED, AWARDED, EXISTING, NOUN,"
                        + " PLAIN, NONE] (see mubiao parse --help)",
                run("parse", "--words", bad, "-"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""                   | Missing required subcommand (see mubiao --help)
            rapport x            | Unmatched arguments from index 0: 'rapport', 'x' (see mubiao --help)
            parse                | Missing required parameter: 'FILE' (see mubiao parse --help)
            parse --fast -       | Unknown option: '--fast' (see mubiao parse --help)
            parse --plan-region 53 -  | --plan-region 53: must be the six digits of a GB/T 2260 code (see mubiao parse --help)
            parse --plan-region 999999 -  | --plan-region 999999: no division has ever had this code of GB/T 2260 (see mubiao parse --help)
            parse --plan-year 23 -    | --plan-year 23: must be from 1949 to 2999 (see mubiao parse --help)
            parse --plan-year next -  | Invalid value for option '--plan-year': 'next' is not an int (see mubiao parse --help)
            parse --jobs 0 -     | --jobs 0: must be from 1 to 256 (see mubiao parse --help)
            parse --lang fr -    | Invalid value for option '--lang': expected zh or en but was 'fr' (see mubiao parse --help)
            parse --class goal - | Invalid value for option '--class' (CLASS): expected one of [target, observation, milestone] or [目标, 完成, 节点] but was 'goal' (see mubiao parse --help)
            parse --columns name,price - | --columns name: must be among class, indicator, change, value, commitment, nature, year, region, doubts, text (see mubiao parse --help)
            parse --format xml - | Invalid value for option '--format': expected one of [TABLE, CSV, XLSX, JSON] (case-insensitive) but was 'xml' (see mubiao parse --help)
            """)
    void wrongUseIsRefused(String words, String message) {
        assertRefused(message, run(words.isEmpty() ? new String[0] : words.split(" ", -1)));
    }

    private static List<String> rows(String... options) {
        String text = """
                甲市2024年国民经济和社会发展计划
                一、2023年工作回顾
                全市地区生产总值增长5.8%。
                二、2024年主要目标
                全市地区生产总值增长6%左右，城镇新增就业3万人以上。
                到2025年，常住人口城镇化率达到60%。
                加快重大项目建设，确保云岭水库建成投用。
                """;
        String[] args = Stream.concat(
                        Stream.of("parse", "--format", "csv", "--columns", "class,indicator,year,value"),
                        Stream.concat(Stream.of(options), Stream.of("-")))
                .toArray(String[]::new);
        return CommandRun.of(text, args).out().lines().skip(1).toList();
    }

    @Test
    void statementsAreChosen() {
        assertEquals(5, rows().size(), rows().toString());
        assertEquals(List.of("OBSERVATION,全市地区生产总值,2023,5.8"), rows("--class", "observation"));
        assertEquals(3, rows("--class", "target").size());
        assertEquals(4, rows("--class", "target,Milestone").size());
        assertEquals(List.of("TARGET,常住人口城镇化率,2025,60"), rows("--year", "2025"));
        assertEquals(2, rows("--year", "2023,2025").size());
        assertEquals(2, rows("--indicator", "gdp").size());
        assertEquals(List.of("TARGET,城镇新增就业,2024,30000"), rows("--indicator", "就业"));
        assertEquals(5, rows("--plan-region", "530100", "--region", "530000").size());
        assertEquals(5, rows("--plan-region", "530100", "--region", "昆明").size());
        assertEquals(0, rows("--plan-region", "530100", "--region", "530200").size());
        assertEquals(
                rows().stream().sorted().toList(),
                Stream.concat(rows("--doubts", "none").stream(), rows("--doubts", "some").stream())
                        .sorted()
                        .toList());
    }

    @Test
    void csvIsForSpreadsheetsUnlessAskedOtherwise() {
        String[] csv = {"parse", "--format", "csv", "--columns", "text", "-"};
        String[] raw = {"parse", "--format", "csv", "--raw", "--bom", "--columns", "text", "-"};
        String evil = "2023年工作要点\n@全县新建农村公路15公里。\n";
        assertTrue(
                CommandRun.of(evil, csv).out().startsWith("text\r\n'@全县"),
                CommandRun.of(evil, csv).out());
        assertTrue(
                CommandRun.of(evil, raw).out().startsWith("\uFEFFtext\r\n@全县"),
                CommandRun.of(evil, raw).out());
    }

    @Test
    void languageIsChosenBeforeOrBehindTheCommand() {
        for (List<String> words : List.of(List.of("--lang", "zh", "parse", "-"), List.of("parse", "--lang=zh", "-"))) {
            CommandRun run = run(words.toArray(String[]::new));
            assertTrue(run.out().contains("力争"), run.out());
            assertTrue(run.err().contains(": warning: 文中没有写明规划的年份 [YEAR_UNKNOWN]"), run.err());
        }
        assertTrue(run("parse", "--lang", "zh", "none.txt").err().contains("none.txt: 没有这个文件或文件夹"));
        assertTrue(run("--lang", "zh", "parse", "--help").out().startsWith("用法：mubiao parse"));
        assertTrue(run("--lang", "zh", "parse").err().contains("（见 mubiao parse --help）"));
    }

    @Test
    void eachDocumentHasALineThatTellsWhatItIs() throws IOException {
        String text = """
                昭通市2024年政府工作报告
                一、2023年工作回顾
                新建公厕12座，运输茶叶500箩。
                二、2024年工作安排
                新建公厕15座。
                """;
        String path = file("report.txt", text).toString();
        assertTrue(
                run("parse", path)
                        .err()
                        .lines()
                        .anyMatch(
                                line -> line.matches(
                                        "\\Q" + path
                                                + "\\E: work report; plans 2024, reports 2023; back \\d+-\\d+ \\(\\d+\\.\\d\\), ahead \\d+-\\d+ \\(\\d+\\.\\d\\); figures: 2, doubted: 0, left alone: 1")));
        assertTrue(run("parse", "--lang", "zh", path).err().contains("政府工作报告，计划 2024 年，回顾 2023 年；回顾 "));
        assertFalse(run("text", path).err().contains("work report"));
    }

    @Test
    void manyDocumentsHaveASummary() throws IOException {
        file("a.txt", TEXT);
        file("b.txt", "");
        String err = run("parse", folder.toString()).err();
        assertTrue(
                err.endsWith("1 of 2 documents read; targets: 1, observations: 0, milestones: 0, warnings: 2"
                        + System.lineSeparator()),
                err);
    }

    @Test
    void helpAndVersionAreEverywhere() {
        for (List<String> words : List.of(List.of("--help"), List.of("parse", "--help"))) {
            CommandRun run = run(words.toArray(String[]::new));
            assertEquals(0, run.exitCode());
            assertTrue(run.out().startsWith("Usage: mubiao"), run.out());
        }
        assertEquals("mubiao 0.1.0", run("--version").out().strip());
        assertEquals("mubiao 0.1.0", run("parse", "--version").out().strip());
        assertFalse(run("--help").out().contains("0.1.0"));
    }
}
