/** The mathematics of targets: growth, completion, progress, pace and consistency, exact and interval-aware. */
module io.github.mubiao.calc {
    requires static transitive org.jspecify;
    requires transitive io.github.mubiao.core;
    requires de.siegmar.fastcsv;

    exports io.github.mubiao.calc;
}
