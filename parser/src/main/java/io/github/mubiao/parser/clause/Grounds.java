package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.Role;
import io.github.mubiao.parser.words.Vocabulary;

/** Tells figures that others are compared with or rest on: 与2010年的120万人相比, 按汇率6.9元折算. */
final class Grounds {

    private static final Finder BESIDE = Finder.of("[与同和跟较][^，。；]{2,30}$");

    private static final Finder COMPARED = Finder.of("相比|比较|相差");

    private final Vocabulary vocabulary;

    Grounds(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether the words around a figure say so. */
    boolean holds(MappedText rest, MappedText before) {
        return COMPARED.at(rest, 0) != null && BESIDE.isIn(before) || isGround(rest, before);
    }

    /** 据全省5‰人口抽样调查推算, 按汇率6.9元折算: what is said of the reckoning. */
    private boolean isGround(MappedText rest, MappedText before) {
        int noun = rest.length() - vocabulary.of(Role.RECKONED).lengthBefore(rest, rest.length());
        return vocabulary.of(Role.GROUND).isAt(before, 0)
                && noun < rest.length()
                && noun > 0
                && "，。；、".indexOf(rest.charAt(noun - 1)) < 0;
    }
}
