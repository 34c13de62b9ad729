package io.github.mubiao.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.cli.Commands;
import io.github.mubiao.model.Plan;
import io.github.mubiao.model.Statement;
import io.github.mubiao.parser.ParseOptions;
import io.github.mubiao.parser.PlanParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

/** The page of {@code mubiao report} in a real browser. */
class ReportPageTest {

    private static final String TEXT = """
            2024年云岭市政府工作报告

            各位代表：

            一、2023年工作回顾

            全市地区生产总值增长5.8%，规模以上工业增加值增长7.2%，社会消费品零售总额增长6.5%，一般公共预算收入达到86.3亿元、增长4.1%。
            城镇新增就业3.2万人，城镇常住居民人均可支配收入增长4.9%，农村常住居民人均可支配收入增长7.6%。

            二、2024年主要目标

            全市地区生产总值增长6%左右，规模以上工业增加值增长8%以上，社会消费品零售总额增长6%—7%，一般公共预算收入增长4.5%。
            确保城镇新增就业3万人以上，城镇登记失业率控制在4%以内，力争农村常住居民人均可支配收入增长8%。

            三、2024年重点工作

            深入实施三大战略，推动高质量发展。

            （一）实施乡村振兴战略。新建高标准农田12.5万亩，建设农村公路320公里。确保青山水库建成投用。
            （二）实施工业强市战略。新增规模以上工业企业30家以上，力争工业投资增长15%。推进甲、乙、丙等4条道路建设。
            """;

    private static final String LATER = """
            2025年云岭市政府工作报告

            一、2024年工作回顾

            全市地区生产总值增长6.3%，规模以上工业增加值增长7.4%，社会消费品零售总额增长6.6%。城镇新增就业3.4万人。

            二、2025年主要目标

            全市地区生产总值增长6%。
            """;

    @TempDir
    static Path folder = Path.of(".");

    private static Browser browser;
    private static int pages;

    @BeforeAll
    static void startBrowser() {
        browser = Browser.start();
    }

    @AfterAll
    static void stopBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    private static Path page(String text, String... options) throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.txt"), text);
        Path page = folder.resolve("page" + pages++ + ".html");
        List<String> words = new ArrayList<>(List.of("report", "--lang", "zh", "-o", page.toString()));
        words.addAll(List.of(options));
        words.add(plan.toString());
        assertEquals(0, Commands.run(words.toArray(String[]::new)));
        return page;
    }

    private static void open(String text, String... options) throws IOException {
        browser.media("screen", "light");
        browser.open(page(text, options), 1400, 1000);
    }

    private static WebElement find(String css) {
        return browser.driver().findElement(By.cssSelector(css));
    }

    private static List<String> rows() {
        return browser.driver().findElements(By.cssSelector(".rows tbody tr td.subject")).stream()
                .map(WebElement::getText)
                .toList();
    }

    private static Plan plan(String text) {
        return PlanParser.of(ParseOptions.DEFAULT.withDocument("plan.txt"))
                .parse(text)
                .plan();
    }

    @Test
    void marksSitOnTheRightCharacters() throws IOException {
        open(TEXT);
        List<Statement> statements = plan(TEXT).statements();
        assertTrue(statements.size() > 15, statements::toString);
        for (int i = 0; i < statements.size(); i++) {
            Object marked = browser.run(
                    "return [...document.querySelectorAll('.mark[data-n=\"' + arguments[0] + '\"]')].map(m => m.textContent).join('')",
                    i);
            assertEquals(statements.get(i).span().of(TEXT), marked);
        }
        String shown = browser.run("return [...document.querySelectorAll('.text p')].map(p => p.textContent).join('')")
                .toString();
        assertEquals(TEXT.replaceAll("\n", ""), shown);
    }

    @Test
    void commitmentAndBoundAreReadWithoutHovering() throws IOException {
        open(TEXT);
        assertEquals(
                "\"力争\"",
                browser.run(
                                "return [...document.querySelectorAll('.mark')].filter(m => m.textContent === '8%').map(m => getComputedStyle(m, '::after').content)[1] || ''")
                        .toString()
                        .replace(" ?\"", "\"")
                        .replace("\" \"", ""));
        assertTrue(find(".mark[data-tag='确保 ≥']").getText().contains("3万人"));
    }

    @Test
    void clicksLeadBothWays() throws IOException {
        open(TEXT);
        WebElement mark = find(".mark[data-tag='确保 ≥']");
        browser.run("arguments[0].click()", mark);
        WebElement row = find(".rows tr.current");
        assertEquals(mark.getDomAttribute("data-n"), row.getDomAttribute("data-n"));
        assertEquals(
                row.findElement(By.cssSelector("a")),
                browser.driver().switchTo().activeElement());
        WebElement other = browser.driver()
                .findElements(By.cssSelector(".rows td.subject a"))
                .get(2);
        browser.run("arguments[0].click()", other);
        WebElement current = find(".mark.current");
        assertEquals(other.getDomAttribute("data-n"), current.getDomAttribute("data-n"));
        assertEquals(true, browser.run("""
                const place = arguments[0].getBoundingClientRect();
                return place.top >= 0 && place.bottom <= innerHeight;
                """, current));
    }

    @Test
    void clickOnAMarkShowsItsRowWhateverTheFilter() throws IOException {
        open(TEXT);
        find("input[name='search']").sendKeys("青山水库");
        assertEquals(List.of("青山水库建成投用"), rows());
        browser.run("arguments[0].click()", find(".mark.observation"));
        assertTrue(find(".rows tr.current").getText().contains("5.8%"));
    }

    @Test
    void filtersFilter() throws IOException {
        open(TEXT);
        int all = rows().size();
        assertEquals(plan(TEXT).statements().size(), all);
        find("input[value='observation']").click();
        int targets = rows().size();
        assertEquals(all - plan(TEXT).observations().size(), targets);
        assertEquals(all + " 条中的 " + targets + " 条", find(".count").getText());
        new Select(find("select[name='commitment']")).selectByValue("ENSURE");
        assertTrue(rows().contains("城镇新增就业"), rows().toString());
        assertTrue(rows().size() < targets, rows().toString());
        new Select(find("select[name='commitment']")).selectByValue("");
        new Select(find("select[name='change']")).selectByValue("GROWTH");
        assertTrue(rows().stream().noneMatch(name -> name.contains("就业率")), rows().toString());
        new Select(find("select[name='change']")).selectByValue("");
        new Select(find("select[name='strategy']")).selectByIndex(1);
        assertTrue(rows().size() > 1 && rows().size() < targets, rows().toString());
    }

    @Test
    void columnsSort() throws IOException {
        open(TEXT);
        find("[data-sort='value']").click();
        List<Double> values = numbers();
        assertEquals(values.stream().sorted().toList(), values);
        assertEquals("ascending", find("th:has([data-sort='value'])").getDomAttribute("aria-sort"));
        find("[data-sort='value']").click();
        assertEquals("descending", find("th:has([data-sort='value'])").getDomAttribute("aria-sort"));
        assertEquals(values.get(values.size() - 1), numbers().get(0));
    }

    private static List<Double> numbers() {
        Object numbers = browser.run("""
                const rows = JSON.parse(document.getElementById("data").textContent).documents[0].rows;
                return [...document.querySelectorAll(".rows tbody tr")].map(line => String(rows[line.dataset.n].number));
                """);
        return ((List<?>) numbers)
                .stream().map(number -> Double.valueOf(number.toString())).toList();
    }

    @Test
    void languageSwitches() throws IOException {
        open(TEXT);
        assertEquals("主要指标", find(".card h2").getText());
        find("#language").click();
        assertEquals("Main figures", find(".card h2").getText());
        assertEquals("en", Objects.requireNonNull(find("html").getDomAttribute("lang")));
        assertEquals("Search", find("label:has(input[type='search']) span").getText());
        assertTrue(find(".rows tbody").getText().contains("at least 8%"));
        assertEquals("ensure ≥", find(".mark[data-zh-tag='确保 ≥']").getDomAttribute("data-tag"));
        find("#language").click();
        assertEquals("主要指标", find(".card h2").getText());
        assertEquals(List.of(), errors());
    }

    /** The reader who knows nothing looks for the growth target of the year, and for what the last one came to. */
    @Test
    void mainFiguresComeFirst() throws IOException {
        open(TEXT);
        WebElement growth = browser.driver()
                .findElements(By.cssSelector("table.main tbody tr"))
                .get(0);
        assertEquals("地区生产总值 2023 增长 5.8% 2024 增长 6%左右", growth.getText().replaceAll("\\s+", " "));
        growth.findElements(By.cssSelector("a.to")).get(1).click();
        assertEquals("6%", find(".mark.current").getText());
    }

    @Test
    void laterReportAnswersTheTargets() throws IOException {
        Path later = Files.writeString(folder.resolve("later.txt"), LATER);
        open(TEXT, "--actuals", later.toString());
        WebElement growth = browser.driver().findElements(By.cssSelector(".entry")).stream()
                .filter(entry -> entry.getText().contains("规模以上工业增加值"))
                .findFirst()
                .orElseThrow();
        assertTrue(growth.getText().contains("未完成"), growth.getText());
        assertTrue(growth.getText().contains("规模以上工业增加值增长8%以上"), growth.getText());
        assertTrue(growth.getText().contains("规模以上工业增加值增长7.4%"), growth.getText());
        assertTrue(growth.getText().contains("个百分点"), growth.getText());
        assertTrue(growth.findElements(By.cssSelector("progress")).isEmpty(), "a rate has no progress bar");
        assertEquals("100.0", find(".entry[data-verdict='MET'] progress").getDomAttribute("value"));
        find("input[data-verdict='MISSED']").click();
        assertFalse(growth.isDisplayed());
        browser.screenshot("actuals");
    }

    @Test
    void problemsLeadToTheirPlace() throws IOException {
        open(TEXT);
        WebElement note = browser.driver().findElements(By.cssSelector(".problems a.note")).stream()
                .filter(link -> link.getText().equals("STRATEGY_COUNT"))
                .findFirst()
                .orElseThrow();
        note.click();
        WebElement place = browser.driver().switchTo().activeElement();
        assertTrue(Objects.requireNonNull(place.getDomAttribute("class")).contains("flagged"));
    }

    @Test
    void stripShowsWhereTheDocumentLooks() throws IOException {
        open(TEXT);
        List<WebElement> stretches = browser.driver().findElements(By.cssSelector(".strip a"));
        assertEquals(
                List.of("回顾 2023", "展望 2024"),
                stretches.stream().map(WebElement::getText).toList());
        stretches.get(1).click();
        WebElement place = browser.driver().switchTo().activeElement();
        assertTrue(place.getText().contains("全市地区生产总值增长6%"), place.getText());
        assertEquals("\"展望 2024\"", browser.run("return getComputedStyle(arguments[0], '::before').content", place));
    }

    @Test
    void severalDocumentsAreChosenFrom() throws IOException {
        Path later = Files.writeString(folder.resolve("later.txt"), LATER);
        open(TEXT, later.toString());
        assertEquals("2025年云岭市政府工作报告", find("article:not([hidden]) h1").getText());
        new Select(find("#documents")).selectByIndex(1);
        assertEquals("2024年云岭市政府工作报告", find("article:not([hidden]) h1").getText());
    }

    @Test
    void nothingIsWrongAndNothingLeavesThePage() throws IOException {
        browser.requests();
        browser.console();
        open(TEXT);
        assertTrue((Long) browser.run("return document.querySelectorAll('canvas').length") >= 2);
        assertEquals(List.of(), errors());
        assertEquals(List.of(), browser.requests());
    }

    private static List<String> errors() {
        return browser.console().stream()
                .filter(line -> !line.contains("favicon"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"light, 1400", "dark, 1400", "light, 390", "dark, 390"})
    void everybodyCanUseIt(String scheme, int width) throws IOException {
        Path later = Files.writeString(folder.resolve("later.txt"), LATER);
        browser.media("screen", scheme);
        browser.open(page(TEXT, "--actuals", later.toString()), width, 900);
        assertEquals(List.of(), browser.accessibilityProblems());
        Object overflow = browser.run("return document.documentElement.scrollWidth - innerWidth");
        assertTrue((Long) overflow <= 0, "the page is wider than the window by " + overflow);
        browser.screenshot(scheme + "-" + width);
    }

    @Test
    void keyboardGoesThroughThePageInOrder() throws IOException {
        open(TEXT);
        List<String> places = new ArrayList<>();
        for (int i = 0; i < 60 && !places.contains("select strategy"); i++) {
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
            places.add(browser.run("""
                    const e = document.activeElement;
                    return (e.tagName + " " + (e.id || e.name || e.className)).toLowerCase();
                    """).toString());
        }
        assertEquals(List.of("a skip", "button language", "button theme"), places.subList(0, 3));
        assertTrue(places.contains("a to"), places::toString);
        assertTrue(places.indexOf("a to") < places.indexOf("input kind"), places::toString);
        find(".rows td.subject a").sendKeys(Keys.ENTER);
        assertEquals(find(".mark.current"), browser.driver().switchTo().activeElement());
    }

    @Test
    void pageIsPrintedWhole() throws IOException {
        open(TEXT);
        browser.media("print", "light");
        assertFalse(find(".filters").isDisplayed());
        assertEquals(
                true,
                browser.run("const t = document.querySelector('.text'); return t.scrollHeight <= t.clientHeight + 1"));
        browser.screenshot("print");
        browser.media("screen", "light");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>window.hacked = 1</script>",
                "</script><script>window.hacked = 1</script>",
                "<img src=x onerror=\"window.hacked = 1\">",
                "\" onmouseover=\"window.hacked = 1\" x=\"",
                "' autofocus onfocus='window.hacked = 1",
                "javascript:window.hacked=1",
                "\u202E夜\u202C",
                "<!--",
                "]]>",
                "&lt;b&gt;"
            })
    void hostileContentIsText(String evil) throws IOException {
        String text = "2024年云岭市" + evil + "工作计划\n\n一、实施" + evil + "战略\n\n全市" + evil + "产值增长8%以上。新建" + evil
                + "公路20公里。\n推进" + evil + "甲、乙、丙等4条道路建设。\n";
        open(text);
        assertEquals("", browser.run("return window.hacked"));
        assertEquals(
                text.replace("\n", ""),
                browser.run("return [...document.querySelectorAll('.text p')].map(p => p.textContent).join('')"));
        assertEquals(List.of(), errors());
    }

    @Test
    void thousandsOfFiguresDoNotLag() throws IOException {
        String text = "2024年云岭市工作计划\n"
                + IntStream.range(0, 5_000)
                        .mapToObj(i -> "新建第" + i + "号农村公路" + i + "公里。")
                        .collect(Collectors.joining("\n"));
        open(text);
        assertEquals(5_000L, browser.run("return document.querySelectorAll('.mark').length"));
        assertEquals(200, rows().size());
        long millis = (Long) browser.run("""
                const search = document.querySelector("input[name='search']");
                const start = performance.now();
                search.value = "4999";
                search.dispatchEvent(new Event("input", {bubbles: true}));
                document.querySelector("[data-sort='subject']").click();
                document.body.getBoundingClientRect();
                return Math.round(performance.now() - start);
                """);
        assertTrue(Duration.ofMillis(millis).compareTo(Duration.ofMillis(500)) < 0, millis + " ms");
        assertEquals(1, rows().size());
    }

    @Test
    void hundredThousandHostileFiguresAreTextAndCanBeUsed() throws IOException {
        String text = "2024年云岭市工作计划\n"
                + IntStream.range(0, 100_000)
                        .mapToObj(i -> "新建<img src=x onerror=\"hacked=1\">第" + i + "号\u202E“农村公路”" + i + "公里。")
                        .collect(Collectors.joining("\n"));
        open(text);
        assertEquals(100_000L, browser.run("return document.querySelectorAll('.mark').length"));
        assertEquals("undefined", browser.run("return typeof window.hacked"));
        assertEquals(0L, browser.run("return document.querySelectorAll('article img, article script').length"));
        assertEquals(
                "99999公里", browser.run("return [...document.querySelectorAll('.mark')].at(-1).firstChild.textContent"));
        assertEquals(200, rows().size());
        long millis = (Long) browser.run("""
                const search = document.querySelector("input[name='search']");
                const start = performance.now();
                search.value = "99999";
                search.dispatchEvent(new Event("input", {bubbles: true}));
                document.body.getBoundingClientRect();
                return Math.round(performance.now() - start);
                """);
        assertTrue(Duration.ofMillis(millis).compareTo(Duration.ofSeconds(5)) < 0, millis + " ms");
        assertEquals(1, rows().size());
    }
}
