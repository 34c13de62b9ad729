/** Knows Mubiao by the name of one module. */
module org.example.consumers {
    requires io.github.mubiao.parser;
}
