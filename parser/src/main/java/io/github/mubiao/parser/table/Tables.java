package io.github.mubiao.parser.table;

import io.github.mubiao.model.Diagnostic;
import io.github.mubiao.model.SourceSpan;
import io.github.mubiao.model.Statement;
import java.util.List;

/**
 * What was read from the tables of a document.
 *
 * @param statements the statements, in text order
 * @param diagnostics what could not be read
 * @param cells the cells that were read as such, in text order: prose has no business with them
 */
public record Tables(List<Statement> statements, List<Diagnostic> diagnostics, List<SourceSpan> cells) {

    /** Copies the lists. */
    public Tables {
        statements = List.copyOf(statements);
        diagnostics = List.copyOf(diagnostics);
        cells = List.copyOf(cells);
    }

    /** Whether a stretch of the text begins in a cell that was read as one. */
    public boolean hold(SourceSpan span) {
        int low = 0;
        int high = cells.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            SourceSpan cell = cells.get(middle);
            if (span.start() < cell.start()) {
                high = middle - 1;
            } else if (span.start() >= cell.end()) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }
}
