package io.github.mubiao.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.cli.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/** The page of {@code mubiao panel --format html} in a real browser. */
class PanelPageTest {

    @TempDir
    static Path folder = Path.of(".");

    private static Browser browser;

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

    private static String report(String place, int year, String achieved, String wanted) {
        return """
                %s%d年政府工作报告

                各位代表：

                一、%d年工作回顾

                全年地区生产总值增长%s，一般公共预算收入增长3.5%%。

                二、%d年主要目标

                地区生产总值增长%s，一般公共预算收入增长4%%。
                """.formatted(place, year, year - 1, achieved, year, wanted);
    }

    private static void open(String lang, String scheme, int width) throws IOException {
        List<String> words = new ArrayList<>(
                List.of("panel", "--indicator", "GDP,FISCAL_REVENUE", "--format", "html", "--lang", lang, "-o"));
        Path page = folder.resolve("panel.html");
        words.add(page.toString());
        String[] achieved = {"7.1%", "6.4%", "3.2%", "8%"};
        for (int year = 2019; year <= 2022; year++) {
            words.add(write("昭通市" + year, report("昭通市", year, achieved[year - 2019], "8%左右")));
            words.add(write("云南省" + year, report("云南省", year, achieved[3 - (year - 2019)], "7.5%以上")));
        }
        assertEquals(0, Commands.run(words.toArray(String[]::new)));
        browser.media("screen", scheme);
        browser.open(page, width, 900);
    }

    private static String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".txt"), text).toString();
    }

    private static Object chart(String expression) {
        return browser.run("const charts = Object.values(Chart.instances); return " + expression);
    }

    @Test
    void seriesOfEachIndicatorRunOverTheYears() throws IOException {
        open("zh", "light", 1200);
        assertEquals(2L, chart("charts.length"));
        assertEquals("2018,2019,2020,2021,2022", chart("charts[0].data.labels.join()"));
        assertEquals("云南省 已完成,云南省 目标,昭通市 已完成,昭通市 目标", chart("charts[0].data.datasets.map(set => set.label).join()"));
        assertEquals("7.1,6.4,3.2,8,", chart("charts[1].data.datasets[2].data.join()"));
        assertEquals(",8,8,8,8", chart("charts[1].data.datasets[3].data.join()"));
    }

    @Test
    void tableGivesTheFiguresAsPeopleWriteThem() throws IOException {
        open("zh", "light", 1200);
        String row = browser.driver().findElements(By.cssSelector(".series:last-child table.panel tbody tr")).stream()
                .map(element -> element.getText().replaceAll("\\s+", " "))
                .filter(text -> text.startsWith("昭通市"))
                .findFirst()
                .orElse("");
        assertEquals("昭通市 7.1% 6.4% 目标 8%左右 3.2% 目标 8%左右 8% 目标 8%左右 目标 8%左右", row);
    }

    @Test
    void languageSwitches() throws IOException {
        open("zh", "light", 1200);
        browser.driver().findElement(By.id("language")).click();
        assertEquals("en", browser.run("return document.documentElement.lang"));
        assertTrue(String.valueOf(chart("charts[0].data.datasets[0].label")).endsWith("Achieved"));
    }

    @ParameterizedTest
    @CsvSource({"light, 1200", "dark, 1200", "light, 390"})
    void everybodyCanUseItAndNothingLeavesThePage(String scheme, int width) throws IOException {
        open("zh", scheme, width);
        assertEquals(List.of(), browser.accessibilityProblems());
        assertEquals(List.of(), browser.console());
        assertEquals(List.of(), browser.requests());
        browser.screenshot("panel-" + scheme + "-" + width);
    }
}
