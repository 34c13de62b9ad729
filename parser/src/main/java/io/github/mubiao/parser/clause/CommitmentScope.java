package io.github.mubiao.parser.clause;

import io.github.mubiao.model.Commitment;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Words.Match;
import java.util.Arrays;
import java.util.Optional;

/**
 * How firmly each place of a sentence is meant: a modal word holds up to the next 。 or ； or the next such word. A list
 * headed 预期目标 is EXPECT up to its 。.
 */
final class CommitmentScope {

    private static final Finder EXPECTED_LIST = Finder.of("预期(性)?(目标|指标)[^。；]{0,12}?(是|为|：|有)");

    private final Commitment[] at;
    private final boolean[] modal;

    CommitmentScope(Vocabulary vocabulary, MappedText sentence) {
        at = new Commitment[sentence.length() + 1];
        modal = new boolean[sentence.length()];
        var list = EXPECTED_LIST.first(sentence, 0);
        int listStart = list == null ? Integer.MAX_VALUE : list.end();
        Commitment base = Commitment.PLAN;
        Commitment current = base;
        for (int i = 0; i < sentence.length(); ) {
            if (i >= listStart && base == Commitment.PLAN) {
                base = Commitment.EXPECT;
                current = base;
            }
            char c = sentence.charAt(i);
            if (c == '；' || c == '。' || c == '，' && base == Commitment.EXPECT) {
                current = base;
            }
            Match<Optional<Commitment>> word = vocabulary.commitments.at(sentence, i);
            if (word == null) {
                at[i++] = current;
                continue;
            }
            boolean holds = word.value().isPresent() && !isCondition(sentence, word);
            if (holds) {
                current = word.value().get();
                Arrays.fill(modal, word.start(), word.end(), true);
            }
            Arrays.fill(at, i, word.end(), current);
            i = word.end();
        }
        at[sentence.length()] = current;
    }

    /** 在确保安全的前提下 commits to nothing, 守住…底线 to nothing but itself. */
    private static boolean isCondition(MappedText sentence, Match<Optional<Commitment>> word) {
        int limit = Math.min(sentence.length(), word.end() + 20);
        int end = word.end();
        while (end < limit && sentence.charAt(end) != '，') {
            end++;
        }
        MappedText clause = sentence.slice(word.end(), end);
        boolean conditional = clause.contains("前提下") || clause.contains("基础上") || clause.contains("的同时");
        boolean idiom = word.word().contains("守") && (clause.contains("底线") || clause.contains("红线"));
        return idiom || conditional && word.start() > 0 && sentence.charAt(word.start() - 1) == '在';
    }

    /** Whether a modal word begins in [start, end). */
    static boolean holdsModal(Vocabulary vocabulary, CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            Match<Optional<Commitment>> word = vocabulary.commitments.at(text, i);
            if (word != null && word.value().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The commitment that holds at an index. */
    Commitment at(int index) {
        return at[index];
    }

    /** Whether the character belongs to a modal word. */
    boolean isModal(int index) {
        return modal[index];
    }
}
