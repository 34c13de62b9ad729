package io.github.mubiao.parser.words;

/** The parts that words of {@code roles.txt} play, each in one rule; the file tells them with samples. */
public enum Role {
    REACHED,
    REACHING,
    ACHIEVEMENT,
    IMPROVING,
    FALLING,
    INCREASE,
    DECREASE,
    RATE,
    CAMPAIGN,
    GROUND,
    RECKONED,
    TAKING,
    EXCEEDING,
    SAKE,
    COMPANY,
    ENTERING,
    CAPACITY,
    SPREAD,
    HALF_OVER,
    CONCRETE,
    ASPECT,
    DOUBTFUL_LEAD,
    WORDED_UNIT,
    DUTY,
    ASSESSMENT,
    SUBJECT_EVENT,
    OBJECT_EVENT,
    FARING
}
