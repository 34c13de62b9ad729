package io.github.mubiao.parser.clause;

import io.github.mubiao.model.Commitment;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Words.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How firmly each place of a sentence is meant: a modal word holds up to the next 。 or ； or the next such word. A list
 * headed 预期目标 is EXPECT up to its 。.
 */
final class CommitmentScope {

    private static final Finder EXPECTED_LIST = Finder.of("预期(性)?(目标|指标)[^。；]{0,12}?(是|为|：|有)");

    /** From an index on. */
    private record Hold(int start, Commitment commitment) {}

    /** A word that commits. */
    record Word(int start, int end) {}

    private final List<Hold> holds = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();

    CommitmentScope(Vocabulary vocabulary, MappedText sentence) {
        var list = sentence.contains("预期") ? EXPECTED_LIST.first(sentence, 0) : null;
        int listStart = list == null ? Integer.MAX_VALUE : list.end();
        Commitment base = Commitment.PLAN;
        hold(0, base);
        for (int i = 0; i < sentence.length(); ) {
            if (i >= listStart && base == Commitment.PLAN) {
                base = Commitment.EXPECT;
                hold(i, base);
            }
            char c = sentence.charAt(i);
            if (c == '；' || c == '。' || c == '，' && base == Commitment.EXPECT) {
                hold(i, base);
            }
            Match<Optional<Commitment>> word = vocabulary.commitments.at(sentence, i);
            if (word == null) {
                i++;
                continue;
            }
            if (word.value().isPresent() && !isCondition(sentence, word)) {
                hold(i, word.value().get());
                words.add(new Word(word.start(), word.end()));
            }
            i = word.end();
        }
    }

    private void hold(int start, Commitment commitment) {
        if (holds.isEmpty() || holds.get(holds.size() - 1).commitment != commitment) {
            holds.add(new Hold(start, commitment));
        }
    }

    /** 在确保安全的前提下 commits to nothing, 守住…底线 to nothing but itself. */
    private static boolean isCondition(MappedText sentence, Match<Optional<Commitment>> word) {
        boolean guards = word.word().contains("守");
        boolean within = word.start() > 0 && sentence.charAt(word.start() - 1) == '在';
        if (!guards && !within) {
            return false;
        }
        int limit = Math.min(sentence.length(), word.end() + 20);
        int end = word.end();
        while (end < limit && sentence.charAt(end) != '，') {
            end++;
        }
        MappedText clause = sentence.slice(word.end(), end);
        boolean conditional = clause.contains("前提下") || clause.contains("基础上") || clause.contains("的同时");
        boolean idiom = guards && (clause.contains("底线") || clause.contains("红线"));
        return idiom || conditional && within;
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
        int last = holds.size() - 1;
        while (last > 0 && holds.get(last).start > index) {
            last--;
        }
        return holds.get(last).commitment;
    }

    /** The words that commit, in text order. */
    List<Word> words() {
        return words;
    }
}
