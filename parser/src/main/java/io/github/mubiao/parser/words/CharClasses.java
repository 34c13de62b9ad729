package io.github.mubiao.parser.words;

import io.github.mubiao.table.Letters;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The characters in classes: those of one class are in the same sets of some expressions, so that these can't tell them apart. */
final class CharClasses {

    /** 0 is the class of characters that no set lists; this is that of the second half of a pair of surrogates, which is one character for an expression. */
    static final int LOW_SURROGATES = 1;

    /** The class of each letter that some set lists, and of those met before. */
    private final char[] types;

    /** One character of each class; none of the first two. */
    private final StringBuilder examples = new StringBuilder("\0\0");

    private CharClasses(Collection<Character> listed) {
        listed.forEach(Letters::of);
        types = new char[Letters.count()];
        for (char c = Character.MIN_LOW_SURROGATE; c <= Character.MAX_LOW_SURROGATE; c++) {
            types[Letters.of(c)] = LOW_SURROGATES;
        }
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
        CharClasses classes = new CharClasses(listedIn.keySet());
        Map<BitSet, Integer> known = new HashMap<>();
        listedIn.forEach((c, in) -> classes.put(c, known.computeIfAbsent(in, key -> classes.add(c))));
        return classes;
    }

    private int add(char example) {
        examples.append(example);
        return examples.length() - 1;
    }

    private void put(char c, int type) {
        types[Letters.of(c)] = (char) type;
    }

    /** How many there are. */
    int size() {
        return examples.length();
    }

    /** The class of a letter, from 0. */
    int of(char letter) {
        return letter < types.length ? types[letter] : 0;
    }

    /** Whether a set takes the characters of a class. */
    boolean isIn(int type, Part.Chars set) {
        return type <= LOW_SURROGATES ? set.negated() : set.contains(examples.charAt(type));
    }
}
