package io.github.mubiao.calc.ledger;

import io.github.mubiao.model.Statement;
import io.github.mubiao.region.Region;

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
        return one.code().equals(other.code())
                || province(one).equals(province(other))
                        && one.level() == other.level()
                        && stem(one.name()).equals(stem(other.name()));
    }

    private static String province(Region region) {
        return region.code().substring(0, 2);
    }

    /** 清苑县 became 清苑区. */
    static String stem(String name) {
        String stem = name.replaceFirst("(地区|自治州|自治县|自治区|省|市|县|区|盟|旗)$", "");
        return stem.length() < 2 ? name : stem;
    }
}
