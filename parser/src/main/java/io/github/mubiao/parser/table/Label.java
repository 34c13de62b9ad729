package io.github.mubiao.parser.table;

import io.github.mubiao.quantity.Units;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name at the side of a row.
 *
 * @param name its words, without number, unit and 其中
 * @param unit the unit in its bracket; null where there is none
 * @param member whether 其中 stands before it
 * @param change what its last word says its figures are: RISE of 地区生产总值增长, NONE of 地区生产总值
 * @param yearly whether that is one of each year
 */
record Label(String name, @Nullable UnitWord unit, boolean member, Move change, boolean yearly) {

    /** What a label says its figures do. */
    enum Move {
        NONE,
        RISE,
        FALL
    }

    private static final Pattern NUMBER = Pattern.compile(
            "^(?:[（]?[一二三四五六七八九十]{1,3}[）、.]|（\\d{1,2}）|\\d{1,2}(?:[、）]|\\.(?!\\d))|[①-⑳]|[#＃*•●■◆—-]+)+");

    private static final Pattern MEMBER = Pattern.compile("^[#＃]?其中(?:：|，)?");

    private static final Pattern BRACKET = Pattern.compile("（(?:单位：?)?([^（）]*)）$|\\[([^\\[\\]]*)]$|【([^【】]*)】$");

    private static final Pattern CHANGE =
            Pattern.compile("^(.{2,}?)(年均|累计|同比)?(?:(增长|递增|上涨|提高|提升|上升|增加)|(下降|降低|减少|压减)(?:率|幅度)?)$");

    /** Reads the words of a label; empty where it is only 其中. */
    static Label read(String words, Units units) {
        String rest = NUMBER.matcher(words).replaceFirst("");
        Matcher among = MEMBER.matcher(rest);
        boolean member = among.find() || words.startsWith("#") || words.startsWith("＃");
        rest = NUMBER.matcher(MEMBER.matcher(rest).replaceFirst("")).replaceFirst("");
        UnitWord unit = null;
        for (Matcher bracket = BRACKET.matcher(rest); bracket.find(); bracket = BRACKET.matcher(rest)) {
            String inside = bracket.group().substring(1, bracket.group().length() - 1);
            UnitWord word = unit(inside, units);
            if (word == null && !inside.contains("累计")) {
                break;
            }
            unit = unit == null ? word : unit;
            rest = rest.substring(0, bracket.start());
        }
        if (unit == null && rest.endsWith("%")) {
            unit = unit("%", units);
            rest = rest.substring(0, rest.length() - 1);
        }
        return changed(rest.replaceFirst("[：:、，]+$", ""), unit, member);
    }

    /** 亿元，现价: the first part that is a unit. */
    private static @Nullable UnitWord unit(String inside, Units units) {
        for (String part : inside.split("[，、；]", -1)) {
            UnitWord word = UnitWord.parse(part, units).orElse(null);
            if (word != null) {
                return word;
            }
        }
        return null;
    }

    private static Label changed(String name, @Nullable UnitWord unit, boolean member) {
        Matcher change = CHANGE.matcher(name);
        boolean relative = unit == null || unit.isShare() || unit.isPoints();
        if (!relative || !change.matches()) {
            return new Label(name, unit, member, Move.NONE, false);
        }
        Move move = change.group(3) == null ? Move.FALL : Move.RISE;
        return new Label(change.group(1), unit, member, move, "年均".equals(change.group(2)));
    }
}
