package io.github.mubiao.parser.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a regular expression only where it can begin. Which characters can begin it is asked of the expression itself, once
 * for each: on a text of that character alone it either matches, or wants to read on, or it never will.
 *
 * <p>Most characters of a text begin none of the rules, so that nothing but an array is looked at for them. Immutable to the
 * outside; the answers of many threads are the same.
 */
public final class Finder {

    private static final byte UNKNOWN = 0;
    private static final byte YES = 1;
    private static final byte NO = 2;

    private final Pattern pattern;
    private final byte[] begins = new byte[Character.MAX_VALUE + 1];

    private Finder(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * A finder of an expression.
     *
     * @throws IllegalArgumentException if it looks back for something that must stand before it: a single character can't tell
     */
    public static Finder of(String regex) {
        if (regex.contains("(?<=")) {
            throw new IllegalArgumentException("'" + regex + "' must not look back");
        }
        return new Finder(Pattern.compile(regex));
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
        if (index >= text.length() || !begins(text.charAt(index))) {
            return null;
        }
        Matcher matcher = matcher(text);
        return matcher.region(index, text.length()).lookingAt() ? matcher : null;
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

    private int candidate(CharSequence text, int from) {
        if (text instanceof FlatText flat) {
            int offset = flat.offset();
            int found = candidate(flat.array(), offset + from, offset + flat.length());
            return found < 0 ? found : found - offset;
        }
        for (int i = from; i < text.length(); i++) {
            if (begins(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private int candidate(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (begins[text[i]] != NO && begins(text[i])) {
                return i;
            }
        }
        return -1;
    }

    private boolean begins(char c) {
        return begins[c] == UNKNOWN ? ask(c) : begins[c] == YES;
    }

    private boolean ask(char c) {
        Matcher alone = pattern.matcher(String.valueOf(c));
        boolean answer = alone.lookingAt() || alone.hitEnd();
        begins[c] = answer ? YES : NO;
        return answer;
    }
}
