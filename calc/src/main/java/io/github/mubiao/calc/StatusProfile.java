package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.mubiao.model.Direction;
import io.github.mubiao.model.Verdict;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A named and versioned way to put progress into words (进度评价标准). Immutable.
 *
 * <p>No official cut-offs exist for 快于预期 and 基本符合预期, so a report has to name the profile that it used. The profiles that
 * come with the library are the rows of the commented file {@code profiles.csv}; {@link #read} takes others.
 *
 * <p>An annual growth target has no way from a base to a target; its status is the gap of its {@link Completion}.
 *
 * <pre>{@code
 * Trajectory way = new Trajectory(plain("57.05"), Published.of("69.05", Unit.NONE), plain("100"),
 *         Direction.HIGHER, Rational.of(6), Rational.of(20));
 * StatusProfile.named("CN_DEFAULT").assess(way).status().orElseThrow().chinese();   // 基本符合
 * }</pre>
 *
 * @param name such as {@code CN_DEFAULT}
 * @param version raised with every change of a cut
 * @param measure what the cuts are cuts of
 * @param bands tried in order, the last one takes the rest
 */
public record StatusProfile(String name, String version, Measure measure, List<Band> bands) {

    private static final Map<String, StatusProfile> STANDARD = load();

    /** What a profile measures. */
    public enum Measure {
        /** Share of the way per share of the time. */
        PROGRESS_PER_TIME,
        /** Observed per required mean growth. */
        GROWTH_RATIO,
        /** Mean growth in the good direction, without a target. */
        GROWTH,
        /** Minus the distance in standard deviations of the peers; see {@link Progress#distance}. */
        DISTANCE;

        Outcome<Rational> of(Trajectory way, Quantity level) {
            return switch (this) {
                case PROGRESS_PER_TIME -> way.progressPerTime(level);
                case GROWTH_RATIO -> way.growthRatio(level);
                case GROWTH ->
                    AverageGrowth.byLevel(way.base(), level, way.elapsed())
                            .map(rate -> way.direction() == Direction.LOWER ? rate.negated() : rate)
                            .map(Rate::fraction);
                case DISTANCE -> Formula.DISTANCE.undefined(Reason.MISSING, level, way.target(), "σ");
            };
        }
    }

    /** When a band applies. */
    public enum Rule {
        /** No time has passed. */
        NOT_STARTED,
        /** The target is reached before the end, by a level that stays reached. */
        ACHIEVED_EARLY,
        /** The target is reached. */
        ACHIEVED,
        /** Time is over and the target is reached. */
        MET_AT_END,
        /** Time is over and the target is not reached. */
        MISSED_AT_END,
        /** The measure is at least the cut. */
        FROM,
        /** The measure is greater than the cut. */
        ABOVE,
        /** Everything else. */
        ELSE;

        private boolean isCut() {
            return this == FROM || this == ABOVE;
        }
    }

    /**
     * One row of a profile.
     *
     * @param rule when it applies
     * @param cut of FROM and ABOVE; null for every other rule
     * @param status what it is called
     */
    public record Band(Rule rule, @Nullable Rational cut, Status status) {

        /**
         * Checks that exactly FROM and ABOVE have a cut.
         *
         * @param rule when it applies
         * @param cut of FROM and ABOVE
         * @param status what it is called
         * @throws IllegalArgumentException if a cut is missing or superfluous
         */
        public Band {
            requireNonNull(rule, "rule");
            requireNonNull(status, "status");
            if (rule.isCut() != (cut != null)) {
                throw new IllegalArgumentException(
                        rule + " of " + status.code() + " must " + (rule.isCut() ? "" : "not ") + "have a cut");
            }
        }

        private boolean holds(Rational value) {
            int order = cut == null ? 1 : value.compareTo(cut);
            return rule == Rule.FROM ? order >= 0 : order > 0;
        }

        /** Whether some values of the interval are in this band or better and others are not. */
        private boolean splits(Interval<Rational> values) {
            if (cut == null) {
                return false;
            }
            int low = values.low().compareTo(cut);
            int high = values.high().compareTo(cut);
            return rule == Rule.FROM
                    ? low < 0 && (high > 0 || (high == 0 && values.highClosed()))
                    : high > 0 && (low < 0 || (low == 0 && values.lowClosed()));
        }
    }

    /**
     * What a profile makes of a trajectory.
     *
     * @param status what it is called, or why nothing can be said
     * @param measure the measure behind it; undefined where the status does not need one
     * @param robust whether every value that prints the same has this status; false if there is none
     */
    public record Assessment(Outcome<Status> status, Outcome<Rational> measure, boolean robust) {

        /**
         * The measure and the status in one line.
         *
         * @return the explanation
         */
        public Explanation explanation() {
            return status.toOptional()
                    .map(found -> measure.explanation()
                            .with(List.of(new Phrase(found.chinese(), found.english()), Wording.robust(robust))))
                    .orElseGet(status::explanation);
        }
    }

    /**
     * Checks that the bands cover everything.
     *
     * @param name such as {@code CN_DEFAULT}
     * @param version raised with every change of a cut
     * @param measure what the cuts are cuts of
     * @param bands tried in order, the last one takes the rest
     * @throws IllegalArgumentException if the last band is not ELSE, another one is, or the cuts do not fall
     */
    public StatusProfile {
        requireNonNull(name, "name");
        requireNonNull(version, "version");
        requireNonNull(measure, "measure");
        bands = Arguments.notEmpty(bands, "bands");
        List<Band> others = bands.subList(0, bands.size() - 1);
        if (bands.get(bands.size() - 1).rule != Rule.ELSE || others.stream().anyMatch(band -> band.rule == Rule.ELSE)) {
            throw new IllegalArgumentException("ELSE must be the last band of " + name + " and no other");
        }
        List<Rational> cuts = cuts(bands);
        if (!cuts.equals(cuts.stream()
                .sorted((one, other) -> other.compareTo(one))
                .distinct()
                .toList())) {
            throw new IllegalArgumentException("cuts " + cuts + " of " + name + " must fall from band to band");
        }
    }

    private static List<Rational> cuts(List<Band> bands) {
        List<Rational> cuts = new ArrayList<>();
        for (Band band : bands) {
            if (band.cut != null) {
                cuts.add(band.cut);
            }
        }
        return cuts;
    }

    /**
     * A profile that comes with the library.
     *
     * @param name CN_DEFAULT, EUROSTAT_TARGET, EUROSTAT_TREND, OPEN_SDG, OPEN_SDG_TREND, UN_CHART, SDSN or OECD
     * @return the profile in its newest version
     * @throws IllegalArgumentException if there is none of that name
     */
    public static StatusProfile named(String name) {
        StatusProfile profile = STANDARD.get(requireNonNull(name, "name"));
        if (profile == null) {
            throw new IllegalArgumentException("profile '" + name + "' must be one of " + STANDARD.keySet());
        }
        return profile;
    }

    /**
     * Reads profiles: CSV with the columns {@code profile,version,measure,rule,cut,status,chinese,english}; lines that start
     * with {@code #} are comments.
     *
     * @param csv the rows
     * @return the profiles by name, in the order of the rows
     * @throws IOException if reading fails
     * @throws IllegalArgumentException if a row or a profile is wrong
     */
    public static Map<String, StatusProfile> read(Reader csv) throws IOException {
        requireNonNull(csv, "csv");
        Map<String, List<NamedCsvRecord>> rows = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(csv)) {
            reader.forEach(row -> rows.computeIfAbsent(row.getField("profile"), name -> new ArrayList<>())
                    .add(row));
        }
        Map<String, StatusProfile> profiles = new LinkedHashMap<>();
        rows.forEach((name, bands) -> profiles.put(name, profile(name, bands)));
        return profiles;
    }

    private static StatusProfile profile(String name, List<NamedCsvRecord> rows) {
        NamedCsvRecord first = rows.get(0);
        return new StatusProfile(
                name,
                first.getField("version"),
                Measure.valueOf(first.getField("measure")),
                rows.stream().map(StatusProfile::band).toList());
    }

    private static Band band(NamedCsvRecord row) {
        String cut = row.getField("cut");
        return new Band(
                Rule.valueOf(row.getField("rule")),
                cut.isEmpty() ? null : Rational.parse(cut),
                new Status(row.getField("status"), row.getField("chinese"), row.getField("english")));
    }

    private static Map<String, StatusProfile> load() {
        try (InputStream in = requireNonNull(StatusProfile.class.getResourceAsStream("profiles.csv"), "profiles.csv")) {
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts a measure into words that was computed elsewhere, such as a {@link Progress#distance} for the OECD (negated).
     *
     * @param value the measure
     * @return the status by the cuts alone
     */
    public Status classify(Rational value) {
        return bands.stream()
                .filter(band -> band.rule == Rule.ELSE || (band.rule.isCut() && band.holds(value)))
                .findFirst()
                .map(Band::status)
                .orElseThrow();
    }

    /**
     * Puts a trajectory into words.
     *
     * @param way where it stands
     * @return the status; undefined where the measure is needed and undefined: the verdict is all that can be said then
     */
    public Assessment assess(Trajectory way) {
        Outcome<Rational> value = measure.of(way, way.current().value());
        for (Band band : bands) {
            if (applies(band.rule, way)) {
                return new Assessment(Outcome.of(band.status), value, isVerdictRobust(way));
            }
        }
        return new Assessment(
                value.map(this::classify), value, value.isDefined() && isVerdictRobust(way) && isRobust(way));
    }

    private static boolean applies(Rule rule, Trajectory way) {
        boolean met = way.verdict() == Verdict.MET;
        boolean over = way.elapsed().equals(way.total());
        return switch (rule) {
            case NOT_STARTED -> way.elapsed().signum() == 0;
            case ACHIEVED_EARLY -> met && !over;
            case ACHIEVED -> met;
            case MET_AT_END -> met && over;
            case MISSED_AT_END -> !met && over;
            case FROM, ABOVE, ELSE -> false;
        };
    }

    private static boolean isVerdictRobust(Trajectory way) {
        return Goal.reaching(way.target(), way.direction())
                .holds(way.verdict(), way.current().interval());
    }

    /** The measures rise or fall with the level, so that their ends are those of the interval. */
    private boolean isRobust(Trajectory way) {
        Outcome<Interval<Rational>> values =
                Enclosure.of(level -> measure.of(way, level), way.current().interval());
        return values.isDefined() && bands.stream().noneMatch(band -> band.splits(values.orElseThrow()));
    }
}
