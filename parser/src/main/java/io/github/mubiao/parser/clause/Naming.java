package io.github.mubiao.parser.clause;

import io.github.mubiao.model.Change;
import io.github.mubiao.parser.words.Role;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Vocabulary.Action;
import io.github.mubiao.parser.words.Words.Match;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes whole names of the words beside a figure and of what its sentence said before: subjects and verbs that it leaves out. */
final class Naming {

    private final Vocabulary vocabulary;
    private final Conjuncts conjuncts;
    private final Subjects subjects;
    private final Circumstances circumstances;
    private final Discourse before;
    private final Owners owners;
    private final Kinds kinds;
    private final ScopedShares scopedShares;

    /** A maker of names for one sentence. */
    Naming(Grammar grammar, Discourse before) {
        this.vocabulary = grammar.vocabulary;
        this.conjuncts = grammar.conjuncts;
        this.subjects = grammar.subjects;
        this.circumstances = grammar.circumstances;
        this.before = before;
        this.owners = new Owners(grammar, before);
        this.kinds = new Kinds(grammar.vocabulary);
        this.scopedShares = new ScopedShares(grammar, before);
    }

    /** The subjects that several figures are dealt out to, or none. */
    List<Phrase> dealt(Phrase words, List<Item> group) {
        Phrase left = ItemGroups.withoutDealing(words);
        int count = group.size();
        Tail tail = group.get(0).tail();
        if (PlanShare.isOf(left, group.get(0).mention())) {
            return PlanShare.names(left, count, before, conjuncts);
        }
        if (left.isEmpty()) {
            return tail.distributes() || tail.difference() != null ? dealtBefore(count) : List.of();
        }
        List<Phrase> members = Conjuncts.split(Conjuncts.withoutCount(left, count));
        if (members.size() == count
                && (tail.speaks()
                        || tail.distributes()
                        || left.length() < words.length()
                        || ItemGroups.areAlike(group)
                        || conjuncts.isStatistic(members.get(count - 1)))) {
            boolean shares = tail.level() && group.get(0).mention().isShare();
            return shares ? conjuncts.completedShares(members) : conjuncts.completed(members);
        }
        List<Phrase> parts = conjuncts.parts(left, count);
        if (!parts.isEmpty()) {
            return parts;
        }
        if (!tail.distributes()) {
            return List.of();
        }
        List<Phrase> topics = before.topicMembers();
        if (topics.size() == count && vocabulary.totals.get(left.chars()) != null) {
            return topics.stream().map(member -> member.plus(left)).toList();
        }
        return members.size() == 1 ? dealtToLast(left, count) : List.of();
    }

    /** 农业、工业增加值分别增长4%、8%，占比分别为10%、50%: of the same things as the figures before. */
    private List<Phrase> dealtToLast(Phrase left, int count) {
        List<Phrase> last = before.lastIndicators(count);
        boolean attached = subjects.isAttached(left, false) || left.chars().startsWith("占");
        if (last.size() < count || !attached) {
            return dealtToScopes(left, last, count);
        }
        boolean whole = left.chars().startsWith("占") && left.length() > 2;
        return last.stream()
                .map(name -> Subjects.joined(whole ? name : subjects.entity(name), left))
                .toList();
    }

    /** 城市和行政村宽带覆盖率分别达到89%、71%，4G覆盖率分别达到99%、84%: of the same scopes as the figures before. */
    private List<Phrase> dealtToScopes(Phrase left, List<Phrase> last, int count) {
        boolean single = !left.chars().contains("和") && !subjects.isAttached(left, false);
        boolean scoped = single
                && last.size() == count
                && vocabulary.scopes.at(left.chars(), 0) == null
                && last.stream().allMatch(name -> vocabulary.scopes.at(name.chars(), 0) != null);
        return scoped ? last.stream().map(name -> scope(name).plus(left)).toList() : List.of();
    }

    /** 城市 of 城市宽带覆盖率. */
    private Phrase scope(Phrase name) {
        Match<Boolean> scope = vocabulary.scopes.at(name.chars(), 0);
        return scope == null ? Phrase.EMPTY : name.slice(0, scope.end());
    }

    /** 分别增长16.9%、33.3% without a subject: the figures before it, or the topic, are meant. */
    private List<Phrase> dealtBefore(int count) {
        List<Phrase> last = before.lastIndicators(count);
        if (last.size() == count) {
            return last;
        }
        List<Phrase> topics =
                before.topicMembers().stream().map(conjuncts::upToStatistic).toList();
        return topics.size() == count ? topics : List.of();
    }

    /** 每千人口拥有执业医师3人、注册护士4人: how many there are for so many, or else empty. */
    Phrase perHead(Phrase left, Phrase right, boolean sameClause) {
        boolean goesOn = sameClause
                && right.isEmpty()
                && !left.isEmpty()
                && !before.isEmpty()
                && before.last().change() == Change.LEVEL
                && left.chars().charAt(0) != '每';
        return goesOn ? Subjects.perHead(before.last().indicator()) : Phrase.EMPTY;
    }

    /**
     * The whole name of what a figure measures.
     *
     * @param left the words before the figure
     * @param right the words behind it
     * @param verb the verb of its clause where it stands before another figure, or empty
     * @param sameClause whether the figure before it stands in the same clause
     */
    Phrase indicator(Item item, Phrase left, Phrase right, Phrase verb, Change change, boolean sameClause) {
        if (left.isEmpty() && right.isEmpty()) {
            boolean stands = change == Change.LEVEL
                    && !before.isEmpty()
                    && isDone(before.last().change())
                    && !(item.mention().isShare() && before.last().indicator().last() == '率');
            return stands
                    ? subjects.entity(before.last().indicator())
                    : isRelative(item, change) ? before.owner() : before.subject();
        }
        Phrase each = perHead(left, right, sameClause);
        if (!each.isEmpty()) {
            return each.plus(left);
        }
        if (right.isEmpty()
                && (subjects.isAttached(left, sameClause) || subjects.isGeneric(left) && owners.mayOwn(left))) {
            return owners.owning(left);
        }
        if (right.isEmpty()
                && verb.isEmpty()
                && !before.isEmpty()
                && vocabulary.of(Role.HELD).has(left.chars())) {
            return owners.holding(left);
        }
        if (right.isEmpty()
                && sameClause
                && change == Change.LEVEL
                && subjects.isReachedStatistic(left)
                && owners.areThings()) {
            return subjects.entity(before.last().indicator()).plus(subjects.withoutAchievement(left));
        }
        if (right.isEmpty() && isRelative(item, change) && !before.isEmpty() && isRelative(before.lastChange())) {
            Phrase trade = owners.sameStatistic(left);
            if (!trade.isEmpty()) {
                return trade;
            }
        }
        Phrase completed = right.isEmpty() && before.isIn(item.mention().unit())
                ? kinds.completed(left, before.last().indicator())
                : null;
        if (completed != null) {
            return completed;
        }
        boolean share = left.chars().startsWith("占")
                || left.chars().startsWith("对") && left.chars().endsWith("贡献率");
        if (share && !before.isEmpty()) {
            return Subjects.joined(before.owner(), left.plus(right));
        }
        if (isRatioTo(left) && right.isEmpty() && !before.isEmpty()) {
            return Subjects.joined(before.owner(), Phrase.ofWord("与").plus(left));
        }
        if (right.isEmpty() && subjects.isReaching(left)) {
            return Subjects.joined(owners.of(left), left);
        }
        if (right.isEmpty() && PlanShare.isOf(left, item.mention())) {
            return PlanShare.names(left, 1, before, conjuncts).get(0);
        }
        if (right.isEmpty() && !before.isEmpty() && item.mention().isShare() && subjects.isAchievement(left)) {
            return change == Change.LEVEL ? Subjects.joined(before.subject(), left) : before.subject();
        }
        Predicate own = Predicate.at(vocabulary, left.chars(), 0, left.length());
        boolean onlyVerb = own.exists() && own.action() != Action.NOUN && own.end() == left.length();
        Reading last = before.goesOn(item.mention().unit());
        if (onlyVerb && right.isEmpty() && last != null && vocabulary.totals.get(left.chars()) == null) {
            Phrase entity = grows(left) && isMeasured(last) ? last.indicator() : subjects.entity(last.indicator());
            return entity.chars().endsWith(left.chars()) ? entity : Subjects.joined(entity, left);
        }
        if (right.isEmpty()
                && !own.exists()
                && change == Change.LEVEL
                && item.mention().isShare()) {
            return scopedShares.completed(left);
        }
        if (right.isEmpty() && !own.exists() && !isRelative(change)) {
            left = before.breakdown.completed(left, item.mention());
        }
        boolean needsVerb =
                !verb.isEmpty() && !own.exists() && change == Change.AMOUNT && !subjects.endsWithAction(left);
        return (needsVerb ? verb : Phrase.EMPTY).plus(left).plus(right);
    }

    /** 研发经费50亿元，与地区生产总值之比为2%: a ratio of what was said before, since only one thing is left of 与. */
    private static boolean isRatioTo(Phrase left) {
        return left.chars().endsWith("之比")
                && !left.chars().contains("城乡")
                && Conjuncts.split(left).size() == 1;
    }

    private boolean grows(Phrase left) {
        return vocabulary.of(Role.ADDED).isAt(left.chars(), 0);
    }

    /** 粮食种植面积40万亩、新增5万亩: the area grows itself; of 企业500家、新增60家 the 企业 do. */
    private boolean isMeasured(Reading reading) {
        return reading.change() == Change.LEVEL
                && !reading.mention().low().unit().isCounter()
                && conjuncts.isStatistic(reading.indicator());
    }

    /** A name without what is told on the way to its figure; what is done keeps its verb. */
    Phrase finished(Phrase indicator, Change change) {
        Phrase name = circumstances.withoutTime(ItemGroups.withoutDealing(withoutYearly(indicator, change)));
        if (change != Change.AMOUNT) {
            name = circumstances.withoutCircumstance(Edges.trimmed(subjects.withoutAchievement(name)));
        }
        return Edges.trimmed(subjects.withoutExamples(Subjects.withoutApproach(name)));
    }

    /** 总产值年递增20%. */
    private static Phrase withoutYearly(Phrase indicator, Change change) {
        int end = indicator.length() - 1;
        boolean yearly = end > 2
                && (change == Change.GROWTH || change == Change.DECLINE)
                && indicator.last() == '年'
                && "值入量额率口资费".indexOf(indicator.chars().charAt(end - 1)) >= 0;
        return yearly ? indicator.slice(0, end) : indicator;
    }

    /** 增长10%, but not 比上年的16.5%降低2%, which is said of a share. */
    private static boolean isRelative(Item item, Change change) {
        boolean ofShare = item.base() != null && item.base().isShare();
        return !ofShare && isRelative(change);
    }

    private static boolean isRelative(@Nullable Change change) {
        return change == Change.GROWTH || change == Change.DECLINE;
    }

    private static boolean isDone(Change change) {
        return change == Change.AMOUNT || change == Change.INCREASE || change == Change.DECREASE;
    }
}
