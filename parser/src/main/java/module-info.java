/**
 * Reads Chinese planning documents into the model of {@code io.github.mubiao.core}.
 *
 * @since 0.1.0
 */
module io.github.mubiao.parser {
    requires static transitive org.jspecify;
    requires transitive io.github.mubiao.core;

    exports io.github.mubiao.parser;
}
