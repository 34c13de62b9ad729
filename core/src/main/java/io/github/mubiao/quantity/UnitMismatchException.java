package io.github.mubiao.quantity;

import java.io.Serial;

/**
 * Two quantities whose units do not convert into each other were added, subtracted, compared or converted.
 *
 * <pre>{@code
 * bridges.plus(households);    // 3座 + 3户 throws it
 * }</pre>
 */
public final class UnitMismatchException extends ArithmeticException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Names both units.
     *
     * @param one the unit of the first quantity
     * @param other the unit that does not go with it
     */
    public UnitMismatchException(Unit one, Unit other) {
        super("%s (%s) and %s (%s) do not convert into each other"
                .formatted(one, one.dimension(), other, other.dimension()));
    }
}
