package io.github.mubiao.parser.words;

import java.util.ArrayList;
import java.util.List;

/**
 * A regular expression taken apart: alternatives, groups, sets of characters, repetitions, {@code ^}. What looks around ({@code (?!到)},
 * {@code $}) is left out, so that what remains stands wherever the expression stands, and in few other places.
 *
 * @param part what it is made of
 * @param lines whether {@code ^} is the beginning of each line ({@code (?m)})
 */
record Expression(Part part, boolean lines) {

    /** What ends a line, and is not meant by a dot. */
    static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

    private static final String OF_LINES = "(?m)";

    /**
     * Takes an expression apart.
     *
     * @throws IllegalArgumentException if it holds something that the word files do not need
     */
    static Expression of(String regex) {
        boolean lines = regex.startsWith(OF_LINES);
        return new Expression(new Reader(regex, lines ? OF_LINES.length() : 0).whole(), lines);
    }

    private static final class Reader {

        private final String regex;
        private int at;

        Reader(String regex, int at) {
            this.regex = regex;
            this.at = at;
        }

        Part whole() {
            Part whole = choice();
            if (at < regex.length()) {
                throw refused();
            }
            return whole;
        }

        private IllegalArgumentException refused() {
            return new IllegalArgumentException("'" + regex + "' must not hold what stands at its character " + at);
        }

        private Part choice() {
            List<Part> ways = new ArrayList<>();
            do {
                ways.add(row());
            } while (skip("|"));
            return ways.size() == 1 ? ways.get(0) : new Part.Choice(ways);
        }

        private Part row() {
            List<Part> parts = new ArrayList<>();
            while (at < regex.length() && "|)".indexOf(regex.charAt(at)) < 0) {
                parts.add(repeated(single()));
            }
            return new Part.Row(parts);
        }

        private Part repeated(Part part) {
            Part repeated = part;
            if (skip("?")) {
                repeated = new Part.Repeat(part, 0, 1);
            } else if (skip("*")) {
                repeated = new Part.Repeat(part, 0, Integer.MAX_VALUE);
            } else if (skip("+")) {
                repeated = new Part.Repeat(part, 1, Integer.MAX_VALUE);
            } else if (skip("{")) {
                repeated = counted(part);
            } else {
                return part;
            }
            skip("?");
            return repeated;
        }

        /** {@code 2}}, {@code 2,}} or {@code 2,5}}. */
        private Part counted(Part part) {
            int close = regex.indexOf('}', at);
            String[] counts = regex.substring(at, close).split(",", -1);
            at = close + 1;
            int fewest = Integer.parseInt(counts[0]);
            String most = counts[counts.length - 1];
            return new Part.Repeat(part, fewest, most.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(most));
        }

        private Part single() {
            char c = regex.charAt(at++);
            return switch (c) {
                case '(' -> group();
                case '[' -> set();
                case '.' -> new Part.Chars(LINE_ENDS, true);
                case '^' -> new Part.LineStart();
                case '$' -> Part.NOTHING;
                case '\\' -> new Part.Chars(escaped(), false);
                case '*', '+', '?', '{' -> throw refused();
                default -> new Part.Chars(String.valueOf(c), false);
            };
        }

        private Part group() {
            boolean around = skip("?=") || skip("?!") || skip("?<!") || skip("?<=");
            if (!around && skip("?<")) {
                at = regex.indexOf('>', at) + 1;
            } else if (!around && !skip("?:") && regex.startsWith("?", at)) {
                throw refused();
            }
            Part inside = choice();
            if (!skip(")")) {
                throw refused();
            }
            return around ? Part.NOTHING : inside;
        }

        private Part set() {
            boolean negated = skip("^");
            StringBuilder listed = new StringBuilder();
            while (!skip("]")) {
                char c = regex.charAt(at++);
                if (c == '[') {
                    throw refused();
                }
                String one = c == '\\' ? escaped() : String.valueOf(c);
                boolean range = one.length() == 1 && regex.startsWith("-", at) && !regex.startsWith("-]", at);
                listed.append(range ? upTo(one.charAt(0)) : one);
            }
            return new Part.Chars(listed.toString(), negated);
        }

        private String upTo(char first) {
            char last = regex.charAt(at + 1);
            at += 2;
            StringBuilder range = new StringBuilder();
            for (int c = first; c <= last; c++) {
                range.append((char) c);
            }
            return range.toString();
        }

        private String escaped() {
            char c = regex.charAt(at++);
            return switch (c) {
                case 'd' -> "0123456789";
                case 's' -> " \t\n\u000B\f\r";
                default -> {
                    if (Character.isLetterOrDigit(c)) {
                        throw refused();
                    }
                    yield String.valueOf(c);
                }
            };
        }

        private boolean skip(String wanted) {
            boolean there = regex.startsWith(wanted, at);
            at += there ? wanted.length() : 0;
            return there;
        }
    }
}
