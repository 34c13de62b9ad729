package io.github.mubiao.calc.ledger;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.Plan;
import io.github.mubiao.model.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was promised and what came of it (对账): the targets and milestones of one document, each with what other documents report.
 *
 * <p>A target is answered by an observation of the same indicator, kind, place and time. A growth target is answered by published
 * growth; two levels make an answer only where the indicator is nominal by custom or no money, and the plan itself reports the level
 * at the start. What is wider, narrower or of another kind is {@link Relation#PARTIAL}: shown, never computed. No match is forced.
 *
 * <pre>{@code
 * Ledger ledger = Ledger.of(plan2023, List.of(report2024));
 * for (Entry entry : ledger.entries()) {
 *     System.out.println(entry.name() + " " + entry.relation() + " " + entry.verdict());    // 地区生产总值 SAME MET
 * }
 * }</pre>
 *
 * <p>Immutable. The order of the statements does not matter: entries are in the text order of the plan.
 *
 * @param plan the name of the document with the targets
 * @param entries one for each indicator of each target and one for each milestone, in text order
 */
public record Ledger(String plan, List<Entry> entries) {

    private static final Comparator<Entry> IN_TEXT_ORDER = Comparator.<Entry, Statement>comparing(
                    Entry::target, Comparator.comparing(Statement::span).thenComparing(Statement::id))
            .thenComparing(Entry::name);

    /**
     * Copies the list.
     *
     * @param plan the name of the document with the targets
     * @param entries one for each indicator of each target and one for each milestone
     */
    public Ledger {
        requireNonNull(plan, "plan");
        entries = List.copyOf(requireNonNull(entries, "entries"));
    }

    /**
     * Matches the targets of a plan with what reports say.
     *
     * @param plan the document with the targets
     * @param reports later documents, in any order
     * @return the ledger
     */
    public static Ledger of(Plan plan, List<Plan> reports) {
        requireNonNull(plan, "plan");
        Reports all = Reports.of(plan, requireNonNull(reports, "reports"));
        Stream<Entry> targets = plan.targets().stream()
                .flatMap(target -> Claim.of(plan.document(), target))
                .map(all::answer);
        Stream<Entry> milestones = plan.milestones().stream().map(all::answer);
        return new Ledger(
                plan.document(),
                Stream.concat(targets, milestones).sorted(IN_TEXT_ORDER).toList());
    }
}
