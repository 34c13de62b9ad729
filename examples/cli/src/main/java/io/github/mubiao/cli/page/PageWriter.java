package io.github.mubiao.cli.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import io.github.mubiao.cli.format.ReadDocument;
import io.github.mubiao.cli.lang.Language;
import io.github.mubiao.model.Plan;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Writes documents as one page that needs no network. */
public final class PageWriter {

    private final List<Plan> reports;
    private final List<DocumentView> documents = new ArrayList<>();

    /**
     * An empty page.
     *
     * @param reports later documents that say what came of those it will show; may be empty
     */
    public PageWriter(List<Plan> reports) {
        this.reports = List.copyOf(reports);
    }

    /**
     * Adds a document.
     *
     * @param document the document
     */
    public void add(ReadDocument document) {
        documents.add(DocumentView.of(document, reports));
    }

    /**
     * Whether there is anything to show.
     *
     * @return true if no document was added
     */
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    /**
     * Writes the page.
     *
     * @param language the language that it opens in
     * @param out where to; it is flushed and stays open
     * @throws IOException if that fails
     */
    public void write(Language language, Writer out) throws IOException {
        TemplateEngine.createPrecompiled(ContentType.Html)
                .render("page.jte", Page.of(language, documents), new WriterOutput(out));
        out.flush();
    }
}
