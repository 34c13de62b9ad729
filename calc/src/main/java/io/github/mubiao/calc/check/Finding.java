package io.github.mubiao.calc.check;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.Diagnostic;
import io.github.mubiao.model.SourceSpan;

/**
 * A place where a document does not fit itself, and the place that it does not fit. Immutable.
 *
 * <pre>{@code
 * // 三次产业结构为12:40:49
 * finding.code();      // SHARES_NOT_WHOLE
 * finding.chinese();   // “12:40:49”合计101，不等于100%
 * }</pre>
 *
 * @param code the kind of problem
 * @param span the words that do not fit, as offsets into the text
 * @param other what they do not fit; the same as the span where one place contradicts itself
 * @param chinese one sentence in Chinese, without a full stop
 * @param english the same in English
 */
public record Finding(Code code, SourceSpan span, SourceSpan other, String chinese, String english) {

    /** The kinds of problem. */
    public enum Code {
        /** A declared number is not that of its list: 三大工程 with four names. */
        COUNT_OF_LIST(Diagnostic.Severity.WARNING),
        /** A part is more than its total, or parts that make up a total do not: 三次产业 and 生产总值. */
        PARTS_NOT_TOTAL(Diagnostic.Severity.WARNING),
        /** Shares do not make 100%: 三次产业结构12:40:49. */
        SHARES_NOT_WHOLE(Diagnostic.Severity.WARNING),
        /** Level, increase and growth of one indicator do not fit within their rounding. */
        GROWTH_NOT_OF_LEVELS(Diagnostic.Severity.WARNING),
        /** The same indicator of the same place and period has two values. */
        TWO_VALUES(Diagnostic.Severity.WARNING),
        /** A target is under what has been reached already. */
        TARGET_ALREADY_PASSED(Diagnostic.Severity.WARNING),
        /** The same figure stands with another unit, multiplier or year. */
        UNIT_OR_YEAR_CHANGES(Diagnostic.Severity.WARNING),
        /** 分别 with more or fewer figures than names. */
        FIGURES_OF_EACH(Diagnostic.Severity.WARNING);

        private final Diagnostic.Severity severity;

        Code(Diagnostic.Severity severity) {
            this.severity = severity;
        }

        /**
         * How bad it is.
         *
         * @return WARNING for what the document has wrong
         */
        public Diagnostic.Severity severity() {
            return severity;
        }
    }

    /**
     * Checks for null.
     *
     * @param code the kind of problem
     * @param span the words that do not fit
     * @param other what they do not fit
     * @param chinese one sentence in Chinese
     * @param english the same in English
     */
    public Finding {
        requireNonNull(code, "code");
        requireNonNull(span, "span");
        requireNonNull(other, "other");
        requireNonNull(chinese, "chinese");
        requireNonNull(english, "english");
    }

    /**
     * How bad it is.
     *
     * @return the severity of the code
     */
    public Diagnostic.Severity severity() {
        return code.severity();
    }
}
