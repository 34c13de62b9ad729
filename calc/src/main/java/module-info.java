/**
 * The mathematics of targets: growth, completion, progress, pace and consistency, exact and interval-aware.
 *
 * @since 0.1.0
 */
module io.github.mubiao.calc {
    requires static transitive org.jspecify;
    requires transitive io.github.mubiao.core;
    requires de.siegmar.fastcsv;

    exports io.github.mubiao.calc;
    exports io.github.mubiao.calc.check;
    exports io.github.mubiao.calc.ledger;

    // Jackson reads records by reflection
    opens io.github.mubiao.calc;
    opens io.github.mubiao.calc.check;
    opens io.github.mubiao.calc.ledger;
}
