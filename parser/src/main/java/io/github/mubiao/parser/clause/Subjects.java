package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.Role;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Vocabulary.Action;
import io.github.mubiao.parser.words.Vocabulary.Relation;
import io.github.mubiao.parser.words.Words.Match;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** What names are made of: which need a subject, what the subject of a name is, and what is no part of one. */
final class Subjects {

    private static final String APPROACH = "前约近第";

    /** 节约, 集约, 附近, 目前: before these, the same characters end a word. */
    private static final String NOT_BEFORE_APPROACH = "节集签预履合制公附邻最靠临亲目提以空先之";

    /** A clause that long names no single thing. */
    private static final int LONGEST_TOPIC = 18;

    private static final int LONGEST_INDICATOR = 200;

    private static final int LONGEST_WITH_EXAMPLES = 36;

    private static final int SHORTEST_NOUN = 2;

    private static final Finder ACHIEVEMENT = Finder.of("(预计|力争)?可?(实现|完成)了?(?=.{2})|预计可?(?=.{2})");

    /** 全县, 全年: what may stand before the verb. */
    private static final Finder WHOLE = Finder.of("((?:全|我)[省市县区州镇乡旗国])|全年|年度");

    /** 产业投资基金: here what looks like a verb is part of a name. */
    private static final Finder COMPOUND =
            Finder.of("(投资|发展|开发|引导|创新|创业|服务|流通|合作|建设|生产|孵化|培训|救助)(基金|区|公司|集团|园|中心|银行|平台|资金|企业|基地|产业)");

    /** 按照三年规划, 以旅游为龙头: how or why, but not of what. */
    private static final Finder CIRCUMSTANCE =
            Finder.of("按照|根据|依据|围绕|面对|针对|通过|随着|坚持|对照|以(?!色列)|在(?![建库校册岗])|为[^民]|对(?!外|口|虾)");

    private static final Finder COMPARED = Finder.of("^[居列排位占比较与同]|平均|高于|低于|快于|慢于|排名|位居|位列|第.{1,3}位");

    private static final Finder PER_HEAD =
            Finder.of("每(?:[十百千万]{1,2}|个|名|户|所)[^，。；、]{0,10}?(?:拥有|配备|配置)|每[十百千万]{1,2}名?(?:常住|户籍)?(?:人口?|老年人口?|老人)");

    /** 续建项目: a kind of projects, not something done to them. */
    private static final Finder KIND_OF_PROJECTS = Finder.of("(其中)?(计划)?(续建|新建|新开工|开工|竣工|投产|储备|签约|新签约|落地|建成|预备|前期)项目");

    private final Vocabulary vocabulary;
    private final Conjuncts conjuncts;

    Subjects(Vocabulary vocabulary, Conjuncts conjuncts) {
        this.vocabulary = vocabulary;
        this.conjuncts = conjuncts;
    }

    /** 达到2.5万家目标, 70%的农户: what the figure counts, without 目标 and the like and 的. */
    Phrase noun(Phrase right) {
        if (vocabulary.of(Role.REACHED).has(right.chars())
                || right.chars().equals("后")
                || right.chars().equals("等")) {
            return Phrase.EMPTY;
        }
        return right.chars().startsWith("的") ? right.from(1) : right;
    }

    /** What is carried over may not grow from figure to figure. */
    static Phrase joined(Phrase carried, Phrase own) {
        return carried.length() + own.length() > LONGEST_INDICATOR ? own : carried.plus(own);
    }

    /** 农村劳动力转移就业 says itself what is done. */
    boolean endsWithAction(Phrase left) {
        Match<Action> verb = vocabulary.verbs.before(left.chars(), left.length());
        return verb != null && verb.length() > 1 && verb.value() != Action.NONE;
    }

    /** 总量, 产量、单产: nouns that name nothing alone; 税收 and the like only belong to a neighbour in the same clause. */
    boolean isAttached(Phrase left, boolean sameClause) {
        if (left.isEmpty()) {
            return false;
        }
        String first = Conjuncts.split(left).get(0).chars();
        String noun = first.startsWith("全年") ? first.substring(2) : first;
        return vocabulary.attached.get(noun) != null || sameClause && vocabulary.nearby.get(noun) != null;
    }

    /** 完成投资, 实现产值: nothing but a statistic, which anything can have. */
    boolean isGeneric(Phrase left) {
        Matcher verb = ACHIEVEMENT.at(left.chars(), 0);
        String noun = verb == null ? left.chars() : left.chars().substring(verb.end());
        return vocabulary.generic.get(noun) != null;
    }

    /** 实现工业总产值: a statistic that is reached by what was named before it. */
    boolean isReachedStatistic(Phrase left) {
        Matcher verb = ACHIEVEMENT.at(left.chars(), 0);
        return verb != null && conjuncts.isStatistic(left.from(verb.end()));
    }

    /** 粮食 of 粮食生产再获丰收, 服务业项目 of 万达、恒大等服务业项目开工, as the subject of 总产达到…. */
    Phrase topicEntity(Phrase topic) {
        if (CIRCUMSTANCE.at(topic.chars(), 0) != null) {
            return Phrase.EMPTY;
        }
        int others = topic.chars().lastIndexOf('等') + 1;
        Phrase subject = others > 1 && others < topic.length() - 1 ? topic.from(others) : withoutOpening(topic);
        for (int i = 2; i < subject.length() && i <= LONGEST_TOPIC; i++) {
            if (faresFrom(subject.chars(), i)) {
                return subject.slice(0, i);
            }
        }
        return subject.length() <= LONGEST_TOPIC ? subject : Phrase.EMPTY;
    }

    private boolean faresFrom(String subject, int index) {
        Match<Action> verb = vocabulary.verbs.at(subject, index);
        return COMPOUND.at(subject, index) == null
                && (verb != null && verb.value() != Action.NONE
                        || adverbEnd(subject, index) > index
                        || vocabulary.of(Role.FARING).isAt(subject, index));
    }

    /** 工业总产值 of 工业总产值迈上新台阶; null where a clause names no statistic, or only compares with one (高于全省平均水平). */
    @Nullable
    Phrase introduced(Phrase topic) {
        Phrase named = conjuncts.upToStatistic(topic);
        boolean opens = conjuncts.isStatistic(named)
                && named.length() < topic.length()
                && !vocabulary.relations.isAt(topic.chars(), 0)
                && !vocabulary.adverbs.isAt(topic.chars(), 0)
                && !Predicate.at(vocabulary, topic.chars(), 0, topic.length()).exists()
                && !COMPARED.isIn(topic.chars());
        return opens && named.length() <= LONGEST_TOPIC ? named : null;
    }

    /** Without the verbs and adverbs that open a clause. */
    private Phrase withoutOpening(Phrase topic) {
        Phrase rest = topic.from(
                Predicate.at(vocabulary, topic.chars(), 0, topic.length()).end());
        for (int end = adverbEnd(rest.chars(), 0); end > 0 && end < rest.length(); end = adverbEnd(rest.chars(), 0)) {
            rest = rest.from(end);
        }
        return rest;
    }

    /** The index behind an adverb, or the index itself; of 新区 and 新兴产业 the 新 is none, since no verb follows. */
    private int adverbEnd(String text, int index) {
        Match<Boolean> adverb = vocabulary.adverbs.at(text, index);
        if (adverb == null) {
            return index;
        }
        return adverb.length() > 1 || vocabulary.verbs.isAt(text, adverb.end()) ? adverb.end() : index;
    }

    /** The thing itself: 市场主体 of 净增各类市场主体, 粮食 of 粮食播种面积, 安置房 of 安置房开工. */
    Phrase entity(Phrase indicator) {
        if (KIND_OF_PROJECTS.matches(indicator.chars())) {
            return indicator;
        }
        int start = Predicate.at(vocabulary, indicator.chars(), 0, indicator.length())
                .end();
        int others = indicator.chars().lastIndexOf('等') + 1;
        start = others - start > 2 && indicator.chars().indexOf("、", start) >= 0 && indicator.length() - others > 2
                ? Math.max(start, others)
                : start;
        int end = indicator.length();
        end -= vocabulary.of(Role.ADDED).lengthBefore(indicator.chars(), end);
        int statistic = Math.max(
                vocabulary.attached.lengthBefore(indicator.chars(), end),
                Math.max(
                        vocabulary.nearby.lengthBefore(indicator.chars(), end),
                        vocabulary.totals.lengthBefore(indicator.chars(), end)));
        if (statistic > 1) {
            end -= statistic;
        } else {
            Match<Action> verb = vocabulary.verbs.before(indicator.chars(), end);
            end -= verb != null && verb.length() > 1 && verb.value().compareTo(Action.EXISTING) < 0 ? verb.length() : 0;
        }
        if (start > 0 && end - start == 1) {
            return Phrase.EMPTY; // 解决率
        }
        return start < end ? indicator.slice(start, end) : indicator;
    }

    /** 惠及, 带动: a verb that says nothing without what reaches so many. */
    boolean isReaching(Phrase left) {
        return vocabulary.of(Role.REACHING).has(left.chars());
    }

    /** 实现, 完成: a verb that says nothing but that the figure is reached. */
    boolean isAchievement(Phrase left) {
        return vocabulary.of(Role.ACHIEVEMENT).has(left.chars());
    }

    /** 全县实现地区生产总值: what stands at a figure is named without the verb: 全县地区生产总值. */
    Phrase withoutAchievement(Phrase indicator) {
        Phrase inside = withoutInnerAchievement(indicator);
        if (inside != null) {
            return inside;
        }
        Matcher whole = WHOLE.at(indicator.chars(), 0);
        int start = whole == null ? 0 : whole.end();
        Matcher achievement = ACHIEVEMENT.at(indicator.chars(), start);
        if (achievement == null) {
            return indicator;
        }
        Phrase named = indicator.from(achievement.end());
        if (whole == null) {
            return named;
        }
        boolean place = whole.group(1) != null;
        return conjuncts.isStatistic(named) && vocabulary.generic.get(named.chars()) == null
                ? indicator.slice(0, place ? start : 0).plus(named)
                : indicator;
    }

    /** 第一产业实现增加值: the verb between a subject and a noun of statistics; null where there is none. */
    private @Nullable Phrase withoutInnerAchievement(Phrase indicator) {
        int end = indicator.length();
        Match<Boolean> noun = vocabulary.totals.before(indicator.chars(), end);
        if (noun == null || noun.length() < SHORTEST_NOUN || noun.start() < SHORTEST_NOUN + 2) {
            return null;
        }
        Phrase verb = indicator.slice(noun.start() - 2, noun.start());
        Phrase subject = withoutSkipped(indicator.slice(0, noun.start() - 2));
        return isAchievement(verb) && WHOLE.at(subject.chars(), 0) == null
                ? subject.plus(indicator.from(noun.start()))
                : null;
    }

    /** 项目要, 项目分别: what only leads to the verb is no part of its subject. */
    private Phrase withoutSkipped(Phrase subject) {
        Match<Relation> skipped = vocabulary.relations.before(subject.chars(), subject.length());
        return skipped != null && skipped.value() == Relation.SKIP && skipped.start() > 0
                ? subject.slice(0, skipped.start())
                : subject;
    }

    /** 签约落地甲中心、乙工厂、丙生产线等科技项目: too long for a name, so that only what they are stays: 签约落地科技项目. */
    Phrase withoutExamples(Phrase indicator) {
        int others = indicator.chars().lastIndexOf('等') + 1;
        boolean examples = indicator.length() > LONGEST_WITH_EXAMPLES
                && others > 1
                && indicator.length() - others >= SHORTEST_NOUN
                && indicator.chars().indexOf("、") < others;
        if (!examples) {
            return indicator;
        }
        int verb = Predicate.at(vocabulary, indicator.chars(), 0, indicator.length())
                .end();
        return indicator.slice(0, Math.min(verb, others)).plus(indicator.from(others));
    }

    /** 进入全国前100名, 约占40%: what only leads to the figure is no part of the name; 节约 and 附近 are words. */
    static Phrase withoutApproach(Phrase indicator) {
        int about = indicator.chars().indexOf("约占");
        if (about > 0) {
            return indicator.slice(0, about).plus(indicator.from(about + 1));
        }
        int last = indicator.length() - 1;
        boolean leads = last > 1
                && APPROACH.indexOf(indicator.last()) >= 0
                && NOT_BEFORE_APPROACH.indexOf(indicator.chars().charAt(last - 1)) < 0;
        return leads ? indicator.slice(0, last) : indicator;
    }

    /** 每千人口拥有 of 每千人口拥有医师, or empty. */
    static Phrase perHead(Phrase name) {
        Matcher each = PER_HEAD.at(name.chars(), 0);
        return each == null ? Phrase.EMPTY : name.slice(0, each.end());
    }
}
