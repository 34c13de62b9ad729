package io.github.mubiao.parser.table;

import io.github.mubiao.model.Period;
import io.github.mubiao.parser.Horizon.Direction;
import io.github.mubiao.parser.table.Head.Sense;
import io.github.mubiao.parser.time.Clock;
import io.github.mubiao.parser.time.TimeExpression;
import io.github.mubiao.quantity.Units;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the head of a column: 2025年目标（亿元）, 比上年增长（%）, 年均增速[累计]. Immutable. */
final class HeadReader {

    /** A longer head is no head. */
    private static final int LONGEST = 60;

    private static final Pattern COMPARISON =
            Pattern.compile("(比|较)(上年同期|上年末|上年底|上年|去年同期|去年末|去年底|去年|上期|同期|上月|年初|((?:19|20)\\d\\d)年?[末底]?)|同比|环比");

    private static final Pattern BRACKET = Pattern.compile("（([^（）]*)）|\\[([^\\[\\]]*)]|【([^【】]*)】");

    /** Without months, which {@link TimeExpression} reads. */
    private static final Pattern YEARS = Pattern.compile(
            "(?<![\\d.])((?:19|20)\\d\\d)(?:年?[-—–~至到]((?:19|20)?\\d\\d)(?!\\d|月))?(?!\\d|年?(?:度?\\d{1,2}月|\\d{1,2}[-—–~至到]|上半年|下半年|前三季度|[一二三四]季度))年?(?:度|[末底])?");

    private static final Pattern YEARLY = Pattern.compile("年均|年平均|年递增");

    private static final Pattern CHANGE = Pattern.compile(
            "增长速度|增长率|增长|增速|增幅|增减幅度?|增减率|增减|递增|涨幅|涨跌幅?|±|\\+/-|\\+-|增加(?!值)|提高|提升|上升|下降|降低|减少|降幅|变动|变化");

    private static final Pattern FALL = Pattern.compile("^(下降|降低|减少|降幅)");

    /** 完成年度计划（%）: how much of a plan was reached. */
    private static final Pattern OF_PLAN = Pattern.compile("(完成|占|为)(全年|年度|年初|年)?(计划|目标|预算|任务)");

    /** 1957年为1952年的百分比, 指数: compared in another way. */
    private static final Pattern OTHER = Pattern.compile("为.*(百分比|%)$|指数（?上年|=100|建设规模|建设内容|建设地点|建设年限|起止年限");

    private static final Pattern EDGES = Pattern.compile("^[、，：:的/·至到]+|[、，：:的/·至到]+$");

    private final Units units;
    private final Clock clock;

    HeadReader(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** What the words of a head say. */
    Head read(String words) {
        if (words.isEmpty() || words.length() > LONGEST) {
            return Head.NONE;
        }
        Draft draft = new Draft(words);
        draft.takeBrackets();
        Sense named = named(draft.rest);
        return named != null
                ? Head.of(named, draft.unit)
                : OTHER.matcher(draft.rest).find() ? aside() : draft.finish();
    }

    private static Head aside() {
        return Head.of(Sense.ASIDE, null);
    }

    private static @Nullable Sense named(String word) {
        return HeadWords.LABEL.has(word)
                ? Sense.LABEL
                : HeadWords.PART.has(word)
                        ? Sense.PART
                        : HeadWords.UNIT.has(word)
                                ? Sense.UNIT
                                : HeadWords.NATURE.has(word)
                                        ? Sense.NATURE
                                        : HeadWords.INDEX.has(word) || HeadWords.REMARK.has(word) ? Sense.ASIDE : null;
    }

    /** A head that is taken apart word by word. */
    private final class Draft {

        private String rest;
        private @Nullable UnitWord unit;
        private @Nullable Period period;
        private Direction direction = Direction.NEITHER;
        private boolean yearly;
        private boolean change;
        private boolean falls;
        private String comparison = "";
        private @Nullable Integer baseYear;

        Draft(String words) {
            rest = words;
        }

        /** Units stand in brackets; 累计 there says that a change may be one of all years. */
        void takeBrackets() {
            Matcher matcher = BRACKET.matcher(rest);
            StringBuilder kept = new StringBuilder();
            while (matcher.find()) {
                String inside = matcher.group().substring(1, matcher.group().length() - 1);
                UnitWord word = UnitWord.parse(inside, units).orElse(null);
                unit = unit == null ? word : unit;
                boolean says = word == null && !inside.contains("累计") && !inside.startsWith("±");
                matcher.appendReplacement(kept, says ? Matcher.quoteReplacement(matcher.group()) : "");
            }
            rest = matcher.appendTail(kept).toString();
            if (unit == null && (rest.endsWith("%") || rest.endsWith("‰"))) {
                unit = UnitWord.parse(rest.substring(rest.length() - 1), units).orElse(null);
                rest = rest.substring(0, rest.length() - 1);
            }
        }

        Head finish() {
            if (takePlanShare()) {
                return head(Sense.LEVEL, rest);
            }
            takeComparison();
            takeTime();
            takeChange();
            takeDirection();
            String noun = EDGES.matcher(rest.replace("（）", "")).replaceAll("");
            boolean says = !noun.isEmpty() && !HeadWords.GENERAL.has(noun);
            return head(change ? Sense.CHANGE : Sense.LEVEL, says ? noun : "");
        }

        private Head head(Sense sense, String noun) {
            return new Head(sense, noun, unit, period, direction, falls, yearly, comparison, baseYear);
        }

        private boolean takePlanShare() {
            Matcher matcher = OF_PLAN.matcher(rest);
            if (!matcher.find()) {
                return false;
            }
            rest = matcher.group();
            direction = Direction.BACK;
            return true;
        }

        private void takeComparison() {
            Matcher matcher = COMPARISON.matcher(rest);
            if (matcher.find()) {
                comparison = matcher.group();
                baseYear = matcher.group(3) == null ? null : Integer.valueOf(matcher.group(3));
                change = true;
                cut(matcher.start(), matcher.end());
            }
        }

        private void takeTime() {
            Matcher year = YEARS.matcher(rest);
            if (year.find()) {
                takeYears(year);
                return;
            }
            for (TimeExpression time : TimeExpression.find(rest)) {
                Period said = Times.of(time, clock, rest.substring(time.start(), time.end()));
                if (said != null) {
                    period = said;
                    cut(time.start(), time.end());
                    return;
                }
            }
        }

        /** 2025, 1998-2002, 2021—25年. */
        private void takeYears(Matcher years) {
            int first = Integer.parseInt(years.group(1));
            String other = years.group(2);
            int last = other == null
                    ? first
                    : other.length() == 2 ? first / 100 * 100 + Integer.parseInt(other) : Integer.parseInt(other);
            if (first <= last) {
                period = Period.ofYears(first, last, years.group());
                cut(years.start(), years.end());
            }
        }

        private void takeChange() {
            Matcher mean = YEARLY.matcher(rest);
            if (mean.find()) {
                yearly = true;
                change = true;
                cut(mean.start(), mean.end());
            }
            Matcher matcher = CHANGE.matcher(rest);
            if (matcher.find()) {
                change = true;
                falls = FALL.matcher(matcher.group()).find();
                rest = rest.substring(0, matcher.start());
            } else if (change) {
                rest = rest.replace("累计", "");
            }
        }

        /** 目标, 实际; a noun that only holds such a word keeps it. */
        private void takeDirection() {
            for (int length = rest.length(); length > 0 && direction == Direction.NEITHER; length--) {
                takeDirection(rest.substring(rest.length() - length));
                if (direction == Direction.NEITHER) {
                    takeDirection(rest.substring(0, length));
                }
            }
        }

        private void takeDirection(String word) {
            direction = HeadWords.AHEAD.has(word)
                    ? Direction.AHEAD
                    : HeadWords.BACK.has(word) ? Direction.BACK : Direction.NEITHER;
            if (direction != Direction.NEITHER) {
                rest = rest.replace(word, "");
            }
        }

        private void cut(int start, int end) {
            rest = rest.substring(0, start) + rest.substring(end);
        }
    }
}
