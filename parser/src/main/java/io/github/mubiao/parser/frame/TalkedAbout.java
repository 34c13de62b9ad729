package io.github.mubiao.parser.frame;

import io.github.mubiao.parser.words.Words.Match;
import io.github.mubiao.region.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the region that a text talks about: of the level that 全县 or 我市 tells, named most, or around most of those that are named. */
final class TalkedAbout {

    /** A name must be talked about so often to be the issuer. */
    private static final int OFTEN = 3;

    private static final int TWICE = 2;

    /** So many of its parts must be named, and twice as many as of any other region. */
    private static final int PARTS = 3;

    private final Places places;
    private final RegionChoice choice;
    private final int year;
    private final Map<String, Integer> counts;
    private final Region.@Nullable Level level;

    /** Counts the names of a text. */
    TalkedAbout(Places places, RegionChoice choice, int year, String text) {
        this.places = places;
        this.choice = choice;
        this.year = year;
        this.level = WholeWord.level(text);
        this.counts = level == null ? Map.of() : counts(places, text);
    }

    private static Map<String, Integer> counts(Places places, String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < text.length(); ) {
            Match<Boolean> name = places.nameAt(text, i);
            if (name != null) {
                counts.merge(name.word(), isPlainNoun(name.word()) ? 0 : 1, Integer::sum);
                i = name.end();
            } else {
                i++;
            }
        }
        return counts;
    }

    /** 城区, 郊区 and 矿区 are names of districts and say where in any city. */
    private static boolean isPlainNoun(String name) {
        return name.length() == 2 && name.endsWith("区");
    }

    /** The region whose name occurs most, or null. */
    @Nullable
    Region most() {
        List<Map.Entry<Region, Integer>> ranking = ofLevel();
        int most = ranking.isEmpty() ? 0 : ranking.get(0).getValue();
        return most < OFTEN
                ? null
                : choice.of(ranking.stream()
                        .filter(entry -> entry.getValue() == most)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    /** The only region of its level, where it is named more than once, or null. */
    @Nullable
    Region only() {
        List<Map.Entry<Region, Integer>> ranking = ofLevel();
        boolean only = ranking.stream().filter(entry -> entry.getValue() > 0).count() == 1;
        return only && ranking.get(0).getValue() >= TWICE ? ranking.get(0).getKey() : null;
    }

    private List<Map.Entry<Region, Integer>> ofLevel() {
        Map<Region, Integer> votes = new HashMap<>();
        counts.forEach((name, count) -> {
            for (Region region : places.candidates(name, year)) {
                if (region.level() == level) {
                    votes.merge(region, count, Integer::sum);
                }
            }
        });
        return ranking(votes);
    }

    /** 我市 beside 云岭县, 青河县 and 松溪县: the region that most of the named ones lie in, or null. */
    @Nullable
    Region around() {
        Map<Region, Integer> votes = new HashMap<>();
        counts.forEach((name, count) -> places.candidates(name, year).stream()
                .map(this::ancestor)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(region -> votes.merge(region, count > 0 ? 1 : 0, Integer::sum)));
        List<Map.Entry<Region, Integer>> ranking = ranking(votes);
        int most = ranking.isEmpty() ? 0 : ranking.get(0).getValue();
        int second = ranking.size() < 2 ? 0 : ranking.get(1).getValue();
        return most >= PARTS && most >= 2 * second ? ranking.get(0).getKey() : null;
    }

    /** The region of the level that a part lies in; null for what is no part of one. */
    private @Nullable Region ancestor(Region part) {
        Region around = places.regions().parent(part, year).orElse(null);
        while (around != null && around.level() != level && around.level() != Region.Level.NATION) {
            around = places.regions().parent(around, year).orElse(null);
        }
        return around != null && around.level() == level ? around : null;
    }

    private static List<Map.Entry<Region, Integer>> ranking(Map<Region, Integer> votes) {
        List<Map.Entry<Region, Integer>> ranking = new ArrayList<>(votes.entrySet());
        ranking.sort(Map.Entry.<Region, Integer>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().code()));
        return ranking;
    }
}
