package io.github.mubiao.cli.input;

/**
 * Refuses lines that no document has: reading one costs memory and time, and nobody could check what comes of it. The longest
 * documents that were seen in one line have some sixty thousand characters.
 */
final class LongLines {

    /** So many characters of one line are read. */
    static final int MOST = 1_000_000;

    private LongLines() {}

    /**
     * Looks at the lines of a text.
     *
     * @param text any text
     * @return the text
     * @throws UnreadableException if one of its lines is too long
     */
    static String refuse(String text) throws UnreadableException {
        int start = 0;
        while (start < text.length()) {
            int next = text.indexOf('\n', start);
            int end = next < 0 ? text.length() : next;
            if (end - start > MOST) {
                throw new UnreadableException("unreadable.line", end - start, MOST);
            }
            start = end + 1;
        }
        return text;
    }
}
