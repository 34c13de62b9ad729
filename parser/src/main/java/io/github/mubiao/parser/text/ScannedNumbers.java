package io.github.mubiao.parser.text;

/** Numbers as scanned pages print them: 12。2%, 1715，7亿元, l.28万亿元. */
final class ScannedNumbers {

    private static final int MOST_WHOLE_DIGITS = 5;
    private static final int MOST_DECIMALS = 2;

    /** What stands behind a decimal, and seldom behind the first number of a new sentence. */
    private static final String COUNTED = "%％‰万亿";

    /** A dealt out list (分别为12，7%) stands so close behind its word. */
    private static final int DEALT_OUT = 30;

    private final String text;

    ScannedNumbers(String text) {
        this.text = text;
    }

    /** Whether the full stop or comma at an index is a point: one or two digits and a unit behind it, a bare number before it. */
    boolean isPoint(int i) {
        int end = i + 1;
        while (Folding.isDigit(charAt(end))) {
            end++;
        }
        int decimals = end - i - 1;
        boolean counted = decimals > 0 && decimals <= MOST_DECIMALS && isCounted(end);
        return counted && isBareNumber(i);
    }

    private boolean isCounted(int i) {
        return COUNTED.indexOf(charAt(i)) >= 0 || text.startsWith("个百分点", i);
    }

    private boolean isBareNumber(int end) {
        int start = end;
        while (Folding.isDigit(charAt(start - 1))) {
            start--;
        }
        int digits = end - start;
        char before = charAt(start - 1);
        boolean listed = text.substring(Math.max(0, start - DEALT_OUT), start).contains("分别");
        return digits > 0
                && digits <= MOST_WHOLE_DIGITS
                && (Character.isIdeographic(before) || Folding.isBlank(before))
                && !listed;
    }

    /** Whether the l at an index is a 1: l.28万亿元, 2l个, but not 5ml. */
    boolean isOne(int i) {
        char before = charAt(i - 1);
        char next = charAt(i + 1);
        boolean opens = next == '.' && Folding.isDigit(charAt(i + 2)) || Folding.isDigit(next);
        boolean closes =
                (Folding.isDigit(before) || before == '.') && (Character.isIdeographic(next) || isCounted(i + 1));
        return !Folding.isLatin(before) && !Folding.isLatin(next) && (opens || closes);
    }

    private char charAt(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : '\0';
    }
}
