package io.github.mubiao.parser.text;

/** Full width and half width, and the many forms of the same mark. */
final class Folding {

    private Folding() {}

    /** The form that the rules look at, as far as the character alone tells. */
    static char fold(char c) {
        if (c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ') {
            return (char) (c - '０' + '0');
        }
        return switch (c) {
            case '％', '﹪' -> '%';
            case '＋' -> '+';
            case '－', '−', '‐', '‑' -> '-';
            case '／' -> '/';
            case '～', '〜', '∼' -> '~';
            case '〔', '［' -> '[';
            case '〕', '］' -> ']';
            case '｜' -> '|';
            case ';' -> '；';
            case '(' -> '（';
            case ')' -> '）';
            case '!' -> '！';
            case '?' -> '？';
            case '｡' -> '。';
            case '､' -> '、';
            case '『', '「', '﹃', '﹁' -> '“';
            case '』', '」', '﹄', '﹂' -> '”';
            default -> c;
        };
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u3000' || c >= '\u2000' && c <= '\u200A' || c == '\f';
    }

    /** Characters without width and without meaning. */
    static boolean isInvisible(char c) {
        return c == '\uFEFF' || c >= '\u200B' && c <= '\u200F' || c == '\u00AD' || c == '\u2060' || c < ' ';
    }
}
