package io.github.mubiao.calc.ledger;

import io.github.mubiao.model.Statement;
import io.github.mubiao.region.Region;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether two regions are one place. */
final class Places {

    private Places() {}

    /** One place for both statements; what has no region may be of any. */
    static boolean same(Statement one, Statement other) {
        Region here = one.origin().region();
        Region there = other.origin().region();
        return here == null || there == null || same(here, there);
    }

    /** A place keeps its identity through a change of its code or of its rank: 昭通地区 532100 and 昭通市 530600. */
    static boolean same(Region one, Region other) {
        return one.code().equals(other.code()) || key(one).equals(key(other)) && !together(one, other);
    }

    /** What one place keeps: its province, level and the stem of its name. */
    static String key(Region region) {
        return region.code().substring(0, 2) + region.level() + stem(region.name());
    }

    /** Two that were in force in one year are two places: 朝阳区 of one city and of another. */
    private static boolean together(Region one, Region other) {
        return startsBy(one, other.until()) && startsBy(other, one.until());
    }

    private static boolean startsBy(Region region, @Nullable Integer year) {
        return year == null || region.since() == null || region.since() <= year;
    }

    /** Puts a region to those of its place, or beside them. */
    static void gather(List<List<Region>> places, Region region) {
        places.stream()
                .filter(place -> place.stream().anyMatch(known -> same(known, region)))
                .findFirst()
                .orElseGet(() -> {
                    List<Region> place = new ArrayList<>();
                    places.add(place);
                    return place;
                })
                .add(region);
    }

    /** 清苑县 became 清苑区. */
    static String stem(String name) {
        String stem = name.replaceFirst("(地区|自治州|自治县|自治区|省|市|县|区|盟|旗)$", "");
        return stem.length() < 2 ? name : stem;
    }
}
