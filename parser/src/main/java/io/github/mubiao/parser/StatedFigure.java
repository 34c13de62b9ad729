package io.github.mubiao.parser;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.Bound;
import io.github.mubiao.quantity.Figure;

/**
 * A figure with its bound: of 1.2万亿元以上 the figure is 1.2, 万亿, 元, and the bound AT_LEAST 1200000000000元. Immutable.
 *
 * <pre>{@code
 * StatedFigure figure = FigureReader.standard().read("6%—7%").orElseThrow();
 * figure.bound().kind();    // BETWEEN
 * }</pre>
 *
 * @param figure the number as it is printed
 * @param bound the exact quantity and the relation to it
 */
public record StatedFigure(Figure figure, Bound bound) {

    /**
     * Checks for null.
     *
     * @param figure the number as it is printed
     * @param bound the exact quantity and the relation to it
     */
    public StatedFigure {
        requireNonNull(figure, "figure");
        requireNonNull(bound, "bound");
    }
}
