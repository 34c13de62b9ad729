package io.github.mubiao.calc;

import io.github.mubiao.quantity.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where the bands of a profile divide its measure. */
final class Cuts {

    private Cuts() {}

    /** The cuts of all bands, in their order. */
    static List<Rational> of(List<StatusProfile.Band> bands) {
        List<Rational> cuts = new ArrayList<>();
        for (StatusProfile.Band band : bands) {
            Rational cut = band.cut();
            if (cut != null) {
                cuts.add(cut);
            }
        }
        return cuts;
    }

    /** Bands must cover every value, and each must be reached by some. */
    static void check(String name, List<StatusProfile.Band> bands) {
        if (bands.get(bands.size() - 1).rule() != StatusProfile.Rule.ELSE
                || count(bands, StatusProfile.Rule.ELSE) > 1) {
            throw new IllegalArgumentException("ELSE must be the last band of " + name + " and no other");
        }
        List<Rational> cuts = of(bands);
        long rising = count(bands, StatusProfile.Rule.UP_TO);
        if (rising != 0 && rising != cuts.size()) {
            throw new IllegalArgumentException("bands of " + name + " must be all UP_TO a cut, or none");
        }
        Comparator<Rational> order = rising == 0 ? Comparator.reverseOrder() : Comparator.naturalOrder();
        if (!cuts.equals(cuts.stream().sorted(order).distinct().toList())) {
            throw new IllegalArgumentException(
                    "cuts " + cuts + " of " + name + " must " + (rising == 0 ? "fall" : "rise") + " from band to band");
        }
    }

    private static long count(List<StatusProfile.Band> bands, StatusProfile.Rule rule) {
        return bands.stream().filter(band -> band.rule() == rule).count();
    }

    /** Whether a value lies on the side of the cut that the band is about. */
    static boolean holds(StatusProfile.Band band, Rational value) {
        Rational cut = band.cut();
        int order = cut == null ? 0 : value.compareTo(cut);
        return switch (band.rule()) {
            case FROM -> order >= 0;
            case ABOVE -> order > 0;
            case UP_TO -> order <= 0;
            case ELSE -> true;
            case NOT_STARTED,
                    ACHIEVED_EARLY,
                    HELD,
                    KEPT,
                    LOST,
                    ACHIEVED,
                    MET_AT_END,
                    BASICALLY_MET_AT_END,
                    MISSED_AT_END -> false;
        };
    }
}
