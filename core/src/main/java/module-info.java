/**
 * The model of Mubiao: plans and their targets, exact quantities, units, regions, JSON, CSV and validation.
 *
 * @since 0.1.0
 */
@SuppressWarnings("module") // the parser is built after this
module io.github.mubiao.core {
    requires static transitive org.jspecify;
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;
    requires de.siegmar.fastcsv;
    requires tools.jackson.databind;

    exports io.github.mubiao.io;
    exports io.github.mubiao.model;
    exports io.github.mubiao.quantity;
    exports io.github.mubiao.region;
    exports io.github.mubiao.validation;
    exports io.github.mubiao.table to
            io.github.mubiao.parser;

    // Hibernate Validator and Jackson read records by reflection
    opens io.github.mubiao.model;
    opens io.github.mubiao.quantity;
    opens io.github.mubiao.region;
}
