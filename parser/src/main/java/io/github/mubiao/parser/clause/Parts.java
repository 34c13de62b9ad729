package io.github.mubiao.parser.clause;

import io.github.mubiao.model.Change;
import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Words.Match;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Completes what is named as a part of a figure before it, or beside it: 总投资…，其中公路… is 公路投资, 基金收入…，支出… is 基金支出, and
 * 占20% is said of what the share before was of.
 */
final class Parts {

    private static final String PART = "其中";

    private static final String INSTALLED = "装机";

    private static final int LONGEST_PART = 8;

    /** 用水量, 零售总额: what only says that it is a sum needs the two characters before it. */
    private static final Finder BARE_SUM = Finder.of("(总额|总量|总值|总数|额|量|值)$");

    private static final Finder PRODUCT = Finder.of("生产总值$");

    private static final Finder SIDE = Finder.of("(总?支出(总额|总量|合计|总计)?|(当年|当期|年末|本年|累计|滚存|历年|收支){0,3}(结余|结存))");

    private static final Finder ACCOUNT = Finder.of("(总?(收入|支出)(总额|总量|合计|总计)?|(当年|当期|年末|本年|累计|滚存|历年|收支){0,3}(结余|结存))$");

    private static final Finder TAKES = Finder.of("占(了|到|约)?$");

    private static final int SHORTEST_ACCOUNT = 2;

    private final Vocabulary vocabulary;
    private final Conjuncts conjuncts;
    private final MappedText text;
    private final Discourse before;
    private @Nullable Reading whole;
    private @Nullable Clause parted;

    Parts(Grammar grammar, MappedText text, Discourse before) {
        this.vocabulary = grammar.vocabulary;
        this.conjuncts = grammar.conjuncts;
        this.text = text;
        this.before = before;
    }

    /** 基本养老保险基金支出 for 支出 behind 基本养老保险基金收入; empty for anything else. */
    Phrase side(Phrase left) {
        Matcher account = before.isEmpty() || !SIDE.matches(left.chars())
                ? null
                : ACCOUNT.first(before.last().indicator().chars(), 0);
        return account == null || account.start() < SHORTEST_ACCOUNT
                ? Phrase.EMPTY
                : before.last().indicator().slice(0, account.start()).plus(left);
    }

    /** 占用水总量 where only 占 stands before a share, as of the share before; 占比 where none was told. Empty for anything else. */
    Phrase share(Item item, Phrase left) {
        boolean bare = left.isEmpty()
                && !item.hasRight()
                && item.mention().isShare()
                && TAKES.isIn(text.slice(item.start(), item.mention().start()));
        if (!bare || before.isEmpty()) {
            return Phrase.EMPTY;
        }
        Phrase of = before.lastShareOf();
        return of.isEmpty() ? ofTopic(before.topic()) : of;
    }

    /** 占常住人口 of 常住人口中，男性…. */
    private static Phrase ofTopic(Phrase topic) {
        boolean all = topic.length() > 2 && topic.last() == '中';
        return all ? Phrase.ofWord("占").plus(topic.slice(0, topic.length() - 1)) : Phrase.ofWord("占比");
    }

    /** 公路投资 for 公路 behind 其中, as part of 交通投资; the words themselves for anything else. */
    Phrase part(Clause clause, Item item, Phrase left) {
        if (!isPart(clause)) {
            return besides(clause, item, left);
        }
        if (!clause.equals(parted)) {
            parted = clause;
            whole = before.isEmpty() ? null : before.last();
        }
        if (whole == null || !isBare(left, item)) {
            return left;
        }
        return measures(whole, item.mention()) ? joined(left, sum(whole.indicator())) : scoped(whole, item, left);
    }

    /** 新增小学学位 for 小学 behind 新增中小学学位. */
    private Phrase scoped(Reading all, Item item, Phrase left) {
        Match<Boolean> own = vocabulary.scopes.at(left.chars(), 0);
        Phrase name = all.indicator();
        int verb = Predicate.at(vocabulary, name.chars(), 0, name.length()).end();
        Match<Boolean> scope = vocabulary.scopes.at(name.chars(), verb);
        boolean fits = own != null
                && own.end() == left.length()
                && scope != null
                && scope.end() < name.length()
                && all.mention().unit().equals(item.mention().unit());
        return fits && scope != null ? name.slice(0, verb).plus(left).plus(name.from(scope.end())) : left;
    }

    /** 农业用水总量 of 农业用水 and 用水总量: what both say is said once. */
    private static Phrase joined(Phrase left, Phrase sum) {
        int same = Math.min(left.length(), sum.length());
        while (same > 0 && !left.chars().endsWith(sum.chars().substring(0, same))) {
            same--;
        }
        return left.plus(sum.from(same));
    }

    /** 报销比例居民 for 居民 behind 报销比例职工 in the same clause: the statistic before both is said once. */
    private Phrase besides(Clause clause, Item item, Phrase left) {
        if (left.length() < SHORTEST_ACCOUNT
                || item.hasRight()
                || !before.reaches(clause)
                || !before.isIn(item.mention().unit())
                || vocabulary.totals.before(left.chars(), left.length()) != null) {
            return left;
        }
        Phrase name = before.last().indicator();
        Phrase statistic = name.slice(0, Math.max(0, name.length() - left.length()));
        boolean sized = Character.isDigit(left.chars().charAt(0))
                || "超过".indexOf(left.chars().charAt(0)) >= 0;
        boolean done = Predicate.at(vocabulary, name.chars(), 0, name.length()).exists();
        boolean alike = name.chars().endsWith(left.chars().substring(left.length() - 2))
                || isScope(left) && isScope(name.from(statistic.length()));
        return (sized || !done) && alike && statistic.length() > LONGEST_PART / 2 && conjuncts.isStatistic(statistic)
                ? statistic.plus(left)
                : left;
    }

    private boolean isScope(Phrase words) {
        Match<Boolean> scope = vocabulary.scopes.at(words.chars(), 0);
        return scope != null && scope.end() == words.length();
    }

    private boolean isPart(Clause clause) {
        int start = clause.start();
        boolean behind = start > PART.length() + 1 && text.startsWith(PART, start - PART.length() - 1);
        return behind || clause.end() - start >= PART.length() && text.startsWith(PART, start);
    }

    /** Whether words name a thing, but nothing that is measured of it. */
    private boolean isBare(Phrase left, Item item) {
        return !left.isEmpty()
                && left.length() <= LONGEST_PART
                && !item.hasRight()
                && !item.tail().speaks()
                && vocabulary.totals.before(left.chars(), left.length()) == null
                && !conjuncts.isStatistic(left)
                && Conjuncts.split(left).size() == 1
                && left.chars().indexOf('占') < 0
                && !Predicate.at(vocabulary, left.chars(), 0, left.length()).exists();
    }

    private static boolean measures(Reading whole, Mention mention) {
        return whole.change() == Change.LEVEL
                && !whole.mention().isShare()
                && !mention.low().unit().isCounter()
                && whole.mention().low().unit().convertsTo(mention.low().unit());
    }

    /** What is measured, at the end of a name: 投资, 零售总额; empty where none is. */
    private Phrase sum(Phrase name) {
        if (PRODUCT.isIn(name.chars())) {
            return Phrase.ofWord("增加值");
        }
        if (name.chars().endsWith(INSTALLED)) {
            return Phrase.ofWord(INSTALLED);
        }
        Match<Boolean> total = vocabulary.totals.before(name.chars(), name.length());
        if (total == null) {
            return Phrase.EMPTY;
        }
        Matcher bare = BARE_SUM.first(total.word(), 0);
        boolean only = bare != null && bare.start() == 0;
        return name.from(Math.max(0, total.start() - (only ? 2 : 0)));
    }
}
