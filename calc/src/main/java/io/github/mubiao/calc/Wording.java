package io.github.mubiao.calc;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.PriceBasis;
import io.github.mubiao.model.Verdict;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Inputs that are no short decimals are cut to this many digits, of which some must not be 0. */
    private static final int INPUT_SCALE = 4;

    /** A finite decimal of no more digits is printed in full. */
    private static final int SHORT = 8;

    /** Where a result is not told from what it is not at this many decimals, it never will be. */
    private static final int MAX_PLACES = 40;

    /** Levels that are rounded keep this many digits that are not leading zeros. */
    private static final int SIGNIFICANT = 3;

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

    /** A result, rounded to the places of its formula, or to as many more as keep it true. */
    String result(Object value, Formula formula, List<Rational> marks) {
        if (value instanceof Interval<?> interval) {
            int places = Math.max(places(interval.low(), formula, marks), places(interval.high(), formula, marks));
            return rounded(interval, told(interval, places));
        }
        return rounded(value, places(value, formula, marks));
    }

    /** A result, rounded. */
    String result(Object value, int scale) {
        return rounded(value, scale);
    }

    private String rounded(Object value, int places) {
        return print(value, number -> number.toDecimal(places, RoundingMode.HALF_UP));
    }

    /** Ends that differ print differently. */
    private int told(Interval<?> interval, int places) {
        int enough = places;
        while (enough < MAX_PLACES
                && !interval.low().equals(interval.high())
                && rounded(interval.low(), enough).equals(rounded(interval.high(), enough))) {
            enough++;
        }
        return enough;
    }

    private static int places(Object value, Formula formula, List<Rational> marks) {
        if (value instanceof Quantity level) {
            return places(level.value(), formula, List.of(), SIGNIFICANT);
        } else if (value instanceof Rate rate) {
            return places(rate.percent(), formula, marked(marks, Rational.HUNDRED), 1);
        } else if (value instanceof Rational number) {
            return places(number, formula, marked(marks, Rational.ONE), 1);
        } else if (value instanceof Points points) {
            return places(points.value(), formula, List.of(), 1);
        } else if (value instanceof Gap.OfRate gap) {
            return places(gap.points(), formula, marks);
        } else if (value instanceof Gap.OfLevel gap) {
            return places(gap.level(), formula, marks);
        } else if (value instanceof Published published) {
            return places(published.value(), formula, marks);
        }
        return formula.scale();
    }

    private static List<Rational> marked(List<Rational> marks, Rational whole) {
        return Stream.concat(Stream.of(Rational.ONE), marks.stream())
                .map(whole::times)
                .toList();
    }

    private static int places(Rational number, Formula formula, List<Rational> marks, int significant) {
        Optional<BigDecimal> exact = number.toExactDecimal().filter(decimal -> decimal.scale() <= SHORT);
        int most = exact.map(decimal -> Math.max(formula.scale(), decimal.scale()))
                .orElse(MAX_PLACES + leadingZeros(number));
        int places = formula.isExact() && exact.isPresent() ? most : formula.scale();
        while (places < most && !isTrue(number, number.toDecimal(places, RoundingMode.HALF_UP), marks, significant)) {
            places++;
        }
        return places;
    }

    private static boolean isTrue(Rational number, BigDecimal printed, List<Rational> marks, int significant) {
        Rational rounded = Rational.of(printed);
        return rounded.signum() == number.signum()
                && (rounded.equals(number) || printed.precision() >= significant)
                && marks.stream().allMatch(mark -> rounded.compareTo(mark) == number.compareTo(mark));
    }

    private static int leadingZeros(Rational number) {
        return number.signum() == 0
                ? 0
                : Math.max(
                        0,
                        number.denominator().toString().length()
                                - number.numerator().abs().toString().length()
                                - 1);
    }

    /** In full where it is a short decimal, else to four places, of a small number to four that are not leading zeros. */
    private static BigDecimal exact(Rational number) {
        return number.toExactDecimal()
                .filter(decimal -> decimal.scale() <= INPUT_SCALE
                        || (decimal.precision() <= INPUT_SCALE && decimal.scale() <= 2 * SHORT))
                .orElseGet(() -> number.toDecimal(INPUT_SCALE + leadingZeros(number), RoundingMode.HALF_UP));
    }

    static Phrase operator(Bound.Kind kind) {
        return switch (kind) {
            case EXACT -> new Phrase("目标为定值", "target is a plain figure");
            case AT_LEAST -> new Phrase("目标为下限", "target is a minimum");
            case AT_MOST -> new Phrase("目标为上限", "target is a maximum");
            case MORE_THAN -> new Phrase("须超过目标", "target is to be exceeded");
            case LESS_THAN -> new Phrase("须低于目标", "target is to stay below");
            case ABOUT -> new Phrase("目标为约数", "target is approximate");
            case BETWEEN -> new Phrase("目标为区间", "target is a range");
        };
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

    /** Which verdicts are possible, where not one of them holds for all values. */
    static Phrase undecided(Collection<Verdict> possible) {
        return new Phrase(
                "区间内可能" + possible.stream().map(each -> verdict(each).chinese()).collect(Collectors.joining("或")),
                possible.stream()
                        .map(each -> verdict(each).english())
                        .collect(Collectors.joining(" or ", "possibly ", "")));
    }

    static Phrase robust(boolean robust) {
        return robust ? new Phrase("四舍五入不影响结论", "whatever the rounding") : new Phrase("四舍五入影响结论", "rounding decides");
    }

    /** The words that said so, else the days. */
    static String period(Period period) {
        boolean isYears = period.equals(
                Period.ofYears(period.first().getYear(), period.last().getYear(), period.words()));
        String years = period.first().getYear() == period.last().getYear()
                ? period.year() + "年"
                : period.first().getYear() + "—" + period.year() + "年";
        return !period.words().isEmpty() ? period.words() : isYears ? years : period.first() + "至" + period.last();
    }

    static Phrase prices(PriceBasis prices) {
        return switch (prices) {
            case CURRENT -> new Phrase("现价", "current prices");
            case CONSTANT -> new Phrase("不变价", "constant prices");
            case COMPARABLE -> new Phrase("可比价", "comparable prices");
            case UNSTATED -> new Phrase("价格口径不明", "unstated prices");
        };
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
