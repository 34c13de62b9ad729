package io.github.mubiao.parser.table;

import io.github.mubiao.parser.frame.Frame;
import io.github.mubiao.parser.frame.Places;
import io.github.mubiao.parser.table.Layout.Group;
import io.github.mubiao.parser.words.Knowledge;
import io.github.mubiao.parser.words.Words.Match;
import io.github.mubiao.region.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names the rows of a group of columns; what stands below 其中 is a part of a row above. */
final class RowNames {

    private static final Set<String> TOTALS =
            Set.of("全国", "全省", "全市", "全县", "全区", "全州", "全旗", "合计", "总计", "全市合计", "全省合计", "全县合计", "全市总计", "全省总计");

    /** 按轻重工业分: the rows below are parts of the row above. */
    private static final Pattern DIVISION = Pattern.compile("^(按|分).{1,12}(分|看|分组|划分)：?$");

    private static final int ALIKE = 2;

    /** 其中 speaks of a row no further up than so many wholes. */
    private static final int MOST_ABOVE = 8;

    private final Group group;
    private final Frame frame;
    private final Places places;
    private final Knowledge knowledge;
    private final RowSums sums;
    private final List<RowName> names = new ArrayList<>();
    private final List<RowName> wholes = new ArrayList<>();
    private final Map<String, Integer> occurrences = new HashMap<>();
    private final boolean indented;
    private final boolean measuredByColumn;
    private boolean inParts;
    private boolean hasMembers;
    private String heading = "";
    private boolean headingIsNumbered;
    private String metric = "";
    private @Nullable Label last;

    private RowNames(Layout layout, Group group, Frame frame, Places places, Knowledge knowledge) {
        this.group = group;
        this.frame = frame;
        this.places = places;
        this.knowledge = knowledge;
        this.sums = new RowSums(layout, group, knowledge.units());
        this.indented = layout.rows().stream().mapToInt(this::indent).distinct().count() > 1;
        this.measuredByColumn = !layout.head(group.values().get(0)).noun().isEmpty();
        layout.rows().forEach(row -> occurrences.merge(label(row).name(), 1, Integer::sum));
    }

    /** The names of the rows that hold figures, in order. */
    static List<RowName> read(Layout layout, Group group, Frame frame, Places places, Knowledge knowledge) {
        RowNames reader = new RowNames(layout, group, frame, places, knowledge);
        layout.rows().forEach(reader::add);
        return reader.names;
    }

    private Label label(Row row) {
        return Label.read(row.cell(group.label()).words(), knowledge.units());
    }

    private int indent(Row row) {
        return row.cell(group.label()).indent();
    }

    private void add(Row row) {
        Label label = label(row);
        boolean figures =
                group.values().stream().anyMatch(column -> row.cell(column).hasDigit());
        if (!figures) {
            addHeading(row, label);
            return;
        }
        Label named = label.name().isEmpty() && last != null ? last : label;
        if (named.name().isEmpty()) {
            return;
        }
        last = named;
        if (headingIsNumbered && isNumbered(row)) {
            heading = "";
            metric = "";
        }
        Found found = owner(row, named);
        RowName name = new RowName(
                row,
                named,
                found.owner,
                isGeneric(named.name()),
                found.unsure,
                region(named.name()),
                TOTALS.contains(named.name()),
                sums.unit(row));
        names.add(name);
        hasMembers |= named.member();
        inParts = found.part && (inParts || named.member());
        if (!found.part) {
            wholes.add(name);
        }
    }

    /** Whether a number of its own stands before the name of a row. */
    private boolean isNumbered(Row row) {
        return group.label() > 0 && row.cell(group.label() - 1).words().matches("\\d{1,3}");
    }

    /** A row without figures: 招生数 says what the rows below measure, 按行业分 that they are parts. */
    private void addHeading(Row row, Label label) {
        if (DIVISION.matcher(label.name()).matches()) {
            inParts = !wholes.isEmpty();
        } else if (!label.name().isEmpty()) {
            heading = label.name();
            headingIsNumbered = isNumbered(row);
            metric = HeadWords.METRIC.endOf(heading).isEmpty() ? "" : heading;
            wholes.clear();
            inParts = false;
        }
    }

    /** What a row is a part of. */
    private record Found(String owner, boolean part, boolean unsure) {}

    private Found owner(Row row, Label label) {
        RowName whole = whole(row, label);
        if (whole == null) {
            return new Found(isGeneric(label.name()) ? heading : isMeasured(label) ? "" : metric, false, false);
        }
        boolean nested = label.member() && isNested(row, whole);
        boolean told = label.member() && !nested || indented || isRepeated(label) || sums.isPart(row);
        return new Found(whole.total() || whole.region() != null ? "" : whole.name(), true, !told);
    }

    /** A second 其中 below a row that may itself be a part of one further up: of which is not clear. */
    private boolean isNested(Row row, RowName whole) {
        return wholes.subList(Math.max(0, wholes.size() - MOST_ABOVE), wholes.size()).stream()
                .takeWhile(other -> other.row().start() < whole.row().start())
                .anyMatch(other -> hasMembers && sums.fits(row, other.row()) && sums.fits(whole.row(), other.row()));
    }

    private boolean isRepeated(Label label) {
        return occurrences.getOrDefault(label.name(), 0) > 1;
    }

    /** Whether a name says itself what is measured: 森林覆盖率. */
    private static boolean isMeasured(Label label) {
        return !HeadWords.METRIC.endOf(label.name()).isEmpty();
    }

    /** The row above that this one is a part of; null where it stands for itself. */
    private @Nullable RowName whole(Row row, Label label) {
        RowName above = wholes.isEmpty() ? null : wholes.get(wholes.size() - 1);
        if (above == null) {
            return null;
        }
        if (label.member()) {
            return lastThatFits(row, above);
        }
        if (indented) {
            return indent(row) > indent(above.row()) ? above : null;
        }
        boolean repeated = isRepeated(label) && !isRepeated(above.label());
        boolean part = repeated
                || isScope(label, above)
                || sums.isPart(row)
                || inParts && isUnmeasured(label, above) && sums.fits(row, above.row());
        return part ? above : null;
    }

    /** 城镇居民 below 居民人均可支配收入, 农村 below 自来水普及率: whose it is. */
    private boolean isScope(Label label, RowName above) {
        Match<Boolean> scope = knowledge.vocabulary().scopes.at(label.name(), 0);
        String whose = scope == null ? "" : label.name().substring(scope.end());
        return scope != null
                && (whose.isEmpty() || whose.matches("(常住)?居民"))
                && !measuredByColumn
                && isMeasured(above.label())
                && knowledge.vocabulary().scopes.at(above.label().name(), 0) == null
                && !isMeasured(label);
    }

    /** A part is no larger than the whole: 其中 may speak of a row further up. */
    private RowName lastThatFits(Row row, RowName above) {
        for (int i = wholes.size() - 1; i >= Math.max(0, wholes.size() - MOST_ABOVE); i--) {
            if (sums.fits(row, wholes.get(i).row())) {
                return wholes.get(i);
            }
        }
        return above;
    }

    /** 股份制企业 below 工业增加值: a name that does not say what is measured, where the column does not either. */
    private boolean isUnmeasured(Label label, RowName above) {
        return !measuredByColumn
                && isMeasured(above.label())
                && !isMeasured(label)
                && !isAlike(label.name(), above.label().name());
    }

    /** 货物进口额 below 货物出口额: two of a kind. */
    private static boolean isAlike(String one, String other) {
        return one.regionMatches(0, other, 0, ALIKE)
                || one.length() >= ALIKE && other.endsWith(one.substring(one.length() - ALIKE)) && !one.endsWith(other);
    }

    /** 青禾区 in a table of the districts of 云岭市. */
    private @Nullable Region region(String label) {
        Region issuer = frame.region();
        Match<Boolean> name = issuer == null ? null : places.nameAt(label, 0);
        return issuer == null || name == null || name.end() < label.length()
                ? null
                : places.below(issuer, name.word(), frame.yearOfRegions());
    }

    /** Whether a name alone says too little: 增加值. */
    private boolean isGeneric(String name) {
        return knowledge.vocabulary().generic.get(name) != null;
    }
}
