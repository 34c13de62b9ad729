package io.github.mubiao.cli.input;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.TextPosition;

/**
 * A letter on a page, in points from its top left corner.
 *
 * @param text the letter; the form that a font uses for drawing is replaced by the letter itself
 * @param left where it begins
 * @param right where it ends
 * @param baseline how far down it stands
 * @param size how large it is
 */
record PdfGlyph(String text, float left, float right, float baseline, float size) {

    /** ⼀ and ⼈ look like 一 and 人, and some fonts know no difference. */
    private static final Pattern LOOKALIKES = Pattern.compile("[\u2E80-\u2FDF\uF900-\uFAFF\uFB00-\uFB06]+");

    static PdfGlyph of(TextPosition letter) {
        String text = LOOKALIKES
                .matcher(letter.getUnicode())
                .replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC));
        float left = letter.getXDirAdj();
        // the size in points that the library gives leaves out how the page is scaled
        float size = letter.getTextMatrix().getScalingFactorY();
        return new PdfGlyph(text, left, left + letter.getWidthDirAdj(), letter.getYDirAdj(), Math.max(1, size));
    }

    /** Half way between its ends. */
    float middle() {
        return (left + right) / 2;
    }

    /** Half way between its foot and its head. */
    float height() {
        return baseline - size / 3;
    }
}
