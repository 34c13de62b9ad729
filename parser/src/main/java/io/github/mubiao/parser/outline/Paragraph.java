package io.github.mubiao.parser.outline;

import io.github.mubiao.parser.text.MappedText;

/**
 * A paragraph of the document, without blanks inside.
 *
 * @param text its text; torn sentences are joined
 * @param section where it stands
 * @param first whether it is the first one of its section
 */
public record Paragraph(MappedText text, Section section, boolean first) {}
