package io.github.mubiao.parser.clause;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a sentence between commas, semicolons and colons.
 *
 * @param start the first index
 * @param end the index of the delimiter behind it, or the end
 */
record Clause(int start, int end) {

    /** No clause that a person wrote is longer; a hostile text is cut, so that the work per figure stays bounded. */
    static final int LONGEST = 600;

    /** A bracket or quotation that is not closed within so many characters was never closed. */
    private static final int LONGEST_BRACKET = 150;

    private static final String DELIMITERS = "，；：。！？";
    private static final String OPENING = "（“《";
    private static final String CLOSING = "）”》";

    /** The clauses of a sentence; delimiters inside brackets and quotations do not count. */
    static List<Clause> split(CharSequence sentence) {
        List<Clause> clauses = new ArrayList<>();
        int closed = 0;
        int start = 0;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (OPENING.indexOf(c) >= 0 && i >= closed) {
                closed = closing(sentence, i);
            }
            boolean delimits = DELIMITERS.indexOf(c) >= 0 && i >= closed || c == '；' || c >= '①' && c <= '⑳';
            if (delimits || i - start >= LONGEST) {
                add(clauses, start, i);
                start = delimits ? i + 1 : i;
            }
        }
        add(clauses, start, sentence.length());
        return clauses;
    }

    private static void add(List<Clause> clauses, int start, int end) {
        if (end > start) {
            clauses.add(new Clause(start, end));
        }
    }

    /** The index behind the bracket that closes this one, or the bracket itself. */
    private static int closing(CharSequence sentence, int open) {
        char close = CLOSING.charAt(OPENING.indexOf(sentence.charAt(open)));
        int limit = Math.min(sentence.length(), open + LONGEST_BRACKET);
        for (int i = open + 1; i < limit; i++) {
            if (sentence.charAt(i) == close) {
                return i + 1;
            }
        }
        return open;
    }
}
