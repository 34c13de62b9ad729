package io.github.mubiao.cli.format;

import io.github.mubiao.cli.lang.Language;
import io.github.mubiao.model.Statement;
import java.util.List;
import java.util.Locale;

/** The columns that tables for people may have; those of CSV that mean the same have the same names. */
public enum TableColumn {
    /** Target, observation or milestone. */
    CLASS,
    /** What it is about. */
    INDICATOR,
    /** What it says about that. */
    CHANGE,
    /** The figure. */
    VALUE,
    /** How firmly. */
    COMMITMENT,
    /** Binding or expected. */
    NATURE,
    /** When. */
    YEAR,
    /** Where. */
    REGION,
    /** Why to look again. */
    DOUBTS,
    /** The clause. */
    TEXT;

    /** What a table shows unless asked otherwise. */
    static final List<TableColumn> USUAL = List.of(CLASS, INDICATOR, CHANGE, VALUE, COMMITMENT, YEAR);

    /** What it shows of a statement. */
    String of(Statement statement, Wording wording) {
        return switch (this) {
            case CLASS -> wording.kind(statement);
            case INDICATOR -> wording.subject(statement);
            case CHANGE -> wording.change(statement);
            case VALUE -> wording.value(statement);
            case COMMITMENT -> wording.commitment(statement);
            case NATURE -> wording.nature(statement);
            case YEAR -> wording.year(statement);
            case REGION -> wording.region(statement);
            case DOUBTS -> wording.doubts(statement);
            case TEXT -> statement.text();
        };
    }

    /** The heading. */
    String heading(Language language) {
        return language.text("column." + this);
    }

    /** As the option takes it: {@code indicator}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
