package io.github.mubiao.parser.clause;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.scan.Mention.Form;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.Words.Match;

/**
 * The bound of a figure from the words on both sides of it; the one behind governs that figure only.
 *
 * @param kind the relation
 * @param words the words that said so, or empty
 */
record BoundReader(Bound.Kind kind, String words) {

    /** 约占全国的40%: the bound stands before the verb. */
    private static final Finder ABOUT_SHARE = Finder.of("约占[^，。；、]{0,12}$");

    static BoundReader read(Mention mention, Tail tail, Change change, Relevance relevance, MappedText before) {
        if (mention.high() != null) {
            return new BoundReader(Bound.Kind.BETWEEN, "");
        }
        Match<Bound.Kind> behind = relevance.boundBehind(mention);
        if (behind != null) {
            String strict = tail.bound() == Bound.Kind.AT_MOST ? tail.boundWords() : "";
            return new BoundReader(behind.value(), strict + behind.word());
        }
        if (mention.more()) {
            return new BoundReader(
                    Bound.Kind.MORE_THAN, mention.figure().literal().equals("过半") ? "过" : "多");
        }
        if (mention.figure().literal().equals("全覆盖") || mention.form() == Form.CLEARED) {
            return tail.bound() == Bound.Kind.ABOUT || before.contains("基本实现")
                    ? new BoundReader(Bound.Kind.ABOUT, "基本")
                    : new BoundReader(Bound.Kind.EXACT, "");
        }
        if (mention.figure().literal().contains("近")
                || mention.figure().literal().contains("约")) {
            return new BoundReader(Bound.Kind.ABOUT, "近");
        }
        if (mention.form() == Form.RANK) {
            return new BoundReader(Bound.Kind.AT_MOST, "前");
        }
        if (tail.bound() == null && ABOUT_SHARE.isIn(before)) {
            return new BoundReader(Bound.Kind.ABOUT, "约");
        }
        if (tail.bound() == null && before.contains("至少")) {
            return new BoundReader(Bound.Kind.AT_LEAST, "至少");
        }
        boolean points = change == Change.POINTS_UP || change == Change.POINTS_DOWN;
        // 高于全省2个百分点 says by how much; 提高超过2个百分点 bounds it
        boolean comparative = points
                && tail.difference() == null
                && (tail.bound() == Bound.Kind.MORE_THAN || tail.bound() == Bound.Kind.LESS_THAN);
        boolean vague = tail.boundWords().equals("基本");
        return tail.bound() == null || comparative || vague
                ? new BoundReader(Bound.Kind.EXACT, "")
                : new BoundReader(tail.bound(), tail.boundWords());
    }
}
