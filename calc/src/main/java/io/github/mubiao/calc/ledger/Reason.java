package io.github.mubiao.calc.ledger;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.Change;
import java.util.List;

/**
 * One thing that was found when two statements were compared. Immutable.
 *
 * <pre>{@code
 * reason.kind();       // OTHER_CHANGE
 * reason.chinese();    // 目标说增长，报告说水平
 * reason.english();    // LEVEL beside GROWTH
 * }</pre>
 *
 * @param kind what was found
 * @param words what it is about: names, or what each side says; empty where the kind says it all
 */
public record Reason(Kind kind, List<String> words) {

    /** What may be found. */
    public enum Kind {
        /** The catalogue knows both names as those of one indicator: GDP 和 地区生产总值. */
        SAME_INDICATOR("same indicator %s", "同一指标 %s"),
        /** The names are the same but for words that say nothing of what is measured. */
        SAME_NAME("same name %s", "名称相同：%s"),
        /** The names share most of their letters: 实际利用省外资金 and 实际利用省外项目资金. */
        LIKE_NAMES("names %s and %s are alike", "名称相近：%s 与 %s"),
        /** The report speaks of more: 工业增加值 beside 园区工业增加值. */
        WIDER_SCOPE("the report speaks of a wider scope", "报告所说的范围更宽"),
        /** The report speaks of less. */
        NARROWER_SCOPE("the report speaks of a narrower scope", "报告所说的范围更窄"),
        /** 省级示范村 beside 示范村. */
        ONE_LEVEL_NAMED("only one of them names a level or sector", "只有一方指明级别或行业"),
        /** 开工400套 beside 建成400套. */
        BEGUN_OR_DONE("begun is not done", "开工不等于建成"),
        /** 净增30户 beside 新增45户. */
        NET_OR_GROSS("net is not gross", "净增不等于新增"),
        /** A level beside a growth: what the report says, then what the target says. */
        OTHER_CHANGE("%s beside %s", "目标说%2$s，报告说%1$s") {
            @Override
            Object chinese(String word) {
                return change(Change.valueOf(word));
            }
        },
        /** 比2015年增长39% beside a target for one year. */
        EARLIER_BASE("the report compares with an earlier year", "报告与更早的年份相比"),
        /** 年均 on one side. */
        ONE_YEARLY("only one of them is a yearly average", "只有一方是年均"),
        /** The first half of the year, or one of five years. */
        OTHER_STRETCH("the report covers another stretch of time", "报告所说的时段不同"),
        /** A change was computed from a level that the plan reports. */
        FROM_LEVEL("from %s at the start", "由期初的%s算出"),
        /** The report tells of the event of a milestone. */
        EVENT_TOLD("the report says so of %s", "报告说到%s"),
        /** The report plans the event of a milestone once more. */
        EVENT_AGAIN("%s is announced again", "%s又一次列入计划");

        private final String english;
        private final String chinese;

        Kind(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }

        Object chinese(String word) {
            return word;
        }
    }

    /**
     * Copies the words.
     *
     * @param kind what was found
     * @param words what it is about
     */
    public Reason {
        requireNonNull(kind, "kind");
        words = List.copyOf(words);
    }

    static Reason of(Kind kind, Object... words) {
        return new Reason(kind, List.of(words).stream().map(Object::toString).toList());
    }

    /**
     * The reason in English.
     *
     * @return a few words without a full stop
     */
    public String english() {
        return kind.english.formatted(words.toArray());
    }

    /**
     * The reason in Chinese.
     *
     * @return a few words without a full stop
     */
    public String chinese() {
        return kind.chinese.formatted(words.stream().map(kind::chinese).toArray());
    }

    private static String change(Change change) {
        return switch (change) {
            case LEVEL -> "水平";
            case AMOUNT -> "数量";
            case INCREASE -> "增加";
            case DECREASE -> "减少";
            case GROWTH -> "增长";
            case DECLINE -> "下降";
            case POINTS_UP -> "提高百分点";
            case POINTS_DOWN -> "下降百分点";
        };
    }

    /** In English. */
    @Override
    public String toString() {
        return english();
    }
}
