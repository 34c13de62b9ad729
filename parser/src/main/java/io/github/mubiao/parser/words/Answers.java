package io.github.mubiao.parser.words;

/**
 * Remembers a yes or no for characters, two bits for each, so that those of a text lie close together. Threads may use it side by
 * side: what one of them forgets to the other is asked again.
 */
final class Answers {

    /** What is known of a character that nobody asked for. */
    static final int UNKNOWN = 0;

    static final int NO = 1;

    static final int YES = 2;

    private static final int MASK = 3;

    private static final int IN_ONE = Integer.SIZE / 2;

    private final int[] answers = new int[(Character.MAX_VALUE + 1) / IN_ONE];

    /** The answer: UNKNOWN, NO or YES. */
    int of(char c) {
        return answers[c / IN_ONE] >>> 2 * (c % IN_ONE) & MASK;
    }

    /** Remembers an answer. */
    boolean put(char c, boolean answer) {
        answers[c / IN_ONE] |= (answer ? YES : NO) << 2 * (c % IN_ONE);
        return answer;
    }
}
