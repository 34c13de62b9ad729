package io.github.mubiao.parser.table;

import io.github.mubiao.model.Averaging;
import io.github.mubiao.model.Change;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Vocabulary.Action;
import io.github.mubiao.parser.words.Words.Match;
import io.github.mubiao.quantity.Units;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a figure of a table says about its indicator, from its row, its column and its own form. */
record Figures(Change change, CellFigure figure, Averaging averaging) {

    private static final Pattern STANDING = Pattern.compile("(?:年限|寿命|水平|强度|系数|指数|平均[^均]{1,4})$");

    /**
     * The figure of a cell.
     *
     * @param cell what stands in it, in the unit that {@link #unit} gives
     * @param column its column
     * @param row its row
     * @param vocabulary the words of clauses
     */
    static Figures of(CellFigure cell, Column column, RowName row, Vocabulary vocabulary) {
        Label label = row.label();
        boolean change = column.isChange() || label.change() != Label.Move.NONE;
        if (!change) {
            return new Figures(
                    !isLevel(cell, row.name()) && isDone(row.name(), vocabulary) ? Change.AMOUNT : Change.LEVEL,
                    cell,
                    Averaging.NONE);
        }
        boolean falls = label.change() == Label.Move.FALL
                || column.isChange() && column.head().falls();
        boolean turned = cell.isNegative();
        CellFigure figure = turned ? cell.unsigned() : cell;
        boolean yearly =
                !cell.cumulative() && (column.isChange() && column.head().yearly() || label.yearly());
        return new Figures(kind(figure, falls != turned), figure, yearly ? Averaging.YEARLY : Averaging.NONE);
    }

    /** 新建商品住房中装配式建筑占比, 新增劳动力平均受教育年限: what stands at a figure, whatever the name begins with. */
    private static boolean isLevel(CellFigure cell, String name) {
        return new UnitWord("", cell.value().unit()).isShare()
                || STANDING.matcher(name).find();
    }

    private static Change kind(CellFigure figure, boolean falls) {
        UnitWord unit = new UnitWord("", figure.value().unit());
        if (unit.isPoints()) {
            return falls ? Change.POINTS_DOWN : Change.POINTS_UP;
        }
        if (unit.isShare()) {
            return falls ? Change.DECLINE : Change.GROWTH;
        }
        return falls ? Change.DECREASE : Change.INCREASE;
    }

    /** 新建公路, 城镇新增就业: so much is done in the period. */
    private static boolean isDone(String name, Vocabulary vocabulary) {
        Match<Action> verb = vocabulary.verbs.at(name, 0);
        boolean acts = verb != null
                && verb.end() < name.length()
                && verb.value() != Action.NOUN
                && verb.value() != Action.NONE
                && verb.value() != Action.EXISTING;
        return acts && !isNoun(verb, vocabulary) || name.contains("新增");
    }

    /** 投资 and 出口 are nouns at the side of a table, 新建 and 改造 are not. */
    private static boolean isNoun(@Nullable Match<Action> verb, Vocabulary vocabulary) {
        return verb == null || vocabulary.totals.get(verb.word()) != null;
    }

    /** 比重 of 人口比重. */
    private static String lastWord(String noun) {
        return noun.substring(Math.max(0, noun.length() - 2));
    }

    /**
     * The unit of a cell, from the nearest place that says it.
     *
     * @param cumulative whether the figure is one of several years
     */
    static UnitWord unit(Column column, RowName row, Caption caption, Units units, boolean cumulative) {
        UnitWord head = column.head().unit();
        UnitWord own = row.unit();
        UnitWord percent = UnitWord.parse("%", units).orElse(UnitWord.NONE);
        UnitWord points = UnitWord.parse("百分点", units).orElse(UnitWord.NONE);
        if (!column.isChange()) {
            boolean share = head != null && (head.isShare() || head.isPoints()) && own != null && !own.isShare();
            if (own == null
                    && head == null
                    && caption.sharesInPercent()
                    && (HeadWords.SHARE.has(lastWord(column.noun())) || column.isOfPlan())) {
                return percent;
            }
            boolean outer = share || row.label().unit() == null;
            return outer && head != null
                    ? head
                    : own != null ? own : head != null ? head : caption.unit() != null ? caption.unit() : UnitWord.NONE;
        }
        if (row.label().change() != Label.Move.NONE) {
            return own != null ? own : head != null ? head : percent;
        }
        if (own != null && own.isShare()) {
            return points;
        }
        return cumulative && own != null ? own : head != null ? head : percent;
    }
}
