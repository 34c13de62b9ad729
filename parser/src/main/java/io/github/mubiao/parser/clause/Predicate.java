package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Vocabulary.Action;
import io.github.mubiao.parser.words.Words.Match;
import org.jspecify.annotations.Nullable;

/**
 * The adverbs and verbs that open a phrase: of 高质量编制完成规划 they are 高质量编制完成.
 *
 * @param end the index behind the last verb; the start of the phrase where there is no verb
 * @param action the strongest verb; null where there is none
 */
record Predicate(int end, @Nullable Action action) {

    boolean exists() {
        return action != null;
    }

    /** The predicate at the start of [start, end). */
    static Predicate at(Vocabulary vocabulary, CharSequence text, int start, int end) {
        int i = start;
        int behind = start;
        Action action = null;
        while (i < end) {
            Match<Action> verb = vocabulary.verbs.at(text, i);
            Match<Boolean> adverb = vocabulary.adverbs.at(text, i);
            if (verb != null && (verb.value() == Action.NONE || verb.value() == Action.NOUN && behind > start)) {
                break;
            }
            if (verb != null && verb.end() <= end && (adverb == null || verb.length() >= adverb.length())) {
                i = verb.end();
                if (i < end && text.charAt(i) == '了') {
                    i++;
                }
                behind = i;
                action = stronger(action, verb.value());
            } else if (adverb != null && adverb.end() <= end) {
                i = adverb.end();
            } else if (behind > start && text.charAt(i) == '、' && isVerb(vocabulary.verbs.at(text, i + 1))) {
                i++;
            } else {
                break;
            }
        }
        return new Predicate(behind, action);
    }

    /** Whether a verb of more than one character stands anywhere in a text. */
    static boolean isIn(Vocabulary vocabulary, CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (begins(vocabulary, text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb of more than one character stands at an index. */
    static boolean begins(Vocabulary vocabulary, CharSequence text, int index) {
        Match<Action> verb = vocabulary.verbs.at(text, index);
        return verb != null && isVerb(verb) && verb.length() > 1;
    }

    private static boolean isVerb(@Nullable Match<Action> match) {
        return match != null && match.value() != Action.NONE;
    }

    /** Of 加快推进…开工 the later stage counts. */
    private static Action stronger(@Nullable Action one, Action other) {
        return one == null
                        || one == Action.PLAIN
                        || one == Action.NOUN
                        || other != Action.PLAIN && other.compareTo(one) > 0
                ? other
                : one;
    }
}
