package io.github.mubiao.parser.table;

import io.github.mubiao.model.Diagnostic;
import io.github.mubiao.model.SourceSpan;
import io.github.mubiao.model.Statement;
import io.github.mubiao.parser.clause.Ids;
import io.github.mubiao.parser.clause.StatedFigureReader;
import io.github.mubiao.parser.frame.Frame;
import io.github.mubiao.parser.frame.Places;
import io.github.mubiao.parser.frame.StrategyReader;
import io.github.mubiao.parser.outline.Outline;
import io.github.mubiao.parser.outline.Section;
import io.github.mubiao.parser.time.TimedSentence;
import io.github.mubiao.parser.time.Timeline;
import io.github.mubiao.parser.words.Knowledge;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a document. */
public final class TableReader {

    /** A table with fewer figures is not worth a word when it can't be read. */
    private static final int FEWEST = 4;

    private final Frame frame;
    private final Places places;
    private final StrategyReader strategies;
    private final StatedFigureReader figures;
    private final Knowledge knowledge;
    private final HeadReader heads;
    private final Ids ids = new Ids();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<SourceSpan> cells = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** A reader for one document. */
    public TableReader(
            Frame frame, Places places, StrategyReader strategies, StatedFigureReader figures, Knowledge knowledge) {
        this.frame = frame;
        this.places = places;
        this.strategies = strategies;
        this.figures = figures;
        this.knowledge = knowledge;
        this.heads = new HeadReader(knowledge.units(), frame.clock());
    }

    /**
     * Reads the tables.
     *
     * @param text the text that the caller gave
     * @param outline its headings
     * @param timeline which of its stretches look back and which ahead
     */
    public Tables read(String text, Outline outline, Timeline timeline) {
        Around around = new Around(outline.sections(), timeline.sentences());
        for (Grid grid : GridFinder.find(text)) {
            if (seen.add(grid.rows().stream().map(Row::words).collect(Collectors.joining("\n")))) {
                read(grid, around);
            } else {
                addCells(grid);
            }
        }
        return new Tables(statements, diagnostics, cells);
    }

    private void read(Grid grid, Around around) {
        Optional<Layout> layout = LayoutReader.read(grid, heads, knowledge.units());
        if (layout.isEmpty()) {
            long left = grid.figures();
            if (left >= FEWEST) {
                report(grid, "what the columns of the table mean can't be told; it holds " + left + " figures");
            }
            return;
        }
        Caption caption = Caption.read(grid, layout.get().titles(), frame.clock(), knowledge.units());
        Setting setting = new Setting(frame.clock(), caption, around.sentence(grid.start()));
        Section section = around.section(grid.start());
        StatementMaker maker = new StatementMaker(
                setting, frame, section, section == null ? null : strategies.of(section), ids, knowledge);
        TableStatements read = new TableStatements(layout.get(), setting, maker, figures, knowledge);
        List<Statement> found = read.read(frame, places);
        if (found.isEmpty()) {
            return;
        }
        statements.addAll(found);
        addCells(grid);
        if (read.unread() > 0) {
            report(grid, read.unread() + " cells of the table hold digits that are not read as figures");
        }
        diagnostics.addAll(read.diagnostics());
    }

    private void report(Grid grid, String message) {
        diagnostics.add(
                new Diagnostic(Diagnostic.Code.TABLE_UNREAD, new SourceSpan(grid.start(), grid.end()), message));
    }

    /** Prose in a cell is read as prose. */
    private void addCells(Grid grid) {
        grid.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.end() > cell.start() && !cell.isProse())
                .forEach(cell -> cells.add(new SourceSpan(cell.start(), cell.end())));
    }

    /** What stands around a place of the text. */
    private static final class Around {

        private final List<Section> sections;
        private final List<TimedSentence> sentences;
        private int section;
        private int sentence;

        Around(List<Section> sections, List<TimedSentence> sentences) {
            this.sections = sections;
            this.sentences = sentences;
        }

        /** The last section that opens before a place; places are asked in text order. */
        @Nullable
        Section section(int place) {
            while (section < sections.size() && starts(sections.get(section)) < place) {
                section++;
            }
            return section == 0 ? null : sections.get(section - 1);
        }

        private static int starts(Section section) {
            SourceSpan span = section.span();
            return span == null ? 0 : span.start();
        }

        /** The last sentence before a place. */
        @Nullable
        TimedSentence sentence(int place) {
            while (sentence < sentences.size() && starts(sentences.get(sentence)) < place) {
                sentence++;
            }
            return sentence == 0 ? null : sentences.get(sentence - 1);
        }

        private static int starts(TimedSentence sentence) {
            return sentence.sentence().text().span(0, 1).start();
        }
    }
}
