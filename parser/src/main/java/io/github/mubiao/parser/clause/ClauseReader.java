package io.github.mubiao.parser.clause;

import io.github.mubiao.model.Change;
import io.github.mubiao.model.Diagnostic;
import io.github.mubiao.model.Evidence;
import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.scan.Mention.Form;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Vocabulary.Action;
import io.github.mubiao.parser.words.Words.Match;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives each figure of a sentence its whole indicator, what it says about it and its bound.
 *
 * <p>A reader is made for one sentence and remembers what went before: subjects and verbs that a later figure leaves out.
 */
final class ClauseReader {

    private static final String GOAL = "目标";

    /** What ends like this stands at a percentage: 城镇化率, 比重, 强度. */
    private static final String SHARE_NOUNS = "率重比例度";

    private final MappedText text;
    private final Relevance relevance;
    private final ItemSplitter splitter;
    private final LeftWords words;
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
        this.ahead = ahead;
        this.relevance = new Relevance(text);
        this.words = new LeftWords(text, silent);
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
                topic = words.phrase(clause.start(), clause.end());
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

    /** 生产总值突破万亿元大关，实现10531亿元: the level that was just crossed, exactly. */
    private boolean isReached(Item item) {
        Mention mention = item.mention();
        return !readings.isEmpty()
                && !item.hasRight()
                && last().change() == Change.LEVEL
                && mention.low().unit().dimension().startsWith("money")
                && last().mention().unit().equals(mention.unit())
                && Subjects.isAchievement(words.left(item));
    }

    /** The words between the start of an item and its figure. */
    private String before(Item item) {
        return text.subSequence(item.start(), item.mention().start()).toString();
    }

    private void readItems(Clause clause, List<Item> items) {
        int opening = words.leadEnd(clause.start(), clause.end());
        Predicate governing = Predicate.at(text, opening, items.get(0).mention().start());
        Phrase verb = governing.exists() ? words.phrase(opening, governing.end()) : Phrase.EMPTY;
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
        return words.phrase(item.start(), item.tail().start()).isEmpty();
    }

    private void readGroup(
            Clause clause, List<Item> group, Phrase verb, @Nullable Change carried, Predicate governing) {
        Item first = group.get(0);
        Phrase left = isReached(first) ? Phrase.EMPTY : words.left(first);
        List<Phrase> subjects = group.size() == 1 ? List.of() : dealt(left, group, first.tail());
        for (int i = 0; i < group.size(); i++) {
            Item item = group.get(i);
            boolean follows = i > 0;
            Phrase right = Subjects.noun(words.phrase(item.rightStart(), item.end()));
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

    private Phrase indicator(Item item, Phrase left, Phrase right, Phrase verb, Change change, boolean sameClause) {
        if (left.isEmpty() && right.isEmpty()) {
            boolean stands = change == Change.LEVEL && !readings.isEmpty() && isDone(last().change());
            return stands ? Subjects.entity(last().indicator()) : carriedSubject();
        }
        if (right.isEmpty() && (Subjects.isAttached(left, sameClause) || Subjects.isGeneric(left) && hasThings())) {
            Phrase owner = readings.isEmpty() ? Subjects.topicEntity(topic) : Subjects.entity(last().indicator());
            return owner.chars().endsWith(left.chars()) ? owner : Subjects.joined(owner, left);
        }
        Phrase completed = gradeCompleted(left);
        if (right.isEmpty() && completed != null) {
            return completed;
        }
        if (left.chars().startsWith("占") && !readings.isEmpty()) {
            return Subjects.joined(last().indicator(), left.plus(right));
        }
        Predicate own = Predicate.at(left.chars(), 0, left.length());
        boolean onlyVerb = own.exists() && own.action() != Action.NOUN && own.end() == left.length();
        if (onlyVerb && right.isEmpty() && sameUnitAsLast(item) && Vocabulary.TOTALS.get(left.chars()) == null) {
            return Subjects.joined(Subjects.entity(last().indicator()), left);
        }
        boolean needsVerb =
                !verb.isEmpty() && !own.exists() && change == Change.AMOUNT && !Subjects.endsWithAction(left);
        return (needsVerb ? verb : Phrase.EMPTY).plus(left).plus(right);
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

    /** 市级重点项目1000个、县级500个: a grade alone goes with the noun before it. */
    private @Nullable Phrase gradeCompleted(Phrase left) {
        if (readings.isEmpty() || left.length() > 3 || !left.chars().endsWith("级")) {
            return null;
        }
        Phrase before = last().indicator();
        int grade = before.chars().lastIndexOf('级');
        return grade < 0 ? null : left.plus(before.from(grade + 1));
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
                Edges.trimmed(Subjects.withoutApproach(
                        change == Change.AMOUNT
                                ? indicator
                                : Subjects.withoutCircumstance(Edges.trimmed(Subjects.withoutAchievement(indicator))))),
                change,
                bound.kind(),
                bound.words(),
                item.base(),
                comparison,
                evidence,
                governing.action()));
    }
}
