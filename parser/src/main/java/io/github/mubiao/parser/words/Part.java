package io.github.mubiao.parser.words;

import java.util.List;

/** A part of a regular expression, as far as an {@link Automaton} looks at it. */
sealed interface Part {

    /** What stands for itself between two characters, or is left to the expression: {@code $}, {@code (?!到)}. */
    Part NOTHING = new Row(List.of());

    /** How many characters it takes at most; {@link Integer#MAX_VALUE} where there is no limit. */
    int longest();

    /** One of some characters, or any but these. */
    record Chars(String listed, boolean negated) implements Part {

        boolean contains(char c) {
            return listed.indexOf(c) >= 0 != negated;
        }

        // written out: what a record makes by itself costs 12 ms at its first use
        @Override
        public boolean equals(Object other) {
            return other instanceof Chars that && negated == that.negated && listed.equals(that.listed);
        }

        @Override
        public int hashCode() {
            return listed.hashCode();
        }

        @Override
        public int longest() {
            // a negated one may take a pair of surrogates
            return negated ? 2 : 1;
        }
    }

    /** The beginning of the text, or of a line where the expression is one of lines. */
    record LineStart() implements Part {

        @Override
        public int longest() {
            return 0;
        }
    }

    /** One part behind the other. */
    record Row(List<Part> parts) implements Part {

        @Override
        public int longest() {
            long longest = 0;
            for (Part part : parts) {
                longest += part.longest();
            }
            return (int) Math.min(Integer.MAX_VALUE, longest);
        }
    }

    /** One of several ways. */
    record Choice(List<Part> ways) implements Part {

        @Override
        public int longest() {
            int longest = 0;
            for (Part way : ways) {
                longest = Math.max(longest, way.longest());
            }
            return longest;
        }
    }

    /** The same several times; at most {@link Integer#MAX_VALUE} is as often as one likes. */
    record Repeat(Part part, int fewest, int most) implements Part {

        @Override
        public int longest() {
            return (int) Math.min(Integer.MAX_VALUE, (long) most * part.longest());
        }
    }
}
