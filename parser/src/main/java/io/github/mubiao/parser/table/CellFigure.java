package io.github.mubiao.parser.table;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.SourceSpan;
import io.github.mubiao.quantity.Figure;
import io.github.mubiao.quantity.Quantity;

/**
 * The figure of a cell.
 *
 * @param span its words in the text
 * @param figure as printed, with the unit of its column or row
 * @param bound its value and relation
 * @param cumulative whether brackets say that it is one of several years: [6564]
 * @param ownUnit whether the unit stands in the cell
 */
record CellFigure(SourceSpan span, Figure figure, Bound bound, boolean cumulative, boolean ownUnit) {

    boolean isNegative() {
        return bound.kind() != Bound.Kind.BETWEEN && bound.value().value().signum() < 0;
    }

    Quantity value() {
        return bound.value();
    }

    /** Without its sign: a growth of −3 is a decline of 3. */
    CellFigure unsigned() {
        Figure plain = new Figure(
                figure.literal().replaceFirst("^-", ""),
                figure.multiplier(),
                figure.unit(),
                figure.number() == null ? null : figure.number().abs());
        Quantity value =
                new Quantity(bound.value().value().negated(), bound.value().unit());
        return new CellFigure(span, plain, new Bound(turned(), value, null, bound.words()), cumulative, ownUnit);
    }

    /** At least −3 is at most 3 of a fall. */
    private Bound.Kind turned() {
        return switch (bound.kind()) {
            case AT_LEAST -> Bound.Kind.AT_MOST;
            case AT_MOST -> Bound.Kind.AT_LEAST;
            case MORE_THAN -> Bound.Kind.LESS_THAN;
            case LESS_THAN -> Bound.Kind.MORE_THAN;
            case EXACT, ABOUT, BETWEEN -> bound.kind();
        };
    }
}
