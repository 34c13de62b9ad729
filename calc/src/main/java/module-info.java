/** Stub. */
module io.github.mubiao.calc {
    requires static transitive org.jspecify;
    requires transitive io.github.mubiao.core;
}
