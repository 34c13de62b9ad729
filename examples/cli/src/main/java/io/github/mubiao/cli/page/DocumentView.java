package io.github.mubiao.cli.page;

import io.github.mubiao.cli.format.Problems;
import io.github.mubiao.cli.format.ReadDocument;
import io.github.mubiao.cli.lang.Language;
import io.github.mubiao.cli.page.Comparison.Compared;
import io.github.mubiao.cli.page.Headlines.Headline;
import io.github.mubiao.cli.page.Rows.Row;
import io.github.mubiao.model.Diagnostic;
import io.github.mubiao.model.Plan;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Strategy;
import java.util.List;
import java.util.Locale;

/**
 * A document on the page.
 *
 * @param name what it is called
 * @param title its title, else its name
 * @param scope where and when it holds
 * @param tiles how much it holds
 * @param headlines its main figures
 * @param compared its targets with what came of them; empty without a later report
 * @param strategies its strategies with their counts
 * @param problems what does not fit
 * @param rows its statements
 * @param timeline which part looks back and which ahead
 * @param paragraphs its text
 */
public record DocumentView(
        String name,
        String title,
        Words scope,
        List<Tile> tiles,
        List<Headline> headlines,
        List<Compared> compared,
        List<StrategyView> strategies,
        List<Problem> problems,
        List<Row> rows,
        List<StretchView> timeline,
        List<Paragraph> paragraphs) {

    /**
     * A number of things.
     *
     * @param label what
     * @param number how many
     */
    public record Tile(Words label, int number) {}

    /**
     * A strategy.
     *
     * @param name its name
     * @param targets how many targets belong to it
     * @param milestones how many milestones
     */
    public record StrategyView(String name, int targets, int milestones) {}

    /**
     * A problem.
     *
     * @param severity {@code info}, {@code warning} or {@code error}
     * @param sentence what it is
     * @param code its code
     * @param quote the words that it is about
     * @param placed whether it is about a place in the text rather than about all of it
     */
    public record Problem(String severity, Words sentence, String code, String quote, boolean placed) {}

    private static final int LONGEST_QUOTE = 60;

    /** A document, with reports that may answer it. */
    static DocumentView of(ReadDocument document, List<Plan> reports) {
        Plan plan = document.plan();
        List<StretchView> timeline = StretchView.of(document.result().timeline());
        return new DocumentView(
                plan.document(),
                Words.of(wording -> wording.title(plan)).zh(),
                Words.of(wording -> wording.scope(plan)),
                tiles(document),
                Headlines.of(plan),
                Comparison.of(plan, reports),
                plan.strategies().stream()
                        .map(strategy -> strategy(plan, strategy))
                        .toList(),
                document.diagnostics().stream()
                        .map(problem -> problem(document, problem))
                        .toList(),
                Rows.of(plan.statements()),
                timeline,
                MarkedText.of(document, timeline));
    }

    private static List<Tile> tiles(ReadDocument document) {
        Plan plan = document.plan();
        long doubtful = plan.statements().stream()
                .filter(statement -> !statement.doubts().isEmpty())
                .count();
        return List.of(
                new Tile(Words.text("sheet.targets"), plan.targets().size()),
                new Tile(Words.text("sheet.observations"), plan.observations().size()),
                new Tile(Words.text("sheet.milestones"), plan.milestones().size()),
                new Tile(Words.text("report.doubtful"), (int) doubtful),
                new Tile(Words.text("sheet.problems"), document.diagnostics().size()));
    }

    private static StrategyView strategy(Plan plan, Strategy strategy) {
        long milestones = plan.milestones().stream()
                .map(Statement::origin)
                .filter(origin -> strategy.name().equals(origin.strategy()))
                .count();
        return new StrategyView(strategy.name(), plan.targetsOf(strategy).size(), (int) milestones);
    }

    private static Problem problem(ReadDocument document, Diagnostic problem) {
        String quote = problem.span().of(document.text()).strip();
        return new Problem(
                problem.severity().name().toLowerCase(Locale.ROOT),
                new Words(
                        Problems.sentence(problem, document.text(), Language.CHINESE),
                        Problems.sentence(problem, document.text(), Language.ENGLISH)),
                problem.code().name(),
                quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) + "…" : quote,
                !quote.isEmpty());
    }
}
