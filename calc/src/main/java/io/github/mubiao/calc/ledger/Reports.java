package io.github.mubiao.calc.ledger;

import io.github.mubiao.calc.Completion;
import io.github.mubiao.calc.Goal;
import io.github.mubiao.calc.Published;
import io.github.mubiao.model.Evidence;
import io.github.mubiao.model.Measure;
import io.github.mubiao.model.Milestone;
import io.github.mubiao.model.Observation;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Plan;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Target;
import io.github.mubiao.model.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that reports say, ready to be asked about one target after the other. */
record Reports(List<Claim> reported, List<Claim> bases, List<Event> events, LocalDate asOf) {

    private static final int MOST_PARTIAL = 5;

    /** The better answer first; what is equal in all else is told apart by its place. */
    private static final Comparator<Match> BETTER = Comparator.<Match, Relation>comparing(
                    match -> match.likeness().relation())
            .thenComparing(match -> match.likeness().score(), Comparator.reverseOrder())
            .thenComparing(match -> !match.sameName())
            .thenComparing(match -> match.claim().statement().origin().period() == null)
            .thenComparing(match -> match.claim().statement().origin().evidence() == Evidence.INFERRED)
            .thenComparing(match -> match.claim().statement().doubts().size())
            .thenComparing(match -> match.claim().document())
            .thenComparing(match -> match.claim().statement().span())
            .thenComparing(match -> match.claim().statement().id());

    /** A claim, how alike it is, and whether it has the very name of the target: 一般预算收入, not 地方财政收入. */
    private record Match(Claim claim, Likeness likeness, boolean sameName) {}

    static Reports of(Plan plan, List<Plan> reports) {
        List<Claim> reported = reports.stream().flatMap(Reports::observed).toList();
        List<Event> events = reports.stream().flatMap(Event::of).toList();
        return new Reports(reported, observed(plan).toList(), events, lastDay(reported));
    }

    private static Stream<Claim> observed(Plan plan) {
        return plan.observations().stream().flatMap(observation -> Claim.of(plan.document(), observation));
    }

    /** The day up to which the reports report; without one all is due. */
    private static LocalDate lastDay(List<Claim> reported) {
        return reported.stream()
                .map(claim -> claim.statement().origin().period())
                .flatMap(Stream::ofNullable)
                .map(Period::last)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    Entry answer(Claim target) {
        List<Match> matches = reported.stream()
                .map(claim -> new Match(
                        claim, Matcher.compare(target, claim), claim.stem().equals(target.stem())))
                .filter(match -> match.likeness().relation() != Relation.NONE)
                .sorted(BETTER)
                .toList();
        List<Answer> same = matches.stream()
                .filter(match -> match.likeness().relation() == Relation.SAME)
                .map(match -> answer(target, match))
                .toList();
        Optional<Answer> derived = same.isEmpty() ? derived(target, matches) : Optional.empty();
        List<Answer> partial = matches.stream()
                .filter(match -> match.likeness().relation() == Relation.PARTIAL)
                .filter(match -> derived.filter(answer ->
                                answer.statement().equals(match.claim().statement()))
                        .isEmpty())
                .limit(MOST_PARTIAL)
                .map(Reports::partial)
                .toList();
        Answer best = same.isEmpty() ? derived.orElse(null) : same.get(0);
        return new Entry(
                target.statement(),
                target.indicator(),
                best,
                same.stream().skip(1).toList(),
                partial);
    }

    private Answer answer(Claim target, Match match) {
        Target alone = Adapted.target(target);
        Observation report = Adapted.observation(target, match.claim());
        Completion completion = Completion.of(alone, Optional.of(report), asOf);
        return answer(match.claim(), match.likeness(), completion.verdict(), completion);
    }

    private static Answer partial(Match match) {
        return answer(match.claim(), match.likeness(), Verdict.UNKNOWN, null);
    }

    private static Answer answer(Claim claim, Likeness likeness, Verdict verdict, @Nullable Completion completion) {
        return new Answer(claim.document(), claim.statement(), claim.indicator().name(), likeness, verdict, completion);
    }

    /** A change is what two levels make, if the plan itself reports the one at the start. */
    private Optional<Answer> derived(Claim target, List<Match> matches) {
        return matches.stream()
                .filter(match -> isLevel(target, match))
                .flatMap(match -> base(target, match.claim()).map(base -> derived(target, match, base)).stream())
                .findFirst();
    }

    private static boolean isLevel(Claim target, Match match) {
        Claim claim = match.claim();
        boolean change = target.kind() != Claim.Kind.LEVEL && target.kind() != Claim.Kind.DONE;
        return change
                && !target.isYearly()
                && claim.kind() == Claim.Kind.LEVEL
                && match.likeness().differsInChangeOnly()
                && Matcher.isSameName(target, claim)
                && (target.kind() != Claim.Kind.RATE || claim.isComputable());
    }

    private Optional<Claim> base(Claim target, Claim level) {
        Period period = target.statement().origin().period();
        return bases.stream()
                .filter(base -> base.kind() == Claim.Kind.LEVEL && base.unit().convertsTo(level.unit()))
                .filter(base -> Matcher.isSameName(target, base) && Places.same(target.statement(), base.statement()))
                .filter(base -> isYearBefore(base.statement().origin().period(), period))
                .min(Comparator.comparing(base -> base.statement().span()));
    }

    private static boolean isYearBefore(@Nullable Period base, @Nullable Period target) {
        return base != null && target != null && base.year() == target.first().getYear() - 1;
    }

    private Answer derived(Claim target, Match match, Claim base) {
        Target alone = Adapted.target(target);
        Goal goal = Goal.of(alone.measure());
        Completion completion = Completion.of(goal, published(match.claim(), goal), published(base, goal));
        Likeness likeness = new Likeness(
                        Relation.DERIVED,
                        match.likeness().score(),
                        match.likeness().reasons())
                .noting(Reason.of(Reason.Kind.FROM_LEVEL, level(base)));
        return answer(match.claim(), likeness, completion.verdict(), completion);
    }

    private static Published published(Claim claim, Goal goal) {
        return Published.of(claim.statement(), goal.tolerance());
    }

    private static String level(Claim claim) {
        Measure measure = claim.measure();
        return measure.figure().toString();
    }

    Entry answer(Milestone milestone) {
        List<Answer> answers = events.stream()
                .flatMap(event -> event.answer(milestone).stream())
                .sorted(Comparator.comparing(Answer::relation)
                        .thenComparing(answer -> answer.likeness().score(), Comparator.reverseOrder())
                        .thenComparing(Answer::report)
                        .thenComparing(answer -> answer.statement().span())
                        .thenComparing(answer -> answer.statement().id()))
                .toList();
        List<Answer> same = answers.stream()
                .filter(answer -> answer.relation() == Relation.SAME)
                .toList();
        List<Answer> partial = answers.stream()
                .filter(answer -> answer.relation() == Relation.PARTIAL)
                .limit(MOST_PARTIAL)
                .toList();
        Answer best = same.isEmpty() ? null : same.get(0);
        Statement target = milestone;
        return new Entry(target, null, best, same.stream().skip(1).toList(), partial);
    }
}
