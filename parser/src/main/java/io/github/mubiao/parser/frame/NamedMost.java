package io.github.mubiao.parser.frame;

import io.github.mubiao.parser.words.Words.Match;
import io.github.mubiao.region.Region;
import io.github.mubiao.region.Regions;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the region that a page names again and again, while hardly any name lies outside of it: 云南省…, 云南省…, 昆明海关.
 * The whole that the page speaks of (全省) must be of its level.
 */
final class NamedMost {

    /** 全州, but not 居全省第3, 高于全省平均: those are others. */
    private static final Pattern WHOLE = Pattern.compile("(?<![居占列比于在])[全我本]([省市县区州盟旗国镇乡])(?!第|平均|前|最|首|率先|排名)");

    /** 长治 is a word as well; 长治市, 长治网讯 and 长治今年 are the place. */
    private static final Pattern SURE =
            Pattern.compile("(?:市|县|区|州)?(?:委|政府)|[网晚日]?[讯报]|新闻|发布|今年|明年|将|(?:19|20)\\d\\d年|全[市县区州]|中心城区|GDP");

    /** What full names end with. */
    private static final String KINDS = "省市县区州盟旗";

    /** Named so often it is what the page is about. */
    private static final int OFTEN = 3;

    /** So far the opening goes, where the one name of a page says whose it is, and what may stand before that name. */
    private static final int LONGEST_OPENING = 160;

    private static final String BEFORE = "\n，。：、“ ";

    private final Places places;
    private final Regions regions;
    private final RegionChoice choice;
    private final int year;
    private final Map<Region, Integer> votes = new HashMap<>();
    private final Set<Region> sure = new HashSet<>();
    private final String text;
    private @Nullable Region opener;

    /** Counts the names of a text. */
    NamedMost(Places places, RegionChoice choice, int year, String text) {
        this.places = places;
        this.regions = places.regions();
        this.choice = choice;
        this.year = year;
        this.text = text;
    }

    /** The region, or null. */
    @Nullable
    Region read() {
        String whole = whole();
        if (whole != null && "国镇乡".contains(whole)) {
            return null;
        }
        count();
        Region most = votes.entrySet().stream()
                .filter(entry -> canBe(whole, entry.getKey()))
                .max(Map.Entry.<Region, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(Region::code))))
                .map(Map.Entry::getKey)
                .orElse(null);
        int named = most == null ? 0 : votes.getOrDefault(most, 0);
        boolean often =
                named >= OFTEN || whole != null && (named > 1 || most != null && most.equals(opener)) && alone(most);
        return most != null && often && sure.contains(most) && rules(most) ? most : null;
    }

    /** 省, where the text says 全省 most. */
    private @Nullable String whole() {
        Map<String, Integer> counts = new HashMap<>();
        WHOLE.matcher(text).results().forEach(found -> counts.merge(found.group(1), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Whether 全省 can mean it; 全区 is a region as well as a district. */
    private static boolean canBe(@Nullable String whole, Region region) {
        return whole == null
                ? region.level() != Region.Level.NATION
                : region.name().endsWith(whole);
    }

    private void count() {
        for (int i = 0; i < text.length(); ) {
            Match<Boolean> name = places.nameAt(text, i);
            if (name == null || isWhole(name)) {
                i++;
                continue;
            }
            i = name.end();
            Region region = choice.of(places.candidates(name.word(), year));
            if (region == null) {
                continue;
            }
            votes.merge(region, 1, Integer::sum);
            if (i - name.length() < LONGEST_OPENING
                    && (i == name.length() || BEFORE.indexOf(text.charAt(i - name.length() - 1)) >= 0)) {
                opener = region;
            }
            boolean full = name.length() > 2 && KINDS.indexOf(name.word().charAt(name.length() - 1)) >= 0;
            if (full
                    || region.level() == Region.Level.PROVINCE
                    || SURE.matcher(text).region(i, text.length()).lookingAt()) {
                sure.add(region);
            }
        }
    }

    /** 全州 is a county as well. */
    private static boolean isWhole(Match<Boolean> name) {
        return name.length() == 2 && WHOLE.matcher(name.word()).matches();
    }

    /** Whether no region is named but this one, and what it lies in or what lies in it. */
    private boolean alone(@Nullable Region region) {
        return region != null
                && votes.keySet().stream()
                        .allMatch(other -> regions.isWithin(other, region) || regions.isWithin(region, other));
    }

    /** Whether less than half as many names lie outside of it, its own regions apart. */
    private boolean rules(Region region) {
        int own = votes.getOrDefault(region, 0);
        int others = votes.entrySet().stream()
                .filter(entry -> !regions.isWithin(entry.getKey(), region) && !regions.isWithin(region, entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        int parts = votes.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(region) && regions.isWithin(entry.getKey(), region))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        return 2 * others < own && parts < own;
    }
}
