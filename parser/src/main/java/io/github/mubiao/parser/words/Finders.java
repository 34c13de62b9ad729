package io.github.mubiao.parser.words;

import java.util.List;
import java.util.stream.IntStream;

/** Expressions that are looked for in one pass over a text. Immutable to the outside. */
public final class Finders {

    private final List<Finder> finders;
    private final Automaton automaton;

    private Finders(List<String> regexes) {
        List<Expression> expressions = regexes.stream().map(Expression::of).toList();
        this.finders = IntStream.range(0, regexes.size())
                .mapToObj(i -> Finder.of(regexes.get(i), expressions.get(i)))
                .toList();
        this.automaton = Automaton.of(expressions);
    }

    /**
     * Finders of expressions.
     *
     * @throws IllegalArgumentException if there are more than 64, or one holds what an automaton is not made of
     */
    public static Finders of(List<String> regexes) {
        if (regexes.size() > Long.SIZE) {
            throw new IllegalArgumentException(regexes.size() + " expressions must not be more than " + Long.SIZE);
        }
        return new Finders(regexes);
    }

    /** Those that stand anywhere in a text: a bit for each, that of the first expression is the lowest. */
    public long in(CharSequence text) {
        FlatText flat = FlatText.of(text);
        long found = 0;
        for (long left = possiblyIn(flat); left != 0; left &= left - 1) {
            if (finders.get(Long.numberOfTrailingZeros(left)).isIn(flat)) {
                found |= Long.lowestOneBit(left);
            }
        }
        return found;
    }

    /** Those and a few others: all that stand there are among them. */
    public long possiblyIn(FlatText text) {
        return automaton.in(text.letters(), text.offset(), text.offset() + text.length());
    }
}
