package io.github.mubiao.calc;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Direction;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.PriceBasis;
import io.github.mubiao.model.Verdict;
import io.github.mubiao.quantity.Quantity;
import java.time.LocalDate;
import java.util.Optional;

/** The operations of the vectors that judge a target by what was reported. */
final class Judgements {

    private Judgements() {}

    /** A target and an observation, each of change, word, figure, multiplier, unit, period, prices and averaging. */
    static Result judge(Inputs in) {
        Said target = said(in.part("target"));
        Optional<Said> actual = in.has("actual") ? Optional.of(said(in.part("actual"))) : Optional.empty();
        LocalDate asOf = LocalDate.parse(in.text("asOf"));
        Completion completion = Completion.of(target.target(), actual.map(Said::observation), asOf);
        Result result = Operations.completion(completion)
                .and(
                        "possible",
                        completion.possible().stream()
                                .map(Verdict::name)
                                .sorted()
                                .toList())
                .and(
                        "flags",
                        completion.flags().stream().map(Flag::name).sorted().toList());
        completion.lead().toOptional().ifPresent(points -> result.and("leadPp", points));
        actual.ifPresent(said -> result.and(
                "missing",
                completion.comparability().missing(said.change()).stream()
                        .map(period -> period.first() + "/" + period.last())
                        .toList()));
        completion
                .actual()
                .toOptional()
                .map(Published::value)
                .filter(value -> Rate.measures(value.unit()))
                .ifPresent(value -> result.and("meanPct", Rate.of(value)));
        return result;
    }

    private static Said said(Inputs in) {
        Written unit =
                in.has("unit") ? Written.of(in.text("unit")) : new Written("", io.github.mubiao.quantity.Unit.NONE);
        Said said = Said.of(
                        Change.valueOf(in.text("change")),
                        in.text("word"),
                        in.text("figure"),
                        unit.multiplier(),
                        unit.unit())
                .good(direction(in));
        Said priced = in.has("prices") ? said.at(PriceBasis.valueOf(in.text("prices"))) : said;
        Said averaged = in.text("averaging").equals("YEARLY") ? priced.yearly() : priced;
        Said dated = in.has("period") ? averaged.in(period(in.text("period"))) : averaged;
        return in.has("base")
                ? dated.from(unit.published(in.text("base")).value().in(unit.unit()), null)
                : dated;
    }

    private static Direction direction(Inputs in) {
        return in.has("direction") ? Direction.valueOf(in.text("direction")) : Direction.HIGHER;
    }

    /** 2025, 2021/2025 or two days. */
    private static Period period(String text) {
        String[] ends = text.split("/", -1);
        String last = ends[ends.length - 1];
        return last.length() == 4
                ? Period.ofYears(Integer.parseInt(ends[0]), Integer.parseInt(last), "")
                : new Period(LocalDate.parse(ends[0]), LocalDate.parse(last), "");
    }

    static Result assess(Inputs in) {
        Trajectory way = way(in);
        StatusProfile profile = StatusProfile.named(in.text("profile"));
        StatusProfile.Assessment found =
                in.has("reference") ? profile.assess(way, in.quantity("reference")) : profile.assess(way);
        Result result = Result.of(found.measure())
                .and("status", found.status().toOptional().map(Status::code).orElse("UNDEFINED"))
                .and("robust", found.robust())
                .and("verdict", way.verdict().name());
        way.progress().toOptional().ifPresent(progress -> result.and("progressPct", progress));
        way.progressRange().toOptional().ifPresent(range -> result.and("interval", range));
        return result;
    }

    private static Trajectory way(Inputs in) {
        Written unit = in.unit();
        Change change = in.has("change") ? Change.valueOf(in.text("change")) : Change.LEVEL;
        Bound.Kind kind = in.has("bound") ? Bound.Kind.valueOf(in.text("bound")) : Bound.Kind.EXACT;
        boolean isRate = change == Change.GROWTH || change == Change.DECLINE;
        Quantity target = isRate ? in.rate("target").toQuantity() : in.quantity("target");
        Goal goal = Goal.of(change, Bound.of(kind, target, ""), direction(in));
        Goal averaged = in.text("averaging").equals("YEARLY")
                ? goal.withAveraging(io.github.mubiao.model.Averaging.YEARLY)
                : goal;
        return Trajectory.of(
                averaged,
                unit.published(in.text("base")),
                unit.published(in.text("current")),
                in.number("elapsed"),
                in.number("total"));
    }

    static Result stillRequired(Inputs in) {
        return Result.of(way(in).stillRequired());
    }

    static Result relative(Inputs in) {
        Completion completion = Completion.ofRelation(
                Bound.Kind.valueOf(in.text("relation")), in.percent("ownPct"), in.percent("otherPct"), direction(in));
        return Operations.completion(completion);
    }

    static Result ofCumulative(Inputs in) {
        YearToDate year = new YearToDate(in.integer("first"), in.quantities("cumulative"));
        return Result.of(year.between(in.integer("from"), in.integer("to")));
    }
}
