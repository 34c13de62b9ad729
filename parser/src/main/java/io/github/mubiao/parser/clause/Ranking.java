package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.words.Finder;

/** Tells figures that only say among how many, or among whom, a place stands. */
final class Ranking {

    /** 全国30个自治州第6位: among how many. */
    private static final Finder RANKED = Finder.of("[^，。；、]{0,10}(第[一二三四五六七八九十\\d]{1,3}位?|之首|首位)");

    /** 进入300亿元行列: among whom. */
    private static final Finder COMPANY = Finder.of("[^，。；、]{0,4}(行列|方阵|阵营|梯队)");

    private static final Finder ALL_PLACES = Finder.of("(全|省|市)(国|省|市|州|区|县|内)$");

    private Ranking() {}

    /** Whether a figure does so, by the words behind it and before it. */
    static boolean holds(Mention mention, MappedText rest, MappedText before) {
        return mention.low().unit().dimension().startsWith("money")
                ? COMPANY.at(rest, 0) != null
                : mention.form() != Mention.Form.RANK && ALL_PLACES.isIn(before) && RANKED.at(rest, 0) != null;
    }
}
