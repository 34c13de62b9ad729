package io.github.mubiao.parser.words;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The characters in classes: those of one class are in the same sets of some expressions, so that these can't tell them apart. */
final class CharClasses {

    /** 0 is the class of characters that no set lists; this is that of the second half of a pair of surrogates, which is one character for an expression. */
    static final int LOW_SURROGATES = 1;

    /** A class of each character is looked up in two steps, since most blocks hold no listed character. */
    private static final int BLOCK_BITS = 8;

    private static final int BLOCK = 1 << BLOCK_BITS;

    private static final char[] NONE_LISTED = new char[BLOCK];

    private final char[][] blocks = new char[(Character.MAX_VALUE + 1) / BLOCK][];

    /** One character of each class; none of the first two. */
    private final StringBuilder examples = new StringBuilder("\0\0");

    private CharClasses() {
        Arrays.fill(blocks, NONE_LISTED);
        char[] low = new char[BLOCK];
        Arrays.fill(low, (char) LOW_SURROGATES);
        Arrays.fill(
                blocks,
                Character.MIN_LOW_SURROGATE >>> BLOCK_BITS,
                (Character.MAX_LOW_SURROGATE >>> BLOCK_BITS) + 1,
                low);
    }

    /** The classes that these sets tell apart. */
    static CharClasses of(Collection<Part.Chars> sets) {
        Map<Character, BitSet> listedIn = new HashMap<>();
        int number = 0;
        for (Part.Chars set : sets) {
            for (char c : set.listed().toCharArray()) {
                listedIn.computeIfAbsent(c, key -> new BitSet()).set(number);
            }
            number++;
        }
        CharClasses classes = new CharClasses();
        Map<BitSet, Integer> known = new HashMap<>();
        listedIn.forEach((c, in) -> classes.put(c, known.computeIfAbsent(in, key -> classes.add(c))));
        return classes;
    }

    private int add(char example) {
        examples.append(example);
        return examples.length() - 1;
    }

    private void put(char c, int type) {
        int block = c >>> BLOCK_BITS;
        if (blocks[block] == NONE_LISTED) {
            blocks[block] = new char[BLOCK];
        }
        blocks[block][c % BLOCK] = (char) type;
    }

    /** How many there are. */
    int size() {
        return examples.length();
    }

    /** The class of a character, from 0. */
    int of(char c) {
        return blocks[c >>> BLOCK_BITS][c % BLOCK];
    }

    /** Whether a set takes the characters of a class. */
    boolean isIn(int type, Part.Chars set) {
        return type <= LOW_SURROGATES ? set.negated() : set.contains(examples.charAt(type));
    }
}
