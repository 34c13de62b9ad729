package io.github.mubiao.parser.text;

import java.util.BitSet;

/**
 * Tells the marks of Markdown from the words: front matter, headings, quotations, lists, rules and tables at the start of a
 * line, emphasis, links, images and code inside it. Plain text has none of these, so that it is read alike.
 */
final class Markdown {

    private static final int MOST_METADATA_LINES = 60;

    private final String text;
    private final BitSet marks = new BitSet();
    private final InlineMarks inline;
    private final int bodyStart;
    private boolean inTable;

    Markdown(String text) {
        this.text = text;
        this.inline = new InlineMarks(text, marks);
        this.bodyStart = frontMatterEnd();
    }

    /** The characters that are marks, of the lines that were asked for. */
    BitSet marks() {
        return marks;
    }

    /** The line that begins at an index. */
    Line line(int start) {
        int end = lineEnd(start);
        if (start < bodyStart) {
            return metadata(start, end);
        }
        int content = skipQuotes(skipBlanks(start, end), end);
        if (isRule(content, end) || isFence(content) || isDelimiterRow(content, end) || isDefinition(content, end)) {
            inTable |= isDelimiterRow(content, end);
            return new Line(start, end, end, 0, false);
        }
        int level = headingLevel(content, end);
        if (level > 0) {
            content = skipBlanks(content + level, end);
        } else if (isItem(content, end)) {
            content = skipBlanks(content + 1, end);
        }
        boolean table = isTableRow(content, end);
        inTable = table;
        inline.find(content, end, table);
        return new Line(start, content, end, level, table || isRow(content, end));
    }

    /** The words of {@code title: …} and {@code date: …}; nothing of the other lines between the {@code ---}. */
    private Line metadata(int start, int end) {
        int colon = text.indexOf(':', start);
        String key =
                colon < 0 || colon > end ? "" : text.substring(start, colon).strip();
        int content = key.equals("title") || key.equals("date") ? skipBlanks(colon + 1, end) : end;
        if (content < end && (text.charAt(content) == '"' || text.charAt(content) == '\'')) {
            marks.set(content++);
            marks.set(end - 1);
        }
        return new Line(start, content, end, MappedText.METADATA, false);
    }

    /** The index behind the line that closes the front matter; 0 where there is none. */
    private int frontMatterEnd() {
        int first = text.startsWith("\uFEFF") ? 1 : 0;
        if (!isFrontMatterFence(first)) {
            return 0;
        }
        int start = lineEnd(first) + 1;
        for (int lines = 0; lines < MOST_METADATA_LINES && start < text.length(); lines++) {
            int end = lineEnd(start);
            if (isFrontMatterFence(start)) {
                return end;
            }
            int colon = text.indexOf(':', start);
            boolean key = colon > start && colon < end && isKey(start, colon);
            boolean continued = end == start || " -\t\r".indexOf(text.charAt(start)) >= 0;
            if (!key && !continued) {
                return 0;
            }
            start = end + 1;
        }
        return 0;
    }

    private boolean isFrontMatterFence(int start) {
        int end = lineEnd(start);
        return end < text.length()
                && text.startsWith("---", start)
                && text.substring(start, end).strip().length() == 3;
    }

    private boolean isKey(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "_- ".indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }

    private int lineEnd(int start) {
        int end = start;
        while (end < text.length() && !isLineBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private int skipBlanks(int start, int end) {
        int i = start;
        while (i < end && Folding.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int skipQuotes(int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) == '>') {
            i = skipBlanks(i + 1, end);
        }
        return i;
    }

    /** {@code ---}, {@code ***} or {@code ===} alone. */
    private boolean isRule(int start, int end) {
        char mark = charAt(start, end);
        if ("-*_=".indexOf(mark) < 0) {
            return false;
        }
        int count = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != mark && !Folding.isBlank(c)) {
                return false;
            }
            count += c == mark ? 1 : 0;
        }
        return count >= 3;
    }

    private boolean isFence(int start) {
        return text.startsWith("```", start) || text.startsWith("~~~", start);
    }

    /** {@code [label]: https://…}, where a link leads. */
    private boolean isDefinition(int start, int end) {
        if (charAt(start, end) != '[') {
            return false;
        }
        int close = text.indexOf("]:", start);
        return close > 0 && close < end && text.startsWith("http", skipBlanks(close + 2, end));
    }

    /** {@code ## } and a word. */
    private int headingLevel(int start, int end) {
        int i = start;
        while (charAt(i, end) == '#') {
            i++;
        }
        boolean heading = i > start && i - start <= 6 && i < end && Folding.isBlank(text.charAt(i));
        return heading ? i - start : 0;
    }

    private boolean isItem(int start, int end) {
        char mark = charAt(start, end);
        return (mark == '-' || mark == '*') && start + 1 < end && text.charAt(start + 1) == ' ';
    }

    /** {@code | --- | :-: |} below the head of a table. */
    private boolean isDelimiterRow(int start, int end) {
        boolean pipe = false;
        boolean dash = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != '|' && c != '-' && c != ':' && !Folding.isBlank(c)) {
                return false;
            }
            pipe |= c == '|';
            dash |= c == '-';
        }
        return pipe && dash;
    }

    /** A row begins with a pipe, or belongs to a table that has a delimiter row. */
    private boolean isTableRow(int start, int end) {
        int pipe = charAt(start, end) == '|' || inTable ? text.indexOf('|', start + 1) : -1;
        if (pipe >= 0 && pipe < end) {
            return true;
        }
        int next = end + 1;
        return next < text.length()
                && charAt(next, text.length()) != '\0'
                && "|:- ".indexOf(text.charAt(next)) >= 0
                && isDelimiterRow(next, lineEnd(next))
                && text.substring(start, end).indexOf('|') >= 0;
    }

    /** Cells that tabs or blanks part: no sentence, but numbers side by side or a tab between words. */
    private boolean isRow(int start, int end) {
        boolean tab = false;
        boolean numbers = false;
        char before = '\0';
        boolean gap = false;
        boolean tabbed = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if ("。；，！？;!?".indexOf(c) >= 0) {
                return false;
            }
            if (Folding.isBlank(c)) {
                gap = true;
                tabbed |= c == '\t';
                continue;
            }
            tab |= tabbed && before != '\0';
            numbers |= gap && Folding.isDigit(before) && Folding.isDigit(c) && !isGroup(i, end);
            gap = false;
            tabbed = false;
            before = c;
        }
        return tab || numbers;
    }

    /** 2 063.37: three digits and no blank behind them. */
    private boolean isGroup(int start, int end) {
        int i = start;
        while (i < end && Folding.isDigit(text.charAt(i))) {
            i++;
        }
        return i - start == 3 && i < end && !Folding.isBlank(text.charAt(i));
    }

    private char charAt(int i, int end) {
        return i < end ? text.charAt(i) : '\0';
    }
}
