package io.github.mubiao.cli.input;

import java.util.List;

/**
 * What stands on a page.
 *
 * @param glyphs its letters, in the order in which they were drawn
 * @param rules its straight lines
 */
record PdfPage(List<PdfGlyph> glyphs, List<PdfRule> rules) {

    PdfPage {
        glyphs = List.copyOf(glyphs);
        rules = List.copyOf(rules);
    }
}
