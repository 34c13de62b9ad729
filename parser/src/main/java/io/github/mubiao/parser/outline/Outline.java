package io.github.mubiao.parser.outline;

import io.github.mubiao.model.Diagnostic;
import io.github.mubiao.parser.text.MappedText;
import java.util.List;

/**
 * A document without its furniture.
 *
 * @param title the title, or empty
 * @param subtitle the subtitle, or empty
 * @param subject the title, or where there is none the document that the first paragraph tells of (《云岭县教育发展“十四五”规划》), or empty
 * @param head the lines above the body, in which date and issuer stand
 * @param sections the headings, in text order
 * @param paragraphs the prose, in text order
 * @param sentences the sentences of the paragraphs
 * @param boxes side boxes: a label such as 3类对象 and the line below it
 * @param setAside how many figures stand behind the document
 * @param diagnostics what did not fit
 */
public record Outline(
        String title,
        String subtitle,
        String subject,
        List<MappedText> head,
        List<Section> sections,
        List<Paragraph> paragraphs,
        List<Sentence> sentences,
        List<Box> boxes,
        int setAside,
        List<Diagnostic> diagnostics) {

    /** A counted label and the line that spells it out. */
    public record Box(MappedText label, MappedText items) {}
}
