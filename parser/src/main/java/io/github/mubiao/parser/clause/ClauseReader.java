package io.github.mubiao.parser.clause;

import io.github.mubiao.model.Change;
import io.github.mubiao.model.Diagnostic;
import io.github.mubiao.model.Evidence;
import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.scan.Mention.Form;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Vocabulary.Action;
import io.github.mubiao.parser.words.Vocabulary.Relation;
import io.github.mubiao.parser.words.Words.Match;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Gives each figure of a sentence its whole indicator, what it says about it and its bound.
 *
 * <p>A reader is made for one sentence and remembers what went before: subjects and verbs that a later figure leaves out.
 */
final class ClauseReader {

    /** A clause that long names no single thing. */
    private static final int LONGEST_TOPIC = 18;

    private static final int LONGEST_INDICATOR = 200;

    private static final String GOAL = "目标";

    private static final String PART = "其中";

    /** What ends like this stands at a percentage: 城镇化率, 比重, 强度. */
    private static final String SHARE_NOUNS = "率重比例度";

    private static final Finder ACHIEVEMENT = Finder.of("(预计|力争)?(实现|完成)了?(?=.{2})|预计(?=.{2})");

    private static final Finder COMPARISON = Finder.of("[均都]?(高于|高出|快于|低于|慢于|领先|超出|超(?!市)|(?<![占同环对之值])比(?!重|例))");

    private static final Finder CIRCUMSTANCE = Finder.of("(按照|根据|依据|按)[^，。；]{1,12}?(要求|部署|安排|规定|精神|原则)");

    private final MappedText text;
    private final Relevance relevance;
    private final ItemSplitter splitter;
    private final boolean[] silent;
    private final boolean ahead;
    private final List<Reading> readings = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<Mention> uneven = new HashSet<>();
    private Phrase topic = Phrase.EMPTY;

    /**
     * A reader for one sentence.
     *
     * @param silent the characters that say when or how firmly, which are no part of an indicator
     * @param ahead whether the sentence stands in a part that looks ahead
     */
    ClauseReader(MappedText text, boolean[] silent, boolean ahead) {
        this.text = text;
        this.silent = silent;
        this.ahead = ahead;
        this.relevance = new Relevance(text);
        this.splitter = new ItemSplitter(text, silent, relevance);
    }

    /** What could not be dealt out. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Whether a figure was dealt out to things that are more or fewer: 三大产业收入分别突破500亿元、600亿元、300亿元. */
    boolean isUneven(Mention mention) {
        return uneven.contains(mention);
    }

    /** The figures that state something, in text order. */
    List<Reading> read(List<Clause> clauses, List<Mention> mentions) {
        int next = 0;
        for (Clause clause : clauses) {
            List<Mention> inside = new ArrayList<>();
            while (next < mentions.size() && mentions.get(next).start() < clause.end()) {
                Mention mention = mentions.get(next++);
                if (mention.start() >= clause.start()
                        && mention.end() <= clause.end()
                        && relevance.mayState(mention, clause)) {
                    inside.add(mention);
                }
            }
            List<Item> items = splitter.items(clause, inside);
            if (!items.isEmpty()) {
                readItems(clause, items);
            } else if (namesSomething(clause)) {
                topic = phrase(clause.start(), clause.end());
            }
        }
        return known();
    }

    /** Figures that can't be read, or in units that nobody knows, part their neighbours and are left alone. */
    private List<Reading> known() {
        List<Reading> known = new ArrayList<>(readings.size());
        for (Reading reading : readings) {
            if (isUnknown(reading.mention())) {
                report(reading.mention());
            } else {
                known.add(reading);
            }
        }
        return known;
    }

    private static boolean isUnknown(Mention mention) {
        return mention.form() == Form.UNKNOWN_UNIT || mention.form() == Form.UNREADABLE;
    }

    private void report(Mention mention) {
        boolean unit = mention.form() == Form.UNKNOWN_UNIT;
        diagnostics.add(new Diagnostic(
                unit ? Diagnostic.Code.UNIT_UNKNOWN : Diagnostic.Code.NUMERAL_UNREADABLE,
                text.span(mention.start(), mention.end()),
                unit
                        ? "the unit '" + mention.unit() + "' is not in the catalogue"
                        : "'" + mention.figure().literal() + "' is no number"));
    }

    /** A cell or clause of digits alone is no topic. */
    private boolean namesSomething(Clause clause) {
        for (int i = clause.start(); i < clause.end(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** 实现高新技术企业2.5万家目标: the goal is a level. */
    private boolean isGoal(Item item) {
        return item.hasRight()
                && text.subSequence(item.rightStart(), item.end()).toString().equals(GOAL);
    }

    /** 增长6%—7%，力争达到8%: the same growth, more boldly; but a share (城镇化率) may itself stand at 8%. */
    private boolean isRestated(Item item, Phrase left, Phrase right) {
        if (readings.isEmpty()
                || !left.isEmpty()
                || !right.isEmpty()
                || !item.mention().isShare()
                || !item.tail().level()) {
            return false;
        }
        Change before = last().change();
        boolean relative = before == Change.GROWTH || before == Change.DECLINE;
        return relative
                && last().mention().isShare()
                && item.tail().difference() == null
                && SHARE_NOUNS.indexOf(last().indicator().last()) < 0
                && isModal(item.start(), item.mention().start());
    }

    private boolean isModal(int start, int end) {
        for (int i = start; i < end; i++) {
            Match<String> modal = Vocabulary.COMMITMENTS.at(text, i);
            if (modal != null && !modal.value().equals("NONE")) {
                return true;
            }
        }
        return false;
    }

    /** The words between the start of an item and its figure. */
    private String before(Item item) {
        return text.subSequence(item.start(), item.mention().start()).toString();
    }

    private void readItems(Clause clause, List<Item> items) {
        int opening = leadEnd(clause.start(), clause.end());
        Predicate governing = Predicate.at(text, opening, items.get(0).mention().start());
        Phrase verb = governing.exists() ? phrase(opening, governing.end()) : Phrase.EMPTY;
        for (int i = 0; i < items.size(); ) {
            int end = groupEnd(items, i);
            List<Item> group = items.subList(i, end);
            Change carried = i == 0 ? carriedAcrossComma(items.get(0)) : lastChange();
            readGroup(clause, group, i == 0 ? Phrase.EMPTY : verb, carried, governing);
            i = end;
        }
    }

    /** Figures behind the first one that have no words of their own share its words: 45万千瓦和140万千瓦. */
    private int groupEnd(List<Item> items, int start) {
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
        return phrase(item.start(), item.tail().start()).isEmpty();
    }

    private void readGroup(
            Clause clause, List<Item> group, Phrase verb, @Nullable Change carried, Predicate governing) {
        Item first = group.get(0);
        Phrase left = left(first);
        List<Phrase> subjects = group.size() == 1 ? List.of() : dealt(left, group, first.tail());
        for (int i = 0; i < group.size(); i++) {
            Item item = group.get(i);
            boolean follows = i > 0;
            Phrase right = noun(phrase(item.rightStart(), item.end()));
            Change change = isGoal(item)
                    ? Change.LEVEL
                    : isRestated(item, left, right)
                            ? last().change()
                            : follows
                                    ? ChangeRule.of(item.mention(), item.tail(), "", "", lastChange(), true, ahead)
                                    : ChangeRule.of(
                                            item.mention(),
                                            first.tail(),
                                            left.chars(),
                                            right.chars(),
                                            carried,
                                            continues(item, verb, clause),
                                            ahead);
            Evidence evidence = Evidence.CARRIED;
            Phrase indicator;
            if (!subjects.isEmpty()) {
                indicator = subjects.get(i);
            } else if (follows) {
                indicator = carriedSubject();
            } else {
                indicator = indicator(item, left, right, verb, change, isInClauseOfLast(clause));
                boolean own = !left.isEmpty() || !right.isEmpty();
                evidence = own && verb.isEmpty() && startsWith(indicator, left) ? Evidence.EXPLICIT : Evidence.CARRIED;
            }
            add(clause, item, first.tail(), indicator, change, evidence, governing);
        }
    }

    /** 达到2.5万家目标, 70%的农户: what the figure counts, without 目标 and 的. */
    private static Phrase noun(Phrase right) {
        if (right.chars().equals(GOAL)) {
            return Phrase.EMPTY;
        }
        return right.chars().startsWith("的") ? right.from(1) : right;
    }

    private static boolean startsWith(Phrase indicator, Phrase left) {
        return indicator.chars().startsWith(left.chars());
    }

    /** The subjects that several figures are dealt out to, or none. */
    private List<Phrase> dealt(Phrase left, List<Item> group, Tail tail) {
        int count = group.size();
        if (left.isEmpty()) {
            return tail.distributes() || tail.difference() != null ? dealtBefore(count) : List.of();
        }
        List<Phrase> members = Conjuncts.split(Conjuncts.withoutCount(left, count));
        if (members.size() == count) {
            return Conjuncts.completed(members);
        }
        if (count == 2 && !Conjuncts.halves(left).isEmpty()) {
            return Conjuncts.halves(left);
        }
        if (!tail.distributes()) {
            return List.of();
        }
        List<Phrase> topics = topicMembers();
        if (topics.size() == count && Vocabulary.TOTALS.get(left.chars()) != null) {
            return topics.stream().map(member -> member.plus(left)).toList();
        }
        group.forEach(item -> uneven.add(item.mention()));
        return List.of();
    }

    /** 分别增长16.9%、33.3% without a subject: the figures before it, or the topic, are meant. */
    private List<Phrase> dealtBefore(int count) {
        List<Phrase> before = new ArrayList<>();
        for (int i = readings.size() - 1; i >= 0 && before.size() < count; i--) {
            Phrase indicator = readings.get(i).indicator();
            if (!before.contains(indicator)) {
                before.add(0, indicator);
            }
        }
        if (before.size() == count) {
            return before;
        }
        List<Phrase> topics =
                topicMembers().stream().map(Conjuncts::upToStatistic).toList();
        return topics.size() == count ? topics : List.of();
    }

    /** What the clause before this one enumerates, without its verb. */
    private List<Phrase> topicMembers() {
        int verb = Predicate.at(topic.chars(), 0, topic.length()).end();
        return Conjuncts.completed(Conjuncts.split(topic.from(verb).isEmpty() ? topic : topic.from(verb)));
    }

    /** A figure of the same kind in a list, or behind 其中, shares what was said before. */
    private boolean continues(Item item, Phrase verb, Clause clause) {
        return !readings.isEmpty()
                && last().mention().low().unit().convertsTo(item.mention().low().unit())
                && (!verb.isEmpty() || isPartOfLast(clause));
    }

    /** 其中: what follows is part of what was said before. */
    private boolean isPartOfLast(Clause clause) {
        return !readings.isEmpty()
                && text.subSequence(clause.start(), clause.end()).toString().startsWith("其中");
    }

    private @Nullable Change lastChange() {
        return readings.isEmpty() ? null : last().change();
    }

    private Reading last() {
        return readings.get(readings.size() - 1);
    }

    /** 培育高新技术企业10家，科技型中小企业26家: without a verb of its own, a clause goes on like the one before. */
    private @Nullable Change carriedAcrossComma(Item item) {
        if (readings.isEmpty()) {
            return null;
        }
        Reading before = last();
        boolean sameUnit = before.mention().unit().equals(item.mention().unit());
        boolean bothCount = before.mention().low().unit().isCounter()
                && item.mention().low().unit().isCounter();
        if ((sameUnit || bothCount) && before(item).startsWith("其中")) {
            return before.change();
        }
        return sameUnit && item.mention().low().unit().isCounter() ? before.change() : null;
    }

    private Phrase left(Item item) {
        int end = leftEnd(item);
        int start = leadEnd(item.start(), end);
        Phrase left = upToComparison(phrase(start, end), item.mention());
        if (left.chars().endsWith("的") && !item.hasRight()) {
            left = left.slice(0, left.length() - 1);
        }
        return left.chars().equals("全年") ? Phrase.EMPTY : withoutEnumeration(left, start, end, item);
    }

    /** 高于全国平均0.9个百分点: what is compared with is no part of the indicator. */
    private static Phrase upToComparison(Phrase left, Mention mention) {
        Matcher comparison = mention.isPoints() ? COMPARISON.first(left.chars(), 0) : null;
        return comparison == null ? left : left.slice(0, comparison.start());
    }

    /** 提高85万人供水保障水平: with a noun behind the figure, the words before it are a verb and stay. */
    private int leftEnd(Item item) {
        String words = text.subSequence(item.start(), item.tail().start()).toString();
        if (ChangeRule.isWork(item.tail(), item.mention(), words)) {
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
        Match<Relation> word = Vocabulary.RELATIONS.before(text, end);
        while (word != null && word.start() > item.tail().start() && isBoundOrFiller(word.value())) {
            end = word.start();
            word = Vocabulary.RELATIONS.before(text, end);
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
        Predicate predicate = Predicate.at(text, start, end);
        return predicate.exists() ? phrase(start, predicate.end()) : Phrase.EMPTY;
    }

    private Phrase indicator(Item item, Phrase left, Phrase right, Phrase verb, Change change, boolean sameClause) {
        if (left.isEmpty() && right.isEmpty()) {
            boolean stands = change == Change.LEVEL && !readings.isEmpty() && isDone(last().change());
            return stands ? entity(last().indicator()) : carriedSubject();
        }
        if (right.isEmpty() && (isAttached(left, sameClause) || isGeneric(left) && hasThings())) {
            Phrase owner = readings.isEmpty() ? topicEntity() : entity(last().indicator());
            return owner.chars().endsWith(left.chars()) ? owner : joined(owner, left);
        }
        Phrase completed = gradeCompleted(left);
        if (right.isEmpty() && completed != null) {
            return completed;
        }
        if (left.chars().startsWith("占") && !readings.isEmpty()) {
            return joined(last().indicator(), left.plus(right));
        }
        Predicate own = Predicate.at(left.chars(), 0, left.length());
        boolean onlyVerb = own.exists() && own.action() != Action.NOUN && own.end() == left.length();
        if (onlyVerb && right.isEmpty() && sameUnitAsLast(item) && Vocabulary.TOTALS.get(left.chars()) == null) {
            return joined(entity(last().indicator()), left);
        }
        boolean needsVerb = !verb.isEmpty() && !own.exists() && change == Change.AMOUNT && !endsWithAction(left);
        return (needsVerb ? verb : Phrase.EMPTY).plus(left).plus(right);
    }

    /** What is carried over may not grow from figure to figure. */
    private static Phrase joined(Phrase carried, Phrase own) {
        return carried.length() + own.length() > LONGEST_INDICATOR ? own : carried.plus(own);
    }

    /** 农村劳动力转移就业 says itself what is done. */
    private static boolean endsWithAction(Phrase left) {
        Match<Action> verb = Vocabulary.VERBS.before(left.chars(), left.length());
        return verb != null && verb.length() > 1 && verb.value() != Action.NONE;
    }

    private boolean isInClauseOfLast(Clause clause) {
        return !readings.isEmpty() && last().clause().equals(clause);
    }

    private static boolean isDone(Change change) {
        return change == Change.AMOUNT || change == Change.INCREASE || change == Change.DECREASE;
    }

    private boolean sameUnitAsLast(Item item) {
        return !readings.isEmpty()
                && last().mention().unit().equals(item.mention().unit());
    }

    /** What the figure before this one measured, or else the topic. */
    private Phrase carriedSubject() {
        return readings.isEmpty() ? Conjuncts.upToStatistic(topic) : last().indicator();
    }

    /** 总量, 产量、单产: nouns that name nothing alone; 税收 and the like only belong to a neighbour in the same clause. */
    private static boolean isAttached(Phrase left, boolean sameClause) {
        if (left.isEmpty()) {
            return false;
        }
        String first = Conjuncts.split(left).get(0).chars();
        String noun = first.startsWith("全年") ? first.substring(2) : first;
        return Vocabulary.ATTACHED.get(noun) != null || sameClause && Vocabulary.NEARBY.get(noun) != null;
    }

    /** Before the figure stand things, which can have an investment or an output; a share or money can't. */
    private boolean hasThings() {
        if (readings.isEmpty()) {
            return true;
        }
        Mention before = last().mention();
        return !before.isShare()
                && !before.isPoints()
                && !before.low().unit().dimension().startsWith("money");
    }

    /** 完成投资, 实现产值: nothing but a statistic, which anything can have. */
    private static boolean isGeneric(Phrase left) {
        Matcher verb = ACHIEVEMENT.at(left.chars(), 0);
        String noun = verb == null ? left.chars() : left.chars().substring(verb.end());
        return Vocabulary.GENERIC.get(noun) != null;
    }

    /** 市级重点项目1000个、县级500个: a grade alone goes with the noun before it. */
    private @Nullable Phrase gradeCompleted(Phrase left) {
        if (readings.isEmpty() || left.length() > 3 || !left.chars().endsWith("级")) {
            return null;
        }
        Phrase before = last().indicator();
        int grade = before.chars().lastIndexOf('级');
        return grade < 0 ? null : left.plus(before.from(grade + 1));
    }

    /** 粮食 of 粮食生产再获丰收, 服务业项目 of 万达、恒大等服务业项目开工, as the subject of 总产达到…. */
    private Phrase topicEntity() {
        int others = topic.chars().lastIndexOf('等') + 1;
        Phrase subject = others > 1 && others < topic.length() - 1 ? topic.from(others) : withoutOpening(topic);
        for (int i = 2; i < subject.length() && i <= LONGEST_TOPIC; i++) {
            if (Vocabulary.VERBS.at(subject.chars(), i) != null || Vocabulary.ADVERBS.at(subject.chars(), i) != null) {
                return subject.slice(0, i);
            }
        }
        return subject.length() <= LONGEST_TOPIC ? subject : Phrase.EMPTY;
    }

    /** Without the verbs and adverbs that open a clause. */
    private static Phrase withoutOpening(Phrase topic) {
        Phrase rest = topic.from(Predicate.at(topic.chars(), 0, topic.length()).end());
        Match<Boolean> adverb = Vocabulary.ADVERBS.at(rest.chars(), 0);
        while (adverb != null && adverb.end() < rest.length()) {
            rest = rest.from(adverb.end());
            adverb = Vocabulary.ADVERBS.at(rest.chars(), 0);
        }
        return rest;
    }

    /** The thing itself: 市场主体 of 净增各类市场主体, 粮食 of 粮食播种面积, 安置房 of 安置房开工. */
    private static Phrase entity(Phrase indicator) {
        int start = Predicate.at(indicator.chars(), 0, indicator.length()).end();
        int end = indicator.length();
        int statistic = Math.max(
                length(Vocabulary.ATTACHED.before(indicator.chars(), end)),
                Math.max(
                        length(Vocabulary.NEARBY.before(indicator.chars(), end)),
                        length(Vocabulary.TOTALS.before(indicator.chars(), end))));
        if (statistic > 1) {
            end -= statistic;
        } else {
            Match<Action> verb = Vocabulary.VERBS.before(indicator.chars(), end);
            end -= verb != null && verb.length() > 1 && verb.value().compareTo(Action.EXISTING) < 0 ? verb.length() : 0;
        }
        return start < end ? indicator.slice(start, end) : indicator;
    }

    private static int length(@Nullable Match<Boolean> match) {
        return match == null ? 0 : match.length();
    }

    private void add(
            Clause clause,
            Item item,
            Tail tail,
            Phrase indicator,
            Change change,
            Evidence evidence,
            Predicate governing) {
        if (indicator.isEmpty()) {
            diagnostics.add(new Diagnostic(
                    Diagnostic.Code.INDICATOR_UNKNOWN,
                    text.span(item.mention().start(), item.mention().end()),
                    "nothing says what the figure measures"));
            return;
        }
        BoundReader bound = BoundReader.read(
                item.mention(), item.tail().bound() == null ? tail : item.tail(), change, relevance, before(item));
        String comparison = item.tail().comparison() < 0
                ? ""
                : text.shown(item.tail().comparison(), item.tail().comparisonEnd());
        readings.add(new Reading(
                item.mention(),
                clause,
                Edges.trimmed(change == Change.AMOUNT ? indicator : withoutAchievement(indicator)),
                change,
                bound.kind(),
                bound.words(),
                item.base(),
                comparison,
                evidence,
                governing.action()));
    }

    /** 计划改造, but not 计划生育: where it could be a noun, a verb must follow. */
    private boolean opens(Match<Boolean> lead) {
        return !lead.word().equals("计划")
                || Predicate.at(text, lead.end(), text.length()).exists();
    }

    /** 按照上级要求: the words up to 要求 say why, not what. */
    private int circumstanceEnd(int start, int end) {
        Matcher circumstance = CIRCUMSTANCE.at(text, start);
        return circumstance != null && circumstance.end() <= end ? circumstance.end() : start;
    }

    /** 实现地区生产总值: what stands at a figure is named without the verb. */
    private static Phrase withoutAchievement(Phrase indicator) {
        Matcher achievement = ACHIEVEMENT.at(indicator.chars(), 0);
        return achievement != null ? indicator.from(achievement.end()) : indicator;
    }

    /** Behind the words that open a clause and say nothing about what is measured. */
    private int leadEnd(int start, int end) {
        int i = circumstanceEnd(start, end);
        while (i < end) {
            Match<Boolean> lead = Vocabulary.LEADS.at(text, i);
            Match<Action> verb = lead == null ? null : Vocabulary.VERBS.at(text, i);
            boolean isVerb = lead != null && verb != null && verb.length() > lead.length();
            if (silent[i] || Conjuncts.separatorLength(text, i) > 0) {
                i++;
            } else if (lead != null && !isVerb && (lead.end() < end || PART.equals(lead.word())) && opens(lead)) {
                i = lead.end();
            } else {
                break;
            }
        }
        return i;
    }

    /** The words of [start, end) without those that say when or how firmly. */
    private Phrase phrase(int start, int end) {
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
