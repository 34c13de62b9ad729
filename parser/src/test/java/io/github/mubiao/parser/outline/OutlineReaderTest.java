package io.github.mubiao.parser.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mubiao.parser.text.Normaliser;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is title, heading and paragraph. */
class OutlineReaderTest {

    private static Outline outline(String text) {
        return OutlineReader.read(Normaliser.normalise(text));
    }

    /** Headings with their rank, and paragraphs. */
    private static List<String> parts(String text) {
        Outline outline = outline(text);
        return Stream.concat(
                        outline.sections().stream().map(section -> section.rank() + " " + section.heading()),
                        outline.paragraphs().stream()
                                .map(paragraph -> paragraph.section().heading() + "|" + paragraph.text()))
                .toList();
    }

    @Test
    void headingsOpenSectionsAndMayRunIntoTheirText() {
        assertEquals(
                List.of(
                        "1 工作回顾",
                        "2 抓产业",
                        "3 抓招商",
                        "工作回顾|新建公厕12座。",
                        "抓产业|工业增加值增长5%，新建厂房3栋。",
                        "抓产业|抓项目。开工项目5个。",
                        "抓招商|引进企业5家。"),
                parts("""
                        云岭县2024年政府工作报告
                        一、工作回顾
                        新建公厕12座。
                        （一）抓产业。工业增加值增长5%，新建厂房3栋。
                        1.抓项目。开工项目5个。
                        2.抓招商
                        引进企业5家。
                        """));
    }

    @Test
    void aNumberedSentenceIsAHeadingUnlessItHasAFigure() {
        assertEquals(
                List.of("1 工作安排", "1 加强党的建设", "加强党的建设|新建公厕12座。", "加强党的建设|建成公路5公里。"),
                parts("云岭县2024年政府工作报告\n一、工作安排\n二、加强党的建设。\n新建公厕12座。\n三、建成公路5公里。\n"));
    }

    @Test
    void itemsOfAListAreNoHeadings() {
        assertEquals(
                List.of("1 工作安排", "2 十大工程", "十大工程|新建幼儿园5所", "十大工程|新建公厕12座", "十大工程|新建水厂3座"),
                parts("云岭县2024年政府工作报告\n一、工作安排\n（一）十大工程\n1.新建幼儿园5所\n2.新建公厕12座\n3.新建水厂3座\n"));
        assertEquals(
                List.of("1 工作安排", "工作安排|新建公厕12座。", "工作安排|新建水厂3座。"),
                parts("云岭县2024年政府工作报告\n一、工作安排\n— 新建公厕12座。\n● 新建水厂3座。\n"));
    }

    @Test
    void aSentenceThatIsTornByItsLinesIsOne() {
        assertEquals(
                List.of("1 工作安排", "工作安排|加快建设现代化产业园区，新建厂房3栋，云岭大桥建成通车。"),
                parts("云岭县2024年政府工作报告\n一、工作安排\n加快建设现代化产业园区，\n新建厂房3栋，\n云岭大桥\n建成通车。\n"));
    }

    @Test
    void theBodyBeginsBehindTheSalutation() {
        Outline outline = outline("云岭县2024年政府工作报告\n县长 王河 各位代表：现在，我作报告。\n一、工作安排\n新建公厕12座。\n");
        assertEquals(
                List.of("云岭县2024年政府工作报告", "县长 王河", "各位代表："),
                outline.head().stream().map(Object::toString).toList());
        assertEquals("现在，我作报告。", outline.paragraphs().get(0).text().toString());
    }

    @Test
    void theTitleIsTheLineThatMostLooksLikeOne() {
        assertEquals(
                "云岭县教育发展规划",
                outline("关于印发规划的通知\n标题：云岭县教育发展规划\n首页 > 规划计划 > 政府工作报告\n一、目标\n新建公厕12座。\n")
                        .title());
        assertEquals(
                "2016年1—6月全市经济运行简况",
                outline("2016年1—6月全市经济运行简况\n一、工业\n工业增长5%。\n").title());
        assertEquals(
                "云岭县2024年工作报告",
                outline("云岭县工作方案，说明\n云岭县2024年工作报告\n云岭县工作报告\n一、目标\n新建公厕12座。\n").title());
        assertEquals("", outline("青山绿水\n新建公厕12座。\n").title());
    }

    @Test
    void aTitleThatEndsWithADashHasASubtitle() {
        Outline outline = outline("云岭县发展纲要——\n青山绿水 金色明天\n一、工作安排\n新建公厕12座。\n");
        assertEquals("云岭县发展纲要", outline.title());
        assertEquals("青山绿水 金色明天", outline.subtitle());
    }

    @Test
    void withoutATitleTheTextIsAboutTheDocumentThatItTellsOf() {
        assertEquals(
                "《云岭县教育发展“十四五”规划》",
                outline("云岭县人民政府作《云岭县教育发展“十四五”规划》，新建学校5所。\n").subject());
    }

    /** A hostile text has no full stops: it is cut behind a comma, and where there is none, anywhere. */
    @Test
    void aSentenceWithoutEndIsCut() {
        Outline outline = outline("云".repeat(4000) + "，" + "岭".repeat(8000) + "。新建公厕12座。");
        assertEquals(
                List.of(4001, 5000, 3001, 8),
                outline.sentences().stream()
                        .map(sentence -> sentence.text().length())
                        .toList());
        assertEquals(
                List.of(true, false, false, false),
                outline.sentences().stream().map(Sentence::first).toList());
    }
}
