package io.github.mubiao.table;

/**
 * Numbers the characters in the order in which they are first met, from 1. A language uses a few thousand of the 65,536 that there are,
 * so what is kept for each of them in a table by its number stays small enough for the nearest cache.
 *
 * <p>A number never changes while the program runs; what it is means nothing.
 */
public final class Letters {

    /** 0 is the number of a character that was not met yet, and of U+0000. */
    private static final char[] NUMBERS = new char[Character.MAX_VALUE + 1];

    private static char met;

    static {
        // known before any table is made, since a table has to tell them from all others
        for (char c = Character.MIN_LOW_SURROGATE; c <= Character.MAX_LOW_SURROGATE; c++) {
            of(c);
        }
    }

    private Letters() {}

    /**
     * The number of a character.
     *
     * @param c any character
     * @return its number, below {@link #count()}
     */
    public static char of(char c) {
        // a thread that does not see what another one has written yet asks once more
        char number = NUMBERS[c];
        return number == 0 ? meet(c) : number;
    }

    private static synchronized char meet(char c) {
        if (c != 0 && NUMBERS[c] == 0) {
            NUMBERS[c] = ++met;
        }
        return NUMBERS[c];
    }

    /**
     * How many numbers there are by now, that of U+0000 among them.
     *
     * @return a number above that of each character that was met
     */
    public static synchronized int count() {
        return met + 1;
    }

    /**
     * The numbers of characters.
     *
     * @param text an array of characters
     * @param length how many of them to take
     * @return as many numbers
     */
    public static char[] of(char[] text, int length) {
        char[] letters = new char[length];
        for (int i = 0; i < length; i++) {
            letters[i] = of(text[i]);
        }
        return letters;
    }
}
