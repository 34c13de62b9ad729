package io.github.mubiao.parser.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a regular expression only where an {@link Automaton} says that it may stand: most places of a text are passed with an array
 * read or two, and no matcher is made for a text that does not hold it. Immutable to the outside; the answers of many threads are the
 * same.
 */
public final class Finder {

    private final String regex;
    private final Expression expression;

    /** Few expressions are looked for in a short run, and fewer stand there, so what finds one is made when it is wanted. */
    private volatile @Nullable Automaton automaton;

    private volatile @Nullable Pattern pattern;

    private Finder(String regex, Expression expression) {
        this.regex = regex;
        this.expression = expression;
    }

    /** A finder of an expression that was taken apart already. */
    static Finder of(String regex, Expression expression) {
        return new Finder(regex, expression);
    }

    /**
     * A finder of an expression.
     *
     * @throws IllegalArgumentException if it holds what an automaton is not made of
     */
    public static Finder of(String regex) {
        return of(regex, Expression.of(regex));
    }

    /** Whether it stands anywhere in a text. */
    public boolean isIn(CharSequence text) {
        return first(text, 0) != null;
    }

    /** The first match at or behind an index, or null. */
    public @Nullable Matcher first(CharSequence text, int from) {
        FlatText flat = FlatText.of(text);
        int candidate = candidate(flat, from);
        return candidate < 0 ? null : find(matcher(text), flat, candidate);
    }

    /** The next match behind the one that a matcher holds, or null. */
    public @Nullable Matcher next(Matcher matcher, CharSequence text) {
        FlatText flat = FlatText.of(text);
        int candidate = candidate(flat, Math.max(matcher.end(), matcher.start() + 1));
        return candidate < 0 ? null : find(matcher, flat, candidate);
    }

    /** The match that begins at an index, or null. */
    public @Nullable Matcher at(CharSequence text, int index) {
        if (index >= text.length() || !begins(FlatText.of(text), index)) {
            return null;
        }
        Matcher matcher = matcher(text);
        return matcher.region(index, text.length()).lookingAt() ? matcher : null;
    }

    /** Whether the expression is the whole text. */
    public boolean matches(CharSequence text) {
        return text.length() > 0
                && begins(FlatText.of(text), 0)
                && pattern().matcher(text).matches();
    }

    /** Two threads may make it at once; either one will do. */
    private Automaton automaton() {
        Automaton made = automaton;
        if (made == null) {
            made = Automaton.of(List.of(expression));
            automaton = made;
        }
        return made;
    }

    private Pattern pattern() {
        Pattern made = pattern;
        if (made == null) {
            made = Pattern.compile(regex);
            pattern = made;
        }
        return made;
    }

    private Matcher matcher(CharSequence text) {
        return pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    private @Nullable Matcher find(Matcher matcher, FlatText text, int first) {
        for (int i = first; i >= 0; i = candidate(text, i + 1)) {
            if (matcher.region(i, text.length()).lookingAt()) {
                return matcher;
            }
        }
        return null;
    }

    /** The first index from which the expression may be read, or −1. */
    private int candidate(FlatText text, int from) {
        int offset = text.offset();
        int found = automaton().first(text.letters(), offset, offset + from, offset + text.length());
        return found < 0 ? found : found - offset;
    }

    private boolean begins(FlatText text, int index) {
        int offset = text.offset();
        return automaton().begins(text.letters(), offset, offset + index, offset + text.length());
    }
}
