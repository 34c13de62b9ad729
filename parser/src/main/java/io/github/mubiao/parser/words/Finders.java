package io.github.mubiao.parser.words;

import java.util.List;

/** Expressions that are looked for in one pass over a text. Immutable to the outside. */
public final class Finders {

    private final List<Finder> finders;

    /** Whether a character begins any of them. */
    private final Answers begins = new Answers();

    private Finders(List<Finder> finders) {
        this.finders = finders;
    }

    /**
     * Finders of expressions.
     *
     * @throws IllegalArgumentException if there are more than 64, or one looks back for something that must stand before it
     */
    public static Finders of(List<String> regexes) {
        if (regexes.size() > Long.SIZE) {
            throw new IllegalArgumentException(regexes.size() + " expressions must not be more than " + Long.SIZE);
        }
        return new Finders(regexes.stream().map(Finder::of).toList());
    }

    /** Those that stand anywhere in a text: a bit for each, that of the first expression is the lowest. */
    public long in(CharSequence text) {
        FlatText flat = FlatText.of(text);
        char[] chars = flat.array();
        int offset = flat.offset();
        long found = 0;
        for (int i = 0; i < flat.length(); i++) {
            if (begins(chars[offset + i])) {
                found |= at(flat, i, found);
            }
        }
        return found;
    }

    /** Those that begin at an index and were not found yet. */
    private long at(CharSequence text, int index, long found) {
        long here = 0;
        for (int n = 0; n < finders.size(); n++) {
            if ((found >>> n & 1) == 0 && finders.get(n).at(text, index) != null) {
                here |= 1L << n;
            }
        }
        return here;
    }

    private boolean begins(char c) {
        int known = begins.of(c);
        return known == Answers.UNKNOWN
                ? begins.put(c, finders.stream().anyMatch(finder -> finder.begins(c)))
                : known == Answers.YES;
    }
}
