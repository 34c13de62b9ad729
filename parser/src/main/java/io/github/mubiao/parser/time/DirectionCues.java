package io.github.mubiao.parser.time;

import io.github.mubiao.parser.words.FlatText;
import io.github.mubiao.parser.words.WordFile;

/**
 * How much the wording of a sentence speaks for a look ahead, told from pairs of neighbouring characters that were counted over
 * many reports (进了 and 了一 look back; 要抓 and 力争 look ahead). The file {@code direction-cues.txt} says how.
 */
final class DirectionCues {

    /** A text of so few known pairs is trusted by half. */
    private static final double FEW_PAIRS = 6;

    private static final DirectionCues STANDARD = read();

    private static final int SLOT_BITS = 13;

    /** Twice as many slots as pairs, a power of two: few enough to lie in the nearest cache. */
    private static final int SLOTS = 1 << SLOT_BITS;

    private final int[] pairs;
    private final float[] weights;
    private final float bias;

    private DirectionCues(int[] pairs, float[] weights, float bias) {
        this.pairs = pairs;
        this.weights = weights;
        this.bias = bias;
    }

    static DirectionCues standard() {
        return STANDARD;
    }

    /** The logarithm of the odds that the text from start to end looks ahead; 0 where nothing in it tells. */
    double score(CharSequence text, int start, int end) {
        double sum = 0;
        int known = 0;
        char before = '^';
        FlatText flat = FlatText.of(text);
        char[] chars = flat.array();
        int offset = flat.offset();
        for (int i = offset + start; i < offset + end; i++) {
            char c = folded(chars[i]);
            if (c == ' ' || c == before && (c == '0' || c == 'A')) {
                continue;
            }
            int slot = slot(pairs, pair(before, c));
            if (pairs[slot] != 0) {
                sum += weights[slot];
                known++;
            }
            before = c;
        }
        double trust = known / (known + FEW_PAIRS);
        return known == 0 ? 0 : trust * (bias + sum / Math.sqrt(known));
    }

    /** Any numeral is 0, any Latin letters are A, punctuation is of half width. */
    private static char folded(char c) {
        if (c >= '一' && c <= '鿿') {
            return c;
        }
        if (c >= '0' && c <= '9' || c == '.') {
            return '0';
        }
        if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
            return 'A';
        }
        return switch (c) {
            case '，' -> ',';
            case '；' -> ';';
            case '：' -> ':';
            case '（' -> '(';
            case '）' -> ')';
            case '！' -> '!';
            case '？' -> '?';
            default -> c;
        };
    }

    private static int pair(char first, char second) {
        return first << 16 | second;
    }

    /** The slot of a pair, or the empty one where it would stand. */
    private static int slot(int[] pairs, int pair) {
        int slot = (pair * 0x9E3779B9) >>> Integer.SIZE - SLOT_BITS;
        while (pairs[slot] != 0 && pairs[slot] != pair) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }

    private static DirectionCues read() {
        int[] pairs = new int[SLOTS];
        float[] weights = new float[SLOTS];
        float bias = 0;
        for (String line : WordFile.lines(DirectionCues.class, "direction-cues.txt")) {
            int tab = line.indexOf('\t');
            float weight = Integer.parseInt(line.substring(tab + 1)) / 100f;
            if (tab == 2) {
                int pair = pair(line.charAt(0), line.charAt(1));
                int slot = slot(pairs, pair);
                pairs[slot] = pair;
                weights[slot] = weight;
            } else {
                bias = weight;
            }
        }
        return new DirectionCues(pairs, weights, bias);
    }
}
