package io.github.mubiao.parser.clause;

import io.github.mubiao.model.Change;
import io.github.mubiao.model.Diagnostic;
import io.github.mubiao.model.Evidence;
import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives each figure of a sentence its whole indicator, what it says about it and its bound.
 *
 * <p>A reader is made for one sentence and remembers what went before: subjects and verbs that a later figure leaves out.
 */
final class ClauseReader {

    private static final String GOAL = "目标";

    private final Grammar grammar;
    private final MappedText text;
    private final Relevance relevance;
    private final ItemSplitter splitter;
    private final LeftWords words;
    private final ItemGroups groups;
    private final boolean ahead;
    private final Discourse before;
    private final Naming naming;
    private final Parts parts;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Mention> uneven = new ArrayList<>();

    /**
     * A reader for one sentence.
     *
     * @param silent the characters that say when or how firmly, which are no part of an indicator
     * @param ahead whether the sentence stands in a part that looks ahead
     */
    ClauseReader(Grammar grammar, MappedText text, boolean[] silent, boolean ahead) {
        this.grammar = grammar;
        this.text = text;
        this.ahead = ahead;
        this.relevance = new Relevance(grammar, text);
        this.words = new LeftWords(grammar, text, silent);
        this.groups = new ItemGroups(grammar.vocabulary, text, words);
        this.splitter = new ItemSplitter(grammar.vocabulary, text, silent, relevance);
        this.before = new Discourse(grammar);
        this.naming = new Naming(grammar, before);
        this.parts = new Parts(grammar, text, before);
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
            if (clause.opensBracket(text)) {
                before.openBracket();
            }
            before.openParts(text.startsWith("其中", clause.start()));
            List<Mention> inside = List.of();
            while (next < mentions.size() && mentions.get(next).start() < clause.end()) {
                Mention mention = mentions.get(next++);
                if (mention.start() >= clause.start()
                        && mention.end() <= clause.end()
                        && relevance.mayState(mention, clause)) {
                    inside = inside.isEmpty() ? new ArrayList<>() : inside;
                    inside.add(mention);
                }
            }
            List<Item> items = inside.isEmpty() ? List.of() : splitter.items(clause, inside);
            if (!items.isEmpty()) {
                readItems(clause, items);
            } else if (clause.namesSomething(text)) {
                before.setTopic(() -> words.phrase(clause.start(), clause.end()));
            }
            if (clause.end() < text.length() && text.charAt(clause.end()) == '）') {
                before.closeBracket();
            }
        }
        return UnreadFigures.leftOut(before.readings(), text, diagnostics);
    }

    /** 实现高新技术企业2.5万家目标: the goal is a level. */
    private boolean isGoal(Item item) {
        return item.hasRight() && text.slice(item.rightStart(), item.end()).is(GOAL);
    }

    /** 158个重点项目完成投资: what many projects come to is a total; 实施项目158个，完成投资 is done. */
    private boolean isTotalInvestment(Clause clause, Phrase left) {
        return left.chars().equals("完成投资")
                && before.reaches(clause)
                && before.last().mention().low().unit().isCounter()
                && before.last().indicator().chars().endsWith("项目");
    }

    /** 增长6%—7%，力争达到8%: the same growth, more boldly; but a share (城镇化率) may itself stand at 8%. */
    private boolean isRestated(Item item, Phrase left, Phrase right) {
        if (before.isEmpty()
                || !left.isEmpty()
                || !right.isEmpty()
                || !item.mention().isShare()
                || !item.tail().level()) {
            return false;
        }
        Reading last = before.last();
        boolean relative = last.change() == Change.GROWTH || last.change() == Change.DECLINE;
        return relative
                && last.mention().isShare()
                && item.tail().difference() == null
                && Conjuncts.SHARE_NOUNS.indexOf(last.indicator().last()) < 0
                && CommitmentScope.holdsModal(
                        grammar.vocabulary, text, item.start(), item.mention().start());
    }

    /** 生产总值突破万亿元大关，实现10531亿元: the level that was just crossed, exactly. */
    private boolean isReached(Item item) {
        Mention mention = item.mention();
        return before.lastChange() == Change.LEVEL
                && !item.hasRight()
                && mention.low().unit().dimension().startsWith("money")
                && before.isIn(mention.unit())
                && grammar.subjects.isAchievement(words.left(item));
    }

    /** The words between the start of an item and its figure. */
    private MappedText wordsBefore(Item item) {
        return text.slice(item.start(), item.mention().start());
    }

    private void readItems(Clause clause, List<Item> items) {
        int opening = words.leadEnd(clause.start(), clause.end());
        Predicate governing = Predicate.at(
                grammar.vocabulary, text, opening, items.get(0).mention().start());
        Phrase verb = governing.exists() ? words.phrase(opening, governing.end()) : Phrase.EMPTY;
        List<Phrase> nouns = Conjuncts.withSharedKind(items.stream()
                .map(item -> grammar.subjects.noun(words.phrase(item.rightStart(), item.end())))
                .toList());
        List<Phrase> rights = grammar.deeds.given(verb, items, nouns);
        for (int i = 0; i < items.size(); ) {
            int end = groups.end(items, i);
            List<Item> group = items.subList(i, end);
            Change carried = i == 0 ? carriedAcrossComma(items.get(0)) : before.lastChange();
            boolean done = groups.areDoneTogether(group.get(0), items.get(items.size() - 1));
            readGroup(
                    clause,
                    group,
                    rights.subList(i, end),
                    i == 0 ? Phrase.EMPTY : verb,
                    done ? Change.AMOUNT : carried,
                    governing);
            i = end;
        }
    }

    private void readGroup(
            Clause clause,
            List<Item> group,
            List<Phrase> rights,
            Phrase verb,
            @Nullable Change carried,
            Predicate governing) {
        Item first = group.get(0);
        Phrase own = isReached(first) ? Phrase.EMPTY : words.left(first);
        Phrase side = parts.side(own);
        Phrase left = side.isEmpty() ? parts.part(clause, first, own).plus(parts.share(first, own)) : side;
        List<Phrase> subjects = group.size() == 1 ? List.of() : naming.dealt(left, group);
        if (group.size() > 1
                && subjects.isEmpty()
                && !left.isEmpty()
                && first.tail().distributes()) {
            group.forEach(item -> uneven.add(item.mention()));
        }
        Change said = null;
        for (int i = 0; i < group.size(); i++) {
            Item item = group.get(i);
            boolean follows = i > 0;
            Phrase right = rights.get(i);
            boolean perHead = !follows
                    && !naming.perHead(left, right, before.reaches(clause)).isEmpty();
            Change change = isGoal(item) || perHead || !side.isEmpty() || !follows && isTotalInvestment(clause, left)
                    ? Change.LEVEL
                    : isRestated(item, left, right)
                            ? before.last().change()
                            : follows
                                    ? grammar.changes.of(item.mention(), item.tail(), "", "", said, true, ahead)
                                    : grammar.changes.of(
                                            item.mention(),
                                            first.tail(),
                                            left.chars(),
                                            right.chars(),
                                            carried,
                                            continues(item, verb, clause),
                                            ahead);
            said = change;
            Evidence evidence = Evidence.CARRIED;
            Phrase indicator;
            if (!subjects.isEmpty()) {
                indicator = subjects.get(i);
            } else if (follows) {
                indicator = before.subject();
            } else {
                indicator = naming.indicator(item, left, right, verb, change, before.reaches(clause));
                boolean named = !own.isEmpty() || !right.isEmpty();
                evidence = named && side.isEmpty() && verb.isEmpty() && startsWith(indicator, left)
                        ? Evidence.EXPLICIT
                        : Evidence.CARRIED;
            }
            add(clause, item, first.tail(), indicator, change, evidence, governing);
        }
    }

    private static boolean startsWith(Phrase indicator, Phrase left) {
        return indicator.chars().startsWith(left.chars());
    }

    /** A figure of the same kind in a list, or behind 其中, shares what was said before. */
    private boolean continues(Item item, Phrase verb, Clause clause) {
        return !before.isEmpty()
                && before.last()
                        .mention()
                        .low()
                        .unit()
                        .convertsTo(item.mention().low().unit())
                && (!verb.isEmpty() || isPartOfLast(clause));
    }

    /** 其中: what follows is part of what was said before. */
    private boolean isPartOfLast(Clause clause) {
        return !before.isEmpty() && text.slice(clause.start(), clause.end()).startsWith("其中");
    }

    /** 培育高新技术企业10家，科技型中小企业26家: without a verb of its own, a clause goes on like the one before. */
    private @Nullable Change carriedAcrossComma(Item item) {
        if (before.isEmpty()) {
            return null;
        }
        Reading last = before.last();
        boolean sameUnit = last.mention().unit().equals(item.mention().unit());
        boolean counts = item.mention().low().unit().isCounter();
        boolean bothCount = counts && last.mention().low().unit().isCounter();
        if ((sameUnit || bothCount) && wordsBefore(item).startsWith("其中")) {
            return last.change();
        }
        if (counts
                && !sameUnit
                && !item.tail().speaks()
                && (bothCount || last.mention().low().unit().dimension().equals("ratio"))) {
            return before.lastIn(item.mention().unit()).map(Reading::change).orElse(null);
        }
        boolean goesOn = counts || last.change() == Change.AMOUNT && ChangeRule.isSized(item.mention());
        return sameUnit && goesOn ? last.change() : null;
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
                    "what the figure measures was not found; no statement was made of it"));
            return;
        }
        BoundReader bound = BoundReader.read(
                item.mention(), item.tail().bound() == null ? tail : item.tail(), change, relevance, wordsBefore(item));
        Tail compared = item.tail().comparison() < 0 ? tail : item.tail();
        String comparison =
                compared.comparison() < 0 ? "" : text.shown(compared.comparison(), compared.comparisonEnd());
        Reading reading = new Reading(
                item.mention(),
                clause,
                naming.finished(indicator, change),
                change,
                bound.kind(),
                bound.words(),
                item.base(),
                comparison,
                evidence,
                governing.action());
        before.add(reading.withoutSign());
    }
}
