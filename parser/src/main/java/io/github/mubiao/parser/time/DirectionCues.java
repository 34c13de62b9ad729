package io.github.mubiao.parser.time;

import io.github.mubiao.parser.words.FlatText;
import io.github.mubiao.parser.words.WordFile;
import io.github.mubiao.table.Letters;

/**
 * How much the wording of a sentence speaks for a look ahead, told from pairs of neighbouring characters that were counted over
 * many reports (进了 and 了一 look back; 要抓 and 力争 look ahead). The file {@code direction-cues.txt} says how.
 */
final class DirectionCues {

    /** A text of so few known pairs is trusted by half. */
    private static final double FEW_PAIRS = 6;

    private static final char BLANK = Letters.of(' ');
    private static final char NUMERAL = Letters.of('0');
    private static final char LATIN = Letters.of('A');
    private static final char START = Letters.of('^');

    /** The letters as they are counted: any numeral is 0, any Latin letter A, punctuation of half width; no blank counts. */
    private static final char[] COUNTED = counted();

    private static final DirectionCues STANDARD = read();

    private static final int SLOT_BITS = 13;

    /** Twice as many slots as pairs, a power of two: few enough to lie in the nearest cache. */
    private static final int SLOTS = 1 << SLOT_BITS;

    /** So many bits tell most unknown pairs apart, and most pairs are unknown: 8 KB, and no branch that is hard to foresee. */
    private static final int FILTER_BITS = 16;

    private final long[] filter = new long[(1 << FILTER_BITS) / Long.SIZE];
    private final int[] pairs = new int[SLOTS];
    private final float[] weights = new float[SLOTS];
    private float bias;

    private DirectionCues() {}

    static DirectionCues standard() {
        return STANDARD;
    }

    /** The logarithm of the odds that a text looks ahead; 0 where nothing in it tells. */
    double score(FlatText text) {
        double sum = 0;
        int known = 0;
        char before = START;
        char[] letters = text.letters();
        int end = text.offset() + text.length();
        for (int i = text.offset(); i < end; i++) {
            char letter = counted(letters[i]);
            if (letter == BLANK || letter == before && (letter == NUMERAL || letter == LATIN)) {
                continue;
            }
            int hash = hash(pair(before, letter));
            if (isListed(hash)) {
                int slot = slot(pair(before, letter));
                if (pairs[slot] != 0) {
                    sum += weights[slot];
                    known++;
                }
            }
            before = letter;
        }
        double trust = known / (known + FEW_PAIRS);
        return known == 0 ? 0 : trust * (bias + sum / Math.sqrt(known));
    }

    private static char counted(char letter) {
        return letter < COUNTED.length ? COUNTED[letter] : letter;
    }

    private static char[] counted() {
        String latin = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
        String from = ".0123456789" + latin + "，；：（）！？";
        String to = "0".repeat(11) + "A".repeat(latin.length()) + ",;:()!?";
        from.chars().forEach(c -> Letters.of((char) c));
        char[] counted = new char[Letters.count()];
        for (int letter = 0; letter < counted.length; letter++) {
            counted[letter] = (char) letter;
        }
        for (int i = 0; i < from.length(); i++) {
            counted[Letters.of(from.charAt(i))] = Letters.of(to.charAt(i));
        }
        return counted;
    }

    private static int pair(char first, char second) {
        return first << Character.SIZE | second;
    }

    /** The golden ratio of 32 bits multiplies well. */
    private static int hash(int pair) {
        return pair * 0x9E3779B9;
    }

    /** Whether a pair of that hash may be known. */
    private boolean isListed(int hash) {
        int bit = hash >>> Integer.SIZE - FILTER_BITS;
        return (filter[bit / Long.SIZE] >>> bit & 1) != 0;
    }

    /** The slot of a pair, or the empty one where it would stand. */
    private int slot(int pair) {
        int slot = hash(pair) >>> Integer.SIZE - SLOT_BITS;
        while (pairs[slot] != 0 && pairs[slot] != pair) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }

    private void put(int pair, float weight) {
        int bit = hash(pair) >>> Integer.SIZE - FILTER_BITS;
        filter[bit / Long.SIZE] |= 1L << bit;
        int slot = slot(pair);
        pairs[slot] = pair;
        weights[slot] = weight;
    }

    private static DirectionCues read() {
        DirectionCues cues = new DirectionCues();
        for (String line : WordFile.lines(DirectionCues.class, "direction-cues.txt")) {
            int tab = line.indexOf('\t');
            float weight = Integer.parseInt(line.substring(tab + 1)) / 100f;
            if (tab == 2) {
                cues.put(pair(Letters.of(line.charAt(0)), Letters.of(line.charAt(1))), weight);
            } else {
                cues.bias = weight;
            }
        }
        return cues;
    }
}
