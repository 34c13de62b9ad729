package io.github.mubiao.calc.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Diagnostic;
import io.github.mubiao.model.Doubt;
import io.github.mubiao.model.Evidence;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

    private static List<String> findings(String text) {
        return new Report(text).findings();
    }

    @ParameterizedTest
    @CsvSource({
        "实施三大工程：道路提升、管网改造、河道整治、绿地建设。, 三大工程 | 道路提升、管网改造、河道整治、绿地建设",
        "去年，推进道路提升、管网改造、河道整治、绿地建设五大工程，成效明显。, 五大工程 | 推进道路提升、管网改造、河道整治、绿地建设",
        "办好十二件实事：扩建学校、改造医院、增设站点、修缮河堤、治理积水、整治扬尘、安装电梯、种植行道、改善照明、建设公园、翻新厕所。, 十二件实事 | 扩建学校、改造医院、增设站点、修缮河堤、治理积水、整治扬尘、安装电梯、种植行道、改善照明、建设公园、翻新厕所",
        "抓好两大任务：扩大内需、稳住外贸、防范风险。, 两大任务 | 扩大内需、稳住外贸、防范风险",
        "抓好4项任务：扩大内需、稳住外贸、防范风险。, 4项任务 | 扩大内需、稳住外贸、防范风险",
        "抓好五大任务：扩大内需、稳住外贸、防范风险。, 五大任务 | 扩大内需、稳住外贸、防范风险",
        "编制三大规划：《防洪、排涝规划》、《水陆交通规划》、《基础教育规划》、《公共卫生规划》。, 三大规划 | 《防洪、排涝规划》、《水陆交通规划》、《基础教育规划》、《公共卫生规划》",
        "编制三大规划：\"防洪、排涝规划\"、\"水陆交通规划\"、\"基础教育规划\"、\"公共卫生规划\"。, 三大规划 | \"防洪、排涝规划\"、\"水陆交通规划\"、\"基础教育规划\"、\"公共卫生规划\"",
        "实施三大工程：全力推进道路提升、管网改造、河道整治、绿地建设。, 三大工程 | 全力推进道路提升、管网改造、河道整治、绿地建设"
    })
    void aDeclaredNumberIsThatOfItsList(String text, String places) {
        assertEquals(List.of("COUNT_OF_LIST " + places), findings(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "实施四大工程：道路提升、管网改造、河道整治、绿地建设。",
                "实施四大工程：道路提升、管网改造、河道整治和绿地建设。",
                "实施三大工程：道路提升、管网改造、河道整治和绿地建设。",
                "办好十一件实事：扩建学校、改造医院、增设站点、修缮河堤、治理积水、整治扬尘、安装电梯、种植行道、改善照明、建设公园、翻新厕所。",
                "实施三大工程：道路提升、管网改造、河道整治、绿地建设等。",
                "实施三大工程：道路提升、管网改造、河道整治、绿地建设；产业三大工程。",
                "第三项任务：道路提升、管网改造、河道整治、绿地建设。",
                "实施九大工程：道路提升、管网改造、河道整治、绿地建设。",
                "实施三大工程：路、管网改造、河道整治、大型生态绿地建设。",
                "实施三大工程：“道路、提升”、管网改造、河道整治。",
                "实施三大工程：道路提升、管网改造。",
                "编制三大规划：\"防洪和排涝规划\"、\"水陆交通规划\"、\"基础教育规划\"。",
                "实施三大工程：从现在开始全力推进道路提升、管网改造、河道整治、绿地建设。",
                "实施三大工程：路、管网改造、河道整治、绿地建设。",
                "实施三大工程：道路提升、管网改造、河道整治、绿地建设",
                "深入学习党的，道路提升、管网改造、二十大精神。",
                "去年，推进道路提升、管网改造、河道整治、打好三大攻坚战、绿地建设。"
            })
    void whatMayBeAsManyIsNoFinding(String text) {
        assertEquals(List.of(), findings(text));
    }

    @ParameterizedTest
    @CsvSource({
        "三次产业结构调整为12:40:50。, 12:40:50",
        "三次产业比例由16:42:42优化为9.6∶38.1∶53.4。, 9.6∶38.1∶53.4",
        "三次产业占比分别为12.1%、40.2%和49.9%。, 12.1%、40.2%和49.9%",
        "三次产业增加值比重为12：40：46。, 12：40：46",
        "三次产业结构调整为12:40.1:47.3, 12:40.1:47.3"
    })
    void sharesMakeAWhole(String text, String shares) {
        assertEquals(List.of("SHARES_NOT_WHOLE " + shares + " | " + shares), findings(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "三次产业结构调整为12:40:48。",
                "三次产业结构调整为12:40:49。",
                "三次产业结构调整为12:40.1:48.5。",
                "三次产业结构调整为9.6:38.1:52.2。",
                "三次产业比例趋近于3:3:4。",
                "三次产业结构调整为12:40:4. 8。",
                "三次产业结构调整为12:40:8:45。",
                "增加值比为12:40:50。"
            })
    void sharesThatMayMakeAWholeAreNoFinding(String text) {
        assertEquals(List.of(), findings(text));
    }

    @ParameterizedTest
    @CsvSource({
        "全年粮食、蔬菜、水果产量分别增长4.1%和5.4%。, 4.1%和5.4% | 全年粮食、蔬菜、水果产量",
        "去年，粮食、蔬菜分别增长4.1%、5.4%和6%，走势平稳。, 4.1%、5.4%和6% | 粮食、蔬菜",
        "粮食、蔬菜和水果分别增长4.1%、5.4%、6%和7%。, 4.1%、5.4%、6%和7% | 粮食、蔬菜和水果"
    })
    void eachNameHasAFigureOfItsOwn(String text, String places) {
        assertEquals(List.of("FIGURES_OF_EACH " + places), findings(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "粮食、蔬菜、水果分别增长4.1%、5.4%和6%。",
                "粮食、蔬菜和水果分别增长4.1%、5.4%和6%。",
                "粮食、蔬菜和水果分别增长4.1%、5.4%。",
                "市区和县城的粮食、蔬菜分别增长4.1%、5.4%、6%和7%。",
                "城乡低保、五保标准分别提高300元、225元和843元。",
                "存贷款余额、保费收入分别增长4.1%、5.4%和6%。",
                "供水、燃气普及率分别达到91.1%、98.3%。",
                "粮食、蔬菜等分别增长4.1%、5.4%和6%。",
                "经济和社会分别增长4.1%、5.4%和6%。"
            })
    void figuresThatMayBeOfEachAreNoFinding(String text) {
        assertEquals(List.of(), findings(text));
    }

    private static Report sectors(String text, String total) {
        return new Report(text)
                .figure("地区生产总值", Change.LEVEL, total, "亿", "元")
                .figure("第一产业增加值", Change.LEVEL, "60", "亿", "元")
                .figure("第二产业增加值", Change.LEVEL, "210", "亿", "元")
                .figure("第三产业增加值", Change.LEVEL, "300", "亿", "元");
    }

    @Test
    void threeSectorsMakeTheGrossProduct() {
        String text = "地区生产总值%s亿元，其中，第一产业增加值60亿元，第二产业增加值210亿元，第三产业增加值300亿元。";
        assertEquals(
                List.of("PARTS_NOT_TOTAL 590亿元 | 60亿元"),
                sectors(text.formatted("590"), "590").findings());
        assertEquals(List.of(), sectors(text.formatted("570"), "570").findings());
        assertEquals(
                List.of(), sectors(text.formatted("571"), "571").findings(), "within the rounding of four figures");
        assertEquals(
                List.of("PARTS_NOT_TOTAL 573亿元 | 60亿元"),
                sectors(text.formatted("573"), "573").findings());
    }

    @Test
    void sectorsAreHeldAgainstPlainLevelsOnly() {
        String text = "地区生产总值%s590亿元，其中，第一产业增加值60亿元，第二产业增加值210亿元，第三产业增加值300亿元。";
        assertEquals(
                List.of(),
                new Report(text.formatted("超"))
                        .bound(Bound.Kind.MORE_THAN)
                        .figure("地区生产总值", Change.LEVEL, "590", "亿", "元")
                        .bound(Bound.Kind.EXACT)
                        .figure("第一产业增加值", Change.LEVEL, "60", "亿", "元")
                        .figure("第二产业增加值", Change.LEVEL, "210", "亿", "元")
                        .figure("第三产业增加值", Change.LEVEL, "300", "亿", "元")
                        .findings());
        assertEquals(
                List.of(),
                new Report(text.formatted(""))
                        .figure("地区生产总值", Change.INCREASE, "590", "亿", "元")
                        .figure("第一产业增加值", Change.LEVEL, "60", "亿", "元")
                        .figure("第二产业增加值", Change.LEVEL, "210", "亿", "元")
                        .figure("第三产业增加值", Change.LEVEL, "300", "亿", "元")
                        .findings());
        assertEquals(
                List.of(),
                new Report(text.formatted(""))
                        .doubted(Doubt.ODD_NAME)
                        .figure("地区生产总值", Change.LEVEL, "590", "亿", "元")
                        .doubted()
                        .figure("第一产业增加值", Change.LEVEL, "60", "亿", "元")
                        .figure("第二产业增加值", Change.LEVEL, "210", "亿", "元")
                        .figure("第三产业增加值", Change.LEVEL, "300", "亿", "元")
                        .findings());
    }

    @Test
    void aPartHasTheKindOfItsTotal() {
        assertEquals(
                List.of(),
                new Report("覆盖率12%，其中覆盖面20%。")
                        .figure("覆盖面", Change.LEVEL, "12", "", "%")
                        .figure("覆盖面", Change.LEVEL, "20", "", "%")
                        .findings(),
                "shares");
        assertEquals(
                List.of(),
                new Report("完成投资129亿元，其中企业203户。")
                        .figure("完成投资", Change.AMOUNT, "129", "亿", "元")
                        .figure("企业", Change.AMOUNT, "203", "", "户")
                        .findings(),
                "another unit");
        assertEquals(
                List.of(),
                new Report("投资增加129亿元，其中工业投资增加203亿元。")
                        .figure("投资", Change.INCREASE, "129", "亿", "元")
                        .figure("工业投资", Change.INCREASE, "203", "亿", "元")
                        .findings(),
                "others may fall");
        assertEquals(
                List.of(),
                new Report("完成投资超129亿元，其中工业投资203亿元。")
                        .bound(Bound.Kind.MORE_THAN)
                        .figure("完成投资", Change.AMOUNT, "129", "亿", "元")
                        .bound(Bound.Kind.EXACT)
                        .figure("工业投资", Change.AMOUNT, "203", "亿", "元")
                        .findings(),
                "more than a total");
        assertEquals(
                List.of(),
                new Report("完成投资129亿元、利用外资100亿元，其中工业投资203亿元。")
                        .figure("完成投资", Change.AMOUNT, "129", "亿", "元")
                        .figure("利用外资", Change.AMOUNT, "100", "亿", "元")
                        .figure("工业投资", Change.AMOUNT, "203", "亿", "元")
                        .findings(),
                "two totals");
        assertEquals(
                List.of("PARTS_NOT_TOTAL 203亿元 | 129亿元"),
                new Report("新建厂房5万平方米、完成投资129亿元，其中工业投资203亿元。")
                        .figure("新建厂房", Change.AMOUNT, "5", "万", "平方米")
                        .figure("完成投资", Change.AMOUNT, "129", "亿", "元")
                        .figure("工业投资", Change.AMOUNT, "203", "亿", "元")
                        .findings());
    }

    @Test
    void aPartIsNotMoreThanItsTotal() {
        Report wrong = new Report("完成投资129亿元，其中工业投资203亿元。")
                .figure("完成投资", Change.AMOUNT, "129", "亿", "元")
                .doubted(Doubt.UNSTATED_CHANGE)
                .figure("工业投资", Change.AMOUNT, "203", "亿", "元");
        assertEquals(List.of("PARTS_NOT_TOTAL 203亿元 | 129亿元"), wrong.findings());
        assertEquals("其中工业投资203亿元，多于总数129亿元", wrong.check().get(0).chinese());
        assertEquals(
                "of which 工业投资 203亿元, more than the whole, 129亿元",
                wrong.check().get(0).english());
    }

    @Test
    void whatMayBeAPartIsNoFinding() {
        assertEquals(List.of(), parts("完成投资129亿元，其中工业投资129亿元。", "129", "129").findings());
        assertEquals(List.of(), parts("完成投资129亿元，其中平均工业投资203亿元。", "129", "203").findings(), "a mean");
        assertEquals(List.of(), parts("完成投资129亿元，工业投资203亿元。", "129", "203").findings(), "no 其中");
        assertEquals(
                List.of(), parts("完成投资129亿元，增长快，其中工业投资203亿元。", "129", "203").findings(), "another clause between");
        assertEquals(
                List.of(),
                new Report("完成投资129亿元，其中工业投资203亿元。")
                        .figure("完成投资", Change.AMOUNT, "129", "亿", "元")
                        .doubted(Doubt.ODD_NUMERAL)
                        .figure("工业投资", Change.AMOUNT, "203", "亿", "元")
                        .findings(),
                "a doubted numeral");
        assertEquals(
                List.of(),
                new Report("企业达到518户，新增115户，其中工业企业336户。")
                        .figure("企业", Change.LEVEL, "518", "", "户")
                        .figure("企业", Change.AMOUNT, "115", "", "户")
                        .figure("工业企业", Change.AMOUNT, "336", "", "户")
                        .findings(),
                "a part of the larger one");
    }

    private static Report parts(String text, String whole, String part) {
        return new Report(text)
                .figure("完成投资", Change.AMOUNT, whole, "亿", "元")
                .figure("工业投资", Change.AMOUNT, part, "亿", "元");
    }

    private static Report growth(String text, String rate) {
        return new Report(text)
                .figure("贷款余额", Change.LEVEL, "901", "亿", "元")
                .figure("贷款余额", Change.INCREASE, "124", "亿", "元")
                .figure("贷款余额", Change.GROWTH, rate, "", "%");
    }

    @Test
    void growthIsThatOfLevelAndIncrease() {
        Report wrong = growth("贷款余额901亿元，比年初增加124亿元，增长15.6%。", "15.6");
        assertEquals(List.of("GROWTH_NOT_OF_LEVELS 15.6% | 901亿元"), wrong.findings());
        assertEquals(
                "贷款余额901亿元，增加124亿元，增速应为15.75至16.17%，而非15.6%",
                wrong.check().get(0).chinese());
        assertEquals(List.of(), growth("贷款余额901亿元，比年初增加124亿元，增长16.0%。", "16.0").findings());
        assertEquals(
                List.of(), growth("贷款余额901亿元，比年初增加124亿元，可比增长15.6%。", "15.6").findings(), "of another scope");
        assertEquals(
                List.of(),
                new Report("地区生产总值901亿元，增加124亿元，增长7.6%。")
                        .figure("地区生产总值", Change.LEVEL, "901", "亿", "元")
                        .figure("地区生产总值", Change.INCREASE, "124", "亿", "元")
                        .figure("地区生产总值", Change.GROWTH, "7.6", "", "%")
                        .findings(),
                "real growth");
        assertEquals(
                List.of(),
                new Report("贷款余额901亿元，增加100亿元，增长15.6%。")
                        .figure("贷款余额", Change.LEVEL, "901", "亿", "元")
                        .figure("贷款余额", Change.INCREASE, "100", "亿", "元")
                        .figure("贷款余额", Change.GROWTH, "15.6", "", "%")
                        .findings(),
                "a round increase");
    }

    @Test
    void onlyPlainFiguresOfOneThingAreHeldAgainstEachOther() {
        String text = "贷款余额901亿元，比年初增加124亿元，增长15.6%。";
        assertEquals(
                List.of(),
                new Report(text)
                        .figure("贷款余额", Change.AMOUNT, "901", "亿", "元")
                        .figure("贷款余额", Change.INCREASE, "124", "亿", "元")
                        .figure("贷款余额", Change.GROWTH, "15.6", "", "%")
                        .findings(),
                "no level");
        assertEquals(
                List.of(),
                new Report(text)
                        .figure("贷款余额", Change.LEVEL, "901", "亿", "元")
                        .figure("贷款余额", Change.INCREASE, "124", "亿", "元")
                        .figure("存款余额", Change.GROWTH, "15.6", "", "%")
                        .findings(),
                "growth of another thing");
        assertEquals(
                List.of(),
                new Report(text)
                        .bound(Bound.Kind.MORE_THAN)
                        .figure("贷款余额", Change.LEVEL, "901", "亿", "元")
                        .bound(Bound.Kind.EXACT)
                        .figure("贷款余额", Change.INCREASE, "124", "亿", "元")
                        .figure("贷款余额", Change.GROWTH, "15.6", "", "%")
                        .findings(),
                "more than a level");
        assertEquals(
                List.of(),
                new Report(text)
                        .figure("贷款余额", Change.LEVEL, "901", "亿", "元")
                        .figure("贷款余额", Change.INCREASE, "124", "亿", "元")
                        .doubted(Doubt.ODD_NAME)
                        .figure("贷款余额", Change.GROWTH, "15.6", "", "%")
                        .findings(),
                "a doubted name");
        assertEquals(
                List.of("GROWTH_NOT_OF_LEVELS 25.6% | 901亿元"),
                new Report("贷款余额901亿元，增加12亿元，增长25.6%。")
                        .figure("贷款余额", Change.LEVEL, "901", "亿", "元")
                        .figure("贷款余额", Change.INCREASE, "12", "亿", "元")
                        .figure("贷款余额", Change.GROWTH, "25.6", "", "%")
                        .findings(),
                "two digits are enough");
    }

    private static Report points(String text, String change) {
        return new Report(text)
                .from("51.2", "%")
                .figure("森林覆盖率", Change.LEVEL, "54.6", "", "%")
                .figure("森林覆盖率", Change.POINTS_UP, change, "", "百分点");
    }

    @Test
    void pointsAreThoseBetweenTwoLevels() {
        Report wrong = points("森林覆盖率由51.2%提高到54.6%，提高4.9百分点。", "4.9");
        assertEquals(List.of("GROWTH_NOT_OF_LEVELS 4.9百分点 | 54.6%"), wrong.findings());
        assertEquals(List.of(), points("森林覆盖率由51.2%提高到54.6%，提高3.4百分点。", "3.4").findings());
        assertEquals(List.of(), points("森林覆盖率由51.2%提高到54.6%，提高3.5百分点。", "3.5").findings(), "rounded thrice");
        assertEquals(List.of(), points("森林覆盖率由51.2%提高到54.6%，年均提高0.7百分点。", "0.7").findings());
        Report counts = new Report("企业由120户发展到150户，增加40户。")
                .from("120", "户")
                .figure("企业", Change.LEVEL, "150", "", "户")
                .figure("企业", Change.INCREASE, "40", "", "户");
        assertEquals(List.of("GROWTH_NOT_OF_LEVELS 40户 | 150户"), counts.findings());
    }

    private static Report twice(String one, String other) {
        return new Report("2023年粮食产量%s万吨。2023年粮食产量%s万吨。".formatted(one, other))
                .figure("粮食产量", Change.LEVEL, one, "万", "吨")
                .figure("粮食产量", Change.LEVEL, other, "万", "吨");
    }

    @Test
    void anIndicatorHasOneValueAYear() {
        assertEquals(
                List.of("TWO_VALUES 683.9万吨 | 683.6万吨"), twice("683.6", "683.9").findings());
        assertEquals(
                List.of("TWO_VALUES 638.6万吨 | 683.6万吨"), twice("683.6", "638.6").findings(), "swapped");
        assertEquals(List.of(), twice("683.6", "683.6").findings());
        assertEquals(List.of(), twice("683.6", "512.9").findings(), "another thing of the same name");
        assertEquals(List.of(), twice("683.6", "628.9").findings(), "two digits");
        assertEquals(List.of(), twice("683", "689").findings(), "too few digits to be a slip");
        assertEquals(List.of(), twice("6800", "6900").findings(), "round");
        assertEquals(List.of(), twice("683.6", "692.6").findings(), "two neighbouring digits, not swapped");
        assertEquals(List.of(), twice("683.6", "3683.6").findings(), "of another length");
        assertEquals(
                List.of(),
                new Report("2023年粮食产量683.6万吨。2023年粮食产量683.9万吨。")
                        .figure("粮食产量", Change.LEVEL, "683.6", "万", "吨")
                        .in(Report.COUNTY)
                        .figure("粮食产量", Change.LEVEL, "683.9", "万", "吨")
                        .findings(),
                "another place");
        assertEquals(
                List.of(),
                new Report("2023年甲产品产量683.6万吨。2023年乙产品产量683.9万吨。")
                        .figure("甲产品产量", Change.LEVEL, "683.6", "万", "吨")
                        .figure("乙产品产量", Change.LEVEL, "683.9", "万", "吨")
                        .findings(),
                "another thing");
        assertEquals(
                List.of(),
                new Report("2023年粮食产量683.6万吨。2023年粮食产量683.9万吨。")
                        .figure("粮食产量", Change.LEVEL, "683.6", "万", "吨")
                        .doubted(Doubt.UNSTATED_CHANGE)
                        .figure("粮食产量", Change.LEVEL, "683.9", "万", "吨")
                        .findings(),
                "a doubted reading");
        assertEquals(
                List.of(),
                new Report("2023年粮食产量683.6万吨。2023年粮食产量683.9万吨。")
                        .figure("粮食产量", Change.LEVEL, "683.6", "万", "吨")
                        .ahead(2023)
                        .figure("粮食产量", Change.LEVEL, "683.9", "万", "吨")
                        .findings(),
                "a target may differ");
        assertEquals(
                List.of(),
                new Report("2023年粮食产量683.6万吨。2022年粮食产量683.9万吨。")
                        .figure("粮食产量", Change.LEVEL, "683.6", "万", "吨")
                        .of(2022)
                        .figure("粮食产量", Change.LEVEL, "683.9", "万", "吨")
                        .findings());
        assertEquals(
                List.of(),
                new Report("2023年粮食产量683.6万吨。2023年粮食产量683.9万吨。")
                        .figure("粮食产量", Change.LEVEL, "683.6", "万", "吨")
                        .resting(Evidence.CARRIED)
                        .figure("粮食产量", Change.LEVEL, "683.9", "万", "吨")
                        .findings());
        assertEquals(
                List.of(),
                new Report("2023年粮食产量683.6万吨。2023年粮食产量超683.9万吨。")
                        .figure("粮食产量", Change.LEVEL, "683.6", "万", "吨")
                        .bound(Bound.Kind.MORE_THAN)
                        .figure("粮食产量", Change.LEVEL, "683.9", "万", "吨")
                        .findings());
    }

    private static Report goal(String indicator, String reached, String way, String wanted) {
        return new Report("2023年，%s%s%%。2024年，%s%s%s%%。".formatted(indicator, reached, indicator, way, wanted))
                .figure(indicator, Change.LEVEL, reached, "", "%")
                .ahead(2024)
                .figure(indicator, Change.LEVEL, wanted, "", "%");
    }

    @Test
    void aTargetLiesAheadOfWhatIsReached() {
        assertEquals(
                List.of("TARGET_ALREADY_PASSED 61.5% | 62.5%"),
                goal("森林覆盖率", "62.5", "提高到", "61.5").findings());
        assertEquals(
                List.of("TARGET_ALREADY_PASSED 5.2% | 5.0%"),
                goal("城镇登记失业率", "5.0", "降低到", "5.2").findings());
        assertEquals(List.of(), goal("森林覆盖率", "62.5", "提高到", "63.5").findings());
        assertEquals(List.of(), goal("森林覆盖率", "62.5", "保持在", "61.5").findings(), "held");
        assertEquals(List.of(), goal("森林覆盖率", "62.5", "提高到", "32.5").findings(), "another thing");
        assertEquals(List.of(), goal("城镇登记失业率", "5.2", "降低到", "5.0").findings());
    }

    @Test
    void aTargetIsHeldAgainstTheLastThatWasReached() {
        String text = "2022年，森林覆盖率62.5%。2023年，森林覆盖率60.1%。2024年，森林覆盖率提高到61.5%。";
        assertEquals(
                List.of(),
                new Report(text)
                        .of(2022)
                        .figure("森林覆盖率", Change.LEVEL, "62.5", "", "%")
                        .of(2023)
                        .figure("森林覆盖率", Change.LEVEL, "60.1", "", "%")
                        .ahead(2024)
                        .figure("森林覆盖率", Change.LEVEL, "61.5", "", "%")
                        .findings());
        String reversed = "2023年，森林覆盖率62.5%。2022年，森林覆盖率60.1%。2024年，森林覆盖率提高到61.5%。";
        assertEquals(
                List.of("TARGET_ALREADY_PASSED 61.5% | 62.5%"),
                new Report(reversed)
                        .of(2023)
                        .figure("森林覆盖率", Change.LEVEL, "62.5", "", "%")
                        .of(2022)
                        .figure("森林覆盖率", Change.LEVEL, "60.1", "", "%")
                        .ahead(2024)
                        .figure("森林覆盖率", Change.LEVEL, "61.5", "", "%")
                        .findings());
        assertEquals(
                List.of(),
                new Report("2023年，森林覆盖率62.5%。2022年，森林覆盖率提高到61.5%。")
                        .figure("森林覆盖率", Change.LEVEL, "62.5", "", "%")
                        .ahead(2022)
                        .figure("森林覆盖率", Change.LEVEL, "61.5", "", "%")
                        .findings(),
                "a target of an earlier year");
        assertEquals(List.of(), goal("森林覆盖率", "62.5", "提高到", "62.5").findings(), "the same");
        assertEquals(List.of(), goal("城镇登记失业率", "5.2", "降低到", "5.2").findings(), "the same");
        assertEquals(
                List.of(),
                new Report("2023年，森林覆盖率增长62.5%。2024年，森林覆盖率提高到61.5%。")
                        .figure("森林覆盖率", Change.GROWTH, "62.5", "", "%")
                        .ahead(2024)
                        .figure("森林覆盖率", Change.LEVEL, "61.5", "", "%")
                        .findings(),
                "growth is no level");
    }

    @Test
    void aTargetLiesAheadOfItsBase() {
        assertEquals(
                List.of(),
                new Report("森林覆盖率由62.5%提高到62.5%。")
                        .ahead(2024)
                        .from("62.5", "%")
                        .figure("森林覆盖率", Change.LEVEL, "62.5", "", "%")
                        .findings());
        assertEquals(
                List.of(),
                new Report("城镇登记失业率由5.2%下降到5.2%。")
                        .ahead(2024)
                        .from("5.2", "%")
                        .figure("城镇登记失业率", Change.LEVEL, "5.2", "", "%")
                        .findings());
        assertEquals(
                List.of("TARGET_ALREADY_PASSED 61.5% | 61.5%"),
                new Report("森林覆盖率由62.5%提高到61.5%。")
                        .ahead(2024)
                        .from("62.5", "%")
                        .figure("森林覆盖率", Change.LEVEL, "61.5", "", "%")
                        .findings());
        assertEquals(
                List.of(),
                new Report("森林覆盖率由62.5%提高到63.5%。")
                        .ahead(2024)
                        .from("62.5", "%")
                        .figure("森林覆盖率", Change.LEVEL, "63.5", "", "%")
                        .findings());
        assertEquals(
                List.of("TARGET_ALREADY_PASSED 5.5% | 5.5%"),
                new Report("城镇登记失业率由5.2%下降到5.5%。")
                        .ahead(2024)
                        .from("5.2", "%")
                        .figure("城镇登记失业率", Change.LEVEL, "5.5", "", "%")
                        .findings());
    }

    @Test
    void theSameDigitsKeepTheirUnitAndYear() {
        assertEquals(
                List.of("UNIT_OR_YEAR_CHANGES 683.6吨 | 683.6万吨"),
                new Report("2023年粮食产量683.6万吨。2023年粮食产量683.6吨。")
                        .figure("粮食产量", Change.LEVEL, "683.6", "万", "吨")
                        .figure("粮食产量", Change.LEVEL, "683.6", "", "吨")
                        .findings());
        assertEquals(
                List.of("UNIT_OR_YEAR_CHANGES 683吨 | 683万吨"),
                new Report("2023年粮食产量683万吨。2023年粮食产量683吨。")
                        .figure("粮食产量", Change.LEVEL, "683", "万", "吨")
                        .figure("粮食产量", Change.LEVEL, "683", "", "吨")
                        .findings(),
                "three digits are enough");
        assertEquals(
                List.of("UNIT_OR_YEAR_CHANGES 683.6万吨 | 683.6万吨"),
                new Report("2023年粮食产量683.6万吨。2022年粮食产量683.6万吨。")
                        .figure("粮食产量", Change.LEVEL, "683.6", "万", "吨")
                        .of(2022)
                        .figure("粮食产量", Change.LEVEL, "683.6", "万", "吨")
                        .findings());
        assertEquals(
                List.of(),
                new Report("2023年粮食产量683.6万吨。去年粮食产量683.6万吨。")
                        .figure("粮食产量", Change.LEVEL, "683.6", "万", "吨")
                        .of(2022)
                        .figure("粮食产量", Change.LEVEL, "683.6", "万", "吨")
                        .findings(),
                "the year is not printed");
        assertEquals(
                List.of(),
                new Report("2023年粮食产量68万吨。2022年粮食产量68万吨。")
                        .figure("粮食产量", Change.LEVEL, "68", "万", "吨")
                        .of(2022)
                        .figure("粮食产量", Change.LEVEL, "68", "万", "吨")
                        .findings(),
                "two digits may be the same by chance");
        assertEquals(
                List.of(),
                new Report("2023年粮食产量增长12.6%。2022年粮食产量增长12.6%。")
                        .figure("粮食产量", Change.GROWTH, "12.6", "", "%")
                        .of(2022)
                        .figure("粮食产量", Change.GROWTH, "12.6", "", "%")
                        .findings(),
                "growth may be the same by chance");
    }

    @Test
    void findingsStandInTheOrderOfTheText() {
        List<Finding> findings = new Report("三次产业结构调整为12:40:50。实施三大工程：道路提升、管网改造、河道整治、绿地建设。三次产业结构调整为12:40:46。").check();
        assertEquals(
                List.of(Finding.Code.SHARES_NOT_WHOLE, Finding.Code.COUNT_OF_LIST, Finding.Code.SHARES_NOT_WHOLE),
                findings.stream().map(Finding::code).toList());
        assertEquals(Diagnostic.Severity.WARNING, findings.get(0).severity());
        assertEquals("“12:40:50”合计102%，不等于100%", findings.get(0).chinese());
        assertEquals("“12:40:50” makes 102%, not 100%", findings.get(0).english());
    }

    @Test
    void aReportThatFitsHasNoFindings() {
        Report report = new Report("2023年，森林覆盖率62.5%。").figure("森林覆盖率", Change.LEVEL, "62.5", "", "%");
        assertEquals(List.of(), report.check());
    }

    /** A text of one sentence, however it is made, is checked in a time that grows with its length. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲、",
                "，甲、",
                "甲和",
                "，其中",
                "甲，其中",
                "三大",
                "三大工程：",
                "甲分别增长",
                "甲、乙分别增长6%、",
                "分别6%、",
                "12:40:",
                "三次产业结构12:40:48、",
                "“",
                "6%和"
            })
    void longTextsAreCheckedInTime(String words) {
        String text = words.repeat(50_000);
        assertTimeout(Duration.ofSeconds(60), () -> new Report(text).check());
        assertTimeout(Duration.ofSeconds(60), () -> new Report("三次产业，三大工程：" + text + "。").check());
    }
}
