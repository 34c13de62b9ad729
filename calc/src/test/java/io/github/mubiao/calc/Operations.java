package io.github.mubiao.calc;

import static java.util.Map.entry;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Direction;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Tolerance;
import io.github.mubiao.model.Verdict;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The operations of the vectors in terms of the library; nothing is computed here. */
final class Operations {

    private static final Rate BASICALLY = Rate.ofPercent("5");

    static final Map<String, Function<Inputs, Result>> ALL = Map.ofEntries(
            entry("growthPct", Operations::growth),
            entry(
                    "growthFromIncrementPct",
                    in -> Result.of(GrowthRate.fromIncrement(in.quantity("current"), in.quantity("increment"))
                            .rate())),
            entry(
                    "convert",
                    in -> Result.of(Outcome.of(Written.of(in.text("from"))
                            .quantity(in.number("value"))
                            .in(Written.of(in.text("to")).scaled())))),
            entry("impliedBase", Operations::impliedBase),
            entry("levelFromGrowth", in -> Result.of(Level.grown(in.quantity("base"), in.rate("growthPct")))),
            entry("averageGrowthPct", in -> Result.of(AverageGrowth.ofRates(in.rates("ratesPct")))),
            entry("averageGrowthIntervalPct", Operations::averageInterval),
            entry("averageFromCumulativePct", Operations::averageFromTotal),
            entry(
                    "cagrPct",
                    in -> Result.of(
                            AverageGrowth.byLevel(in.quantity("base"), in.quantity("end"), in.number("years")))),
            entry("cumulativeMethodPct", Operations::accumulation),
            entry("levelMethodPct", Operations::levelMethod),
            entry("doublings", in -> Result.of(Ratio.doublings(in.quantity("base"), in.quantity("end")))),
            entry("factor", in -> Result.of(Wordings.factor(in.text("phrase")))),
            entry("changeRelativePct", in -> Result.of(Ratio.relativeChange(in.rate("fromPct"), in.rate("toPct")))),
            entry("changePp", in -> Result.of(Outcome.of(in.rate("toPct").minus(in.rate("fromPct"))))),
            entry("subtractPp", in -> Result.of(Outcome.of(in.rate("aPct").minus(new Points(in.number("diffPp")))))),
            entry("realGrowthPct", in -> Result.of(Ratio.real(in.rate("nominalPct"), in.rate("cpiPct")))),
            entry("deflatorPct", in -> Result.of(Ratio.deflator(in.rate("nominalPct"), in.rate("realPct")))),
            entry(
                    "intensityChangePct",
                    in -> Result.of(Ratio.intensity(in.rate("energyGrowthPct"), in.rate("gdpGrowthPct")))),
            entry(
                    "intensityIntervalPct",
                    in -> withInterval(
                            Ratio.intensity(in.rate("energyGrowthPct"), in.rate("gdpGrowthPct")),
                            Enclosure.of(
                                    Ratio::intensity,
                                    in.percent("energyGrowthPct").rates(),
                                    in.percent("gdpGrowthPct").rates()))),
            entry(
                    "impliedGdpGrowthPct",
                    in -> Result.of(Ratio.impliedOutput(in.rate("energyGrowthPct"), in.rate("intensityPct")))),
            entry(
                    "cumulativeReductionTargetPerYearPct",
                    in -> Result.of(AverageGrowth.ofTotal(in.rate("totalPct"), in.integer("years")))),
            entry("pullPp", Operations::pull),
            entry("contributionSharePct", Operations::contribution),
            entry(
                    "shareResidualPct",
                    in -> Result.of(Contribution.residual(
                            in.rows("parts").stream()
                                    .map(row -> new Contribution.Grown(
                                            in.unit().quantity(row.get(0)), Rate.ofPercent(row.get(1))))
                                    .toList(),
                            grown(in, "total")))),
            entry("sharePct", in -> Result.of(Ratio.share(in.quantity("part"), in.quantity("whole")))),
            entry(
                    "shareIntervalPct",
                    in -> withInterval(
                            Ratio.share(in.quantity("part"), in.quantity("whole")),
                            Enclosure.of(
                                    Ratio::share,
                                    in.published("part").interval(),
                                    in.published("whole").interval()))),
            entry("checkPublishedGrowth", Operations::checkGrowth),
            entry(
                    "rebasedPrevious",
                    in -> Result.of(Level.impliedBase(in.quantity("current"), in.rate("publishedPct")))),
            entry(
                    "roundingInterval",
                    in -> Result.of(Outcome.of(in.number("literal")))
                            .and("interval", in.published("literal").interval())),
            entry(
                    "impliedBaseInterval",
                    in -> withInterval(
                            Level.impliedBase(in.quantity("current"), in.rate("growthPct")),
                            Enclosure.of(
                                    Level::impliedBase,
                                    in.published("current").interval(),
                                    in.percent("growthPct").rates()))),
            entry(
                    "display",
                    in -> Result.of(Outcome.of(in.number("value")))
                            .and("halfUp", display(in, RoundingMode.HALF_UP))
                            .and("halfEven", display(in, RoundingMode.HALF_EVEN))),
            entry(
                    "displayDoubleRounding",
                    in -> Result.of(Outcome.of(in.number("value")))
                            .and("direct", display(in, RoundingMode.HALF_UP))
                            .and("viaDecimal128", roundedTwice(in))),
            entry("atLeastLevel", in -> level(in, Bound.Kind.AT_LEAST, Direction.HIGHER)),
            entry("exceedLevel", Operations::exceed),
            entry("atMost", in -> level(in, Bound.Kind.AT_MOST, Direction.LOWER)),
            entry("count", in -> level(in, Bound.Kind.AT_LEAST, Direction.HIGHER)),
            entry("ratio", Operations::ratio),
            entry("coverage", in -> level(in, Bound.Kind.AT_LEAST, Direction.HIGHER)),
            entry(
                    "coverageCount",
                    in -> completion(Completion.ofCoverage(
                            Published.exact(in.quantity("covered")),
                            Published.exact(in.quantity("total")),
                            in.rate("targetPct")))),
            entry("growthRate", Operations::growthTarget),
            entry("increment", Operations::increment),
            entry("maintainAtLeast", Operations::maintain),
            entry(
                    "clearToZero",
                    in -> completion(Completion.ofClearance(
                            Published.exact(in.quantity("base")),
                            in.published("actual"),
                            in.text("wording").contains("基本") ? BASICALLY : Rate.ZERO))),
            entry("range", Operations::range),
            entry("around", Operations::around),
            entry("budgetExecution", Operations::budget),
            entry("milestones", in -> completion(Completion.ofCount(in.integer("done"), in.integer("total")))),
            entry("planCount", in -> completion(Completion.ofCount(in.integer("met"), in.integer("total")))),
            entry("linearProgressPct", Operations::progress),
            entry(
                    "linearProgressIntervalPct",
                    in -> withInterval(
                            Progress.linear(in.quantity("base"), in.quantity("current"), in.quantity("target")),
                            Progress.linearRange(
                                    in.published("base").interval(),
                                    in.published("current").interval(),
                                    in.quantity("target"),
                                    Direction.UNKNOWN))),
            entry(
                    "requiredPerYear",
                    in -> Result.of(Progress.perYear(in.quantity("base"), in.quantity("target"), in.number("years")))),
            entry(
                    "actualPerYear",
                    in -> Result.of(Progress.perYear(in.quantity("base"), in.quantity("current"), in.number("years")))),
            entry(
                    "geometricProgressPct",
                    in -> Result.of(
                            Progress.geometric(in.quantity("base"), in.quantity("current"), in.quantity("target")))),
            entry("cagrRatio", Operations::growthRatio),
            entry("elapsedPct", Operations::elapsed),
            entry(
                    "requiredRunRate",
                    in -> Result.of(
                            Pace.required(in.quantity("target"), in.quantity("ytd"), in.integer("monthsLeft")))),
            entry(
                    "requiredRestGrowthPct",
                    in -> Result.of(Pace.requiredGrowth(
                            in.rate("targetPct"),
                            in.quantity("prevYear"),
                            in.quantity("prevYtd"),
                            in.quantity("ytd")))),
            entry(
                    "seasonalExpectedPct",
                    in -> Result.of(Seasonality.of(in.rates("shareByMonthPrev3yPct"))
                            .pace(in.rate("ytdShareOfTargetPct"), in.integer("asOfMonth")))),
            entry("monthFromCumulative", in -> Result.of(Pace.month(in.quantity("cum"), in.quantity("prevCum")))),
            entry(
                    "intervalIndicatorPct",
                    in -> Result.of(Rollup.scoreOfInterval(
                            in.quantity("x"),
                            Interval.closed(in.quantity("low"), in.quantity("high")),
                            Interval.closed(in.quantity("allowLow"), in.quantity("allowHigh"))))),
            entry("fixedBaseFromChainPct", in -> Result.of(GrowthRate.chained(in.rates("chainPct")))),
            entry(
                    "annualisedPct",
                    in -> Result.of(GrowthRate.annualised(in.rate("periodPct"), in.integer("periodsPerYear")))),
            entry("elasticity", in -> Result.of(Ratio.elasticity(in.rate("yGrowthPct"), in.rate("xGrowthPct")))),
            entry(
                    "layering",
                    in -> Result.of(Outcome.missing())
                            .and(
                                    "amplificationPp",
                                    List.of(
                                            in.rate("provincePct").minus(in.rate("nationalPct")),
                                            in.rate("cityPct").minus(in.rate("provincePct"))))),
            entry("judge", Judgements::judge),
            entry("assess", Judgements::assess),
            entry("stillRequiredPct", Judgements::stillRequired),
            entry("relative", Judgements::relative),
            entry("ofCumulative", Judgements::ofCumulative),
            entry("yearOnYearPct", in -> Result.of(GrowthRate.yearOnYear(in.rates("ratesPct")))),
            entry("deflated", in -> Result.of(Level.deflated(in.quantity("level"), in.number("index")))),
            entry("aheadPp", in -> Result.of(Pace.lead(in.rate("completionPct"), in.rate("elapsedPct")))),
            entry(
                    "weightedGrowthPct",
                    in -> Result.of(GrowthRate.weighted(in.quantities("bases"), in.rates("ratesPct")))));

    private Operations() {}

    private static Result growth(Inputs in) {
        Growth growth = GrowthRate.of(optional(in, "current"), optional(in, "base"));
        Result result = Result.of(growth.rate());
        if (growth instanceof SignChange turned) {
            result.and("outcome", turned.kind().name()).and("change", turned.change());
            Rate share = turned.share();
            if (share != null) {
                result.and(turned.kind() == SignChange.Kind.LOSS_NARROWED ? "narrowedPct" : "widenedPct", share);
            }
        }
        return result;
    }

    private static Optional<Quantity> optional(Inputs in, String key) {
        return in.isMissing(key) ? Optional.empty() : Optional.of(in.quantity(key));
    }

    private static Result impliedBase(Inputs in) {
        return Result.of(
                in.has("growthPct")
                        ? Level.impliedBase(in.quantity("current"), in.rate("growthPct"))
                        : Level.baseOf(in.quantity("targetLevel"), in.quantity("netIncrement")));
    }

    private static Result withInterval(Outcome<?> value, Outcome<? extends Interval<?>> interval) {
        Result result = Result.of(value);
        interval.toOptional().ifPresent(range -> result.and("interval", range));
        return result;
    }

    private static Result averageInterval(Inputs in) {
        List<Rate> rates = in.rates("ratesPct");
        return withInterval(AverageGrowth.ofRates(rates), AverageGrowth.rangeOfRates(in.printedRates("ratesPct")));
    }

    private static Result averageFromTotal(Inputs in) {
        int years = in.integer("years");
        Outcome<Rate> mean = AverageGrowth.ofTotal(in.rate("totalGrowthPct"), years);
        return withInterval(
                mean, AverageGrowth.rangeOfTotal(in.percent("totalGrowthPct").rates(), years));
    }

    private static Result accumulation(Inputs in) {
        if (in.has("series")) {
            Quantity sum =
                    in.quantities("series").stream().reduce(Quantity::plus).orElseThrow();
            if (in.has("sum") && sum.compareTo(in.quantity("sum")) != 0) {
                throw new IllegalArgumentException("series adds up to " + sum);
            }
            in.has("years");
            return Result.of(AverageGrowth.byAccumulation(in.quantity("base"), in.quantities("series")));
        }
        return Result.of(AverageGrowth.byAccumulation(in.quantity("base"), in.quantity("sum"), in.integer("years")));
    }

    private static Result levelMethod(Inputs in) {
        List<Quantity> series = in.quantities("series");
        return Result.of(AverageGrowth.byLevel(in.quantity("base"), series.get(series.size() - 1), series.size()));
    }

    private static Contribution.Grown grown(Inputs in, String what) {
        return new Contribution.Grown(in.quantity(what + "Current"), in.rate(what + "GrowthPct"));
    }

    private static Result pull(Inputs in) {
        return Result.of(
                in.has("partsPp")
                        ? Contribution.total(
                                in.numbers("partsPp").stream().map(Points::new).toList())
                        : Contribution.pull(grown(in, "part"), grown(in, "total")));
    }

    private static Result contribution(Inputs in) {
        return Result.of(
                in.has("deltaPart")
                        ? Contribution.share(in.quantity("deltaPart"), in.quantity("deltaTotal"))
                        : Contribution.share(grown(in, "part"), grown(in, "total")));
    }

    private static Result checkGrowth(Inputs in) {
        Consistency<Rate> check = Consistency.ofGrowth(
                        in.published("current"), in.published("base"), in.percent("publishedPct"))
                .orElseThrow();
        return Result.of(GrowthRate.of(in.quantity("current"), in.quantity("base"))
                        .rate())
                .and("consistency", consistency(check))
                .and(
                        "impliedComparableBase",
                        Level.impliedBase(in.quantity("current"), in.rate("publishedPct"))
                                .orElseThrow());
    }

    static String consistency(Consistency<?> check) {
        return check.isConsistent()
                ? "CONSISTENT"
                : check.bestHypothesis()
                        .map(best -> "INCONSISTENT_" + best.kind())
                        .orElse("INCONSISTENT");
    }

    private static String display(Inputs in, RoundingMode rounding) {
        return in.number("value").toDecimal(in.integer("scale"), rounding).toPlainString();
    }

    private static String roundedTwice(Inputs in) {
        Rational value = in.number("value");
        return new BigDecimal(value.numerator())
                .divide(new BigDecimal(value.denominator()), MathContext.DECIMAL128)
                .setScale(in.integer("scale"), RoundingMode.HALF_UP)
                .toPlainString();
    }

    static Result completion(Completion completion) {
        Result result = Result.of(completion.attainment())
                .and("verdict", completion.verdict().name())
                .and("robust", completion.robust());
        completion
                .gap()
                .toOptional()
                .ifPresent(gap -> result.and("gap", gap).and("gapPp", gap).and("distance", gap));
        completion.levelAttainment().toOptional().ifPresent(rate -> result.and("levelAttainmentPct", rate));
        completion.attainmentRange().toOptional().ifPresent(range -> result.and("interval", range));
        return result;
    }

    private static Outcome<Published> actual(Inputs in, String key, Written unit) {
        return in.isMissing(key) ? Outcome.missing() : Outcome.of(unit.published(in.text(key)));
    }

    private static Goal goal(Inputs in, Bound.Kind otherwise, Change change, Quantity target, Direction direction) {
        Bound.Kind kind = Wordings.kind(in.text("wording"), otherwise);
        return Goal.of(change, Bound.of(kind, target, in.text("wording")), direction);
    }

    private static Result level(Inputs in, Bound.Kind otherwise, Direction direction) {
        Goal goal = goal(in, otherwise, Change.LEVEL, in.quantity("target"), direction);
        return completion(Completion.of(goal, actual(in, "actual", in.unit())));
    }

    private static Result exceed(Inputs in) {
        if (!in.has("actualInterval")) {
            return level(in, Bound.Kind.MORE_THAN, Direction.HIGHER);
        }
        List<Quantity> ends = in.quantities("actualInterval");
        Quantity printed = in.has("actual")
                ? in.quantity("actual")
                : ends.get(0).plus(ends.get(1)).times(Rational.of(1, 2));
        Published actual = new Published(printed, new Interval<>(ends.get(0), true, ends.get(1), false));
        Goal goal = goal(in, Bound.Kind.MORE_THAN, Change.LEVEL, in.quantity("target"), Direction.HIGHER);
        return completion(Completion.of(goal, actual));
    }

    /** 2.1:1 and 2.1 alike. */
    private static Result ratio(Inputs in) {
        Unit toOne = Written.of(":1").unit();
        Quantity target = Quantity.of(in.text("target").replace(":1", ""), toOne);
        Published actual = Published.of(in.text("actual").replace(":1", ""), toOne);
        return completion(Completion.of(goal(in, Bound.Kind.AT_LEAST, Change.LEVEL, target, Direction.HIGHER), actual));
    }

    private static Result growthTarget(Inputs in) {
        String wording = in.text("wording");
        Quantity target = in.rate("targetPct").toQuantity();
        Outcome<Published> actual = actual(in, "actualPct", Written.of("%"));
        if (wording.contains("零增长")) {
            return completion(Completion.of(
                    goal(in, Bound.Kind.EXACT, Change.GROWTH, target, in.direction(Direction.UNKNOWN)), actual));
        } else if (!Wordings.isFall(wording)) {
            return completion(
                    Completion.of(goal(in, Bound.Kind.AT_LEAST, Change.GROWTH, target, Direction.HIGHER), actual));
        }
        Quantity fall = new Quantity(target.value().abs(), target.unit());
        return completion(Completion.of(
                goal(in, Bound.Kind.AT_LEAST, Change.DECLINE, fall, Direction.HIGHER),
                actual.map(figure -> figure.value().value().signum() < 0 ? figure.negated() : figure)));
    }

    private static Result increment(Inputs in) {
        Written unit = in.unit();
        boolean points = unit.unit().equals(Points.UNIT) || unit.unit().equals(Rate.PERCENT);
        boolean fall = Wordings.isFall(in.text("wording"));
        Change change =
                points ? fall ? Change.POINTS_DOWN : Change.POINTS_UP : fall ? Change.DECREASE : Change.INCREASE;
        Written level = points ? Written.of("%") : unit;
        Quantity target = points ? new Points(in.number("target")).toQuantity() : in.quantity("target");
        Goal goal = goal(in, Bound.Kind.AT_LEAST, change, target, Direction.HIGHER);
        Outcome<Published> base = actual(in, "base", level);
        Outcome<Published> current = actual(in, "actual", level);
        if (!base.isDefined() || !current.isDefined()) {
            return completion(Completion.of(goal, Outcome.missing()));
        }
        return completion(Completion.of(goal, current.orElseThrow(), base.orElseThrow()))
                .and("levelTargetPct", goal.level(base.orElseThrow().value()).orElseThrow());
    }

    private static Result maintain(Inputs in) {
        Goal goal =
                goal(in, Bound.Kind.AT_LEAST, Change.LEVEL, in.rate("target").toQuantity(), Direction.HIGHER);
        Maintained path = Maintained.of(goal, in.printed("observationsPct", Rate.PERCENT));
        return Result.of(path.attainment())
                .and("verdict", path.verdict().name())
                .and("robust", path.robust())
                .and("breaches", path.breaches().stream().map(Published::value).toList())
                .and("endValueAchieved", path.endVerdict() == Verdict.MET);
    }

    private static Result range(Inputs in) {
        Bound bound = Bound.between(in.quantity("low"), in.quantity("high"), "");
        Goal goal = Goal.of(Change.LEVEL, bound, in.direction(Direction.HIGHER));
        return completion(Completion.of(goal, in.published("actual")))
                .and("position", goal.position(in.quantity("actual")).name());
    }

    private static Result around(Inputs in) {
        Tolerance tolerance = new Tolerance(in.number("tolerancePp"), Rational.ZERO);
        Quantity target = in.rate("target").toQuantity();
        Goal goal = Goal.of(Change.LEVEL, Bound.of(Bound.Kind.ABOUT, target, "左右"), in.direction(Direction.HIGHER))
                .withTolerance(tolerance);
        return completion(Completion.of(goal, in.percent("actual")));
    }

    private static Result budget(Inputs in) {
        Outcome<Rate> executed = Ratio.share(in.quantity("actual"), in.quantity("budget"));
        Result result = Result.of(executed);
        if (in.has("weight")) {
            result.and(
                    "scorePublished",
                    executed.flatMap(rate -> Rollup.score(rate, in.number("weight")))
                            .orElseThrow());
        }
        return result;
    }

    private static Result progress(Inputs in) {
        in.has("elapsedPct");
        Direction direction = in.direction(Direction.UNKNOWN);
        return Result.of(Progress.linear(in.quantity("base"), in.quantity("current"), in.quantity("target"), direction))
                .and(
                        "verdict",
                        Progress.verdict(in.quantity("current"), in.quantity("target"), direction)
                                .name());
    }

    /** Without a direction in the vector the good way is the one to the target. */
    private static Result growthRatio(Inputs in) {
        Quantity target = in.quantity("target");
        boolean isUp = target.compareTo(in.quantity("base")) > 0;
        Trajectory way = Trajectory.of(
                Goal.reaching(target, in.direction(isUp ? Direction.HIGHER : Direction.LOWER)),
                Published.exact(in.quantity("base")),
                in.published("current"),
                in.number("yearsObserved"),
                in.number("yearsTotal"));
        Result result = Result.of(way.growthRatio());
        way.observedGrowth().toOptional().ifPresent(rate -> result.and("observedCagr", rate.fraction()));
        way.requiredGrowth().toOptional().ifPresent(rate -> result.and("requiredCagr", rate.fraction()));
        StatusProfile.named("EUROSTAT_TARGET")
                .assess(way)
                .status()
                .toOptional()
                .ifPresent(status -> result.and("category", status.code()));
        return result;
    }

    private static Result elapsed(Inputs in) {
        Period year = Period.ofYear(in.integer("year"), "");
        LocalDate asOf = LocalDate.parse(in.text("asOf"));
        return Result.of(
                switch (in.text("basis")) {
                    case "MONTH" -> TimeShare.byMonth(year, asOf);
                    case "DAY" -> TimeShare.byDay(year, asOf);
                    case "WORKDAY" -> TimeShare.byWorkday(year, asOf);
                    default -> throw new IllegalArgumentException("basis " + in.text("basis"));
                });
    }

    /** The range of an operation over everything that its printed inputs stand for. */
    static Outcome<Interval<Rational>> enclosure(Function<Inputs, Result> operation, Inputs in) {
        Map<String, Interval<Rational>> figures = in.figures();
        if (figures.isEmpty()) {
            return operation.apply(in).value().map(Interval::point);
        }
        List<String> paths = figures.keySet().stream().sorted().toList();
        return Enclosure.ofAll(
                numbers -> operation.apply(in.with(paths, numbers)).value(),
                paths.stream().map(figures::get).toList());
    }
}
