package io.github.mubiao.parser.table;

import io.github.mubiao.quantity.Multipliers;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import io.github.mubiao.quantity.Units;
import java.util.Optional;

/**
 * A unit as tables give it: 万吨 is the multiplier 万 and the unit 吨.
 *
 * @param multiplier such as 万 or 亿, or empty
 * @param unit the unit
 */
record UnitWord(String multiplier, Unit unit) {

    /** No unit. */
    static final UnitWord NONE = new UnitWord("", Unit.NONE);

    private static final String MULTIPLIERS = "十百千万亿";

    private static final int MOST_MULTIPLIERS = 3;

    private static final int LONGEST = 16;

    /** Reads 亿元, 万人次, %, 单位：万吨; empty where the catalogue holds no such unit. */
    static Optional<UnitWord> parse(String words, Units units) {
        String symbol = words.replaceFirst("^(计量)?单位：?", "").replaceFirst("^个(?=(百|千)分点)|^1(?=/)", "");
        if (symbol.isEmpty() || symbol.length() > LONGEST) {
            return Optional.empty();
        }
        for (int i = 0; i <= MOST_MULTIPLIERS && i < symbol.length(); i++) {
            Optional<Unit> unit = units.find(symbol.substring(i));
            if (unit.isPresent()) {
                return Optional.of(new UnitWord(symbol.substring(0, i), unit.get()));
            }
            if (MULTIPLIERS.indexOf(symbol.charAt(i)) < 0) {
                break;
            }
        }
        return Optional.empty();
    }

    /** A number in this unit. */
    Quantity of(Rational number) {
        return new Quantity(number.times(Multipliers.factor(multiplier)), unit);
    }

    boolean isShare() {
        return unit.dimension().equals("ratio") && !unit.symbol().equals("倍");
    }

    boolean isPoints() {
        return unit.dimension().equals("percentage points");
    }

    /** As it is printed. */
    @Override
    public String toString() {
        return multiplier + unit.symbol();
    }
}
