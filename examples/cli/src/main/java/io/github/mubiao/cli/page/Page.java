package io.github.mubiao.cli.page;

import io.github.mubiao.cli.lang.Language;
import io.github.mubiao.cli.page.Comparison.Compared;
import io.github.mubiao.cli.page.DocumentView.StrategyView;
import io.github.mubiao.cli.page.Headlines.Headline;
import io.github.mubiao.cli.page.Rows.Row;
import java.util.List;

/**
 * All that the page shows.
 *
 * @param language the language that it opens in
 * @param documents its documents
 * @param style its style sheet
 * @param charts the library that draws charts
 * @param script its script
 */
public record Page(Language language, List<DocumentView> documents, String style, String charts, String script) {

    /** Texts that the script needs. */
    private static final List<String> TEXTS = List.of(
            "report.rows",
            "report.more",
            "report.chart.growth",
            "report.chart.completion",
            "report.chart.strategies",
            "report.achieved",
            "report.wanted",
            "sheet.targets",
            "sheet.milestones",
            "class.TARGET",
            "class.OBSERVATION",
            "class.MILESTONE");

    /** Copies the list. */
    public Page {
        documents = List.copyOf(documents);
    }

    static Page of(Language language, List<DocumentView> documents) {
        return new Page(language, documents, Assets.read("page.css"), Assets.charts(), Assets.read("page.js"));
    }

    /**
     * A text of the page in both languages.
     *
     * @param key its name
     * @param values what its places stand for
     * @return the text
     */
    public Words words(String key, Object... values) {
        return Words.text("report." + key, values);
    }

    /**
     * What a browser may do: run these two scripts, and nothing else.
     *
     * @return a content security policy
     */
    public String policy() {
        return Assets.policy(charts, script);
    }

    /**
     * What the script works on.
     *
     * @return JSON that can stand in an element
     */
    public String data() {
        return ScriptData.of(
                language, TEXTS, "documents", documents.stream().map(Data::of).toList());
    }

    /** The part of a document that the script needs. */
    private record Data(
            List<Row> rows, List<Headline> headlines, List<Compared> compared, List<StrategyView> strategies) {
        static Data of(DocumentView document) {
            return new Data(document.rows(), document.headlines(), document.compared(), document.strategies());
        }
    }
}
