package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.Role;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Vocabulary.Action;
import io.github.mubiao.parser.words.Vocabulary.Relation;
import io.github.mubiao.parser.words.Words.Match;
import java.util.Set;
import java.util.regex.Matcher;

/** Finds the words before a figure that name what it measures: without those that open the clause, say when, or relate the two. */
final class LeftWords {

    private static final Set<String> OPENERS = Set.of("其中", "或");

    private static final Finder COMPARISON =
            Finder.of("(分别|均|都)?(高于|高出|快于|低于|慢于|领先|超出|超(?!市)|(?<![占同环对之值])比(?!重|例|由|从|为|达|$))");

    private static final Finder CIRCUMSTANCE = Finder.of(
            "(按照|根据|依据|按)[^，。；]{1,12}?(要求|部署|安排|规定|精神|原则)|受[^，。；、0-9]{2,12}?影响(?=.)|(扣除|剔除|考虑)[^，。；、0-9]{1,14}?(因素|影响)后?|按[^，。；、0-9照]{1,10}?口径(计算|统计|核算)?");

    /** What something falls short of. */
    private static final Finder OF_GOAL =
            Finder.of("(但|但是|也|均|都)?(距离?|与|离|比|较)?[^，。；、率值额量]{0,8}(目标|计划|任务)(要求|进度|任务|目标)?([0-9.]{1,5}[%％])?(也|均|都)?");

    /** What points back to what the figure before measured. */
    private static final Set<String> POINTING = Set.of("这个数字", "这一数字", "这个比例", "这一比例", "该比例", "这一指标", "该指标", "该数字");

    private final Vocabulary vocabulary;
    private final ChangeRule changes;
    private final MappedText text;
    private final boolean[] silent;

    /**
     * The words of one sentence.
     *
     * @param silent the characters that say when or how firmly, which are no part of an indicator
     */
    LeftWords(Grammar grammar, MappedText text, boolean[] silent) {
        this.vocabulary = grammar.vocabulary;
        this.changes = grammar.changes;
        this.text = text;
        this.silent = silent;
    }

    Phrase left(Item item) {
        int end = leftEnd(item);
        int start = leadEnd(item.start(), end);
        Phrase left = upToComparison(phrase(start, end), item.mention());
        if (left.chars().endsWith("的") && !item.hasRight()) {
            left = left.slice(0, left.length() - 1);
        }
        if (POINTING.contains(left.chars()) && !item.hasRight()) {
            return Phrase.EMPTY; // 这个数字达到…
        }
        boolean place = left.chars().equals("在") && item.hasRight();
        boolean told = item.hasRight() || item.base() != null || item.tail().difference() != null;
        return place || left.chars().equals("全年") || told && isLead(left)
                ? Phrase.EMPTY
                : withoutEnumeration(left, start, end, item);
    }

    /** 目前6个项目已开工: what stands before the figure only opens the clause. */
    private boolean isLead(Phrase left) {
        Match<Boolean> lead = vocabulary.leads.at(left.chars(), 0);
        return lead != null
                && lead.end() == left.length()
                && !vocabulary.of(Role.DOUBTFUL_LEAD).has(lead.word())
                && !vocabulary.verbs.isAt(left.chars(), 0);
    }

    /** 高于全国平均0.9个百分点: what is compared with is no part of the indicator. */
    private Phrase upToComparison(Phrase left, Mention mention) {
        Matcher comparison = mention.isPoints() ? COMPARISON.first(left.chars(), 0) : null;
        Phrase named = comparison == null ? left : left.slice(0, comparison.start());
        if (mention.isPoints() && OF_GOAL.matches(named.chars())) {
            return Phrase.EMPTY; // 与预期目标8%相差2个百分点
        }
        // 增速高于全市平均0.3个百分点: of what the figure before it measured
        return comparison != null && vocabulary.of(Role.RATE).has(named.chars()) ? Phrase.EMPTY : named;
    }

    /** 提高85万人供水保障水平: with a noun behind the figure, the words before it are a verb and stay. */
    private int leftEnd(Item item) {
        if (changes.improves(item.tail())
                && changes.isWork(
                        item.tail(),
                        item.mention(),
                        text.slice(item.start(), item.tail().start()))) {
            return item.mention().start();
        }
        boolean verb = item.hasRight()
                && item.tail().comparison() < 0
                && (item.tail().weak() || item.tail().difference() != null);
        return verb && item.base() == null ? verbEnd(item) : item.tail().start();
    }

    /** 为超2万名儿童: the verb without the bound words behind it. */
    private int verbEnd(Item item) {
        int end = item.mention().start();
        Match<Relation> word = vocabulary.relations.before(text, end);
        while (word != null && word.start() > item.tail().start() && isBoundOrFiller(word.value())) {
            end = word.start();
            word = vocabulary.relations.before(text, end);
        }
        return end;
    }

    private static boolean isBoundOrFiller(Relation relation) {
        return switch (relation) {
            case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, ABOUT, SKIP -> true;
            case LEVEL, STANDS, RISE, FALL, ADDED, NONE -> false;
        };
    }

    /** 打造A示范园、9个示范样板: what is enumerated before the figure is not what it counts, but the verb is shared. */
    private Phrase withoutEnumeration(Phrase left, int start, int end, Item item) {
        if (end <= start || !item.hasRight() || item.tail().speaks()) {
            return left;
        }
        if (Conjuncts.separatorLength(text, end - 1) == 0) {
            return left;
        }
        Predicate predicate = Predicate.at(vocabulary, text, start, end);
        return predicate.exists() ? phrase(start, predicate.end()) : Phrase.EMPTY;
    }

    /** 计划改造, but not 计划生育; 共组织, but not 共青团: where it could be part of a noun, a verb must follow. */
    private boolean opens(Match<Boolean> lead) {
        return !isGrade(lead)
                && (!vocabulary.of(Role.DOUBTFUL_LEAD).has(lead.word())
                        || lead.word().equals("计划") && "在对将于用为".indexOf(text.charAt(lead.end())) >= 0
                        || Predicate.at(vocabulary, text, lead.end(), text.length())
                                .exists());
    }

    /** 各级财政, 各项贷款: the word is part of a name. */
    private boolean isGrade(Match<Boolean> lead) {
        return lead.word().equals("各") && "级项类种界".indexOf(text.charAt(lead.end())) >= 0;
    }

    /** 按照上级要求: the words up to 要求 say why, not what. */
    private int circumstanceEnd(int start, int end) {
        Matcher circumstance = CIRCUMSTANCE.at(text, start);
        return circumstance != null && circumstance.end() <= end ? circumstance.end() : start;
    }

    /** Behind the words that open a clause and say nothing about what is measured. */
    int leadEnd(int start, int end) {
        int i = circumstanceEnd(start, end);
        while (i < end) {
            Match<Boolean> lead = vocabulary.leads.at(text, i);
            Match<Action> verb = lead == null ? null : vocabulary.verbs.at(text, i);
            boolean isVerb = lead != null && verb != null && verb.length() > lead.length();
            if (silent[i] || Conjuncts.separatorLength(text, i) > 0) {
                i += Math.max(1, Conjuncts.separatorLength(text, i));
            } else if (lead != null && !isVerb && (lead.end() < end || OPENERS.contains(lead.word())) && opens(lead)) {
                i = lead.end();
            } else {
                int behind = circumstanceEnd(i, end); // 4月份受…影响
                if (behind == i) {
                    break;
                }
                i = behind;
            }
        }
        return i;
    }

    /** The words of [start, end) without those that say when or how firmly. */
    Phrase phrase(int start, int end) {
        Phrase phrase = Phrase.EMPTY;
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || silent[i]) {
                if (i > from) {
                    phrase = phrase.plus(Phrase.of(text, from, i));
                }
                from = i + 1;
            }
        }
        return phrase;
    }
}
