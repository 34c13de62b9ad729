package io.github.mubiao.parser.words;

/** A set of characters that is asked often: one bit for each character there is. Immutable. */
public final class CharSet {

    private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    private CharSet() {}

    /** The characters of all these texts. */
    public static CharSet of(String... texts) {
        CharSet set = new CharSet();
        for (String text : texts) {
            for (int i = 0; i < text.length(); i++) {
                set.bits[text.charAt(i) / Long.SIZE] |= 1L << text.charAt(i);
            }
        }
        return set;
    }

    /** Whether a character is one of them. */
    public boolean contains(char c) {
        return (bits[c / Long.SIZE] >>> c & 1) != 0;
    }
}
