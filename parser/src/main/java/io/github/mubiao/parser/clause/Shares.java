package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.Role;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Vocabulary.Relation;
import io.github.mubiao.parser.words.Words;
import io.github.mubiao.parser.words.Words.Match;
import java.util.List;

/** Tells shares of things of which something is said from shares that only describe: 全市90%的企业完成改制, but 以15%的速度增长. */
final class Shares {

    /** 90%的目标: not of what, but how high something is. */
    private static final Finder HEIGHT = Finder.of(
            "的(预期|预定|控制|规划|计划|年度|考核|约束|较高|较低|较快|较好|平均|年均|增长|发展|总体|底线|高|低){0,3}(目标|速度|水平|比例|幅度|增速|增幅|任务|要求|情况|标准|份额|增长|态势)");

    /** Of whom. */
    private static final Finder SCOPE = Finder.of("[全我本][国省市县区州旗镇乡]|[市县城]区|主城区|中心城区|农村|城镇|实现|推动|促进|引导|有");

    private final Vocabulary vocabulary;
    private final List<Words<?>> opening;

    Shares(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.opening = List.of(vocabulary.commitments, vocabulary.leads, vocabulary.adverbs, vocabulary.scopes);
    }

    /** 服务圈覆盖80%|的社区, 力争全市90%|的企业完成改制: whether something is said of so many of the things behind. */
    boolean isOfThings(MappedText before, MappedText rest) {
        return before.isEmpty()
                || HEIGHT.at(rest, 0) == null
                        && (opensClause(before) || vocabulary.of(Role.REACHING).isBefore(before, before.length()));
    }

    /** Whether nothing stands before a share but words that open a clause or say of whom. */
    private boolean opensClause(MappedText before) {
        for (int i = 0; i < before.length(); ) {
            int end = openingEnd(before, i);
            if (end == i) {
                return false;
            }
            i = end;
        }
        return true;
    }

    private int openingEnd(MappedText text, int index) {
        int end = index;
        for (Words<?> words : opening) {
            Match<?> word = words.at(text, index);
            end = word == null ? end : Math.max(end, word.end());
        }
        Match<Relation> bound = vocabulary.relations.at(text, index);
        boolean atLeast = bound != null && (bound.value() == Relation.AT_LEAST || bound.value() == Relation.ABOUT);
        end = atLeast && bound != null ? Math.max(end, bound.end()) : end;
        var scope = SCOPE.at(text, index);
        return scope == null ? end : Math.max(end, scope.end());
    }
}
