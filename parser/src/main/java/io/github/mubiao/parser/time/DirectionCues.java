package io.github.mubiao.parser.time;

import io.github.mubiao.parser.words.WordFile;
import java.util.HashMap;
import java.util.Map;

/**
 * How much the wording of a sentence speaks for a look ahead, told from pairs of neighbouring characters that were counted over
 * many reports (进了 and 了一 look back; 要抓 and 力争 look ahead). The file {@code direction-cues.txt} says how.
 */
final class DirectionCues {

    /** A text of so few known pairs is trusted by half. */
    private static final double FEW_PAIRS = 6;

    private static final DirectionCues STANDARD = read();

    private final Map<Integer, Float> weights;
    private final float bias;

    private DirectionCues(Map<Integer, Float> weights, float bias) {
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
        for (int i = start; i < end; i++) {
            char c = folded(text.charAt(i));
            if (c == ' ' || c == before && (c == '0' || c == 'A')) {
                continue;
            }
            Float weight = weights.get(pair(before, c));
            if (weight != null) {
                sum += weight;
                known++;
            }
            before = c;
        }
        double trust = known / (known + FEW_PAIRS);
        return known == 0 ? 0 : trust * (bias + sum / Math.sqrt(known));
    }

    /** Any numeral is 0, any Latin letters are A, punctuation is of half width. */
    private static char folded(char c) {
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

    private static DirectionCues read() {
        Map<Integer, Float> weights = new HashMap<>();
        float bias = 0;
        for (String line : WordFile.lines(DirectionCues.class, "direction-cues.txt")) {
            int tab = line.indexOf('\t');
            float weight = Integer.parseInt(line.substring(tab + 1)) / 100f;
            if (tab == 2) {
                weights.put(pair(line.charAt(0), line.charAt(1)), weight);
            } else {
                bias = weight;
            }
        }
        return new DirectionCues(weights, bias);
    }
}
