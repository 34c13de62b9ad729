package io.github.mubiao.parser.words;

import io.github.mubiao.model.Directions;
import io.github.mubiao.quantity.Units;

/**
 * What a reader of statements knows beside the document. Immutable.
 *
 * @param units the units
 * @param vocabulary the words of clauses
 * @param directions which way indicators should move
 */
public record Knowledge(Units units, Vocabulary vocabulary, Directions directions) {}
