package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.Role;
import io.github.mubiao.parser.words.Vocabulary;

/** Tells figures that only say among how many, or among whom, a place stands. */
final class Ranking {

    /** 全国30个自治州第6位: among how many. */
    private static final Finder RANKED = Finder.of("[^，。；、]{0,10}(第[一二三四五六七八九十\\d]{1,3}位?|之首|首位)");

    private static final Finder ALL_PLACES = Finder.of("(全|省|市)(国|省|市|州|区|县|内)$");

    /** 比一季度前移3位: by how many places a rank has moved. */
    private static final Finder MOVED = Finder.of("^(位次)?[比较][^，。；]{1,10}(前移|前进|上升|提升|跃升|晋升|进步|后退|后移|下降|下滑|回落)了?$");

    /** 进入全球前1%, but not 比四年前翻番. */
    private static final Finder FOREMOST = Finder.of("[^年之以目此月日期天]前$");

    /** 比全省（, 和全国平均水平（: what is compared with stands before the bracket. */
    private static final Finder OTHERS = Finder.of(
            "((?<![占同环对之值])比|较|高于|低于|快于|慢于|超过|和|与|、)[^，。；、和与高低快慢]{0,12}?(全国|全省|全市|全区|全州|平均|平均水平|平均值|平均增速|平均增幅|上年|去年|同期|上月|上季度|[一二三四]季度|上半年|[0-9]月份?|年)（$");

    private static final int LONGEST_COMPARED = 20;

    private static final int LONGEST_WAY = 4;

    /** 30家出口基地之一: the figure counts others. */
    private static final int LONGEST_WAY_TO_ONE = 30;

    private Ranking() {}

    /** 进入300亿元行列: among whom. */
    private static boolean isCompany(Vocabulary vocabulary, MappedText rest) {
        for (int i = 0; i <= LONGEST_WAY && i < rest.length(); i++) {
            if (vocabulary.of(Role.COMPANY).isAt(rest, i)) {
                return true;
            }
            if ("，。；、".indexOf(rest.charAt(i)) >= 0) {
                return false;
            }
        }
        return false;
    }

    /** 比全省（7.7%）高0.7个百分点: a figure alone in a bracket behind what is compared with tells of others. */
    static boolean isOfOthers(Mention mention, Clause clause, MappedText text) {
        int start = clause.start();
        boolean alone = mention.start() == start && mention.end() == clause.end();
        return alone && start > 0 && OTHERS.isIn(text.slice(Math.max(0, start - LONGEST_COMPARED), start));
    }

    /** Whether a figure does so, by the words behind it and before it. */
    static boolean holds(Vocabulary vocabulary, Mention mention, MappedText rest, MappedText before) {
        if (mention.isShare() && FOREMOST.isIn(before) || mention.unit().equals("位") && MOVED.isIn(before)) {
            return true;
        }
        return mention.low().unit().dimension().startsWith("money")
                ? isCompany(vocabulary, rest)
                : mention.form() != Mention.Form.RANK && ALL_PLACES.isIn(before) && RANKED.at(rest, 0) != null;
    }

    /** Whether the words behind a figure say that one of them is meant. */
    static boolean isOneOf(MappedText rest) {
        for (int i = 0; i <= LONGEST_WAY_TO_ONE && i < rest.length(); i++) {
            if (rest.startsWith("之一", i) && (i == 0 || rest.charAt(i - 1) != '分')) {
                return true;
            }
            if ("，。；".indexOf(rest.charAt(i)) >= 0) {
                return false;
            }
        }
        return false;
    }
}
