package io.github.mubiao.parser.time;

import io.github.mubiao.parser.outline.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which stretch of a document looks back and which ahead.
 *
 * @param clock what the words for time mean
 * @param sentences all sentences, in text order, each with what was decided of it
 */
public record Timeline(Clock clock, List<TimedSentence> sentences) {

    /** Copies the list. */
    public Timeline {
        sentences = List.copyOf(sentences);
    }

    /**
     * The sections that look ahead: more of their sentences do than not, or of those of the sections below them where they have
     * none themselves.
     */
    public Set<Section> sectionsAhead() {
        Map<Section, Integer> balance = new HashMap<>();
        for (TimedSentence timed : sentences) {
            Section own = timed.sentence().paragraph().section();
            for (Section section = own; section != null; section = section.parent()) {
                balance.merge(section, timed.isAhead() ? 1 : -1, Integer::sum);
            }
        }
        return balance.entrySet().stream()
                .filter(votes -> votes.getValue() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
