package io.github.mubiao.cli;

import io.github.mubiao.cli.format.RowFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a panel is written: as any table, or as a page with a chart for each indicator. */
enum PanelFormat {
    TABLE(RowFormat.TABLE),
    CSV(RowFormat.CSV),
    JSON(RowFormat.JSON),
    XLSX(RowFormat.XLSX),
    HTML(null);

    private final @Nullable RowFormat rows;

    PanelFormat(@Nullable RowFormat rows) {
        this.rows = rows;
    }

    /** The format of its table; null for the page. */
    @Nullable
    RowFormat rows() {
        return rows;
    }

    /** As the option takes it: {@code html}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
