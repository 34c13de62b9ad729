package io.github.mubiao.region;

import io.github.mubiao.table.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names people write for a division besides its full one, by the words in {@code short-names.csv}.
 *
 * <p>A short name has two characters at least: {@code 易} alone never means 易县.
 */
final class ShortNames {

    private static final ShortNames STANDARD = Table.resource(
            ShortNames.class, "short-names.csv", csv -> new ShortNames(Table.wordsByKind("short names", csv)));
    private static final int SHORTEST = 2;

    private final List<String> peoples;
    private final List<String> endings;
    private final Set<String> never;

    private ShortNames(Map<String, List<String>> words) {
        peoples = longestFirst(words.getOrDefault("people", List.of()));
        endings = longestFirst(words.getOrDefault("ending", List.of()));
        never = Set.copyOf(words.getOrDefault("never", List.of()));
    }

    static List<String> of(Region region) {
        List<String> names = STANDARD.shorten(region.name());
        return region.level() == Region.Level.COUNTY
                ? names.stream().filter(name -> !STANDARD.never.contains(name)).toList()
                : names;
    }

    private List<String> shorten(String name) {
        int autonomy = name.lastIndexOf("自治");
        if (autonomy > 0) {
            String stem = withoutPeoples(name.substring(0, autonomy));
            String kind = name.substring(autonomy + "自治".length());
            return kind.equals("区") ? List.of(stem) : List.of(stem, stem + kind);
        }
        if (name.endsWith("族区")) {
            return List.of(withoutPeoples(without(name, "区")) + "区");
        }
        for (String ending : endings) {
            if (canLose(name, ending)) {
                String stem = without(name, ending);
                return ending.equals("旗") && endsWithSide(stem) ? List.of() : List.of(stem);
            }
        }
        return List.of();
    }

    /** 镇宁布依族苗族 is 镇宁; where nothing else is left, the people give the name: 鄂温克族 is 鄂温克. */
    private String withoutPeoples(String stem) {
        return peoples.stream()
                .filter(people -> canLose(stem, people))
                .findFirst()
                .map(people -> withoutPeoples(without(stem, people)))
                .orElseGet(() -> canLose(stem, "族") ? without(stem, "族") : stem);
    }

    private static boolean canLose(String name, String ending) {
        return name.endsWith(ending) && name.length() - ending.length() >= SHORTEST;
    }

    private static String without(String name, String ending) {
        return name.substring(0, name.length() - ending.length());
    }

    /** Nobody writes 杭锦后 for 杭锦后旗. */
    private static boolean endsWithSide(String stem) {
        return "左右前中后".indexOf(stem.charAt(stem.length() - 1)) >= 0;
    }

    private static List<String> longestFirst(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
