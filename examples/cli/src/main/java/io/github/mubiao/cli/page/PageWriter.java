package io.github.mubiao.cli.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import io.github.mubiao.cli.format.ReadDocument;
import io.github.mubiao.cli.lang.Language;
import io.github.mubiao.model.Plan;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes documents as one page that needs no network. */
public final class PageWriter {

    private PageWriter() {}

    /**
     * Writes a page.
     *
     * @param documents what it shows
     * @param reports later documents that say what came of it; may be empty
     * @param language the language that it opens in
     * @param out where to; it is flushed and stays open
     * @throws IOException if that fails
     */
    public static void write(List<ReadDocument> documents, List<Plan> reports, Language language, Writer out)
            throws IOException {
        List<DocumentView> views = documents.stream()
                .map(document -> DocumentView.of(document, reports))
                .toList();
        TemplateEngine.createPrecompiled(ContentType.Html)
                .render("page.jte", Page.of(language, views), new WriterOutput(out));
        out.flush();
    }
}
