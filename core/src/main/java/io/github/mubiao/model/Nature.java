package io.github.mubiao.model;

/** The legal nature of a target (属性). */
public enum Nature {
    /** Binding (约束性). */
    BINDING,
    /** Expected (预期性). */
    EXPECTED,
    /** The document does not say. */
    UNSTATED
}
