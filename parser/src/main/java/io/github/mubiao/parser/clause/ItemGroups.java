package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.words.Vocabulary;
import java.util.List;

/** Tells which figures of a clause go together: those that share their words, and those that are done together. */
final class ItemGroups {

    private static final String DEALING = "分别";

    private final Vocabulary vocabulary;
    private final MappedText text;
    private final LeftWords words;

    ItemGroups(Vocabulary vocabulary, MappedText text, LeftWords words) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.words = words;
    }

    /** Figures behind the first one that have no words of their own share its words: 45万千瓦和140万千瓦. */
    int end(List<Item> items, int start) {
        int end = start + 1;
        while (end < items.size()
                && !items.get(end - 1).hasRight()
                && !items.get(end).hasRight()
                && isBare(items.get(end))
                && !items.get(end).tail().level()
                && items.get(end).tail().difference() == null) {
            end++;
        }
        return end;
    }

    private boolean isBare(Item item) {
        return words.phrase(item.start(), item.tail().start()).isEmpty();
    }

    /** 建议213件、提案359件全部办结: what is said behind the last one is done with all of them. */
    boolean areDoneTogether(Item item, Item last) {
        if (!last.hasRight() || item.hasRight()) {
            return false;
        }
        MappedText behind = text.slice(last.rightStart(), last.end());
        int all = behind.startsWith("全部") ? 2 : behind.startsWith("均") || behind.startsWith("都") ? 1 : 0;
        return all > 0
                && item.mention().low().unit().isCounter()
                && item.mention().unit().equals(last.mention().unit())
                && Predicate.at(vocabulary, behind, all, behind.length()).exists();
    }

    /** 生猪、牛、家禽分别出栏: the word says how the figures go, not what they count. */
    static Phrase withoutDealing(Phrase phrase) {
        int at = phrase.chars().indexOf(DEALING);
        return at <= 0 ? phrase : phrase.slice(0, at).plus(phrase.from(at + DEALING.length()));
    }

    /** 新建、扩建校舍112所、17万平方米: figures of different kinds tell of the same things. */
    static boolean areAlike(List<Item> group) {
        var unit = group.get(0).mention().low().unit();
        return group.stream()
                .allMatch(item -> item.mention().low().unit().isCounter() && unit.isCounter()
                        || item.mention().low().unit().convertsTo(unit));
    }
}
