package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Vocabulary.Action;
import io.github.mubiao.parser.words.Vocabulary.Relation;
import io.github.mubiao.parser.words.Words.Match;
import io.github.mubiao.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Cuts a clause into one piece a figure: 新建公厕3座|、|改造道路5公里. */
final class ItemSplitter {

    private static final Finder GROWTH =
            Finder.of("的?(快速|高速|中高速|较快|较高|平稳|稳定|持续|强劲|大幅){0,3}(增长|增速|增幅|涨幅)(势头|态势|速度|水平|幅度)?");

    private static final Finder MODIFIER = Finder.of("、(总投资|投资|总面积|总长|总里程|总价值)[^，；。、]{1,16}?的(?=.)");

    private static final Finder ALL = Finder.of("(确保|力争|推动)?[全我本][国省市县区州旗镇乡]");

    /** What is more is no stretch of time: 从2016年上升到2020年. */
    private static final Rational LONGEST_TIME = Rational.of(1000);

    private final Vocabulary vocabulary;
    private final MappedText text;
    private final boolean[] silent;
    private final Relevance relevance;
    private final Steps steps;
    private final Enumerations enumerations;
    private final Members members;

    ItemSplitter(Vocabulary vocabulary, MappedText text, boolean[] silent, Relevance relevance) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.silent = silent;
        this.relevance = relevance;
        this.steps = new Steps(text, silent, relevance);
        this.enumerations = new Enumerations(text);
        this.members = new Members(vocabulary, text, silent, relevance);
    }

    /** The figures of a clause that state something, each with its words. */
    List<Item> items(Clause clause, List<Mention> mentions) {
        List<Mention> stating = new ArrayList<>(mentions.size());
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            boolean states = !members.holds(clause, mentions, i)
                    && (relevance.statesWhatever(mention) || states(clause, mentions, i));
            if (states || isBaseOf(mention, stating)) {
                stating.add(0, mention);
            }
        }
        return withSharedRight(split(clause, stating));
    }

    private boolean states(Clause clause, List<Mention> mentions, int i) {
        Mention mention = mentions.get(i);
        int limit = i == 0 ? clause.start() : relevance.behindBound(mentions.get(i - 1));
        boolean led = i > 0
                && mention.form() == Mention.Form.DURATION
                && mention.unit().equals(mentions.get(i - 1).unit())
                && mention.low().value().compareTo(LONGEST_TIME) < 0
                && steps.leads(mentions.get(i - 1), mention);
        return led || relevance.states(mention, tail(limit, mention), clause, isCountedBeside(mention, mentions));
    }

    /** 从76.2岁提高到78岁, 由2.07缩小到2.02: a time or a mere number that only leads to the next one. */
    private boolean isBaseOf(Mention mention, List<Mention> stating) {
        return (mention.form() == Mention.Form.DURATION || mention.unit().isEmpty())
                && !stating.isEmpty()
                && stating.get(0).unit().equals(mention.unit())
                && steps.leads(mention, stating.get(0));
    }

    /** 一轮回头看、两轮排查: the unit is counted in the same clause. */
    private static boolean isCountedBeside(Mention mention, List<Mention> mentions) {
        for (Mention other : mentions) {
            if (other.form() != Mention.Form.ONE && other.unit().equals(mention.unit())) {
                return true;
            }
        }
        return false;
    }

    private List<Item> split(Clause clause, List<Mention> mentions) {
        List<Item> items = new ArrayList<>();
        int start = clause.start();
        Map<Mention, Steps.Step> led = steps.in(mentions);
        Set<Mention> bases = led.isEmpty()
                ? Set.of()
                : led.values().stream().map(Steps.Step::base).collect(Collectors.toSet());
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            int behind = relevance.behindBound(mention);
            if (bases.contains(mention)) {
                continue;
            }
            Clause gap = new Clause(clause.end(), clause.end());
            if (i + 1 < mentions.size()) {
                boolean wantsNoun = isVerbOnly(start, mention) || isOfAll(start, mention, behind);
                gap = gap(wantsNoun, behind, mentions.get(i + 1).start());
            }
            Steps.Step step = led.get(mention);
            Tail tail = step == null || !step.opens() ? tail(start, mention) : tailFromBase(start, step, mention);
            int right = nounStart(behind, gap.start());
            int end = enumerations.end(right, gap.start());
            boolean grows = mention.isShare() && end > right && isGrowth(text.slice(right, end));
            items.add(new Item(
                    mention,
                    start,
                    grows ? tail.rising() : tail,
                    right,
                    grows ? right : end,
                    step == null ? null : step.base()));
            start = gap.end();
        }
        return items;
    }

    /** 30%以上的快速增长势头: the words behind the figure say that it is a growth. */
    static boolean isGrowth(MappedText behind) {
        return GROWTH.matches(behind);
    }

    private Tail tail(int limit, Mention mention) {
        return Tail.before(mention, vocabulary, text, silent, limit);
    }

    /** What stands before 由, 将由 or 分别由 belongs to the indicator. */
    private Tail tailFromBase(int start, Steps.Step step, Mention mention) {
        int end = steps.fromWord(step.first().start());
        Match<Relation> word = vocabulary.relations.before(text, end);
        while (word != null && word.value() == Relation.SKIP && word.start() > start) {
            end = word.start();
            word = vocabulary.relations.before(text, end);
        }
        return tail(relevance.behindBound(step.last()), mention).from(Math.max(start, end));
    }

    /** 26个、总投资16亿元的重点项目: the noun stands behind a modifier. */
    private int nounStart(int behind, int end) {
        if (behind >= end || text.charAt(behind) != '、') {
            return behind;
        }
        Matcher modifier = MODIFIER.at(text.slice(0, end), behind);
        return modifier == null ? behind : modifier.end();
    }

    /**
     * What lies between the words of one figure and those of the next: 公厕|、|10个, 25个|、|有机产品45个, 512万元||建设公路14条.
     * Of 15条小街亮化、两条街硬化、县城5个公厕 what is enumerated in between belongs to neither.
     *
     * @param wantsNoun whether the first figure has no noun before it, so that one must follow
     */
    private Clause gap(boolean wantsNoun, int from, int to) {
        Clause separated = separated(from, to);
        if (separated != null) {
            return separated;
        }
        Tail next = Tail.read(vocabulary, text, silent, from, to);
        if (wantsNoun && next.speaks() && next.start() > from) {
            return new Clause(next.start(), from);
        }
        for (int i = from; i < to; i++) {
            Match<Action> verb = vocabulary.verbs.at(text, i);
            boolean acts = verb != null && verb.value() != Action.NOUN && verb.value() != Action.NONE;
            if (verb != null && acts && verb.length() > 1 && verb.end() <= to && (i > from || !wantsNoun)) {
                return new Clause(i, i);
            }
        }
        return wantsNoun ? new Clause(to, to) : new Clause(from, from);
    }

    private @Nullable Clause separated(int from, int to) {
        if (to == from + 1 && text.charAt(from) == '，') {
            return new Clause(from, to); // within a list of figures
        }
        int first = -1;
        int last = -1;
        for (int i = from; i < to; i++) {
            int length = Conjuncts.separatorLength(text, i);
            if (length == 0) {
                continue;
            }
            if (i == from || Predicate.at(vocabulary, text, i + length, to).exists()) {
                return new Clause(i, i + length);
            }
            boolean listFollows = first >= 0 && text.charAt(first) != '、' && text.charAt(i) == '、';
            first = first < 0 ? i : first;
            last = listFollows ? last : i;
        }
        return first < 0 ? null : new Clause(first, last + Conjuncts.separatorLength(text, last));
    }

    /** 全市60%的村年收入超20万元: of whom, but not yet of what. */
    private boolean isOfAll(int start, Mention mention, int behind) {
        return mention.isShare()
                && behind < text.length()
                && text.charAt(behind) == '的'
                && ALL.matches(text.slice(start, mention.start()));
    }

    /** Before the figure stands nothing, or only a verb: its noun is still to come. */
    private boolean isVerbOnly(int start, Mention mention) {
        int end = mention.start();
        return end == start || Predicate.at(vocabulary, text, start, end).end() == end;
    }

    /** In the same unit, or both of people. */
    private static boolean countsAlike(Mention one, Mention other) {
        return one.low().unit().isCounter()
                && (one.unit().equals(other.unit()) || isOfPeople(one.unit()) && isOfPeople(other.unit()));
    }

    private static boolean isOfPeople(String unit) {
        return !unit.isEmpty() && "户人名口".contains(unit);
    }

    /** 5008户11431名贫困人口, 帮助5008户、11431名贫困人口: figures without anything else between them count the same. */
    private List<Item> withSharedRight(List<Item> items) {
        for (int i = items.size() - 2; i >= 0; i--) {
            Item item = items.get(i);
            Item next = items.get(i + 1);
            int behind = item.rightStart();
            boolean counts = countsAlike(item.mention(), next.mention()) && isVerbOnly(item.start(), item.mention());
            boolean adjoins = behind == next.mention().start()
                    || counts
                            && behind + Conjuncts.separatorLength(text, behind)
                                    == next.mention().start();
            if (!item.hasRight() && adjoins && next.hasRight()) {
                items.set(i, item.withRight(next.rightStart(), next.end()));
            }
        }
        return items;
    }
}
