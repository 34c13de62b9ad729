package io.github.mubiao.parser.text;

import java.util.Map;

/**
 * Folds what is written in many ways into one: full width into half width, traditional into simplified, odd blanks into
 * blanks, literal line breaks and entities into what they mean. One pass; every character keeps its place.
 */
public final class Normaliser {

    /** The longest tag that is taken for one; a lone {@code <} stays. */
    private static final int MAX_TAG = 400;

    /** Blanks that part paragraphs in texts without line breaks. */
    private static final int PARAGRAPH_GAP = 3;

    /** Where lines are longer than this on average, a line holds more than one paragraph. */
    private static final int LONG_LINE = 1_500;

    private static final Map<String, Character> ENTITIES = Map.ofEntries(
            Map.entry("nbsp", ' '),
            Map.entry("ensp", ' '),
            Map.entry("emsp", ' '),
            Map.entry("thinsp", ' '),
            Map.entry("#160", ' '),
            Map.entry("ldquo", '“'),
            Map.entry("rdquo", '”'),
            Map.entry("lsquo", '‘'),
            Map.entry("rsquo", '’'),
            Map.entry("quot", '"'),
            Map.entry("mdash", '—'),
            Map.entry("ndash", '–'),
            Map.entry("hellip", '…'),
            Map.entry("middot", '·'),
            Map.entry("permil", '‰'),
            Map.entry("amp", '&'),
            Map.entry("lt", '<'),
            Map.entry("gt", '>'));

    private final String text;
    private final MappedTextBuilder out;
    private final boolean longLines;
    private boolean quoted;

    private Normaliser(String text) {
        this.text = text;
        this.out = new MappedTextBuilder(text.length());
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

    private MappedText run() {
        for (int i = 0; i < text.length(); ) {
            i = step(i);
        }
        return out.build();
    }

    /** Reads what stands at i and returns where to go on. */
    private int step(int i) {
        char c = text.charAt(i);
        int special = switch (c) {
            case '\r', '\n', '\u0085', '\u2028', '\u2029' -> lineBreak(i, i + 1);
            case '\\' -> escape(i);
            case '&' -> entity(i);
            case '<' -> tag(i);
            case '?' -> replacementBlank(i);
            default -> i;
        };
        if (special > i) {
            return special;
        }
        if (isBlank(c)) {
            return blanks(i);
        }
        if (!isInvisible(c)) {
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
        return text.startsWith("\\t", i) ? blank(i, i + 2) : i;
    }

    private int entity(int i) {
        int end = text.indexOf(';', i + 1);
        if (end < 0 || end - i > 8) {
            return i;
        }
        Character meaning = ENTITIES.get(text.substring(i + 1, end));
        if (meaning == null) {
            return i;
        }
        if (meaning == ' ') {
            return blank(i, end + 1);
        }
        emit(meaning, i, end + 1);
        return end + 1;
    }

    /** A comment, a tag, or a code point in words such as {@code <U+00A0>}. */
    private int tag(int i) {
        boolean comment = text.startsWith("<!--", i);
        if (!comment && (i + 1 >= text.length() || !isTagStart(text.charAt(i + 1)))) {
            return i;
        }
        String closing = comment ? "-->" : ">";
        int limit = Math.min(text.length(), i + (comment ? 10 * MAX_TAG : MAX_TAG));
        int end = text.substring(i, limit).indexOf(closing);
        if (end < 0) {
            return i;
        }
        int next = i + end + closing.length();
        String tag = text.substring(i, next);
        return tag.startsWith("<br") || tag.startsWith("<p") || tag.startsWith("</p") || tag.startsWith("</div")
                ? lineBreak(i, next)
                : blank(i, next);
    }

    private static boolean isTagStart(char c) {
        return c == '/' || c == 'U' || c >= 'a' && c <= 'z';
    }

    /** Several question marks between Chinese characters are blanks that an export could not write. */
    private int replacementBlank(int i) {
        int end = i;
        while (end < text.length() && text.charAt(end) == '?') {
            end++;
        }
        return end - i >= 2 ? blank(i, end) : i;
    }

    private int blank(int start, int end) {
        int next = end;
        while (next < text.length() && isBlank(text.charAt(next))) {
            next++;
        }
        return gap(start, next, PARAGRAPH_GAP);
    }

    private int blanks(int i) {
        int end = i;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        return gap(i, end, end - i);
    }

    /** Blanks part paragraphs after a full stop, and anywhere in lines that are too long to be one paragraph. */
    private int gap(int start, int end, int width) {
        boolean afterSentence = width >= 2 && "。！？；：”）".indexOf(out.last()) >= 0;
        boolean inLongLine = width >= PARAGRAPH_GAP && longLines;
        if (afterSentence || inLongLine) {
            return lineBreak(start, end);
        }
        if (out.last() != ' ' && out.last() != '\n') {
            out.append(' ', ' ', start, end);
        }
        return end;
    }

    private void emit(char c, int start, int end) {
        char wide = width(c, start, end);
        out.append(TraditionalScript.simplified(wide), wide, start, end);
    }

    private char width(char c, int start, int end) {
        if (c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ') {
            return (char) (c - '０' + '0');
        }
        return switch (c) {
            case '％', '﹪' -> '%';
            case '＋' -> '+';
            case '－', '−', '‐', '‑' -> '-';
            case '／' -> '/';
            case '～', '〜', '∼' -> '~';
            case '．' -> betweenDigits(end) ? '.' : '．';
            case '〔', '［' -> '[';
            case '〕', '］' -> ']';
            case '｜' -> '|';
            case '∶', '：', ':', '︰' -> betweenDigits(end) ? ':' : '：';
            case ',', '，' -> isThousands(start) ? ',' : '，';
            case ';' -> '；';
            case '(' -> '（';
            case ')' -> '）';
            case '!' -> '！';
            case '?' -> '？';
            case '｡' -> '。';
            case '､' -> '、';
            case '"' -> quote();
            case '『', '「', '﹃', '﹁' -> '“';
            case '』', '」', '﹄', '﹂' -> '”';
            default -> c;
        };
    }

    private char quote() {
        quoted = !quoted;
        return quoted ? '“' : '”';
    }

    private boolean betweenDigits(int end) {
        return isDigit(out.last()) && end < text.length() && isDigit(fold(text.charAt(end)));
    }

    /** A comma with a digit before it and exactly three digits behind it. */
    private boolean isThousands(int i) {
        int digits = 0;
        while (i + 1 + digits < text.length() && digits < 4 && isDigit(fold(text.charAt(i + 1 + digits)))) {
            digits++;
        }
        return digits == 3 && isDigit(out.last());
    }

    private static char fold(char c) {
        return c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u3000' || c >= '\u2000' && c <= '\u200A' || c == '\f';
    }

    private static boolean isInvisible(char c) {
        return c == '\uFEFF' || c >= '\u200B' && c <= '\u200F' || c == '\u00AD' || c == '\u2060' || c < ' ';
    }
}
