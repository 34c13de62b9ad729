package io.github.mubiao.parser.frame;

import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.FlatText;
import io.github.mubiao.region.Region;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The word by which a text calls its own place as a whole: 县 where it says 我县 and 县委. */
final class WholeWord {

    private static final Finder WHOLE =
            Finder.of("(?:代表|我)(省|自治区|市|州|盟|县|区|旗)|(?:中共|，|。|[在受](?=[县区旗]))(省|市|州|县|区|旗)(?:委|政府|人大|政协)");

    private WholeWord() {}

    /** Whether 我县 can mean it. */
    static boolean canBe(@Nullable String whole, Region region) {
        return whole == null || region.name().endsWith(whole);
    }

    /** The level that it means; null where a text says it of no place. */
    static Region.@Nullable Level level(CharSequence text) {
        String whole = in(text);
        return whole == null
                ? null
                : switch (whole) {
                    case "省", "自治区" -> Region.Level.PROVINCE;
                    case "市", "州", "盟" -> Region.Level.PREFECTURE;
                    default -> Region.Level.COUNTY;
                };
    }

    /** 县, where a text says 我县 most. */
    static @Nullable String in(CharSequence text) {
        Map<String, Integer> counts = new HashMap<>();
        FlatText flat = FlatText.of(text);
        for (Matcher matcher = WHOLE.first(flat, 0); matcher != null; matcher = WHOLE.next(matcher, flat)) {
            counts.merge(matcher.group(1) == null ? matcher.group(2) : matcher.group(1), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
