package io.github.mubiao.cli.format;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.DocumentKind;
import io.github.mubiao.model.Measured;
import io.github.mubiao.model.Milestone;
import io.github.mubiao.model.NamedList;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Plan;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plan as a page for people: a summary, the statements by strategy or section, and the named lists. */
final class PlanTable {

    private static final List<String> HEADER = List.of("CLASS", "WHAT", "CHANGE", "VALUE", "COMMITMENT", "YEAR");
    private static final int WHAT = 1;
    private static final int ITEMS = 2;

    private final Plan plan;
    private final int width;

    PlanTable(Plan plan, int width) {
        this.plan = plan;
        this.width = width;
    }

    /** The page, ended by a line break. */
    @Override
    public String toString() {
        return summary() + statements() + lists();
    }

    private String summary() {
        String title = plan.title().isEmpty() ? plan.document() : (plan.title() + " " + plan.subtitle()).strip();
        String where = Stream.of(
                        plan.kind() == DocumentKind.OTHER ? "" : words(plan.kind()),
                        plan.region() == null ? "region unknown" : plan.region().toString(),
                        plan.period() == null
                                ? "period unknown"
                                : plan.period().first() + " to " + plan.period().last())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        String counts = Stream.of(
                        count(plan.targets(), "target", "targets"),
                        count(plan.observations(), "observation", "observations"),
                        count(plan.milestones(), "milestone", "milestones"),
                        count(plan.strategies(), "strategy", "strategies"),
                        count(plan.lists(), "named list", "named lists"))
                .collect(Collectors.joining(", "));
        return title + "\n" + where + "\n" + counts + "\n";
    }

    private static String count(List<?> things, String one, String many) {
        return things.size() + " " + (things.size() == 1 ? one : many);
    }

    private String statements() {
        Map<String, List<List<String>>> groups = plan.statements().stream()
                .collect(Collectors.groupingBy(
                        PlanTable::group, LinkedHashMap::new, Collectors.mapping(PlanTable::row, Collectors.toList())));
        if (groups.isEmpty()) {
            return "";
        }
        List<List<String>> all = new ArrayList<>(List.of(HEADER));
        groups.values().forEach(all::addAll);
        AlignedRows aligned = new AlignedRows(all, WHAT, width);
        StringBuilder text = new StringBuilder("\n").append(aligned.of(HEADER));
        groups.forEach((name, rows) -> {
            text.append('\n').append(name.isEmpty() ? "" : name + "\n");
            rows.forEach(row -> text.append(aligned.of(row)));
        });
        return text.toString();
    }

    private static String group(Statement statement) {
        String strategy = statement.origin().strategy();
        return strategy == null ? statement.origin().section() : strategy;
    }

    private static List<String> row(Statement statement) {
        String year = statement.period().map(Period::year).map(String::valueOf).orElse("");
        if (statement instanceof Milestone m) {
            return List.of("milestone", m.event(), words(m.stage()), "", words(m.commitment()), year);
        }
        Measured measured = (Measured) statement;
        String change = words(measured.change());
        String value = value(measured.bound());
        if (statement instanceof Target t) {
            String stage = t.stage() == null ? "" : ", " + words(t.stage());
            return List.of("target", measured.indicator(), change + stage, value, words(t.commitment()), year);
        }
        return List.of("observation", measured.indicator(), change, value, "", year);
    }

    private static String value(Bound bound) {
        return switch (bound.kind()) {
            case EXACT -> bound.value().toString();
            case BETWEEN -> bound.value() + " to " + bound.upper();
            case AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN, ABOUT -> words(bound.kind()) + " " + bound.value();
        };
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String lists() {
        if (plan.lists().isEmpty()) {
            return "";
        }
        List<List<String>> rows = plan.lists().stream().map(PlanTable::row).toList();
        AlignedRows aligned = new AlignedRows(rows, ITEMS, width);
        return "\nNamed lists\n" + rows.stream().map(aligned::of).collect(Collectors.joining());
    }

    private static List<String> row(NamedList list) {
        String found = list.isComplete() ? "" : list.items().size() + " of " + list.declared();
        return List.of(list.label(), found, String.join("、", list.items()));
    }
}
