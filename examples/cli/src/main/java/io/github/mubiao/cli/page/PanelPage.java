package io.github.mubiao.cli.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import io.github.mubiao.calc.ledger.Panel;
import io.github.mubiao.cli.lang.Language;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A panel as a page that needs no network: a chart and a table for each indicator.
 *
 * @param language the language that it opens in
 * @param series its indicators
 * @param style its style sheet
 * @param charts the library that draws charts
 * @param script its script
 */
public record PanelPage(Language language, List<PanelSeries> series, String style, String charts, String script) {

    private static final List<String> TEXTS = List.of("report.achieved", "report.wanted");

    /** Copies the list. */
    public PanelPage {
        series = List.copyOf(series);
    }

    /**
     * Writes a panel as a page.
     *
     * @param panel the panel
     * @param language the language that it opens in
     * @param out where to; it is flushed and stays open
     * @throws IOException if that fails
     */
    public static void write(Panel panel, Language language, Writer out) throws IOException {
        PanelPage page = new PanelPage(
                language, PanelSeries.of(panel), Assets.read("page.css"), Assets.charts(), Assets.read("panel.js"));
        TemplateEngine.createPrecompiled(ContentType.Html).render("panel.jte", page, new WriterOutput(out));
        out.flush();
    }

    /**
     * A text of the page in both languages.
     *
     * @param key its name
     * @return the text
     */
    public Words words(String key) {
        return Words.text("report." + key);
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
        return ScriptData.of(language, TEXTS, "series", series);
    }
}
