package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import java.io.IOException;
import java.io.Reader;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A named and versioned way to put progress into words (进度评价标准). Immutable.
 *
 * <p>No official cut-offs exist for 快于预期 and 基本符合预期, so a report has to name the profile that it used. The profiles that
 * come with the library are the rows of the commented file {@code profiles.csv}; {@link #read} takes others. {@link #source} says
 * where a method was published and whether its cuts were compared with that text: CN_DEFAULT is ours.
 *
 * <p>An annual growth target has no way from a base to a target; its status is the gap of its {@link Completion}.
 *
 * <pre>{@code
 * Trajectory way = Trajectory.of(atLeast("100"), Published.of("57.05", Unit.NONE), Published.of("69.05", Unit.NONE),
 *         Rational.of(6), Rational.of(20));
 * StatusProfile.named("CN_DEFAULT").assess(way).status().orElseThrow().chinese();   // 基本符合
 * }</pre>
 *
 * @param name such as {@code CN_DEFAULT}
 * @param version raised with every change of a cut
 * @param measure what the cuts are cuts of
 * @param bands tried in order, the last one takes the rest
 * @param source where the method comes from, and whether that was read
 */
public record StatusProfile(String name, String version, Measure measure, List<Band> bands, Source source) {

    private static final Map<String, StatusProfile> STANDARD = ProfileReader.standard();

    /**
     * Where a method comes from.
     *
     * @param title who published it, in which edition
     * @param link where it can be read; empty for our own
     * @param checked whether the cuts were compared with it
     */
    public record Source(String title, String link, Checked checked) {

        /**
         * Checks for null.
         *
         * @param title who published it, in which edition
         * @param link where it can be read
         * @param checked whether the cuts were compared with it
         */
        public Source {
            requireNonNull(title, "title");
            requireNonNull(link, "link");
            requireNonNull(checked, "checked");
        }
    }

    /** Whether cuts were compared with their source. */
    public enum Checked {
        /** There is none: the cuts are ours. */
        OWN,
        /** With the text of the publisher. */
        PRIMARY,
        /** With the text of somebody who restates it. */
        SECONDARY,
        /** They were not; do not cite them. */
        NO
    }

    /** What a profile measures. */
    public enum Measure {
        /** Share of the way per share of the time. */
        PROGRESS_PER_TIME,
        /** Observed per required mean growth. */
        GROWTH_RATIO,
        /** Mean growth in the good direction, without a target; near a natural limit per factor C of Open SDG. */
        GROWTH,
        /** The way that the mean growth so far would have led at the end, per whole way, in the good direction. */
        PROJECTED,
        /** What a straight line through base and level leaves of the way at the end, 0 to 100 and more (UNESCAP). */
        ANTICIPATED_GAP,
        /** The distance in standard deviations of the peers, the less the better; see {@link Progress#distance}. */
        DISTANCE
    }

    /** When a band applies. */
    public enum Rule {
        /** No time has passed. */
        NOT_STARTED,
        /** The target is reached before the end, by what stays reached: not by a level that has to be held. */
        ACHIEVED_EARLY,
        /** A level that has to be held (控制在5.5%以内) is held so far. */
        HELD,
        /** Base and level both meet the target: achieved and maintained. */
        KEPT,
        /** The base met the target, and the level no longer does. */
        LOST,
        /** The target is reached. */
        ACHIEVED,
        /** Time is over and the target is reached. */
        MET_AT_END,
        /** Time is over and the target is missed by no more than the tolerance of 左右. */
        BASICALLY_MET_AT_END,
        /** Time is over and the target is not reached. */
        MISSED_AT_END,
        /** The measure is at least the cut. */
        FROM,
        /** The measure is greater than the cut. */
        ABOVE,
        /** The measure is at most the cut. */
        UP_TO,
        /** Everything else. */
        ELSE;

        private boolean isCut() {
            return this == FROM || this == ABOVE || this == UP_TO;
        }
    }

    /**
     * One row of a profile.
     *
     * @param rule when it applies
     * @param cut of FROM, ABOVE and UP_TO; null for every other rule
     * @param status what it is called
     */
    public record Band(Rule rule, @Nullable Rational cut, Status status) {

        /**
         * Checks that exactly FROM, ABOVE and UP_TO have a cut.
         *
         * @param rule when it applies
         * @param cut of FROM, ABOVE and UP_TO
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
    }

    /**
     * What a profile makes of a trajectory.
     *
     * @param status what it is called, {@link Status#UNKNOWN} where the good direction is not known; or why nothing can be said
     * @param measure the measure behind it; undefined where the status does not need one
     * @param possible all statuses that values have which base and current level stand for, in the order of the bands
     * @param robust whether every such value has this status; false if there is none
     * @param cuts of the profile, so that a printed measure lies on its side of each
     */
    public record Assessment(
            Outcome<Status> status,
            Outcome<Rational> measure,
            Set<Status> possible,
            boolean robust,
            List<Rational> cuts) {

        /**
         * Copies the collections.
         *
         * @param status what it is called
         * @param measure the measure behind it
         * @param possible all statuses that are possible
         * @param robust whether every value has this status
         * @param cuts of the profile
         */
        public Assessment {
            requireNonNull(status, "status");
            requireNonNull(measure, "measure");
            possible = Collections.unmodifiableSet(new LinkedHashSet<>(possible));
            cuts = List.copyOf(cuts);
        }

        /**
         * The measure and the status in one line.
         *
         * @return the explanation
         */
        public Explanation explanation() {
            return status.toOptional()
                    .map(found -> measure.explanation()
                            .apartFrom(cuts)
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
     * @param source where the method comes from
     * @throws IllegalArgumentException if the last band is not ELSE, another one is, or the cuts do not fall
     */
    public StatusProfile {
        requireNonNull(name, "name");
        requireNonNull(version, "version");
        requireNonNull(measure, "measure");
        requireNonNull(source, "source");
        bands = Arguments.notEmpty(bands, "bands");
        Cuts.check(name, bands);
    }

    /**
     * A profile that comes with the library.
     *
     * @param name CN_DEFAULT, OPEN_SDG, OPEN_SDG_TREND, UN_CHART_2023, UN_CHART_2023_TREND, UN_CHART, EUROSTAT_TARGET,
     *     EUROSTAT_TREND, SDSN, UNESCAP, DIGITAL_DECADE or OECD
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
     * Reads profiles: CSV with the columns {@code profile,version,measure,rule,cut,status,chinese,english}, and, on the first row
     * of a profile, {@code source,link,checked}; lines that start with {@code #} are comments.
     *
     * @param csv the rows
     * @return the profiles by name, in the order of the rows
     * @throws IOException if reading fails
     * @throws IllegalArgumentException if a row or a profile is wrong
     */
    public static Map<String, StatusProfile> read(Reader csv) throws IOException {
        return ProfileReader.read(requireNonNull(csv, "csv"));
    }

    /**
     * Puts a measure into words that was computed elsewhere, such as a {@link Progress#distance} for the OECD.
     *
     * @param value the measure
     * @return the status by the cuts alone
     */
    public Status classify(Rational value) {
        return bands.stream()
                .filter(band -> Cuts.holds(band, value))
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
        return new Assessor(this, null).assess(way);
    }

    /**
     * Puts a trajectory into words by a measure that needs something else.
     *
     * @param way where it stands
     * @param reference of DISTANCE the standard deviation of the peers; of GROWTH the natural limit of the indicator (100%),
     *     near which less growth is asked for
     * @return the status; undefined where the measure is needed and undefined
     */
    public Assessment assess(Trajectory way, Quantity reference) {
        return new Assessor(this, requireNonNull(reference, "reference")).assess(way);
    }

    /** The cuts of all bands, in their order. */
    List<Rational> cuts() {
        return Cuts.of(bands);
    }
}
