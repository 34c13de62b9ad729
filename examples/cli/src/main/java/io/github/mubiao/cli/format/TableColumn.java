package io.github.mubiao.cli.format;

import io.github.mubiao.cli.lang.Language;
import io.github.mubiao.model.Statement;
import java.util.List;
import java.util.Locale;

/** The columns that tables for people may have; those of CSV that mean the same have the same names. */
public enum TableColumn {
    /** Target, observation or milestone. */
    CLASS {
        @Override
        String of(Statement statement, Wording wording) {
            return wording.kind(statement);
        }
    },
    /** What it is about. */
    INDICATOR {
        @Override
        String of(Statement statement, Wording wording) {
            return wording.subject(statement);
        }
    },
    /** What it says about that. */
    CHANGE {
        @Override
        String of(Statement statement, Wording wording) {
            return wording.change(statement);
        }
    },
    /** The figure. */
    VALUE {
        @Override
        String of(Statement statement, Wording wording) {
            return wording.value(statement);
        }
    },
    /** How firmly. */
    COMMITMENT {
        @Override
        String of(Statement statement, Wording wording) {
            return wording.commitment(statement);
        }
    },
    /** Binding or expected. */
    NATURE {
        @Override
        String of(Statement statement, Wording wording) {
            return wording.nature(statement);
        }
    },
    /** When. */
    YEAR {
        @Override
        String of(Statement statement, Wording wording) {
            return wording.year(statement);
        }
    },
    /** Where. */
    REGION {
        @Override
        String of(Statement statement, Wording wording) {
            return wording.region(statement);
        }
    },
    /** Why to look again. */
    DOUBTS {
        @Override
        String of(Statement statement, Wording wording) {
            return wording.doubts(statement);
        }
    },
    /** The clause. */
    TEXT {
        @Override
        String of(Statement statement, Wording wording) {
            return statement.text();
        }
    };

    /** What a table shows unless asked otherwise. */
    static final List<TableColumn> USUAL = List.of(CLASS, INDICATOR, CHANGE, VALUE, COMMITMENT, YEAR);

    abstract String of(Statement statement, Wording wording);

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
