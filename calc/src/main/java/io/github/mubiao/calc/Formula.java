package io.github.mubiao.calc;

import java.util.List;
import java.util.Set;

/** The formulas. */
enum Formula {
    /** A value that was given. */
    GIVEN("数值", "value", "{0}", 2),

    /** 同比, 环比, 定基: relative change. */
    GROWTH("增速", "growth", "{0}/{1} - 1", 1),
    /** Growth from a level and its increment. */
    GROWTH_FROM_INCREMENT("增速", "growth", "{1}/({0} - {1})", 1),
    /** 定基增速 of a chain of 环比. */
    CHAINED_GROWTH("定基增速", "growth over the fixed base", "∏(1 + gᵢ) - 1, gᵢ: {0}", 2),
    /** 折年率. */
    ANNUALISED_GROWTH("折年率", "annualised growth", "(1 + {0})^{1} - 1", 1),
    /** Base-weighted mean of growth rates. */
    WEIGHTED_GROWTH("加权增速", "weighted growth", "Σ bᵢgᵢ/Σ bᵢ, bᵢ: {0}, gᵢ: {1}", 1),
    /** 水平法. */
    AVERAGE_BY_LEVEL("年均增速（水平法）", "mean annual growth (levels)", "({1}/{0})^(1/{2}) - 1", 1),
    /** 累计法. */
    AVERAGE_BY_ACCUMULATION(
            "年均增速（累计法）", "mean annual growth (accumulation)", "r of Σ {0} × (1 + r)^k = {1}, k = 1..{2}", 1),
    /** 两年平均, 几年平均. */
    AVERAGE_OF_RATES("平均增速", "mean growth", "(∏(1 + gᵢ))^(1/{1}) - 1, gᵢ: {0}", 1),
    /** Mean of a growth over several years. */
    AVERAGE_OF_TOTAL("年均增速", "mean annual growth", "(1 + {0})^(1/{1}) - 1", 1),
    /** 番数. */
    DOUBLINGS("番数", "doublings", "lg({1}/{0})/lg 2", 4),
    /** 翻N番. */
    DOUBLED("倍数", "factor", "2^{0}", 2),
    /** 增长N倍. */
    INCREASED_BY("倍数", "factor", "1 + {0}", 2),
    /** 增长到N倍, 下降到p%. */
    CHANGED_TO("倍数", "factor", "{0}", 2),
    /** 下降p%, 减少N倍. */
    DECREASED_BY("倍数", "factor", "1 - {0}", 2),

    /** Level after growth. */
    LEVEL_FROM_GROWTH("水平", "level", "{0} × (1 + {1})", 2),
    /** Level after an absolute rise or fall. */
    LEVEL_AFTER("水平", "level", "{0} + {1}", 2),
    /** 隐含基数 of a level and its growth. */
    IMPLIED_BASE("隐含基数", "implied base", "{0}/(1 + {1})", 0),
    /** 隐含基数 of a level and its increment. */
    BASE_FROM_INCREMENT("隐含基数", "implied base", "{0} - {1}", 0),
    /** An old level linked to a new basis at their overlap. */
    LINKED_LEVEL("衔接水平", "linked level", "{0} × {1}/{2}", 2),
    /** A level at the prices of a base period. */
    DEFLATED_LEVEL("不变价水平", "level at constant prices", "{0} × 100/{1}", 2),
    /** 同比 of twelve 环比. */
    YEAR_ON_YEAR("同比", "year on year", "∏(1 + gᵢ) - 1, gᵢ: {0}", 1),
    /** 环比 of two 同比 and the 环比 of a year ago. */
    MONTH_ON_MONTH("环比", "month on month", "(1 + {0}) × (1 + {2})/(1 + {1}) - 1", 2),
    /** Real growth. */
    REAL_GROWTH("实际增速", "real growth", "(1 + {0})/(1 + {1}) - 1", 1),
    /** Nominal growth. */
    NOMINAL_GROWTH("名义增速", "nominal growth", "(1 + {0}) × (1 + {1}) - 1", 1),
    /** 平减指数. */
    DEFLATOR("平减指数涨幅", "deflator", "(1 + {0})/(1 + {1}) - 1", 2),
    /** 单位GDP能耗. */
    INTENSITY("单位能耗变化", "change of intensity", "(1 + {0})/(1 + {1}) - 1", 2),
    /** GDP growth implied by energy and intensity. */
    IMPLIED_OUTPUT("隐含产出增速", "implied growth of output", "(1 + {0})/(1 + {1}) - 1", 1),
    /** 拉动. */
    PULL("拉动", "pull", "{0}/{1}", 1),
    /** Sum of pulls. */
    TOTAL_PULL("合计拉动", "total pull", "Σ {0}", 1),
    /** 贡献率. */
    CONTRIBUTION("贡献率", "contribution", "{0}/{1}", 1),
    /** What the contributions leave unexplained. */
    RESIDUAL("贡献率残差", "residual of contributions", "100% - Σ {0}", 2),
    /** 弹性系数. */
    ELASTICITY("弹性系数", "elasticity", "{0}/{1}", 2),
    /** 占比. */
    SHARE("占比", "share", "{0}/{1}", 1),

    /** 完成率 of a target that should be reached from below. */
    ATTAINMENT("完成率", "completion", "{0}/{1}", 1),
    /** 完成率 of a ceiling. */
    INVERSE_ATTAINMENT("完成率", "completion", "{1}/{0}", 1),
    /** 完成率 inside a range. */
    RANGE_ATTAINMENT("完成率", "completion", "{0} ∈ [{1}, {2}]", 1),
    /** Attainment of the level that a growth rate leads to. */
    LEVEL_ATTAINMENT("水平完成率", "completion of the level", "(1 + {0})/(1 + {1})", 1),
    /** Actual minus target. */
    GAP("差距", "gap", "{0} - {1}", 1),
    /** 清零率. */
    CLEARANCE("清零率", "cleared", "({0} - {1})/{0}", 1),
    /** 得分. */
    SCORE("得分", "score", "{0} × {1}", 2),
    /** Score of an interval indicator. */
    INTERVAL_SCORE("区间指标得分", "score of an interval indicator", "{0} ∈ [{1}, {2}] ⊂ [{3}, {4}]", 1),
    /** Weighted completion of several targets. */
    ROLLUP("综合完成率", "overall completion", "Σ wᵢ min(aᵢ, 1)/Σ wᵢ, aᵢ: {0}, wᵢ: {1}", 1),

    /** 实际进度. */
    LINEAR_PROGRESS("进度", "progress", "({1} - {0})/({2} - {0})", 1),
    /** 几何进度. */
    GEOMETRIC_PROGRESS("几何进度", "geometric progress", "ln({1}/{0})/ln({2}/{0})", 1),
    /** Change per year. */
    PER_YEAR("年均变化", "change per year", "({1} - {0})/{2}", 2),
    /** 时间进度. */
    TIME_SHARE("时间进度", "time share", "{0}/{1}", 1),
    /** 进度差: progress minus time share. */
    LEAD("进度差", "lead", "{0} - {1}", 1),
    /** What should be done by now: between the points before and after. */
    EXPECTED_PROGRESS("应达进度", "expected progress", "{0} + ({1} - {0}) × {2}", 1),
    /** ρ: progress per share of time. */
    PROGRESS_PER_TIME("进度比", "progress per time", "{0}/{1}", 4),
    /** Observed over required mean growth. */
    GROWTH_RATIO("增速比", "observed per required growth", "{0}/{1}", 4),
    /** The same of the levels, where it is undefined. */
    GROWTH_RATIO_OF("增速比", "observed per required growth", "(({1}/{0})^(1/t) - 1)/|({2}/{0})^(1/T) - 1|", 4),
    /** The way that the mean growth so far would have led at the end, per whole way. */
    PROJECTED_PROGRESS("预计进度", "projected progress", "({0} × ({1}/{0})^(T/t) - {0})/|{2} - {0}|", 4),
    /** UNESCAP, Current Status Index. */
    CURRENT_STATUS("现状指数", "current status index", "10 × ({1} - {0})/|{2} - {0}|", 2),
    /** UNESCAP, Anticipated Progress Index, as a gap. */
    ANTICIPATED_GAP("预期差距指数", "anticipated gap", "100 × |{2} - {1}|/|{2} - {0}|", 1),
    /** Distance to a target in standard deviations. */
    DISTANCE("标准化距离", "standardised distance", "({1} - {0})/{2}", 2),

    /** What each remaining month needs. */
    RUN_RATE("月均需完成", "required per month", "({0} - {1})/{2}", 1),
    /** How fast the rest of the year must grow. */
    REST_GROWTH("后期需增长", "required growth of the rest", "({0} - {1})/({2} - {3}) - 1", 1),
    /** Share of the target done per expected share. */
    SEASONAL_PACE("季节性进度比", "seasonal pace", "{0}/{1}", 1),
    /** One month of a cumulative series. */
    MONTH_OF_CUMULATIVE("当月", "month", "{0} - {1}", 0),
    /** Year-end value by a share of the year. */
    PROJECTION_BY_SHARE("全年推算", "projected year", "{0}/{1}", 1),
    /** Year-end value by last year's value and the growth to date. */
    PROJECTION_BY_GROWTH("全年推算", "projected year", "{0} × {1}/{2}", 1);

    private final String chinese;
    private final String english;
    private final String template;
    private final int scale;

    Formula(String chinese, String english, String template, int scale) {
        this.chinese = chinese;
        this.english = english;
        this.template = template;
        this.scale = scale;
    }

    Phrase phrase() {
        return new Phrase(chinese, english);
    }

    /** Decimals of a printed result, unless it needs more to be true. */
    int scale() {
        return scale;
    }

    /** Sums and differences: short decimals in, a short decimal out. */
    boolean isExact() {
        return switch (this) {
            case GAP, LEVEL_AFTER, BASE_FROM_INCREMENT, MONTH_OF_CUMULATIVE, LEAD, TOTAL_PULL -> true;
            default -> false;
        };
    }

    String expression(List<String> inputs) {
        String expression = template;
        for (int i = 0; i < inputs.size(); i++) {
            expression = expression.replace("{" + i + "}", inputs.get(i));
        }
        return expression;
    }

    <T> Outcome<T> value(T result, Object... inputs) {
        return new Outcome.Value<>(result, Explanation.of(this, result, inputs), Set.of());
    }

    <T> Outcome<T> flagged(Flag flag, T result, Object... inputs) {
        return new Outcome.Value<>(
                result, Explanation.of(this, result, inputs).with(List.of(flag.phrase())), Set.of(flag));
    }

    <T> Outcome<T> undefined(Reason reason, Object... inputs) {
        return new Outcome.Undefined<>(reason, Explanation.of(this, reason, inputs));
    }
}
