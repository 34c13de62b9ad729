package io.github.mubiao.cli.format;

import io.github.mubiao.io.PlanJson;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/** Prints plans as JSON; several plans one per line. */
final class JsonPlanWriter implements PlanWriter {

    private final Writer out;
    private final PlanJson json;

    JsonPlanWriter(Writer out, boolean several) {
        this.out = out;
        this.json = several ? PlanJson.standard().compact() : PlanJson.standard();
    }

    @Override
    public Page layOut(ReadDocument document) throws IOException {
        StringWriter text = new StringWriter();
        json.write(document.plan(), text);
        return () -> out.append(text.append('\n').getBuffer()).flush();
    }
}
