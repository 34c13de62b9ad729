package io.github.mubiao.parser.fuzz;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Good texts with a few bad edits: cut, repeated, broken off, with scraps in the wrong places. */
final class Mutations {

    private static final int MOST_EDITS = 8;

    /** An edit repeats a scrap this often now and then. */
    private static final int MANY = 500;

    private Mutations() {}

    /**
     * Mutations of good texts.
     *
     * @param good what is mutated
     * @param scraps what is strewn in, besides any characters at all
     */
    static Arbitrary<String> of(List<String> good, List<String> scraps) {
        Arbitrary<String> inserted = Arbitraries.oneOf(
                Arbitraries.of(scraps),
                Arbitraries.of(scraps).map(scrap -> scrap.repeat(MANY)),
                Arbitraries.strings().withCharRange('\0', '\uFFFF').ofMaxLength(5));
        Arbitrary<Edit> edits = Combinators.combine(Arbitraries.of(Edit.Kind.class), fractions(), fractions(), inserted)
                .as(Edit::new);
        return Combinators.combine(
                        Arbitraries.of(good), edits.list().ofMinSize(1).ofMaxSize(MOST_EDITS))
                .as((text, all) -> {
                    String mutated = text;
                    for (Edit edit : all) {
                        mutated = edit.of(mutated);
                    }
                    return mutated;
                });
    }

    private static Arbitrary<Double> fractions() {
        return Arbitraries.doubles().between(0, 1);
    }

    /**
     * One edit.
     *
     * @param at where, as a part of the text
     * @param share how much of the rest, as a part of it
     */
    private record Edit(Kind kind, double at, double share, String scrap) {

        private enum Kind {
            INSERT,
            REPLACE,
            CUT,
            REPEAT,
            BREAK_OFF,
            MOVE_TO_THE_FRONT
        }

        String of(String text) {
            int start = (int) (at * text.length());
            int end = start + (int) (share * share * share * (text.length() - start));
            String before = text.substring(0, start);
            String piece = text.substring(start, end);
            String behind = text.substring(end);
            return switch (kind) {
                case INSERT -> before + scrap + piece + behind;
                case REPLACE -> before + scrap + behind;
                case CUT -> before + behind;
                case REPEAT -> before + piece + piece + behind;
                case BREAK_OFF -> before + piece;
                case MOVE_TO_THE_FRONT -> piece + before + behind;
            };
        }
    }
}
