package io.github.mubiao.cli.format;

import java.io.Serial;
import java.util.List;

/** A column was asked for that a format does not have. */
public final class ColumnException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String column;
    private final List<String> known;

    ColumnException(String column, List<String> known) {
        super("no column " + column + " among " + known);
        this.column = column;
        this.known = List.copyOf(known);
    }

    /**
     * What was asked for.
     *
     * @return its name
     */
    public String column() {
        return column;
    }

    /**
     * What there is.
     *
     * @return names
     */
    public List<String> known() {
        return known;
    }
}
