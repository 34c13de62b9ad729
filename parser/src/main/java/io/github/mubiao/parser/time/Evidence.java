package io.github.mubiao.parser.time;

import io.github.mubiao.parser.outline.HeadingSense;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Weights of evidence for the states of a sentence: logarithms of odds that add up. */
final class Evidence {

    private static final State[] ALL = State.values();

    private static final int STATES = ALL.length;

    /** What an expression of time adds to the odds for the direction that it says. */
    private static final double TIME = 4;

    /** What it adds for the year or the term that it says. */
    private static final double TERM = 1.5;

    /** What it adds for a look ahead that a figure is compared with the year behind the plan. */
    private static final double FROM_BACK = 2;

    private final double[] weights = new double[STATES];

    double of(State state) {
        return weights[state.index()];
    }

    void add(State state, double weight) {
        weights[state.index()] += weight;
    }

    void add(Evidence other, double share) {
        for (int i = 0; i < STATES; i++) {
            weights[i] += share * other.weights[i];
        }
    }

    /** “十五五”时期主要目标和2026年工作安排 is about both: which of the two a sentence means, it says itself. */
    void levelTerms() {
        level(State.TERM_AHEAD, State.YEAR_AHEAD);
        level(State.TERM_BACK, State.YEAR_BACK);
    }

    private void level(State one, State other) {
        double most = Math.max(of(one), of(other));
        weights[one.index()] = most;
        weights[other.index()] = most;
    }

    /** Odds for a look ahead: half for it, half against the others. */
    void addAhead(double odds) {
        for (State state : ALL) {
            add(state, state.isAhead() ? odds / 2 : -odds / 2);
        }
    }

    /** What the words of a heading say. */
    static Evidence of(HeadingSense sense) {
        Evidence evidence = new Evidence();
        switch (sense) {
            case REVIEW -> {
                evidence.add(State.YEAR_BACK, 2.5);
                evidence.add(State.TERM_BACK, 2);
            }
            case TERM_REVIEW -> {
                evidence.add(State.TERM_BACK, 3);
                evidence.add(State.YEAR_BACK, 1.5);
            }
            case NEITHER -> {
                evidence.add(State.NEITHER, 3);
                evidence.add(State.YEAR_BACK, 1);
                evidence.add(State.TERM_BACK, 1);
            }
            case PLAN -> {
                evidence.add(State.YEAR_AHEAD, 2.5);
                evidence.add(State.TERM_AHEAD, 1.5);
            }
            case TERM_PLAN -> {
                evidence.add(State.TERM_AHEAD, 2.5);
                evidence.add(State.YEAR_AHEAD, 1.5);
            }
            case UNSTATED -> {}
        }
        return evidence;
    }

    /** What an expression of time says under a clock; nothing where it is a mere base of comparison. */
    static Evidence of(TimeExpression time, Clock clock) {
        Evidence evidence = new Evidence();
        State state = time.base() ? null : state(time, clock);
        if (state != null) {
            evidence.addAhead(state.isAhead() ? TIME : -TIME);
            evidence.add(state, TERM);
        }
        if (time.kind() == TimeExpression.Kind.WHOLE) {
            evidence.add(State.YEAR_BACK, TERM);
            evidence.add(State.YEAR_AHEAD, TERM);
        }
        return evidence;
    }

    /** 比2023年增长 where 2023 is the year behind the plan: what was achieved is compared with earlier ones. */
    static double oddsOfBases(List<TimeExpression> times, Clock clock) {
        for (TimeExpression time : times) {
            if (time.use() == TimeExpression.Use.BASE
                    && time.kind() == TimeExpression.Kind.ABSOLUTE
                    && Objects.equals(time.last(), clock.backYear())) {
                return FROM_BACK;
            }
        }
        return 0;
    }

    /** The odds for a look ahead that an expression of time adds; 0 where it does not say. */
    static double odds(TimeExpression time, Clock clock) {
        State state = time.base() ? null : state(time, clock);
        return state == null ? 0 : state.isAhead() ? TIME : -TIME;
    }

    private static @Nullable State state(TimeExpression time, Clock clock) {
        return switch (time.kind()) {
            case ABSOLUTE -> absolute(time, clock);
            case PREVIOUS, SO_FAR -> State.YEAR_BACK;
            case SPAN_BACK -> time.first() > 1 ? State.TERM_BACK : State.YEAR_BACK;
            case NEXT -> State.YEAR_AHEAD;
            case SPAN_AHEAD -> State.TERM_AHEAD;
            case CURRENT -> current(clock);
            case SAME, WHOLE -> null;
        };
    }

    private static @Nullable State absolute(TimeExpression time, Clock clock) {
        if (clock.tellsOfItsYear() && time.last() == time.first() && Objects.equals(time.last(), clock.now())) {
            return null;
        }
        if (clock.isPast(time.last())) {
            return time.last() > time.first() ? State.TERM_BACK : State.YEAR_BACK;
        }
        if (!clock.isAhead(time.last())) {
            return null;
        }
        boolean planned = clock.planYear() != null && time.first() == time.last() && time.last() == clock.planYear();
        return planned ? State.YEAR_AHEAD : State.TERM_AHEAD;
    }

    /** 今年 of a session in December is the year that it reports. */
    private static @Nullable State current(Clock clock) {
        Integer now = clock.now();
        if (now == null || clock.isPast(now) && clock.isAhead(now)) {
            return null;
        }
        return clock.isPast(now) ? State.YEAR_BACK : State.YEAR_AHEAD;
    }
}
