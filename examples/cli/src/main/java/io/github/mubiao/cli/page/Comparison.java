package io.github.mubiao.cli.page;

import io.github.mubiao.calc.Completion;
import io.github.mubiao.calc.ledger.Answer;
import io.github.mubiao.calc.ledger.Entry;
import io.github.mubiao.calc.ledger.Ledger;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Plan;
import io.github.mubiao.model.Statement;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was promised beside what came of it. */
public final class Comparison {

    private Comparison() {}

    /**
     * A target with its answer.
     *
     * @param number the number of the target in the document
     * @param name what it is about
     * @param wanted the figure of the target
     * @param quote the words of the target
     * @param verdict the code of the verdict, {@code NEAR} where only something near is reported, {@code UNANSWERED} where nothing is
     * @param verdictWords the verdict in words
     * @param report the document that answers, or empty
     * @param reached the figure of the answer, or empty
     * @param answer the words of the answer, or empty
     * @param attainment how much of the target was reached, in percent; null where that can't be told
     * @param explanation how it was computed, or empty
     */
    public record Compared(
            int number,
            String name,
            Words wanted,
            String quote,
            String verdict,
            Words verdictWords,
            String report,
            Words reached,
            String answer,
            @Nullable Double attainment,
            Words explanation) {}

    static List<Compared> of(Plan plan, List<Plan> reports) {
        if (reports.isEmpty()) {
            return List.of();
        }
        Numbering numbers = new Numbering(plan);
        return Ledger.of(plan, reports).entries().stream()
                .map(entry -> compared(numbers, entry))
                .sorted(Comparator.comparing(entry -> entry.report().isEmpty()))
                .toList();
    }

    private static Compared compared(Numbering numbers, Entry entry) {
        Answer best = entry.best() != null || entry.partial().isEmpty()
                ? entry.best()
                : entry.partial().get(0);
        Statement answer = best == null ? null : best.statement();
        Optional<Completion> completion = Optional.ofNullable(best).flatMap(Answer::computed);
        String verdict = verdict(entry);
        return new Compared(
                numbers.of(entry.target()),
                entry.name(),
                figure(entry.target()),
                entry.target().text(),
                verdict,
                Words.text("Verdict." + verdict),
                best == null ? "" : best.report(),
                answer == null ? Words.same("") : figure(answer),
                answer == null ? "" : answer.text(),
                completion.flatMap(Comparison::attainment).orElse(null),
                completion
                        .map(Completion::explanation)
                        .map(line -> new Words(line.chinese(), line.english()))
                        .orElse(Words.same("")));
    }

    private static String verdict(Entry entry) {
        return switch (entry.relation()) {
            case SAME, DERIVED -> entry.verdict().name();
            case PARTIAL -> "NEAR";
            case NONE -> "UNANSWERED";
        };
    }

    private static Words figure(Statement statement) {
        return Words.of(wording -> (wording.change(statement) + " " + wording.value(statement)).strip());
    }

    /** How much of a rate of growth was reached says little; its gap in points does, and stands in the explanation. */
    private static Optional<Double> attainment(Completion completion) {
        Change change = completion.goal().change();
        boolean isRate = change == Change.GROWTH || change == Change.DECLINE;
        return completion.attainment().isDefined() && !isRate
                ? Optional.of(completion
                        .attainment()
                        .orElseThrow()
                        .toPercent(1, RoundingMode.HALF_UP)
                        .doubleValue())
                : Optional.empty();
    }
}
