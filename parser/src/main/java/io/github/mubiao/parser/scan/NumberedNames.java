package io.github.mubiao.parser.scan;

import io.github.mubiao.parser.words.PlaceNames;
import io.github.mubiao.parser.words.Words;
import io.github.mubiao.parser.words.Words.Match;
import io.github.mubiao.region.Regions;
import org.jspecify.annotations.Nullable;

/** Names of places that begin with a numeral: 三台县, 五家渠, 九江. Immutable. */
final class NumberedNames {

    private static final int SHORTEST_SURE = 3;

    private static final String BESIDE = "、和与及至到—-";

    private final Words<Boolean> places;

    NumberedNames(Regions regions) {
        this.places = PlaceNames.of(regions);
    }

    /** The index behind a name that begins at an index; the index itself if none does. */
    int end(CharSequence text, int start) {
        Match<Boolean> name = places.at(text, start);
        boolean certain = name != null && (name.length() >= SHORTEST_SURE || isBesidePlace(text, name));
        return name != null && certain ? name.end() : start;
    }

    /** 三台 is a place in 盐亭、三台, but not in 三台、五套. */
    private boolean isBesidePlace(CharSequence text, Match<Boolean> name) {
        int before = name.start() - 1;
        int behind = name.end();
        return BESIDE.indexOf(Digits.charAt(text, before)) >= 0 && isPlace(places.before(text, before))
                || BESIDE.indexOf(Digits.charAt(text, behind)) >= 0 && isPlace(places.at(text, behind + 1));
    }

    private static boolean isPlace(@Nullable Match<Boolean> name) {
        return name != null && !NumeralReader.isNumeralStart(name.word().charAt(0));
    }
}
