package io.github.mubiao.model;

/** What a statement rests on. */
public enum Evidence {
    /** All of it stands in its clause. */
    EXPLICIT,
    /** Subject, verb or unit are carried over from a neighbour: the second figure of 新增绿色食品25个、有机产品45个. */
    CARRIED,
    /** Something comes from the section or the document rather than the sentence. */
    INFERRED
}
