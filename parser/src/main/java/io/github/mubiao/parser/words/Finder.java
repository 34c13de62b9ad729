package io.github.mubiao.parser.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a regular expression only where it can begin. Which characters, and which pairs of them, can begin it is asked of the
 * expression itself, once for each: on a text of these alone it either matches, or wants to read on, or it never will.
 *
 * <p>Most characters of a text begin none of the rules, so that nothing but an array is looked at for them, and no matcher is made
 * for a text that holds no beginning. Immutable to the outside; the answers of many threads are the same.
 */
public final class Finder {

    private final Pattern pattern;
    private final String held;
    private final int reach;

    /** The low bits of those characters: most others are told apart by them. */
    private final long heldBits;

    private final Answers begins = new Answers();
    private final Pairs pairs = new Pairs();

    private Finder(Pattern pattern, String held, int reach) {
        this.pattern = pattern;
        this.held = held;
        this.reach = reach;
        this.heldBits = held.chars().mapToLong(c -> 1L << c).reduce(0, (one, other) -> one | other);
    }

    /**
     * A finder of an expression.
     *
     * @throws IllegalArgumentException if it looks back for something that must stand before it: what begins it can't tell
     */
    public static Finder of(String regex) {
        if (regex.contains("(?<=")) {
            throw new IllegalArgumentException("'" + regex + "' must not look back");
        }
        return new Finder(Pattern.compile(regex), "", 0);
    }

    /**
     * The same where every match is known to hold one of a few characters: a text is first looked through for these.
     *
     * @param characters one of them stands in every match
     * @param distance at most so many characters behind its beginning
     */
    public Finder holding(String characters, int distance) {
        return new Finder(pattern, characters, distance);
    }

    /** Whether it stands anywhere in a text. */
    public boolean isIn(CharSequence text) {
        return first(text, 0) != null;
    }

    /** The first match at or behind an index, or null. */
    public @Nullable Matcher first(CharSequence text, int from) {
        int candidate = candidate(text, from);
        return candidate < 0 ? null : find(matcher(text), text, candidate);
    }

    /** The next match behind the one that a matcher holds, or null. */
    public @Nullable Matcher next(Matcher matcher, CharSequence text) {
        int candidate = candidate(text, Math.max(matcher.end(), matcher.start() + 1));
        return candidate < 0 ? null : find(matcher, text, candidate);
    }

    /** The match that begins at an index, or null. */
    public @Nullable Matcher at(CharSequence text, int index) {
        if (index >= text.length() || !begins(text.charAt(index)) || !begins(text, index)) {
            return null;
        }
        Matcher matcher = matcher(text);
        return matcher.region(index, text.length()).lookingAt() ? matcher : null;
    }

    /** Whether the expression is the whole text. */
    public boolean matches(CharSequence text) {
        return text.length() > 0
                && begins(text.charAt(0))
                && begins(text, 0)
                && pattern.matcher(text).matches();
    }

    private Matcher matcher(CharSequence text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    private @Nullable Matcher find(Matcher matcher, CharSequence text, int first) {
        for (int i = first; i >= 0; i = candidate(text, i + 1)) {
            if (matcher.region(i, text.length()).lookingAt()) {
                return matcher;
            }
        }
        return null;
    }

    /** The first index from which the expression can be read, as far as two characters tell, or −1. */
    private int candidate(CharSequence text, int from) {
        int i = opening(text, from);
        while (i >= 0 && !begins(text, i)) {
            i = opening(text, i + 1);
        }
        return i;
    }

    /** The first index that a match can begin at, as far as one character and what it must hold tell, or −1. */
    private int opening(CharSequence text, int from) {
        if (text instanceof FlatText flat) {
            int offset = flat.offset();
            int found = held.isEmpty()
                    ? opening(flat.array(), offset + from, offset + flat.length())
                    : openingNear(flat.array(), offset + from, offset + flat.length());
            return found < 0 ? found : found - offset;
        }
        for (int i = from; i < text.length(); i++) {
            if (begins(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private int opening(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (begins(text[i])) {
                return i;
            }
        }
        return -1;
    }

    private int openingNear(char[] text, int from, int to) {
        int i = from;
        for (int mark = from; mark < to; mark++) {
            if (isHeld(text[mark])) {
                int found = opening(text, Math.max(i, mark - reach), mark + 1);
                if (found >= 0) {
                    return found;
                }
                i = mark + 1;
            }
        }
        return -1;
    }

    private boolean isHeld(char c) {
        return (heldBits >>> c & 1) != 0 && held.indexOf(c) >= 0;
    }

    /** Whether a character can begin the expression. */
    boolean begins(char c) {
        int known = begins.of(c);
        return known == Answers.UNKNOWN ? begins.put(c, ask(String.valueOf(c))) : known == Answers.YES;
    }

    /** Whether the characters at an index and behind it begin the expression together. */
    private boolean begins(CharSequence text, int index) {
        if (index + 1 >= text.length()) {
            return true;
        }
        int pair = text.charAt(index) << Character.SIZE | text.charAt(index + 1);
        if (pairs.isNo(pair)) {
            return false;
        }
        if (pairs.isYes(pair)) {
            return true;
        }
        boolean answer = ask(text.subSequence(index, index + 2).toString());
        pairs.put(pair, answer);
        return answer;
    }

    private boolean ask(String beginning) {
        Matcher alone = pattern.matcher(beginning);
        return alone.lookingAt() || alone.hitEnd();
    }
}
