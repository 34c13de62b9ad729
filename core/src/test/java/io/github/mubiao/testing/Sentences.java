package io.github.mubiao.testing;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Bound.Kind;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Commitment;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Units;
import io.github.mubiao.testing.PlanningSentence.Meaning;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitrary planning sentences (规划语句) of known meaning, for tests of whatever reads them. They are grammatical and unambiguous;
 * their figures are not realistic.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<PlanningSentence> sentences() {
 *     return Sentences.sentences();
 * }
 *
 * @Property
 * void isReadAsItIsMeant(@ForAll("sentences") PlanningSentence sentence) { // 力争规上工业增加值增长15%以上
 *     Plan plan = PlanParser.standard().parse(sentence.text() + "。").plan();
 *     assertTrue(sentence.isMeantBy(plan.targets()));
 * }
 * }</pre>
 */
public final class Sentences {

    private static final List<Modal> MODALS = List.of(
            new Modal("", Commitment.PLAN),
            new Modal("力争", Commitment.STRIVE),
            new Modal("争取", Commitment.STRIVE),
            new Modal("确保", Commitment.ENSURE),
            new Modal("预计", Commitment.EXPECT));

    private static final List<Limit> LIMITS = List.of(
            new Limit("", "", Kind.EXACT),
            new Limit("", "以上", Kind.AT_LEAST),
            new Limit("不低于", "", Kind.AT_LEAST),
            new Limit("不少于", "", Kind.AT_LEAST),
            new Limit("", "以内", Kind.AT_MOST),
            new Limit("不超过", "", Kind.AT_MOST),
            new Limit("超过", "", Kind.MORE_THAN),
            new Limit("", "左右", Kind.ABOUT),
            new Limit("约", "", Kind.ABOUT));

    private static final List<Wording> COUNTED = List.of(
            new Wording("新建", "农村公路", "", Change.AMOUNT, "公里"),
            new Wording("改造", "供水管网", "", Change.AMOUNT, "公里"),
            new Wording("建设", "高标准农田", "", Change.AMOUNT, "亩"),
            new Wording("净增", "市场主体", "", Change.INCREASE, "户"),
            new Wording("", "地区生产总值", "达到", Change.LEVEL, "元"),
            new Wording("", "粮食总产量", "稳定在", Change.LEVEL, "吨"),
            new Wording("", "接待游客人数", "达到", Change.LEVEL, "人次"),
            new Wording("", "外贸进出口总额", "达到", Change.LEVEL, "美元"));

    private static final List<Wording> RELATIVE = List.of(
            new Wording("", "规上工业增加值", "增长", Change.GROWTH, "%"),
            new Wording("", "一般公共预算收入", "增长", Change.GROWTH, "%"),
            new Wording("", "单位地区生产总值能耗", "下降", Change.DECLINE, "%"),
            new Wording("", "常住人口城镇化率", "提高", Change.POINTS_UP, "百分点"),
            new Wording("", "城镇调查失业率", "下降", Change.POINTS_DOWN, "百分点"));

    private Sentences() {}

    /**
     * One figure, a range, or two figures that 分别 deals out.
     *
     * @return sentences of the commonest wordings
     */
    public static Arbitrary<PlanningSentence> sentences() {
        return Arbitraries.frequencyOf(Tuple.of(6, single()), Tuple.of(1, range()), Tuple.of(1, dealtOut()));
    }

    /** 力争新建农村公路1.2万公里以上. */
    private static Arbitrary<PlanningSentence> single() {
        return Arbitraries.oneOf(
                sentence(Arbitraries.of(RELATIVE), numerals()),
                sentence(
                        Arbitraries.of(COUNTED),
                        Combinators.combine(numerals(), Arbitraries.of("", "万", "亿"))
                                .as(Numeral::times)));
    }

    private static Arbitrary<PlanningSentence> sentence(Arbitrary<Wording> wordings, Arbitrary<Numeral> numerals) {
        return Combinators.combine(Arbitraries.of(MODALS), wordings, Arbitraries.of(LIMITS), numerals)
                .as((modal, wording, limit, numeral) -> new PlanningSentence(
                        modal.word
                                + wording.before()
                                + limit.before
                                + numeral.written
                                + wording.printedUnit()
                                + limit.behind,
                        List.of(new Meaning(
                                wording.verb,
                                wording.indicator,
                                wording.change,
                                Bound.of(limit.kind, wording.quantity(numeral.value), ""),
                                modal.commitment))));
    }

    /** 规上工业增加值增长6%—7%, 新建农村公路10至15公里. */
    private static Arbitrary<PlanningSentence> range() {
        return Combinators.combine(
                        Arbitraries.of(MODALS),
                        Arbitraries.oneOf(Arbitraries.of(COUNTED), Arbitraries.of(RELATIVE)),
                        Arbitraries.of("—", "至", "到"),
                        Arbitraries.integers().between(2, 900),
                        Arbitraries.integers().between(1, 90))
                .as((modal, wording, dash, low, width) -> {
                    int high = low + width;
                    String lowUnit = wording.unit.equals("%") ? "%" : "";
                    Bound bound =
                            Bound.between(wording.quantity(Rational.of(low)), wording.quantity(Rational.of(high)), "");
                    return new PlanningSentence(
                            modal.word + wording.before() + low + lowUnit + dash + high + wording.printedUnit(),
                            List.of(new Meaning(
                                    wording.verb, wording.indicator, wording.change, bound, modal.commitment)));
                });
    }

    /** 确保城镇、农村居民人均可支配收入分别增长6%、8%. */
    private static Arbitrary<PlanningSentence> dealtOut() {
        return Combinators.combine(Arbitraries.of(MODALS), numerals(), numerals())
                .as((modal, first, second) -> {
                    String income = "居民人均可支配收入";
                    Wording growth = new Wording("", income, "增长", Change.GROWTH, "%");
                    return new PlanningSentence(
                            modal.word + "城镇、农村" + income + "分别增长" + first.written + "%、" + second.written + "%",
                            List.of(
                                    growth.of("城镇", first, modal.commitment),
                                    growth.of("农村", second, modal.commitment)));
                });
    }

    /** 1024, 1,024, 10.5, １０２４, 一千零二十四. */
    private static Arbitrary<Numeral> numerals() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(2, 99_999).map(n -> new Numeral("" + n, Rational.of(n))),
                Arbitraries.integers()
                        .between(1_000, 999_999)
                        .map(n -> new Numeral(String.format(Locale.ROOT, "%,d", n), Rational.of(n))),
                Arbitraries.integers()
                        .between(11, 9_999)
                        .filter(n -> n % 10 != 0)
                        .map(n -> new Numeral(n / 10 + "." + n % 10, Rational.of(n, 10))),
                Arbitraries.integers().between(2, 9_999).map(n -> new Numeral(fullWidth("" + n), Rational.of(n))),
                // 十万 may be as vague as 百万
                Arbitraries.integers()
                        .between(2, 9_999)
                        .filter(n -> n != 10)
                        .map(n -> new Numeral(chinese(n), Rational.of(n))));
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

    private record Modal(String word, Commitment commitment) {}

    private record Limit(String before, String behind, Kind kind) {}

    private record Wording(String verb, String indicator, String predicate, Change change, String unit) {

        String before() {
            return verb + indicator + predicate;
        }

        String printedUnit() {
            return unit.equals("百分点") ? "个百分点" : unit;
        }

        Quantity quantity(Rational value) {
            return new Quantity(value, Units.standard().get(unit));
        }

        Meaning of(String group, Numeral numeral, Commitment commitment) {
            return new Meaning(
                    verb, group + indicator, change, Bound.of(Kind.EXACT, quantity(numeral.value), ""), commitment);
        }
    }

    private record Numeral(String written, Rational value) {

        Numeral times(String multiplier) {
            return new Numeral(
                    written + multiplier,
                    value.times(
                            switch (multiplier) {
                                case "万" -> Rational.of(10_000);
                                case "亿" -> Rational.of(100_000_000);
                                default -> Rational.ONE;
                            }));
        }
    }
}
