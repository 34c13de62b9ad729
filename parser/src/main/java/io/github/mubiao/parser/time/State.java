package io.github.mubiao.parser.time;

/** What a sentence can speak of: a direction, and a year or a term of years. */
enum State {
    TERM_BACK(Direction.BACK, true),
    YEAR_BACK(Direction.BACK, false),
    NEITHER(Direction.NEITHER, false),
    TERM_AHEAD(Direction.AHEAD, true),
    YEAR_AHEAD(Direction.AHEAD, false);

    private final Direction direction;
    private final boolean term;

    State(Direction direction, boolean term) {
        this.direction = direction;
        this.term = term;
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
