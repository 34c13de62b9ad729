package io.github.mubiao.testing;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Commitment;
import io.github.mubiao.model.Target;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A sentence as planning documents write them, and what it means.
 *
 * <pre>{@code
 * 力争城镇、农村居民人均可支配收入分别增长6%、8%以上
 *   城镇居民人均可支配收入  GROWTH  EXACT 6%     STRIVE
 *   农村居民人均可支配收入  GROWTH  AT_LEAST 8%  STRIVE
 * }</pre>
 *
 * @param text the sentence without its full stop; alone on a line it may be taken for a heading
 * @param meanings what it commits to, in text order
 */
public record PlanningSentence(String text, List<Meaning> meanings) {

    /** Checks for null and copies the list. */
    public PlanningSentence {
        requireNonNull(text, "text");
        meanings = List.copyOf(meanings);
    }

    /**
     * Whether targets are what the sentence means: one for each meaning, in text order.
     *
     * @param targets what somebody read from the sentence
     * @return whether all of it was read, rightly
     */
    public boolean isMeantBy(List<Target> targets) {
        requireNonNull(targets, "targets");
        return targets.size() == meanings.size()
                && IntStream.range(0, meanings.size())
                        .allMatch(i -> meanings.get(i).isMeantBy(targets.get(i)));
    }

    /**
     * What by how much.
     *
     * @param verb the verb before the name, or empty; a reader may keep it: 新建农村公路 or 农村公路
     * @param indicator what is measured, without the verb
     * @param change how
     * @param bound the figure; its words may be any
     * @param commitment how firmly
     */
    public record Meaning(String verb, String indicator, Change change, Bound bound, Commitment commitment) {

        /** Checks for null. */
        public Meaning {
            requireNonNull(verb, "verb");
            requireNonNull(indicator, "indicator");
            requireNonNull(change, "change");
            requireNonNull(bound, "bound");
            requireNonNull(commitment, "commitment");
        }

        /**
         * Whether a target is what is meant; words of its bound and where it stands don't matter.
         *
         * @param target what somebody read
         * @return whether name, change, bound and commitment are right
         */
        public boolean isMeantBy(Target target) {
            String read = target.indicator();
            return (read.equals(indicator) || read.equals(verb + indicator))
                    && target.change() == change
                    && target.commitment() == commitment
                    && target.bound().kind() == bound.kind()
                    && target.bound().value().equals(bound.value())
                    && Objects.equals(target.bound().upper(), bound.upper());
        }
    }
}
