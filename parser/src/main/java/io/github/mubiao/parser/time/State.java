package io.github.mubiao.parser.time;

import io.github.mubiao.parser.Horizon.Direction;

/** What a sentence can speak of: a direction, and a year or a term of years. */
enum State {
    TERM_BACK(0, Direction.BACK, true),
    YEAR_BACK(1, Direction.BACK, false),
    NEITHER(2, Direction.NEITHER, false),
    TERM_AHEAD(3, Direction.AHEAD, true),
    YEAR_AHEAD(4, Direction.AHEAD, false);

    private final int index;
    private final Direction direction;
    private final boolean term;

    State(int index, Direction direction, boolean term) {
        this.index = index;
        this.direction = direction;
        this.term = term;
    }

    /** Its place in arrays, from 0. */
    int index() {
        return index;
    }

    Direction direction() {
        return direction;
    }

    boolean isAhead() {
        return direction == Direction.AHEAD;
    }

    /** Whether it is several years. */
    boolean isTerm() {
        return term;
    }
}
