package io.github.mubiao.parser.table;

import io.github.mubiao.model.Period;
import io.github.mubiao.parser.Horizon.Direction;
import io.github.mubiao.parser.time.Clock;
import io.github.mubiao.parser.time.TimeExpression;
import io.github.mubiao.quantity.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the lines around a table say about all of it.
 *
 * @param theme what it measures, or empty: 固定资产投资 of 2024年分行业固定资产投资增长速度
 * @param unit the unit of its figures; null where none is given
 * @param sharesInPercent whether it gives a second unit for shares: 单位：人、%
 * @param period the time that they hold for; null where none is given
 * @param direction whether they are planned or were achieved; NEITHER where nothing says it
 * @param trade 进口 or 出口 where its goods are traded so, or empty
 * @param changes whether its figures are changes: 居民消费价格比上年涨跌幅度
 * @param roundIsCumulative whether a note says that round brackets hold figures of several years
 */
record Caption(
        String theme,
        @Nullable UnitWord unit,
        boolean sharesInPercent,
        @Nullable Period period,
        Direction direction,
        String trade,
        boolean changes,
        boolean roundIsCumulative) {

    /** Longer lines are no titles. */
    private static final int LONGEST = 60;

    private static final Pattern UNIT = Pattern.compile("（?单位：?([^（）\\s、，；|]+(?:（[^（）]*）)?)");

    private static final Pattern PERCENT_TOO = Pattern.compile("单位：[^（）\\s%]{1,12}[、，；/][%％]");

    private static final Pattern END_UNIT = Pattern.compile("（([^（）]+)）$");

    private static final Pattern NUMBER = Pattern.compile(
            "^(?:专栏|附表|附件|表|图|续表) ?(?:\\d{1,3}?(?=(?:19|20)\\d\\d年)|\\d{1,3}|[一二三四五六七八九十]{1,3})?(?:[-—.]\\d+)?[：:、.]?");

    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\d{1,3}]");

    private static final Pattern AHEAD = Pattern.compile("预期目标|规划目标|发展目标|计划目标|主要目标|目标表");

    private static final Pattern BACK = Pattern.compile("完成情况|实现情况|执行情况|实施情况|统计表");

    private static final Pattern CHANGES =
            Pattern.compile("(?<![及其和与、])(?:比上年|同比)?(?:增长速度|增速|涨跌幅度?|涨幅|增长情况|增长率)(?:（[^（）]*）)?$");

    private static final Pattern NOTE_OF_BRACKETS = Pattern.compile("(（ ?）|括号|圆括号).{0,4}(内|中).{0,8}累计");

    private static final Pattern OPENING = Pattern.compile(
            "^(?:全国|全省|全市|全县|全区|年末|主要|各(?:地区|县区|区县|市州|县市区)|(?:按|分)(?:行业|地区|县区|区县|国家和地区|国家（地区）|领域|区域|产业|登记注册类型|经济类型)(?:分的?)?|对主要国家和地区|主要国家和地区)");

    private static final Pattern CLOSING = Pattern.compile(
            "(?:、?(?:及其|及|与|和)?(?:比上年|同比)?(?:涨跌幅度?|涨幅|增长率|增长速度|增长情况|增速|增长|构成|情况|统计表|一览表|表|主要指标|指标|数据|主要|数量|金额)|、)$");

    /** Reads the lines around a table and the rows above its head. */
    static Caption read(Grid grid, List<Row> titles, Clock clock, Units units) {
        List<String> lines = new ArrayList<>(grid.above());
        titles.forEach(row -> lines.add(row.words()));
        String title = lines.stream()
                .map(line -> FOOTNOTE.matcher(line).replaceAll(""))
                .filter(line -> line.length() <= LONGEST && line.indexOf('。') < 0 && !line.startsWith("单位"))
                .reduce("", (before, line) -> line);
        String notes = String.join("\n", lines) + "\n" + String.join("\n", grid.below());
        String plain = NUMBER.matcher(title).replaceFirst("").replace(" ", "");
        Period period = period(plain, clock);
        return new Caption(
                theme(plain),
                unit(lines, units),
                lines.stream().anyMatch(line -> PERCENT_TOO.matcher(line).find()),
                period,
                AHEAD.matcher(plain).find()
                        ? Direction.AHEAD
                        : BACK.matcher(plain).find() ? Direction.BACK : Direction.NEITHER,
                plain.contains("出口") == plain.contains("进口") ? "" : plain.contains("出口") ? "出口" : "进口",
                CHANGES.matcher(plain).find(),
                NOTE_OF_BRACKETS.matcher(notes).find());
    }

    private static @Nullable UnitWord unit(List<String> lines, Units units) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i);
            Matcher matcher = UNIT.matcher(line);
            Matcher end = END_UNIT.matcher(line);
            String words =
                    matcher.find() ? matcher.group(1) : end.find() && line.length() <= LONGEST ? end.group(1) : "";
            UnitWord unit = UnitWord.parse(words, units).orElse(null);
            if (unit != null) {
                return unit;
            }
        }
        return null;
    }

    private static @Nullable Period period(String title, Clock clock) {
        return TimeExpression.find(title).stream()
                .map(time -> Times.of(time, clock, title.substring(time.start(), time.end())))
                .filter(period -> period != null)
                .findFirst()
                .orElse(null);
    }

    private static String theme(String title) {
        String rest = title.replaceAll("（单位[^（）]*）|单位：.*$", "");
        for (TimeExpression time : TimeExpression.find(rest)) {
            rest = rest.replace(title.substring(time.start(), time.end()), "");
            break;
        }
        for (String before = ""; !before.equals(rest); ) {
            before = rest;
            rest = CLOSING.matcher(OPENING.matcher(rest).replaceFirst("")).replaceFirst("");
        }
        return rest.replaceFirst("^年?度?", "");
    }
}
