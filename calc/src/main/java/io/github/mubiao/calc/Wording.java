package io.github.mubiao.calc;

import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** How numbers are printed in an explanation: inputs as exact as they are, results rounded once, HALF_UP. */
enum Wording {
    /** 万 and 亿, 个百分点. */
    CHINESE("个百分点") {
        @Override
        String number(BigDecimal value) {
            for (int power = 8; power >= 4; power -= 4) {
                BigDecimal scaled = value.movePointLeft(power).stripTrailingZeros();
                if (scaled.abs().compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= 4) {
                    return scaled.toPlainString() + (power == 8 ? "亿" : "万");
                }
            }
            return value.toPlainString();
        }
    },
    /** Plain digits. */
    ENGLISH(" percentage points") {
        @Override
        String number(BigDecimal value) {
            return value.toPlainString();
        }
    };

    /** Inputs that are no short decimals are cut to this many digits. */
    private static final int INPUT_SCALE = 6;

    private final String points;

    Wording(String points) {
        this.points = points;
    }

    /** The digits of a level. */
    abstract String number(BigDecimal value);

    /** An input, exact where it is a short decimal. */
    String input(Object value) {
        return print(value, Wording::exact);
    }

    /** A result, rounded. */
    String result(Object value, int scale) {
        return print(value, number -> number.toDecimal(scale, RoundingMode.HALF_UP));
    }

    private static BigDecimal exact(Rational number) {
        return number.toExactDecimal()
                .filter(decimal -> decimal.scale() <= INPUT_SCALE)
                .orElseGet(() -> number.toDecimal(INPUT_SCALE, RoundingMode.HALF_UP));
    }

    private String print(Object value, Decimals decimals) {
        if (value instanceof Rate rate) {
            return decimals.of(rate.percent()).toPlainString() + "%";
        } else if (value instanceof Points difference) {
            return decimals.of(difference.value()).toPlainString() + points;
        } else if (value instanceof Quantity level) {
            return number(exact(level.value())) + level.unit().symbol();
        } else if (value instanceof Rational number) {
            return decimals.of(number).toPlainString();
        } else if (value instanceof Published published) {
            return print(published.value(), decimals);
        } else if (value instanceof Interval<?> interval) {
            return interval.toString(end -> print(end, decimals));
        } else if (value instanceof List<?> list) {
            return list.stream().map(item -> print(item, decimals)).collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    /** How a number becomes a decimal. */
    private interface Decimals {
        BigDecimal of(Rational number);
    }
}
