package io.github.mubiao.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Commitment;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Target;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** A sentence of known meaning is read back as that meaning, in whatever document it stands. */
class SentenceProperties {

    private static final PlanParser PARSER =
            PlanParser.of(ParseOptions.DEFAULT.withYear(2024).withRegion("530600"));

    /**
     * A sentence and what it means.
     *
     * @param text without full stop
     */
    record Sentence(
            String text,
            String indicator,
            Change change,
            Bound.Kind bound,
            Rational value,
            String unit,
            Commitment commitment) {

        /** What was read, as a sentence: the indicator without the verb. */
        static Sentence of(Target target, Sentence asked) {
            Quantity value = target.bound().value();
            String indicator = target.indicator();
            return new Sentence(
                    asked.text,
                    indicator.endsWith(asked.indicator) && asked.text.contains(indicator) ? asked.indicator : indicator,
                    target.change(),
                    target.bound().kind(),
                    value.value(),
                    value.unit().symbol(),
                    target.commitment());
        }
    }

    private record Printed(String written, Rational value) {}

    private record Limit(String before, String behind, Bound.Kind kind) {}

    private static final List<Limit> LIMITS = List.of(
            new Limit("", "", Bound.Kind.EXACT),
            new Limit("", "以上", Bound.Kind.AT_LEAST),
            new Limit("不低于", "", Bound.Kind.AT_LEAST),
            new Limit("不少于", "", Bound.Kind.AT_LEAST),
            new Limit("", "以内", Bound.Kind.AT_MOST),
            new Limit("不超过", "", Bound.Kind.AT_MOST),
            new Limit("超过", "", Bound.Kind.MORE_THAN),
            new Limit("", "左右", Bound.Kind.ABOUT),
            new Limit("约", "", Bound.Kind.ABOUT));

    @Provide
    Arbitrary<Sentence> sentences() {
        return Combinators.combine(
                        modals(),
                        Arbitraries.of(0, 1, 2),
                        numbers(),
                        limits(),
                        Arbitraries.integers().between(0, 3))
                .as(SentenceProperties::sentence);
    }

    private static Sentence sentence(Modal modal, int kind, Printed number, Limit limit, int i) {
        return switch (kind) {
            case 0 ->
                built(
                        modal,
                        number,
                        limit,
                        List.of("农村公路", "供水管网", "高标准农田", "停车泊位").get(i),
                        List.of("公里", "公里", "亩", "个").get(i));
            case 1 ->
                level(
                        modal,
                        number,
                        limit,
                        List.of("地区生产总值", "粮食总产量", "接待游客人数", "外贸进出口总额").get(i),
                        List.of("元", "吨", "人次", "美元").get(i));
            default ->
                growth(
                        modal,
                        number,
                        limit,
                        List.of("地区生产总值", "规上工业增加值", "一般公共预算收入", "网络零售额").get(i));
        };
    }

    private static Sentence built(Modal modal, Printed number, Limit limit, String thing, String unit) {
        return new Sentence(
                modal.word + "新建" + thing + limit.before + number.written + unit + limit.behind,
                thing,
                Change.AMOUNT,
                limit.kind,
                number.value,
                unit,
                modal.commitment);
    }

    private static Sentence level(Modal modal, Printed number, Limit limit, String indicator, String unit) {
        return new Sentence(
                modal.word + indicator + "达到" + limit.before + number.written + unit + limit.behind,
                indicator,
                Change.LEVEL,
                limit.kind,
                number.value,
                unit,
                modal.commitment);
    }

    private static Sentence growth(Modal modal, Printed number, Limit limit, String indicator) {
        return new Sentence(
                modal.word + indicator + "增长" + limit.before + number.written + "%" + limit.behind,
                indicator,
                Change.GROWTH,
                limit.kind,
                number.value,
                "%",
                modal.commitment);
    }

    private record Modal(String word, Commitment commitment) {}

    private static Arbitrary<Modal> modals() {
        return Arbitraries.of(
                new Modal("", Commitment.PLAN),
                new Modal("力争", Commitment.STRIVE),
                new Modal("争取", Commitment.STRIVE),
                new Modal("确保", Commitment.ENSURE),
                new Modal("预计", Commitment.EXPECT));
    }

    private static Arbitrary<Limit> limits() {
        return Arbitraries.of(LIMITS);
    }

    private static Arbitrary<Printed> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(2, 99_999).map(n -> new Printed("" + n, Rational.of(n))),
                Arbitraries.integers()
                        .between(1_000, 999_999)
                        .map(n -> new Printed(String.format("%,d", n), Rational.of(n))),
                Arbitraries.integers()
                        .between(11, 9_999)
                        .filter(n -> n % 10 != 0)
                        .map(n -> new Printed(n / 10 + "." + n % 10, Rational.of(n, 10))),
                Arbitraries.integers().between(2, 9_999).map(n -> new Printed(fullWidth("" + n), Rational.of(n))),
                Arbitraries.integers().between(2, 9_999).map(n -> new Printed(chinese(n), Rational.of(n))));
    }

    private static String fullWidth(String digits) {
        return digits.chars().mapToObj(c -> String.valueOf((char) (c + 0xFEE0))).collect(Collectors.joining());
    }

    /** 2024 is 二千零二十四. */
    private static String chinese(int n) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int power = 1_000, i = 0; power > 0; power /= 10, i++) {
            int digit = n / power % 10;
            if (digit == 0) {
                gap = true;
            } else {
                boolean bareTen = power == 10 && digit == 1 && text.isEmpty();
                text.append(gap && !text.isEmpty() ? "零" : "")
                        .append(bareTen ? "" : "零一二三四五六七八九".charAt(digit))
                        .append(List.of("千", "百", "十", "").get(i));
                gap = false;
            }
        }
        return text.toString();
    }

    @Property(tries = 1000)
    void aSentenceIsReadBackAsItsMeaning(@ForAll("sentences") Sentence sentence) {
        assertReads(List.of(sentence), "二、2024年工作安排\n" + sentence.text + "。\n");
    }

    @Property(tries = 200)
    void sentencesDoNotDisturbEachOther(@ForAll @Size(min = 2, max = 8) List<@From("sentences") Sentence> sentences) {
        String text = sentences.stream().map(Sentence::text).collect(Collectors.joining("。", "二、2024年工作安排\n", "。\n"));
        assertReads(sentences, text);
    }

    private static void assertReads(List<Sentence> sentences, String text) {
        List<Target> targets = PARSER.parse(text).plan().targets();
        assertEquals(sentences.size(), targets.size(), () -> text + targets);
        for (int i = 0; i < sentences.size(); i++) {
            assertEquals(sentences.get(i), Sentence.of(targets.get(i), sentences.get(i)));
        }
    }

    /** The statements without their places and ids. */
    private static List<String> statements(String text) {
        return PARSER.parse(text).plan().statements().stream()
                .map(SentenceProperties::withoutPlace)
                .toList();
    }

    private static String withoutPlace(Statement statement) {
        assertTrue(statement instanceof Target, statement::toString);
        Target target = (Target) statement;
        return target.indicator() + target.change() + target.bound() + target.commitment() + target.period();
    }

    @Property(tries = 200)
    void furnitureAboveChangesNothing(
            @ForAll @Size(min = 1, max = 5) List<@From("sentences") Sentence> sentences,
            @ForAll("furniture") String furniture) {
        String text = sentences.stream().map(Sentence::text).collect(Collectors.joining("。", "二、2024年工作安排\n", "。\n"));
        assertEquals(statements(text), statements(furniture + "\n" + text), furniture);
    }

    @Provide
    Arbitrary<String> furniture() {
        return Arbitraries.of(
                        "来源：云岭县人民政府办公室",
                        "发布时间：2023-12-28 09:30",
                        "浏览次数：1523次",
                        "字体：【大 中 小】",
                        "索引号：000014349/2024-00015",
                        "本报记者 张云 李岭",
                        "青岭大桥全长1200米。本报通讯员 王河 摄",
                        "【打印】【关闭】")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(lines -> String.join("\n", lines));
    }

    @Property(tries = 200)
    void widthChangesNothing(@ForAll("sentences") Sentence sentence) {
        String half = "二、2024年工作安排\n" + sentence.text + "。\n";
        String full = half.chars()
                .mapToObj(c -> String.valueOf((char) (c > '!' && c <= '~' ? c + 0xFEE0 : c)))
                .collect(Collectors.joining());
        assertEquals(statements(half), statements(full));
    }
}
