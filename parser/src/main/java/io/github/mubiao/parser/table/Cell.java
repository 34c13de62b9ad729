package io.github.mubiao.parser.table;

import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.text.MappedTextBuilder;
import io.github.mubiao.parser.text.Normaliser;
import java.util.regex.Pattern;

/**
 * A cell of a table.
 *
 * @param start where it begins in the text that was read
 * @param end the index behind it
 * @param text its characters, without blanks at the ends; a cell of several lines is one
 * @param words the same without blanks and marks of footnotes
 * @param indent how many wide blanks stand before its words
 */
record Cell(int start, int end, MappedText text, String words, int indent) {

    /** A cell with more is prose. */
    private static final int LONGEST = 40;

    /** What is printed where there is no figure: –, …, /. */
    private static final Pattern NONE = Pattern.compile("[-—–_…./\\\\*·×　~]*|无|不设|/+");

    private static final Pattern FIGURE = Pattern.compile(
            "(?!(?:19|20)\\d\\d年|\\d{1,2}(?:[-—–~至到]\\d{1,2})?月)[\\[【{（]?[≥≤<>=约]{0,2}[-+]?\\d[\\d,]*(\\.\\d+)?([-—–~至到]\\d[\\d,.]*)?[^\\d。；]{0,12}[\\]】}）]?");

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d年?([-—–~至到](19|20)?\\d\\d年?)?");

    /** The cell of [start, end). */
    static Cell of(String text, int start, int end, boolean plain) {
        MappedText content = oneLine(Normaliser.normaliseCell(text, start, end)).strip();
        boolean empty = content.length() == 0 || end - start > MOST;
        return new Cell(start, end, content, empty ? "" : words(content), indent(text, start, end, plain));
    }

    /** Without marks of footnotes; but [14] alone is a figure. */
    private static String words(MappedText content) {
        String words = content.withoutBlanks().toString().replace("\t", "");
        return words.isEmpty() ? content.toString() : words;
    }

    /** No cell that means something for a table has more characters. */
    private static final int MOST = 4_000;

    private static MappedText oneLine(MappedText text) {
        if (!text.contains("\n")) {
            return text;
        }
        MappedTextBuilder line = new MappedTextBuilder(text.length());
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                line.appendLine(text.slice(start, i));
                start = i + 1;
            }
        }
        return line.build();
    }

    /** In plain text two blanks are as wide as one of the wide ones; elsewhere they only fill the cell. */
    private static int indent(String text, int start, int end, boolean plain) {
        int half = 0;
        for (int i = start; i < end && Lines.isBlank(text.charAt(i)); i++) {
            boolean wide = text.charAt(i) == '\u3000' || text.charAt(i) == '\u00A0';
            half += wide ? 2 : plain && text.charAt(i) == ' ' ? 1 : 0;
        }
        return half / 2;
    }

    /** A cell without words. */
    static Cell empty(int place) {
        return new Cell(place, place, MappedText.EMPTY, "", 0);
    }

    /** Whether nothing stands in it, or a mark for nothing. */
    boolean isEmpty() {
        return NONE.matcher(words).matches();
    }

    /** Whether it can be a figure: digits, maybe with a bound, a unit or brackets. */
    boolean isFigure() {
        return FIGURE.matcher(text.withoutBlanks()).matches()
                || FIGURE.matcher(text).matches();
    }

    /** Whether it is a year or some years. */
    boolean isYear() {
        return YEAR.matcher(words).matches();
    }

    /** Whether it holds sentences: these are read as such. */
    boolean isProse() {
        return words.length() > LONGEST || words.indexOf('。') >= 0 || words.indexOf('；') >= 0;
    }

    boolean hasDigit() {
        return words.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
