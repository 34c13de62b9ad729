package io.github.mubiao.parser.table;

import io.github.mubiao.model.Period;
import io.github.mubiao.parser.Horizon.Direction;
import io.github.mubiao.parser.table.Head.Sense;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of figures.
 *
 * @param index which one
 * @param head what its head says
 * @param noun what it measures: its own noun, or that of the level which it is a change of; empty where the rows say it
 * @param direction whether its figures are planned or were achieved; NEITHER where they belong to another document
 * @param period the time that they hold for; null where nothing says it
 * @param stated whether its head says the time
 */
record Column(
        int index,
        Head head,
        String noun,
        Direction direction,
        @Nullable Period period,
        boolean stated) {

    /** 完成预算%: how much of a plan was reached, which does not grow itself. */
    private static final String CARRIED_OUT = "完成";

    /** The columns of a group. */
    static List<Column> of(Layout layout, Layout.Group group, Setting setting) {
        List<Column> columns = new ArrayList<>();
        for (int index : group.values()) {
            Head said = layout.head(index);
            Head head = isOfChanges(said, setting.caption()) ? said.as(Sense.CHANGE) : said;
            Column ofYears = ofYears(index, head, columns);
            columns.add(
                    ofYears != null
                            ? ofYears
                            : head.sense() == Sense.CHANGE
                                    ? change(index, head, columns, setting)
                                    : level(index, head, setting, isLast(index, layout, group)));
        }
        return columns;
    }

    /** Where the title says that all figures are changes, a head that says nothing else has them below it. */
    private static boolean isOfChanges(Head head, Caption caption) {
        UnitWord unit = head.unit() == null ? caption.unit() : head.unit();
        return caption.changes()
                && unit != null
                && unit.isShare()
                && HeadWords.METRIC.endOf(head.noun()).isEmpty();
    }

    /** Whether it tells how much of a plan was reached. */
    boolean isOfPlan() {
        return noun.startsWith(CARRIED_OUT);
    }

    boolean isChange() {
        return head.sense() == Sense.CHANGE;
    }

    /** Whether it is the last level of a table that says 约束性 and 预期性: what else should these hold for? */
    private static boolean isLast(int index, Layout layout, Layout.Group group) {
        return group.nature() != Layout.ABSENT
                && group.values().stream()
                        .filter(value -> layout.head(value).sense() == Sense.LEVEL)
                        .reduce(-1, (before, value) -> value)
                        .equals(index);
    }

    /** 五年累计 beside 2016年: the five years up to that one. */
    private static @Nullable Column ofYears(int index, Head head, List<Column> before) {
        Column dated = before.stream()
                .filter(column -> column.stated && column.period != null && column.head.years() == 0)
                .reduce((first, second) -> second)
                .orElse(null);
        if (head.years() == 0 || head.period() != null || dated == null || dated.period == null) {
            return null;
        }
        int year = dated.period.year();
        Period period = Period.ofYears(year - head.years() + 1, year, "");
        return new Column(index, head, head.noun(), dated.direction, period, true);
    }

    private static Column level(int index, Head head, Setting setting, boolean last) {
        Period own = head.period();
        Direction said = head.direction();
        if (own == null) {
            Direction direction = said != Direction.NEITHER ? said : setting.direction();
            Period period = setting.period(direction);
            return new Column(
                    index, head, head.noun(), direction, said == Direction.AHEAD ? wholeYear(period) : period, false);
        }
        Direction told = setting.direction(own);
        Direction looks = said == Direction.NEITHER
                ? told != null ? told : last ? Direction.AHEAD : setting.direction()
                : said == Direction.AHEAD && setting.isPassed(own) ? Direction.NEITHER : said;
        return new Column(index, head, head.noun(), looks, own, true);
    }

    /** 目标 in a table of the first half of a year is one of the year. */
    private static @Nullable Period wholeYear(@Nullable Period period) {
        return period != null && period.first().getYear() == period.year()
                ? Period.ofYear(period.year(), period.words())
                : period;
    }

    private static Column change(int index, Head head, List<Column> before, Setting setting) {
        Column level = head.yearly() ? lastAhead(before) : last(before);
        String noun = head.noun().isEmpty() && level != null ? level.noun : head.noun();
        Period own = head.period();
        if (own != null) {
            Direction told = setting.direction(own);
            Direction said = head.direction() == Direction.NEITHER && told != null ? told : head.direction();
            return new Column(index, head, noun, said == Direction.NEITHER ? setting.direction() : said, own, true);
        }
        if (level != null && level.period != null && head.direction() == Direction.NEITHER) {
            Period period = head.yearly() ? since(before, level.period, setting) : level.period;
            return new Column(index, head, noun, level.direction, period, level.stated);
        }
        Direction direction = head.direction() == Direction.NEITHER ? setting.direction() : head.direction();
        return new Column(index, head, noun, direction, setting.period(direction), false);
    }

    /** From the year behind the base to the year of the target. */
    private static Period since(List<Column> columns, Period target, Setting setting) {
        Period span = setting.clock().span();
        if (span != null && span.year() == target.year()) {
            return span;
        }
        return columns.stream()
                .filter(column -> column.direction == Direction.BACK && column.stated && column.period != null)
                .map(column -> column.period)
                .filter(base -> base != null && base.year() < target.year())
                .reduce((first, second) -> second)
                .map(base -> Period.ofYears(base.year() + 1, target.year(), ""))
                .orElse(target);
    }

    private static @Nullable Column last(List<Column> columns) {
        return columns.stream()
                .filter(column -> !column.isChange() && !column.isOfPlan())
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static @Nullable Column lastAhead(List<Column> columns) {
        return columns.stream()
                .filter(column -> !column.isChange() && column.direction == Direction.AHEAD)
                .reduce((first, second) -> second)
                .orElse(last(columns));
    }
}
