package io.github.mubiao.cli.format;

import io.github.mubiao.cli.sheet.Cell;
import io.github.mubiao.cli.sheet.Sheet;
import io.github.mubiao.model.SourceSpan;
import io.github.mubiao.model.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of a document that say something, each once. */
final class Quotes {

    private final ReadDocument document;
    private final Sheet sheet;
    private final Map<Integer, Cell.Place> places = new HashMap<>();
    private int line = 1;
    private int counted;

    Quotes(ReadDocument document, Sheet sheet) {
        this.document = document;
        this.sheet = sheet;
    }

    /** Where the line of a statement stands in the sheet; statements come in text order. */
    Cell.Place of(Statement statement) {
        SourceSpan span = statement.span();
        int start = document.text().lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
        return places.computeIfAbsent(start, this::add);
    }

    private Cell.Place add(int start) {
        String text = document.text();
        int end = text.indexOf('\n', start);
        return sheet.add(List.of(
                Cell.of(document.plan().document()),
                new Cell.Count(lineAt(start)),
                Cell.of(text.substring(start, end < 0 ? text.length() : end).strip())));
    }

    private int lineAt(int start) {
        for (int i = counted; i < start; i++) {
            if (document.text().charAt(i) == '\n') {
                line++;
            }
        }
        counted = Math.max(counted, start);
        return line;
    }
}
