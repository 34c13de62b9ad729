/**
 * Who does what by how much: {@code ClauseReader} gives each figure of a sentence its whole indicator, what the figure says
 * about it and its bound.
 */
@NullMarked
package io.github.mubiao.parser.clause;

import org.jspecify.annotations.NullMarked;
