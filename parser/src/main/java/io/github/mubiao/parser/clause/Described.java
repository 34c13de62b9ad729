package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.Role;
import io.github.mubiao.parser.words.Vocabulary;

/** Tells figures that only describe the noun behind them, or those among whom something is so. */
final class Described {

    /** 560万禾川人民, 300万禾川儿女: who they are. */
    private static final Finder PEOPLE = Finder.of("[^，。；、]{1,6}?(人民(?!币)|儿女|父老|同胞)");

    /** 14万群众喜迁新居: what they get is told, so that they are counted. */
    private static final Finder GAINING = Finder.of(
            "(各族)?群众(全部|直接|从中|已|顺利|实现|稳定){0,2}(受益|受惠|喜迁|迁入|搬[进入迁离]|喝上|用上|吃上|住[上进]|告别|进城|入住|脱贫|增收|就业|得到|享受|纳入|参加|参与|饮水|饮用)");

    private static final Finder COUNTED_BEHIND = Finder.of("([^，。；、0-9]{2,10}?|的?)[0-9]+(家|个|户|项|只)");

    /** 控制在, 存在: here the same character ends a verb. */
    private static final String NOT_BEFORE_AMONG = "控稳保维限锁存所实正现潜内";

    private static final int LONGEST_PLACE = 10;

    private static final int LONGEST_SAKE = 30;

    private static final Finder AMONG_END = Finder.of("[^，。；、]{1,16}?[^其集]中($|[^小心国学药东西央部层期间长高等型介医专外职转试标考枢继段])");

    /** 在全国168个重点城市排名81位. */
    private static final Finder RANKED_AMONG = Finder.of("[^，。；、]{1,12}?(排名|排位|位居|位列|名列|列第|居第|排第)");

    /** 70个水质断面中的53个: of how many. */
    private static final Finder WHOLE = Finder.of("[^，。；、0-9]{1,12}?[^其集]中(的|，)?有?[0-9]");

    private static final Finder LISTED = Finder.of("[^，。；、0-9]{0,12}、[^，。；]{1,60}?等[^，。；、]{0,6}(项目|工程)");

    /** 3个千亿台阶: how often a level was passed. */
    private static final Finder PASSED = Finder.of("[十百千万]{0,3}亿?(元|斤|吨)?级?(新)?(台阶|大关|关口)");

    /** 连跨六千、七千亿元两个台阶. */
    private static final Finder SEVERAL = Finder.of("[两二三四五六2-6]个(台阶|大关|关口)");

    /** 以金水等9条道路为重点: what is done is told elsewhere. */
    private static final Finder FOR_THE_SAKE = Finder.of("(^|[，、坚持])以[^，。；、]{0,20}$");

    /** 围绕9个重点领域: what is done is told behind it. */
    private static final Finder AIMED_AT = Finder.of("(围绕|聚焦|针对|瞄准|紧盯|紧扣|对标|锚定)");

    /** 外延20公里内: how far it is. */
    private static final Finder REACH = Finder.of("以?内(?![需环涝河陆外在容部])");

    private final Vocabulary vocabulary;

    Described(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Whether a figure states nothing because it only describes.
     *
     * @param rest the words of its clause behind it
     * @param before the words of its clause before it
     */
    boolean is(Mention mention, MappedText rest, MappedText before) {
        boolean money = mention.low().unit().dimension().startsWith("money");
        return money && (vocabulary.describedByMoney.isAt(rest, 0) || SEVERAL.at(rest, 0) != null)
                || money && isSize(rest, before)
                || mention.low().unit().dimension().equals("length") && REACH.at(rest, 0) != null && rest.length() > 2
                || isExtent(mention) && vocabulary.describedByExtent.isAt(rest, 0)
                || mention.unit().isEmpty() && isWho(rest) && !isReached(before)
                || mention.low().unit().isCounter()
                        && (isAmong(rest, before) || isForTheSake(rest, before) || PASSED.at(rest, 0) != null);
    }

    /** 500米, 15分钟. */
    private static boolean isExtent(Mention mention) {
        return mention.form() == Mention.Form.DURATION
                || mention.low().unit().dimension().equals("length");
    }

    /** 青山2万吨石膏、河西5万吨石墨等项目: the size of one of the projects that are listed by name. */
    boolean isOfListed(MappedText rest, MappedText before) {
        return !before.isEmpty()
                && LISTED.at(rest, 0) != null
                && !vocabulary.verbs.isBefore(before, before.length())
                && !vocabulary.relations.isBefore(before, before.length());
    }

    /** 惠及110万群众: they are counted, it is not told who they are. */
    private boolean isReached(MappedText before) {
        return vocabulary.of(Role.REACHING).isBefore(before, before.length());
    }

    private boolean isWho(MappedText rest) {
        return GAINING.at(rest, 0) == null
                && (vocabulary.describedByNumber.isAt(rest, 0) || PEOPLE.at(rest, 0) != null);
    }

    /** 产值超10亿元制造业企业累计80家以上: a size, because what it describes is counted behind it. */
    private boolean isSize(MappedText rest, MappedText before) {
        return vocabulary.of(Role.EXCEEDING).isBefore(before, before.length())
                && COUNTED_BEHIND.at(rest, 0) != null
                && !Predicate.at(vocabulary, rest, 0, rest.length()).exists();
    }

    private boolean isForTheSake(MappedText rest, MappedText before) {
        return FOR_THE_SAKE.isIn(before) && holdsSake(rest)
                || AIMED_AT.at(before, 0) != null && !holdsVerb(before, rest);
    }

    private boolean holdsVerb(MappedText before, MappedText rest) {
        return before.length() > LONGEST_SAKE || Predicate.isIn(vocabulary, before) || Predicate.isIn(vocabulary, rest);
    }

    private boolean holdsSake(MappedText rest) {
        for (int i = 0; i <= LONGEST_SAKE && i < rest.length() && "，。；".indexOf(rest.charAt(i)) < 0; i++) {
            if (i > 0 && rest.charAt(i) == '为' && vocabulary.of(Role.SAKE).isAt(rest, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** 在全省16个市的考核中. */
    private static boolean isAmong(MappedText rest, MappedText before) {
        boolean place = opensPlace(before) && (AMONG_END.at(rest, 0) != null || RANKED_AMONG.at(rest, 0) != null);
        return place || WHOLE.at(rest, 0) != null;
    }

    /** Whether 在 stands not far before the end of its part of a clause. */
    private static boolean opensPlace(MappedText before) {
        int last = before.length() - 1;
        for (int i = last; i >= 0 && last - i <= LONGEST_PLACE && "，。；、".indexOf(before.charAt(i)) < 0; i--) {
            if (before.charAt(i) == '在' && (i == 0 || NOT_BEFORE_AMONG.indexOf(before.charAt(i - 1)) < 0)) {
                return true;
            }
        }
        return false;
    }
}
