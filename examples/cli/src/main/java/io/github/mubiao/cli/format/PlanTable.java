package io.github.mubiao.cli.format;

import io.github.mubiao.cli.lang.Language;
import io.github.mubiao.model.NamedList;
import io.github.mubiao.model.Nature;
import io.github.mubiao.model.Plan;
import io.github.mubiao.model.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A plan as a table for people: a summary, the statements by strategy or section, and the named lists. */
final class PlanTable {

    private static final int ITEMS = 2;

    private final Plan plan;
    private final int width;
    private final Wording wording;
    private final List<TableColumn> columns;

    /**
     * Lays out a plan.
     *
     * @param plan the plan
     * @param width how many columns a line of the terminal has
     * @param language the language of headings and labels
     * @param columns what to show of each statement; empty for what is usual
     */
    PlanTable(Plan plan, int width, Language language, List<TableColumn> columns) {
        this.plan = plan;
        this.width = width;
        this.wording = new Wording(language);
        this.columns = columns.isEmpty() ? usual(plan) : columns;
    }

    /** Whether targets bind, and what is doubtful, has a column only where there is something to say. */
    private static List<TableColumn> usual(Plan plan) {
        List<TableColumn> columns = new ArrayList<>(TableColumn.USUAL);
        if (!plan.targets().stream().allMatch(target -> target.nature() == Nature.UNSTATED)) {
            columns.add(columns.indexOf(TableColumn.COMMITMENT) + 1, TableColumn.NATURE);
        }
        if (!plan.statements().stream().allMatch(statement -> statement.doubts().isEmpty())) {
            columns.add(TableColumn.DOUBTS);
        }
        return columns;
    }

    /** The page, ended by a line break. */
    @Override
    public String toString() {
        return String.join("\n", wording.title(plan), wording.scope(plan), wording.counts(plan), "")
                + statements()
                + lists();
    }

    private String statements() {
        Map<String, List<List<String>>> groups = plan.statements().stream()
                .collect(Collectors.groupingBy(
                        wording::group, LinkedHashMap::new, Collectors.mapping(this::row, Collectors.toList())));
        if (groups.isEmpty()) {
            return "";
        }
        List<String> header = columns.stream()
                .map(column -> column.heading(wording.language()))
                .toList();
        List<List<String>> all = new ArrayList<>(List.of(header));
        groups.values().forEach(all::addAll);
        AlignedRows aligned = new AlignedRows(all, widest(), width);
        StringBuilder text = new StringBuilder("\n").append(aligned.of(header));
        groups.forEach((name, rows) -> {
            text.append('\n').append(name.isEmpty() ? "" : name + "\n");
            rows.forEach(row -> text.append(aligned.of(row)));
        });
        return text.toString();
    }

    private int widest() {
        int text = columns.indexOf(TableColumn.TEXT);
        return text >= 0 ? text : Math.max(0, columns.indexOf(TableColumn.INDICATOR));
    }

    private List<String> row(Statement statement) {
        return columns.stream().map(column -> column.of(statement, wording)).toList();
    }

    private String lists() {
        if (plan.lists().isEmpty()) {
            return "";
        }
        List<List<String>> rows = plan.lists().stream().map(this::row).toList();
        AlignedRows aligned = new AlignedRows(rows, ITEMS, width);
        return "\n" + wording.language().text("lists.heading") + "\n"
                + rows.stream().map(aligned::of).collect(Collectors.joining());
    }

    private List<String> row(NamedList list) {
        String found = list.isComplete()
                ? ""
                : wording.language().text("list.found", list.items().size(), list.declared());
        return List.of(list.label(), found, String.join("、", list.items()));
    }
}
