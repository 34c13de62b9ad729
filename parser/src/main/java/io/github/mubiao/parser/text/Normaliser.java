package io.github.mubiao.parser.text;

import java.util.BitSet;

/**
 * Folds what is written in many ways into one: full width into half width, traditional into simplified, odd blanks into
 * blanks, literal line breaks, entities and the marks of Markdown into what they mean. Every character keeps its place.
 */
public final class Normaliser {

    /** Blanks that part paragraphs in texts without line breaks. */
    private static final int PARAGRAPH_GAP = 3;

    /** Where lines are longer than this on average, a line holds more than one paragraph. */
    private static final int LONG_LINE = 1_500;

    /** Stands for what a line holds before a cell. */
    private static final String BESIDE = "格";

    private static final String NUMBERING = "一二三四五六七八九十";
    private static final String SENTENCE_ENDS = "。！？；：”）";

    private final String text;
    private final MappedTextBuilder out;
    private final Markdown markdown;
    private final BitSet marks;
    private final ScannedNumbers numbers;
    private final boolean longLines;
    private boolean quoted;
    private boolean row;

    private Normaliser(String text) {
        this.text = text;
        this.out = new MappedTextBuilder(text.length());
        this.markdown = new Markdown(text);
        this.marks = markdown.marks();
        this.numbers = new ScannedNumbers(text);
        this.longLines = text.length() / (1 + lineBreaks(text)) > LONG_LINE;
    }

    private static int lineBreaks(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\\' && text.startsWith("\\n", i)) {
                count++;
            }
        }
        return count;
    }

    /** The text to analyse. */
    public static MappedText normalise(String text) {
        return new Normaliser(text).run();
    }

    /**
     * The cell of a table that stands at [start, end) of a text. Its characters keep their places in the text. It begins no line: what
     * stands before it keeps its first character from being read as a mark of Markdown ({@code >10}, {@code - }).
     */
    public static MappedText normaliseCell(String text, int start, int end) {
        MappedText behind = normalise(BESIDE + text.substring(start, end)).movedBy(start - 1);
        return behind.slice(1, behind.length());
    }

    private MappedText run() {
        for (int i = 0; i < text.length(); ) {
            Line line = markdown.line(i);
            read(line);
            i = line.end();
            if (i < text.length()) {
                i = lineBreak(i, i + 1);
            }
        }
        return out.build();
    }

    private void read(Line line) {
        row = line.row();
        if (line.level() > 0 && !line.isEmpty()) {
            out.mark(line.level());
        }
        int mark = marks.nextSetBit(line.content());
        for (int i = line.content(); i < line.end(); ) {
            if (i == mark) {
                i = Math.min(line.end(), marks.nextClearBit(i));
            } else {
                i = step(i);
            }
            if (mark >= 0 && mark < i) {
                mark = marks.nextSetBit(i);
            }
        }
    }

    /** Reads what stands at i and returns where to go on. */
    private int step(int i) {
        char c = text.charAt(i);
        if (isWord(c)) {
            out.append(TraditionalScript.simplified(c), c, i, i + 1);
            return i + 1;
        }
        int special = switch (c) {
            case '\\' -> escape(i);
            case '&' -> entity(i);
            case '<' -> tag(i);
            case '?' -> replacementBlank(i);
            case '|' -> row ? border(i, i + 1) : i;
            default -> i;
        };
        if (special > i) {
            return special;
        }
        if (Folding.isBlank(c)) {
            return blanks(i, i);
        }
        if (!Folding.isInvisible(c)) {
            emit(c, i, i + 1);
        }
        return i + 1;
    }

    private int lineBreak(int start, int end) {
        out.append('\n', '\n', start, end);
        quoted = false;
        return end;
    }

    /** A literal \r\n, \n or \t that some exports leave in the text. */
    private int escape(int i) {
        if (text.startsWith("\\r\\n", i)) {
            return lineBreak(i, i + 4);
        }
        if (text.startsWith("\\n", i) || text.startsWith("\\r", i)) {
            return lineBreak(i, i + 2);
        }
        return text.startsWith("\\t", i) ? blanks(i, i + 2) : i;
    }

    private int entity(int i) {
        int end = Tags.entityEnd(text, i);
        if (end == i) {
            return i;
        }
        char meaning = Tags.entity(text, i, end);
        if (meaning == ' ') {
            return blanks(i, end);
        }
        emit(meaning, i, end);
        return end;
    }

    private int tag(int i) {
        int end = Tags.end(text, i);
        if (end == i) {
            return i;
        }
        return switch (Tags.effect(text, i, end)) {
            case LINE_BREAK -> lineBreak(i, end);
            case BORDER -> border(i, end);
            case BLANK -> blanks(i, end);
            case NOTHING -> end;
        };
    }

    /** Several question marks between Chinese characters are blanks that an export could not write. */
    private int replacementBlank(int i) {
        int end = i;
        while (end < text.length() && text.charAt(end) == '?') {
            end++;
        }
        return end - i >= 2 ? blanks(i, end) : i;
    }

    /** What stands for a blank up to {@code end}, and the blanks behind it. */
    private int blanks(int start, int end) {
        int next = end;
        while (next < text.length() && Folding.isBlank(text.charAt(next)) && !marks.get(next)) {
            next++;
        }
        return row ? border(start, next) : gap(start, next, end > start ? PARAGRAPH_GAP : next - start);
    }

    /** Blanks part paragraphs after a full stop, and anywhere in lines that are too long to be one paragraph. */
    private int gap(int start, int end, int width) {
        boolean afterSentence = width >= 2 && SENTENCE_ENDS.indexOf(out.last()) >= 0;
        boolean inLongLine = width >= PARAGRAPH_GAP && longLines;
        if (afterSentence || inLongLine) {
            return lineBreak(start, end);
        }
        if (" \n\t".indexOf(out.last()) < 0) {
            out.append(' ', ' ', start, end);
        }
        return end;
    }

    /** The border of two cells; beside it blanks mean nothing. */
    private int border(int start, int end) {
        if (out.last() == ' ') {
            out.removeLast();
        }
        if (out.last() != '\n' && out.last() != MappedText.BORDER) {
            out.append(MappedText.BORDER, ' ', start, end);
        }
        return end;
    }

    private void emit(char c, int start, int end) {
        char wide = width(c, start, end);
        out.append(TraditionalScript.simplified(wide), isMisprint(c, wide) ? c : wide, start, end);
    }

    /** A point printed as 。, or 1 as l, is shown as it is printed, so that one sees what was read into it. */
    private static boolean isMisprint(char printed, char meant) {
        return meant == '.' && "。，,·•".indexOf(printed) >= 0 || meant == '1' && printed == 'l';
    }

    private char width(char c, int start, int end) {
        return switch (c) {
            case '.' -> isFullStop(end) ? '。' : c;
            case '．' -> betweenDigits(end) ? '.' : isFullStop(end) ? '。' : c;
            case '﹒', '·', '•', '‧', '∙' -> betweenDigits(end) ? '.' : c;
            case '。' -> numbers.isPoint(start) ? '.' : c;
            case '∶', '：', ':', '︰' -> betweenDigits(end) ? ':' : '：';
            case ',', '，' -> isThousands(start) ? ',' : numbers.isPoint(start) ? '.' : '，';
            case 'l' -> numbers.isOne(start) ? '1' : 'l';
            case '"' -> quote();
            default -> Folding.fold(c);
        };
    }

    private char quote() {
        quoted = !quoted;
        return quoted ? '“' : '”';
    }

    private boolean betweenDigits(int end) {
        return isDigit(out.last()) && end < text.length() && Folding.isDigit(text.charAt(end));
    }

    /** 完成任务.二是…: a full stop of half width between two words; the point behind a number such as 一.发展 opens a point. */
    private boolean isFullStop(int end) {
        return end < text.length()
                && isWord(text.charAt(end))
                && isWord(out.last())
                && NUMBERING.indexOf(out.last()) < 0;
    }

    private static boolean isWord(char c) {
        return c >= '一' && c <= '鿿';
    }

    /** A comma with a digit before it and exactly three digits behind it. */
    private boolean isThousands(int i) {
        int digits = 0;
        while (i + 1 + digits < text.length() && digits < 4 && Folding.isDigit(text.charAt(i + 1 + digits))) {
            digits++;
        }
        return digits == 3 && isDigit(out.last());
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
