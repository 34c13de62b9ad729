package io.github.mubiao.calc;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Verdict;
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
    private static final int INPUT_SCALE = 4;

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

    static Phrase operator(Bound.Kind kind) {
        String symbol = switch (kind) {
            case EXACT -> "=";
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            case MORE_THAN -> ">";
            case LESS_THAN -> "<";
            case ABOUT -> "≈";
            case BETWEEN -> "∈";
        };
        return new Phrase(symbol, symbol);
    }

    static Phrase verdict(Verdict verdict) {
        return switch (verdict) {
            case MET -> new Phrase("已完成", "met");
            case MISSED -> new Phrase("未完成", "missed");
            case BASICALLY_MET -> new Phrase("基本完成", "basically met");
            case NOT_DUE -> new Phrase("未到期", "not due");
            case UNKNOWN -> new Phrase("无法判断", "cannot be told");
        };
    }

    static Phrase robust(boolean robust) {
        return robust
                ? new Phrase("区间内均成立", "for every value that prints the same")
                : new Phrase("区间内不全成立", "not for every value that prints the same");
    }

    private String print(Object value, Decimals decimals) {
        if (value instanceof Rate rate) {
            return decimals.of(rate.percent()).toPlainString() + "%";
        } else if (value instanceof Points difference) {
            return decimals.of(difference.value()).toPlainString() + points;
        } else if (value instanceof Quantity level) {
            return number(decimals.of(level.value())) + level.unit().symbol();
        } else if (value instanceof Rational number) {
            return decimals.of(number).toPlainString();
        } else if (value instanceof Gap.OfRate gap) {
            return print(gap.points(), decimals);
        } else if (value instanceof Gap.OfLevel gap) {
            return print(gap.level(), decimals);
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
