package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.Vocabulary;
import java.util.regex.Matcher;

/** Takes out of a name what is told on the way to its figure: 再跨百亿台阶, 还将, 共. */
final class Circumstances {

    /** 再跨百亿台阶, 连续突破: what is told on the way to the figure. */
    private static final Finder CROSSING = Finder.of(
            "(再|连|连续|首次|成功|顺利|提前|一举|率先|先后|历史性){0,2}(跨|跨过|跨越|跨上|迈上|迈过|跃上|登上|站上|越过|突破)了?[^，。；、]{0,12}(台阶|大关|关口|门槛|平台)$");

    /** 在全省地级市: among whom. */
    private static final Finder AMONG = Finder.of("在(全国|全省|全市|全州|全区|东部|中部|西部|省内|国内|同类)[^，。；、率重例度]{0,8}$");

    /** 在2022年的基础上实现“双倍增”: from what it grew, and how. */
    private static final Finder BASIS = Finder.of("的基础上实现[^，。；、]{0,10}$");

    /** 营业收入恢复性增长、比上年增加…: what is told before the figure tells by how much. */
    private static final Finder RISING =
            Finder.of("(恢复性|持续|快速|稳步|平稳|大幅|大幅度|稳定|较快|显著|明显|逐年|不断|进一步|稳中有?)+(增长|增加|提升|提高|上升|回升|下降|减少|降低|扩大|攀升)$");

    /** 全省已完成, 全市计划实施: what stands between the scope and the verb says when or how firmly. */
    private static final Finder SCOPED = Finder.of("([全我][国省市县区州旗镇乡])((?:现?已经?|日前|将(?!军)|计划(?!生育)|拟|还)+)(?=.{2})");

    /** 中心城区还将新增, 全县共接待: what says when or how many in all, between a subject and its verb. */
    private static final Finder BEFORE_VERB = Finder.of("(?<![的或、])(?:(?:还|也|即)?将|已经?)|(?<![公总中国])共(?!同|享|建|青|有)");

    private final Vocabulary vocabulary;
    private final Conjuncts conjuncts;

    Circumstances(Vocabulary vocabulary, Conjuncts conjuncts) {
        this.vocabulary = vocabulary;
        this.conjuncts = conjuncts;
    }

    /** 生产总值再跨百亿台阶、突破1200亿元, 生产总值在全省率先突破: without what is told on the way to the figure. */
    Phrase withoutCircumstance(Phrase indicator) {
        Phrase named = without(BASIS, without(AMONG, without(CROSSING, indicator)));
        Phrase risen = without(RISING, named);
        return conjuncts.isStatistic(risen) ? risen : named;
    }

    private static Phrase without(Finder ending, Phrase indicator) {
        Matcher found = ending.first(indicator.chars(), 0);
        return found != null && found.start() > 1 ? indicator.slice(0, found.start()) : indicator;
    }

    /** 全省完成造林 of 全省将完成造林. */
    Phrase withoutTime(Phrase indicator) {
        Matcher scoped = SCOPED.at(indicator.chars(), 0);
        Phrase named =
                scoped == null ? indicator : indicator.slice(0, scoped.end(1)).plus(indicator.from(scoped.end()));
        Matcher said = BEFORE_VERB.first(named.chars(), 0);
        return said != null
                        && said.start() > 1
                        && !Predicate.at(vocabulary, named.chars(), 0, said.start())
                                .exists()
                        && Predicate.begins(vocabulary, named.chars(), said.end())
                ? named.slice(0, said.start()).plus(named.from(said.end()))
                : named;
    }
}
