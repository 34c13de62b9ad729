package io.github.mubiao.model;

import static java.util.Objects.requireNonNull;

/**
 * Something that could not be read, or that does not fit (诊断).
 *
 * <pre>{@code
 * // 三期主体各分别增长5%、6%
 * diagnostic.code();              // STRATEGY_COUNT
 * diagnostic.span().of(text);     // the words that it is about
 * }</pre>
 *
 * @param code what kind of problem; stable across versions
 * @param span where
 * @param message one plain sentence
 */
public record Diagnostic(Code code, SourceSpan span, String message) {

    /** How bad it is. */
    public enum Severity {
        /** Worth knowing. */
        INFO,
        /** The document does not fit itself, or a figure was left open. */
        WARNING,
        /** Nothing could be read. */
        ERROR
    }

    /** The kinds of problem. */
    public enum Code {
        /** The text holds nothing to read. */
        EMPTY_TEXT(Severity.ERROR),
        /** The text has no figure that states a target or an observation. */
        NO_STATEMENT(Severity.WARNING),
        /** A sentence or the document breaks off. */
        TEXT_BREAKS_OFF(Severity.WARNING),
        /** The plan year isn't in the text. */
        YEAR_UNKNOWN(Severity.WARNING),
        /** The issuing region isn't in the text. */
        REGION_UNKNOWN(Severity.WARNING),
        /** A name fits several regions and the document does not tell which. */
        REGION_AMBIGUOUS(Severity.WARNING),
        /** A body stands in the text twice; the second was skipped. */
        DUPLICATE_BODY(Severity.INFO),
        /** Explanations or page furniture behind the document, with figures that are not read. */
        SET_ASIDE(Severity.INFO),
        /** Where a report turns from what was done to what is planned is not clear: figures around that place may be of the wrong class. */
        TURN_UNCERTAIN(Severity.WARNING),
        /** 六大战略 with five in the text. */
        STRATEGY_COUNT(Severity.WARNING),
        /** A numeral that can't be read as a number. */
        NUMERAL_UNREADABLE(Severity.INFO),
        /** A figure in a unit that the catalogue does not hold; no statement was made of it. */
        UNIT_UNKNOWN(Severity.INFO),
        /** A figure of which it was not found what it measures; no statement was made of it. */
        INDICATOR_UNKNOWN(Severity.INFO),
        /** A table whose columns can't be told, or that holds cells with digits that are no figures; no statement was made of these. */
        TABLE_UNREAD(Severity.INFO),
        /** Figures of one indicator that contradict each other. */
        INCONSISTENT_FIGURES(Severity.WARNING),
        /** There were more problems than are kept. */
        TOO_MANY_DIAGNOSTICS(Severity.WARNING);

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }

        /**
         * How bad a problem of this kind is.
         *
         * @return the severity
         */
        public Severity severity() {
            return severity;
        }
    }

    /**
     * Checks for null.
     *
     * @param code what kind of problem
     * @param span where
     * @param message one plain sentence
     */
    public Diagnostic {
        requireNonNull(code, "code");
        requireNonNull(span, "span");
        requireNonNull(message, "message");
    }

    /**
     * How bad it is.
     *
     * @return the severity of the code
     */
    public Severity severity() {
        return code.severity();
    }
}
