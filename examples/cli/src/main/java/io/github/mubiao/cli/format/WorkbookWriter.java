package io.github.mubiao.cli.format;

import io.github.mubiao.cli.lang.Language;
import io.github.mubiao.cli.output.Output;
import io.github.mubiao.cli.sheet.Cell;
import io.github.mubiao.cli.sheet.Sheet;
import io.github.mubiao.cli.sheet.Workbook;
import io.github.mubiao.cli.sheet.Workbook.Column;
import io.github.mubiao.model.Diagnostic;
import io.github.mubiao.model.Milestone;
import io.github.mubiao.model.NamedList;
import io.github.mubiao.model.Observation;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Target;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes plans as a workbook: one sheet for each kind of statement, for lists, for problems, and for what the document says. */
final class WorkbookWriter implements PlanWriter {

    private final Output out;
    private final Wording wording;
    private final StatementCells cells;
    private final Workbook book = new Workbook();
    private final Sheet targets;
    private final Sheet observations;
    private final Sheet milestones;
    private final Sheet lists;
    private final Sheet problems;
    private final Sheet quotes;

    WorkbookWriter(Output out, Language language) {
        this.out = out;
        this.wording = new Wording(language);
        this.cells = new StatementCells(wording);
        this.targets = book.add(language.text("sheet.targets"), cells.targetColumns());
        this.observations = book.add(language.text("sheet.observations"), cells.observationColumns());
        this.milestones = book.add(language.text("sheet.milestones"), cells.milestoneColumns());
        this.lists = book.add(
                language.text("sheet.lists"),
                columns("document", 24, "list", 24, "declared", 8, "found", 8, "items", 80));
        this.problems = book.add(
                language.text("sheet.problems"),
                columns("document", 24, "severity", 10, "problem", 60, "code", 24, "start", 8));
        this.quotes = book.add(language.text("sheet.quotes"), columns("document", 24, "line", 8, "text", 120));
    }

    private List<Column> columns(Object... namesAndWidths) {
        return cells.columns(namesAndWidths);
    }

    @Override
    public Page layOut(ReadDocument document) {
        return () -> add(document);
    }

    private void add(ReadDocument document) {
        Quotes lines = new Quotes(document, quotes);
        for (Statement statement : document.plan().statements()) {
            Cell.Place place = lines.of(statement);
            if (statement instanceof Target target) {
                targets.add(cells.of(document, target, place));
            } else if (statement instanceof Observation observation) {
                observations.add(cells.of(document, observation, place));
            } else if (statement instanceof Milestone milestone) {
                milestones.add(cells.of(document, milestone, place));
            }
        }
        document.plan().lists().forEach(list -> lists.add(row(document, list)));
        document.diagnostics().forEach(diagnostic -> problems.add(row(document, diagnostic)));
    }

    private static List<Cell> row(ReadDocument document, NamedList list) {
        return List.of(
                Cell.of(document.plan().document()),
                Cell.of(list.label()),
                new Cell.Count(list.declared()),
                new Cell.Count(list.items().size()),
                Cell.of(String.join("、", list.items())));
    }

    private List<Cell> row(ReadDocument document, Diagnostic diagnostic) {
        return List.of(
                Cell.of(document.plan().document()),
                Cell.of(diagnostic.severity().name().toLowerCase(Locale.ROOT)),
                Cell.of(Problems.sentence(diagnostic, document.text(), wording.language())),
                Cell.of(diagnostic.code().name()),
                new Cell.Count(diagnostic.span().start()));
    }

    @Override
    public void finish() throws IOException {
        book.write(out);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
