package io.github.mubiao.calc.ledger;

/** How what is reported relates to what was targeted (对应关系). */
public enum Relation {
    /** The same indicator, the same kind of figure, place and time: 增长8% answers 增长7%以上. */
    SAME,
    /** The same, but arithmetic is needed: 净增4万户 is answered by two levels. */
    DERIVED,
    /** Something near: a wider or narrower scope, another stage, a level beside a growth target. Shown, never computed. */
    PARTIAL,
    /** Nothing. */
    NONE
}
