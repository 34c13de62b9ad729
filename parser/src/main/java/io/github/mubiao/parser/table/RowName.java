package io.github.mubiao.parser.table;

import io.github.mubiao.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * What a row is about.
 *
 * @param row the row
 * @param label what stands at its side
 * @param owner the name of the row or group that it is a part of, or empty
 * @param generic whether its label alone says too little: 增加值
 * @param unsure whether it is not clear that it is a part of that
 * @param region the region that it names; null where it names none
 * @param total whether it is the whole of what the table parts: 全市, 合计
 * @param unit the unit of its label or of its own column; null where there is none
 */
record RowName(
        Row row,
        Label label,
        String owner,
        boolean generic,
        boolean unsure,
        @Nullable Region region,
        boolean total,
        @Nullable UnitWord unit) {

    /** So many characters at an end make two names alike. */
    private static final int ALIKE = 2;

    private static final String PRODUCT = "生产总值";

    /** The name of what the row measures, without what a column adds. */
    String name() {
        return owner.isEmpty() ? label.name() : joined();
    }

    RowName withUnit(@Nullable UnitWord other) {
        return new RowName(row, label, owner, generic, unsure, region, total, other);
    }

    /**
     * The name of a part of something: 铁路 of 货物周转量 is 铁路货物周转量, 高速公路 of 新建公路 is 新建高速公路, 企业存款 of 各项存款余额 is
     * 企业存款余额, 城镇 of 全国人口 is 城镇人口; 增加值 below 规模以上工业 is 规模以上工业增加值, 国内贷款 of
     * 本年资金来源 is 本年资金来源国内贷款.
     */
    private String joined() {
        String part = label.name();
        String whole = owner.replaceFirst("^(全体|各项|全国|全省|全市|全县|全区|全社会)(?=.{2})", "");
        if (part.contains(whole)) {
            return part;
        }
        if (whole.endsWith(PRODUCT) && part.endsWith("业")) {
            return part + "增加值";
        }
        if (generic) {
            return owner + part;
        }
        if (whole.length() <= ALIKE && part.endsWith(whole.substring(whole.length() - 1))) {
            return part;
        }
        for (int length = part.length() - 1; length >= ALIKE; length--) {
            int at = whole.indexOf(part.substring(part.length() - length));
            if (at >= 0) {
                return whole.substring(0, at) + part + whole.substring(at + length);
            }
        }
        return HeadWords.METRIC.endOf(part).isEmpty() ? part + whole : whole + part;
    }
}
