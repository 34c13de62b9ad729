package io.github.mubiao.parser.frame;

import io.github.mubiao.region.Region;
import io.github.mubiao.region.Regions;
import io.github.mubiao.region.Townships;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the county of the township (乡镇街道) that a document names. */
final class TownshipReader {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 12;

    private static final Pattern KIND = Pattern.compile("街道(?:办事处)?|[乡镇]|苏木");

    private final Regions regions;
    private final int year;

    TownshipReader(Regions regions, int year) {
        this.regions = regions;
        this.year = year;
    }

    /** The counties in which the first township lies that a text names; empty where it names none. */
    List<Region> counties(String text) {
        Matcher kind = KIND.matcher(text);
        while (kind.find()) {
            int end = kind.end();
            for (int start = Math.max(0, end - LONGEST); start <= end - SHORTEST; start++) {
                List<String> codes = Townships.standard().countiesOf(text.substring(start, end));
                if (!codes.isEmpty()) {
                    return codes.stream().flatMap(code -> county(code).stream()).toList();
                }
            }
        }
        return List.of();
    }

    /** The county that has this code today, as the caller's catalogue knows it. */
    private List<Region> county(String code) {
        return regions.find(code, year).map(List::of).orElseGet(() -> {
            List<Region> ever = regions.everCoded(code);
            return ever.isEmpty() ? ever : ever.subList(ever.size() - 1, ever.size());
        });
    }
}
