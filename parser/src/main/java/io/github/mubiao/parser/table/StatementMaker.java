package io.github.mubiao.parser.table;

import io.github.mubiao.model.Base;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Commitment;
import io.github.mubiao.model.Evidence;
import io.github.mubiao.model.Indicator;
import io.github.mubiao.model.IndicatorCodes;
import io.github.mubiao.model.Measure;
import io.github.mubiao.model.Nature;
import io.github.mubiao.model.Observation;
import io.github.mubiao.model.Origin;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.PriceBasis;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Strategy;
import io.github.mubiao.model.Target;
import io.github.mubiao.parser.Horizon.Direction;
import io.github.mubiao.parser.clause.Ids;
import io.github.mubiao.parser.frame.Frame;
import io.github.mubiao.parser.outline.Section;
import io.github.mubiao.parser.words.Knowledge;
import io.github.mubiao.quantity.Unit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a statement of a figure, its row and its column. */
final class StatementMaker {

    private static final Pattern PER_HEAD = Pattern.compile("(人|户|村|亩|校|园|县|企)均|每(万人|千人|百户|百人|平方公里|亩|村|户|人)");

    /** 主要工业产品产量 above 粗钢. */
    private static final Pattern THING_OF_THEME = Pattern.compile("^.{0,12}产品(产量|产值)$");

    private static final int YEARS_OF_PLAN = 5;

    private final Setting setting;
    private final Frame frame;
    private final @Nullable Section section;
    private final @Nullable Strategy strategy;
    private final Ids ids;
    private final Knowledge knowledge;
    private final TableDoubts doubts;

    StatementMaker(
            Setting setting,
            Frame frame,
            @Nullable Section section,
            @Nullable Strategy strategy,
            Ids ids,
            Knowledge knowledge) {
        this.setting = setting;
        this.frame = frame;
        this.section = section;
        this.strategy = strategy;
        this.ids = ids;
        this.knowledge = knowledge;
        this.doubts = new TableDoubts(frame, setting, knowledge.vocabulary());
    }

    /**
     * A figure that was read.
     *
     * @param row its row
     * @param column its column
     * @param figures what it says
     * @param nature what the row says about its nature
     * @param base the level of an earlier year in the same row; null where there is none
     * @param parts whether the rows are parts of what the table measures
     * @param group the columns that belong together
     */
    record Draft(
            RowName row,
            Column column,
            Figures figures,
            Nature nature,
            @Nullable Base base,
            boolean parts,
            Layout.Group group) {}

    /** The statements, in text order. */
    List<Statement> statements(List<Draft> drafts) {
        Map<String, Integer> same = new HashMap<>();
        drafts.forEach(draft -> same.merge(key(draft), 1, Integer::sum));
        return drafts.stream()
                .sorted(Comparator.comparing(draft -> draft.figures().figure().span()))
                .map(draft -> statement(draft, same.getOrDefault(key(draft), 0) > 1))
                .toList();
    }

    private String key(Draft draft) {
        return name(draft)
                + '|'
                + draft.figures().change()
                + '|'
                + draft.column().index()
                + '|'
                + draft.figures().figure().value().unit()
                + '|'
                + draft.row().region();
    }

    private Statement statement(Draft draft, boolean sameName) {
        boolean ahead = draft.column().direction() == Direction.AHEAD;
        Origin origin = origin(draft, ahead ? "TARGET" : "OBSERVATION", sameName);
        Measure measure = measure(draft, ahead);
        return ahead
                ? new Target(origin, measure, Commitment.PLAN, draft.nature(), null)
                : new Observation(origin, measure);
    }

    private Origin origin(Draft draft, String kind, boolean sameName) {
        Row row = draft.row().row();
        CellFigure figure = draft.figures().figure();
        String text = row.line(draft.group().first(), draft.group().last());
        return new Origin(
                ids.next(kind, text, "cell " + draft.column().index()),
                figure.span(),
                text,
                evidence(draft),
                draft.row().region() != null ? draft.row().region() : frame.region(),
                period(draft),
                section == null ? "" : section.heading(),
                strategy == null ? null : strategy.name(),
                doubts.of(draft, name(draft), period(draft), sameName));
    }

    private Evidence evidence(Draft draft) {
        boolean timed = draft.column().stated() || setting.caption().period() != null;
        return !timed ? Evidence.INFERRED : draft.row().owner().isEmpty() ? Evidence.EXPLICIT : Evidence.CARRIED;
    }

    /** A bracketed figure is one of all years up to that of its column. */
    private @Nullable Period period(Draft draft) {
        Period period = draft.column().period();
        boolean whole = period != null && draft.figures().figure().cumulative();
        if (!whole || period == null || period.first().getYear() < period.year()) {
            return period;
        }
        Period span = setting.clock().span();
        int years = span == null ? YEARS_OF_PLAN : span.year() - span.first().getYear() + 1;
        return Period.ofYears(period.year() - years + 1, period.year(), period.words());
    }

    private Measure measure(Draft draft, boolean ahead) {
        Figures figures = draft.figures();
        return new Measure(
                List.of(indicator(
                        name(draft), figures.change(), figures.figure().value().unit())),
                figures.change(),
                figures.figure().bound(),
                figures.figure().figure(),
                ahead ? base(draft) : comparison(draft),
                PriceBasis.UNSTATED,
                figures.averaging());
    }

    private @Nullable Base base(Draft draft) {
        Base base = draft.base();
        boolean same = base != null
                && base.value() != null
                && draft.figures().change() == Change.LEVEL
                && !draft.figures().figure().cumulative()
                && base.value()
                        .unit()
                        .convertsTo(draft.figures().figure().value().unit());
        return same ? base : comparison(draft);
    }

    private static @Nullable Base comparison(Draft draft) {
        Head head = draft.column().head();
        return draft.column().isChange() && !head.comparison().isEmpty()
                ? new Base(null, head.baseYear(), head.comparison())
                : null;
    }

    private Indicator indicator(String name, Change change, Unit unit) {
        Matcher per = PER_HEAD.matcher(name);
        String each = per.find() ? per.group(1) == null ? per.group(2) : per.group(1) : null;
        return new Indicator(
                name,
                each,
                knowledge.directions().of(name),
                IndicatorCodes.standard().of(name, change, unit).orElse(null));
    }

    /** The name of the row and what the column adds: 纱 and 产量, 美国 and 出口额; of a region, what the table measures. */
    private String name(Draft draft) {
        String noun = draft.column().noun();
        String name = draft.row().name();
        String theme = setting.caption().theme();
        boolean general = noun.isEmpty() || HeadWords.THING.has(noun);
        String measured = draft.parts() && general ? joined(theme, noun) : traded(noun);
        boolean place = draft.row().region() != null || draft.row().total();
        if (place && !measured.isEmpty()) {
            return measured;
        }
        if (isScope(noun)) {
            return noun.startsWith("全") ? name : noun + name;
        }
        Matcher thing = THING_OF_THEME.matcher(theme);
        boolean counted = !draft.parts() && noun.isEmpty() && thing.matches();
        return joined(name, counted ? thing.group(1) : measured);
    }

    /** 城镇 and 农村 above the figures of 居民人均可支配收入. */
    private boolean isScope(String noun) {
        return knowledge.vocabulary().scopes.get(noun) != null || noun.startsWith("全") && noun.length() == 2;
    }

    private String traded(String noun) {
        return isShare(noun) || !HeadWords.THING.has(noun)
                ? noun
                : setting.caption().trade() + noun;
    }

    private static boolean isShare(String noun) {
        return noun.equals("比重") || noun.equals("占比") || noun.equals("构成");
    }

    /** 专利授权数 says 专利数 already. */
    private static boolean isSaid(String name, String noun) {
        String end = HeadWords.METRIC.endOf(noun);
        return !end.isEmpty()
                && noun.length() > end.length() + 1
                && name.endsWith(end)
                && name.contains(noun.substring(0, noun.length() - end.length()));
    }

    /** 发电量 needs no 产量, 有效发明专利 and 专利数 are 有效发明专利数. */
    private static String joined(String name, String noun) {
        boolean complete = HeadWords.THING.has(noun.replaceFirst("^[进出]口", ""))
                && !isShare(noun)
                && !HeadWords.METRIC.endOf(name).isEmpty();
        if (complete || name.endsWith(noun) || isSaid(name, noun)) {
            return name;
        }
        for (int length = Math.min(name.length(), noun.length()); length >= 2; length--) {
            if (name.endsWith(noun.substring(0, length))) {
                return name + noun.substring(length);
            }
        }
        return name + noun;
    }
}
