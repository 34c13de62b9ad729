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

    private static final String DELIMITERS = "，；：。！？";

    /** The clauses of a sentence; delimiters inside brackets and quotations do not count. */
    static List<Clause> split(CharSequence sentence) {
        List<Clause> clauses = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= sentence.length(); i++) {
            char c = i == sentence.length() ? '。' : sentence.charAt(i);
            if ("（“《".indexOf(c) >= 0) {
                depth++;
            } else if ("）”》".indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (i == sentence.length()
                    || DELIMITERS.indexOf(c) >= 0 && depth == 0
                    || c == '；'
                    || c == '。'
                    || c >= '①' && c <= '⑳') {
                if (i > start) {
                    clauses.add(new Clause(start, i));
                }
                start = i + 1;
                depth = c == '；' || c == '。' ? 0 : depth;
            }
        }
        return clauses;
    }
}
