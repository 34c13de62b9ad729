package io.github.mubiao.parser.text;

import java.util.Locale;
import java.util.Set;

/** Tags, comments and entities that an export left in the text. */
final class Tags {

    /** The longest tag that is taken for one; a lone {@code <} stays. */
    private static final int LONGEST_TAG = 400;

    private static final int LONGEST_COMMENT = 4_000;

    private static final int LONGEST_ENTITY = 8;

    private static final Set<String> LINES = Set.of("br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6");

    private static final Set<String> CELLS = Set.of("td", "th");

    /** What is set like this stands in the same word. */
    private static final Set<String> INLINE =
            Set.of("b", "strong", "i", "em", "u", "font", "span", "a", "mark", "small");

    /** What a tag does to the text. */
    enum Effect {
        NOTHING,
        BLANK,
        BORDER,
        LINE_BREAK
    }

    private Tags() {}

    /** The index behind the comment, tag or code point in words ({@code <U+00A0>}) at an index; the index itself if there is none. */
    static int end(String text, int start) {
        boolean comment = text.startsWith("<!--", start);
        if (!comment && (start + 1 >= text.length() || !isTagStart(text.charAt(start + 1)))) {
            return start;
        }
        int limit = Math.min(text.length(), start + (comment ? LONGEST_COMMENT : LONGEST_TAG));
        for (int i = start + (comment ? 4 : 1); i < limit; i++) {
            if (text.charAt(i) == '>' && (!comment || text.startsWith("--", i - 2))) {
                return i + 1;
            }
        }
        return start;
    }

    private static boolean isTagStart(char c) {
        return c == '/' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** What the tag of [start, end) does. */
    static Effect effect(String text, int start, int end) {
        int from = text.charAt(start + 1) == '/' ? start + 2 : start + 1;
        int to = from;
        while (to < end && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        String name = text.substring(from, to).toLowerCase(Locale.ROOT);
        if (LINES.contains(name)) {
            return Effect.LINE_BREAK;
        }
        return CELLS.contains(name) ? Effect.BORDER : INLINE.contains(name) ? Effect.NOTHING : Effect.BLANK;
    }

    /** The index behind the entity at an index; the index itself if there is none. */
    static int entityEnd(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_ENTITY + 1);
        for (int i = start + 1; i < limit; i++) {
            if (text.charAt(i) == ';') {
                return entity(text, start, i + 1) == '\0' ? start : i + 1;
            }
        }
        return start;
    }

    /** What an entity means; nothing known is \0. */
    static char entity(String text, int start, int end) {
        return switch (text.substring(start + 1, end - 1)) {
            case "nbsp", "ensp", "emsp", "thinsp", "#160" -> ' ';
            case "ldquo" -> '“';
            case "rdquo" -> '”';
            case "lsquo" -> '‘';
            case "rsquo" -> '’';
            case "quot" -> '"';
            case "mdash" -> '—';
            case "ndash" -> '–';
            case "hellip" -> '…';
            case "middot" -> '·';
            case "permil" -> '‰';
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            default -> '\0';
        };
    }
}
