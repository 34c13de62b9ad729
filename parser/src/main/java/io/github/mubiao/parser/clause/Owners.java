package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.Role;
import io.github.mubiao.parser.words.Vocabulary;

/** Finds what a statistic is of that stands without it: the trade of an output, the crop of a yield. */
final class Owners {

    /** What has an output and an income. */
    private static final Finder TRADE = Finder.of("(.{2}业|国企|集群|产业链|产业园|开发区|高新区|园区)$");

    /** 制造业, 私营企业. */
    private static final Finder ANY_TRADE = Finder.of("[^作就创行毕失营]业$");

    private final Vocabulary vocabulary;
    private final Subjects subjects;
    private final Discourse before;

    Owners(Grammar grammar, Discourse before) {
        this.vocabulary = grammar.vocabulary;
        this.subjects = grammar.subjects;
        this.before = before;
    }

    /** Whether something was named that can have what anything can have: an output, an investment. */
    boolean mayOwn(Phrase left) {
        return hasThings() || !trade(left).isEmpty();
    }

    /** The statistic with what it is of. */
    Phrase owning(Phrase left) {
        Phrase owner = of(left);
        return owner.chars().endsWith(left.chars()) ? owner : Subjects.joined(withoutEnd(owner, left), left);
    }

    /** 土地流转96万亩、流转率23%: what the name begins with does not end its owner as well. */
    private static Phrase withoutEnd(Phrase owner, Phrase left) {
        boolean twice = owner.length() > 2
                && left.length() > 2
                && owner.chars().endsWith(left.chars().substring(0, 2));
        return twice ? owner.slice(0, owner.length() - 2) : owner;
    }

    /** 装备制造业增加值80亿元，增长9%；实现净利润15亿元: of the same trade. */
    private Phrase lastTrade(Phrase left) {
        Phrase last = before.last().indicator();
        Phrase thing = subjects.entity(last);
        boolean owns = vocabulary.of(Role.OWNED).isBefore(left.chars(), left.length())
                && thing.length() < last.length()
                && !thing.chars().contains("占")
                && TRADE.isIn(thing.chars());
        return owns ? thing : Phrase.EMPTY;
    }

    /** The thing that the figure before it is of, or else the topic. */
    Phrase of(Phrase left) {
        if (before.isEmpty()) {
            return subjects.topicEntity(before.topic());
        }
        Phrase projects = before.countedProjects();
        if (!projects.isEmpty()) {
            return projects;
        }
        Phrase trade = trade(left);
        return trade.isEmpty() ? subjects.entity(before.lastThing().indicator()) : trade;
    }

    /** 大力发展装备制造业，产值…; 粮食面积、总产双增，总产…: of what a clause in between tells; empty where it names no such thing. */
    private Phrase trade(Phrase left) {
        if (before.isEmpty()) {
            return Phrase.EMPTY;
        }
        if (!before.isTopicNew()) {
            return lastTrade(left);
        }
        Phrase topic = before.topic();
        int named = topic.chars().indexOf(left.chars());
        if (named > 1 && !Predicate.at(vocabulary, topic.chars(), 0, named).exists()) {
            return subjects.entity(Conjuncts.split(topic.slice(0, named)).get(0));
        }
        Phrase thing = subjects.topicEntity(topic);
        return TRADE.isIn(thing.chars()) ? thing : Phrase.EMPTY;
    }

    /** 高校12所，在校生20万人，毕业生5万人: what is held, with what holds it. */
    Phrase holding(Phrase held) {
        Phrase owner = of(held);
        int last = vocabulary.of(Role.HELD).lengthBefore(owner.chars(), owner.length());
        return last == owner.length() ? held : Subjects.joined(owner.slice(0, owner.length() - last), held);
    }

    /** 611户规模以上企业实现产值…: the last figure counts things. */
    boolean areThings() {
        return !before.isEmpty() && before.last().mention().low().unit().isCounter();
    }

    /** 采矿业增加值增长14%，制造业增长15%: what grows is the same of another trade; empty where it is none. */
    Phrase sameStatistic(Phrase left) {
        Phrase last = before.last().indicator();
        Phrase thing = subjects.entity(last);
        boolean goesOn = ANY_TRADE.isIn(left.chars())
                && ANY_TRADE.isIn(thing.chars())
                && last.length() > thing.length()
                && last.chars().startsWith(thing.chars());
        return goesOn ? left.plus(last.from(thing.length())) : Phrase.EMPTY;
    }

    /** Before the figure stand things, which can have an investment or an output; a share or money can't. */
    private boolean hasThings() {
        if (before.isEmpty()) {
            return true;
        }
        Mention last = before.last().mention();
        return !before.countedProjects().isEmpty()
                || !last.isShare()
                        && !last.isPoints()
                        && !last.low().unit().dimension().startsWith("money");
    }
}
