package io.github.mubiao.parser.scan;

/** What stands inside a numeral in Chinese digits and is no digit: 三点五, 二六·八; 七、九〇〇 in old prints; 三、四个. */
final class NumeralMarks {

    /** What sets thousands apart, or the two ends of a range. */
    static final char STOP = '、';

    /** So many digits stand between two marks of thousands. */
    private static final int GROUP = 3;

    private NumeralMarks() {}

    /** Whether the character at an index goes on with the numeral that started before it. */
    static boolean isAt(CharSequence text, int i, int start) {
        char c = Digits.charAt(text, i);
        if (i <= start || c != '点' && c != '·' && c != STOP) {
            return false;
        }
        // 一、 at the beginning of a sentence numbers it
        return c == STOP
                ? start > 0 && (isThousands(text, i, start) || isRange(text, i, start))
                : (c == '点' || Digits.at(text, i - 1) >= 0) && Digits.at(text, i + 1) >= 0;
    }

    /** Three digits stand behind the mark and behind each one before it, and up to three before the first. */
    private static boolean isThousands(CharSequence text, int i, int start) {
        int first = i;
        while (first > start && Digits.at(text, first - 1) >= 0) {
            first--;
        }
        int digits = i - first;
        boolean opens = first == start && digits > 0 && digits <= GROUP;
        boolean goesOn = digits == GROUP && text.charAt(first - 1) == STOP;
        return (opens || goesOn) && digitsAt(text, i + 1) == GROUP;
    }

    /** 三、四个, 五、六十座; not 第三、四 or 一、二、三. */
    private static boolean isRange(CharSequence text, int i, int start) {
        int low = Digits.everyday(text.charAt(start));
        char before = text.charAt(start - 1);
        boolean alone = i == start + 1 && before != '第' && before != STOP && digitsAt(text, i + 1) == 1;
        return alone && low > 0 && Digits.everyday(text.charAt(i + 1)) == low + 1;
    }

    private static int digitsAt(CharSequence text, int start) {
        int end = start;
        while (Digits.at(text, end) >= 0) {
            end++;
        }
        return end - start;
    }
}
