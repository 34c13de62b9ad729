package io.github.mubiao.calc.ledger;

import io.github.mubiao.calc.Completion;
import io.github.mubiao.calc.ledger.PanelBuilder.Mention;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Evidence;
import io.github.mubiao.model.Measure;
import io.github.mubiao.model.Observation;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Target;
import io.github.mubiao.model.Verdict;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.region.Region;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses, of all that documents say of one place, period and indicator, the target and the result of its kind. */
final class CellReader {

    /** What comes first is the better one. */
    private static final Comparator<Mention> BY_CARE = Comparator.<Mention>comparingInt(
                    mention -> mention.claim().statement().doubts().size())
            .thenComparing(mention -> mention.claim().statement().origin().evidence() == Evidence.INFERRED)
            .thenComparing(mention -> mention.claim().statement().span())
            .thenComparing(mention -> mention.claim().document())
            .thenComparing(mention -> mention.claim().statement().id());

    private final Region region;
    private final List<Mention> mentions;
    private final Period period;

    CellReader(Region region, List<Mention> mentions) {
        this.region = region;
        this.mentions = mentions;
        Period some = mentions.get(0).period();
        this.period = Period.ofYears(some.first().getYear(), some.year(), "");
    }

    /** The cell; empty where nothing fits. */
    Optional<Cell> read(boolean twice) {
        Optional<Mention> target = target();
        Optional<Mention> actual = target.map(this::actual).orElseGet(() -> best(said(false), this::late));
        return target.isEmpty() && actual.isEmpty()
                ? Optional.empty()
                : Optional.of(cell(target.orElse(null), actual.orElse(null), twice));
    }

    private Optional<Mention> target() {
        return best(said(true), mention -> Math.abs(mention.planYear() - period.year()));
    }

    /** A figure of the kind of the target, under its very name rather than under another one; where there is none, a level. */
    private Optional<Mention> actual(Mention target) {
        Claim wanted = target.claim();
        ToIntFunction<Mention> named =
                mention -> 2 * late(mention) + (mention.claim().stem().equals(wanted.stem()) ? 0 : 1);
        Stream<Mention> alike = said(false)
                .filter(mention -> mention.claim().kind() == wanted.kind())
                .filter(mention -> mention.claim().isYearly() == wanted.isYearly());
        return best(alike, named)
                .or(() -> isOneYear() ? best(said(false).filter(Mention::isLevel), named) : Optional.empty());
    }

    /** How far its document is from the one that reports the period first. */
    private int late(Mention mention) {
        return Math.abs(mention.planYear() - period.year() - 1);
    }

    private Stream<Mention> said(boolean targets) {
        return mentions.stream().filter(mention -> mention.isTarget() == targets && !isAverage(mention));
    }

    private static Optional<Mention> best(Stream<Mention> some, ToIntFunction<Mention> distance) {
        return some.min(Comparator.comparingInt(distance)
                .thenComparing(mention -> kind(mention.claim()))
                .thenComparing(BY_CARE));
    }

    /** 年均 belongs to the years together. */
    private boolean isAverage(Mention mention) {
        return mention.claim().isYearly() && isOneYear();
    }

    private boolean isOneYear() {
        return period.first().getYear() == period.year();
    }

    /** Growth is what such panels are made of, then the level. */
    private static int kind(Claim claim) {
        return switch (claim.kind()) {
            case RATE -> 0;
            case LEVEL -> 1;
            case DONE -> 2;
            case POINTS -> 3;
            case DIFFERENCE -> 4;
        };
    }

    private Cell cell(@Nullable Mention target, @Nullable Mention actual, boolean twice) {
        Target wanted = target == null ? null : Adapted.target(target.claim());
        Observation reached = actual == null
                ? null
                : Adapted.observation(target == null ? actual.claim() : target.claim(), actual.claim());
        return new Cell(
                region,
                mentions.get(0).code(),
                period,
                wanted,
                target == null ? "" : target.claim().document(),
                reached,
                actual == null ? "" : actual.claim().document(),
                gap(wanted, reached),
                verdict(wanted, reached),
                flags(target, actual, twice));
    }

    private static @Nullable Quantity gap(@Nullable Target target, @Nullable Observation actual) {
        if (target == null || actual == null) {
            return null;
        }
        Quantity wanted = signed(target.measure());
        Quantity reached = signed(actual.measure());
        return wanted.unit().convertsTo(reached.unit())
                ? reached.in(wanted.unit()).minus(wanted)
                : null;
    }

    /** A decline of 3 % is a growth of −3 %. */
    static Quantity signed(Measure measure) {
        Quantity value = measure.bound().value();
        boolean falls = measure.change() == Change.DECLINE
                || measure.change() == Change.DECREASE
                || measure.change() == Change.POINTS_DOWN;
        return falls ? value.times(Rational.of(-1)) : value;
    }

    private Verdict verdict(@Nullable Target target, @Nullable Observation actual) {
        return target == null || actual == null
                ? Verdict.UNKNOWN
                : Completion.of(target, Optional.of(actual), period.last()).verdict();
    }

    private Set<Cell.Flag> flags(@Nullable Mention target, @Nullable Mention actual, boolean twice) {
        Set<Cell.Flag> flags = EnumSet.noneOf(Cell.Flag.class);
        if (period.first().getYear() < period.year()) {
            flags.add(Cell.Flag.SEVERAL_YEARS);
        }
        if (twice) {
            flags.add(Cell.Flag.TWO_REPORTS);
        }
        if (target != null
                && others(target)
                        .anyMatch(other ->
                                other.claim().document().equals(target.claim().document()))) {
            flags.add(Cell.Flag.TWO_TARGETS);
        }
        if (actual != null
                && others(actual)
                        .anyMatch(other ->
                                !other.claim().document().equals(actual.claim().document()))) {
            flags.add(Cell.Flag.REVISED);
        }
        return flags;
    }

    /** What says something else of the same. */
    private Stream<Mention> others(Mention chosen) {
        Quantity value = signed(chosen.claim().alone());
        return said(chosen.isTarget())
                .filter(mention -> mention.claim().kind() == chosen.claim().kind())
                .filter(mention -> !signed(mention.claim().alone()).equals(value));
    }
}
