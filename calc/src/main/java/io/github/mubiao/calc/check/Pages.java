package io.github.mubiao.calc.check;

import io.github.mubiao.model.Doubt;
import io.github.mubiao.model.Measured;
import io.github.mubiao.model.Plan;
import io.github.mubiao.model.SourceSpan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A document as its checks see it.
 *
 * @param text what was read
 * @param figures about which the reading has no doubts, in the order of the text
 * @param sentences without the marks that end them; they hold the figures of whose amount the reading has no doubts
 */
record Pages(String text, List<Measured> figures, List<Sentence> sentences) {

    private static final String ENDS = "。；;！？!?\n";

    /** Doubts about what a figure is called, or whether it stands or was done, leave its amount as it is. */
    private static final Set<Doubt> HARMLESS = EnumSet.of(
            Doubt.UNSTATED_CHANGE, Doubt.ODD_NAME, Doubt.UNFIT_UNIT, Doubt.WORDED_COUNT, Doubt.UNKNOWN_REGION);

    /** Where a whole document does not say its region, its figures can still be held against each other. */
    private static final Set<Doubt> OF_DOCUMENT = EnumSet.of(Doubt.UNKNOWN_REGION);

    static Pages of(Plan plan, String text) {
        List<Measured> amounts = plan.statements().stream()
                .flatMap(statement -> statement instanceof Measured figure ? Stream.of(figure) : Stream.empty())
                .filter(figure -> HARMLESS.containsAll(figure.doubts()))
                .toList();
        List<Measured> sure = amounts.stream().filter(Pages::isSure).toList();
        return new Pages(text, sure, sentences(text, amounts));
    }

    /** Whether the reading has no doubts about a figure itself. */
    static boolean isSure(Measured figure) {
        return OF_DOCUMENT.containsAll(figure.doubts());
    }

    private static List<Sentence> sentences(String text, List<Measured> figures) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        int next = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
                continue;
            }
            List<Measured> inside = new ArrayList<>();
            while (next < figures.size() && figures.get(next).span().start() < end) {
                inside.add(figures.get(next++));
            }
            if (end > start) {
                sentences.add(new Sentence(start, text.substring(start, end), inside));
            }
            start = end + 1;
        }
        return sentences;
    }

    /** Whether the sentence ends with 。 rather than going on after ；. */
    boolean endsWithStop(Sentence sentence) {
        int end = sentence.start() + sentence.text().length();
        return end < text.length() && text.charAt(end) == '。';
    }

    /** What stands from one place to the end of another; empty in the reverse order. */
    String through(SourceSpan one, SourceSpan other) {
        return text.substring(Math.min(one.start(), other.end()), other.end());
    }
}
