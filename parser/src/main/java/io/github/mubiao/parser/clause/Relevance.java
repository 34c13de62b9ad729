package io.github.mubiao.parser.clause;

import io.github.mubiao.model.Bound;
import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.scan.Mention.Form;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.Role;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Words.Match;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells figures that state something from those that only describe: conditions (1万元以下的农村家庭), sizes of a project
 * (5万吨磷酸铁锂项目), slogans (四个重点), articles (一个项目).
 */
final class Relevance {

    /** 新增8000万吨标准煤的节能能力: the ability is what is measured. */
    private static final Finder ABILITY = Finder.of("的[^，。；、]{0,10}能力");

    /** 500头以上养殖场20家: what is counted is of that size. */
    private static final Finder COUNTED_BEHIND = Finder.of("[^，。；、和与及0-9]{2,10}[0-9]+(家|个|户|处|所)");

    private static final String REACHED = "到至达";

    /** 利用系数0.58, 性别比… stand at a bare number without a verb. */
    private static final Finder BARE_MEASURE = Finder.of("(系数|指数)$");

    private static final Pattern HEAVY_PROJECT =
            Pattern.compile("[^，。；、]{1,24}?(项目|工程|[一二三四]期|厂(?!房)|生产线|装置|机组|电站|基地|产业园|输变电|线路)");

    /** What is chosen by its size: 100亩以上园区, 50户以上自然村; but 社区道路 is long. */
    private static final Pattern SIZED = Pattern.compile(
            "[^，。；、]{0,10}?(项目|工程|区|基地|企业|(?<!农)村|寨|屯|点|单位|机构|公司|学校|大户|合作社|农场|街道|集镇|水库|河流|耕地|用地)(?![^，。；、]{0,4}[路道网线渠堤管])");

    /** 这两项指标 points back. */
    private static final String POINTING = "这那该此其述";

    private final Vocabulary vocabulary;
    private final Described described;
    private final Troubles troubles;
    private final Slogans slogans;
    private final MappedText text;

    Relevance(Grammar grammar, MappedText text) {
        this.vocabulary = grammar.vocabulary;
        this.described = grammar.described;
        this.troubles = grammar.troubles;
        this.slogans = grammar.slogans;
        this.text = text;
    }

    /** Where the bound words behind a figure end; the figure's end where there are none. */
    int behindBound(Mention mention) {
        Match<Bound.Kind> bound = vocabulary.afterBounds.at(text, mention.end());
        return bound == null || isWordAfterAll(bound) ? mention.end() : bound.end();
    }

    /** The bound words behind a figure, or null. */
    @Nullable
    Match<Bound.Kind> boundBehind(Mention mention) {
        Match<Bound.Kind> bound = vocabulary.afterBounds.at(text, mention.end());
        return bound == null || isWordAfterAll(bound) ? null : bound;
    }

    /** 多元, 内陆, 起来 begin with a bound word, but are none. */
    private boolean isWordAfterAll(Match<Bound.Kind> bound) {
        char next = bound.end() < text.length() ? text.charAt(bound.end()) : '\0';
        return switch (bound.word()) {
            case "多" -> "元种样种类渠晶功层边方".indexOf(next) >= 0;
            case "内" -> "，。；、）".indexOf(next) < 0 && next != '\0';
            case "起" -> true;
            case "余" -> "热".indexOf(next) >= 0;
            default -> false;
        };
    }

    /** What only the words around the figure decide, before its clause is understood. */
    boolean mayState(Mention mention, Clause clause) {
        int behind = behindBound(mention);
        MappedText rest = text.slice(behind, Math.max(behind, clause.end()));
        boolean bounded = behind > mention.end();
        MappedText before = text.slice(clause.start(), mention.start());
        return !isInBrackets(mention, clause)
                && !isGradeOfSize(mention, rest)
                && !PlanShare.isPlanned(rest)
                && !isModifier(mention, rest, before)
                && !(bounded && isCondition(mention, rest, before))
                && !isCapacity(mention, rest, before)
                && !described.is(mention, rest, before)
                && !Described.isBase(rest, before)
                && !isGround(rest, before)
                && !Ranking.isOneOf(rest)
                && !Ranking.holds(vocabulary, mention, rest, before)
                && !slogans.holds(mention, rest)
                && !isInsideName(mention, rest, before)
                && !Ranking.isOfOthers(mention, clause, text)
                && !before.endsWith("分")
                && !before.contains("只要")
                && !(mention.form() == Form.WORDED_COUNT && POINTING.indexOf(lastOf(before)) >= 0)
                && !before.endsWith("时速");
    }

    /** 5000亿级3个: the size is the name of what is counted. */
    private static boolean isGradeOfSize(Mention mention, MappedText rest) {
        return mention.unit().isEmpty() && !mention.figure().multiplier().isEmpty() && rest.startsWith("级");
    }

    /** 据全省5‰人口抽样调查推算, 按汇率6.9元折算: what is said of the reckoning. */
    private boolean isGround(MappedText rest, MappedText before) {
        int noun = rest.length() - vocabulary.of(Role.RECKONED).lengthBefore(rest, rest.length());
        return vocabulary.of(Role.GROUND).isAt(before, 0)
                && noun < rest.length()
                && noun > 0
                && "，。；、".indexOf(rest.charAt(noun - 1)) < 0;
    }

    private static char lastOf(CharSequence words) {
        return words.isEmpty() ? '\0' : words.charAt(words.length() - 1);
    }

    private boolean isInBrackets(Mention mention, Clause clause) {
        int depth = 0;
        for (int i = clause.start(); i < mention.start(); i++) {
            depth += text.charAt(i) == '（' ? 1 : text.charAt(i) == '）' ? -1 : 0;
        }
        return depth > 0;
    }

    /** 总投资12亿元的项目, 70%的农户. */
    private boolean isModifier(Mention mention, MappedText rest, MappedText before) {
        if (!rest.startsWith("的")
                || troubles.isOf(mention, rest, before)
                || ABILITY.at(rest, 0) != null
                || mention.isShare() && ItemSplitter.isGrowth(rest)) {
            return false;
        }
        boolean part = mention.isShare() || mention.form() == Form.LEVEL_WORD;
        boolean states = before.isEmpty() || takes(before) || isReached(before);
        return !part || rest.startsWith("的有") || !states;
    }

    /** 占: a share may carry 的 and still state something. */
    private boolean takes(MappedText before) {
        int part = before.length();
        while (part > 0 && "，。；".indexOf(before.charAt(part - 1)) < 0) {
            part--;
        }
        return vocabulary.of(Role.TAKING).isIn(before.slice(part, before.length()));
    }

    /** 达到, but not 超过至. */
    private static boolean isReached(MappedText before) {
        int last = before.length() - 1;
        return last > 0 && REACHED.indexOf(before.charAt(last)) >= 0 && "过超".indexOf(before.charAt(last - 1)) < 0;
    }

    /** 50亿元以上项目: a bound and a noun right behind it make a condition, unless things are counted. */
    private boolean isCondition(Mention mention, MappedText rest, MappedText before) {
        Match<Bound.Kind> bound = boundBehind(mention);
        if (bound != null && bound.value() == Bound.Kind.ABOUT) {
            return false;
        }
        if (bound != null
                && bound.word().startsWith("及以")
                && !rest.isEmpty()
                && mention.low().unit().isCounter()) {
            return Character.isIdeographic(rest.charAt(0)); // 每周参加1次及以上锻炼人数
        }
        boolean counted = COUNTED_BEHIND.at(rest, 0) != null;
        boolean things = mention.low().unit().isCounter() && !"人户".contains(mention.unit()) && !counted;
        boolean none = rest.isEmpty() || things || mention.isShare() || mention.isPoints();
        return !none
                && !isDone(mention, rest, before)
                && Character.isIdeographic(rest.charAt(0))
                && Conjuncts.separatorLength(rest, 0) == 0
                && (counted && text.charAt(behindBound(mention) - 1) == '的'
                        || !Predicate.at(vocabulary, rest, 0, rest.length()).exists());
    }

    /** 新建20公里以上公路: right behind a verb the figure says how much, unless it sizes something else that is counted. */
    private boolean isDone(Mention mention, MappedText rest, MappedText before) {
        Match<Bound.Kind> bound = boundBehind(mention);
        boolean atLeast = bound != null && bound.value() == Bound.Kind.AT_LEAST;
        return atLeast
                && !mention.low().unit().dimension().startsWith("money")
                && vocabulary.verbs.isBefore(before, before.length())
                && !holdsDigit(rest)
                && !SIZED.matcher(rest).lookingAt();
    }

    private static boolean holdsDigit(CharSequence words) {
        return words.chars().anyMatch(Character::isDigit);
    }

    /** 5万吨磷酸铁锂项目, 500千伏输变电工程, 年产80万吨净水剂. */
    private boolean isCapacity(Mention mention, MappedText rest, MappedText before) {
        String unit = mention.unit();
        if (vocabulary.of(Role.CAPACITY).isBefore(before, before.length())) {
            return !rest.isEmpty() && Character.isIdeographic(rest.charAt(0));
        }
        if (unit.endsWith("伏") || unit.endsWith("V") || unit.endsWith("级")) {
            return true;
        }
        boolean heavy = unit.equals("吨")
                || unit.endsWith("瓦")
                || unit.equals("MW")
                || unit.equals("GW")
                || unit.endsWith("/日")
                || unit.endsWith("/年");
        return heavy && (HEAVY_PROJECT.matcher(rest).lookingAt() || described.isOfListed(rest, before));
    }

    /** 盈和5万吨磷酸铁锂, 长城40万辆乘用车: a size right behind a name, with a noun behind it, belongs to the name. */
    private boolean isInsideName(Mention mention, MappedText rest, MappedText before) {
        String unit = mention.unit();
        boolean size = unit.equals("吨")
                || unit.endsWith("瓦")
                || !mention.figure().multiplier().isEmpty() && (unit.isEmpty() || "辆台套只头锭件".contains(unit));
        if (!size || before.isEmpty() || rest.isEmpty() || !Character.isIdeographic(rest.charAt(0))) {
            return false;
        }
        int end = before.length();
        return Conjuncts.separatorLength(rest, 0) == 0
                && !before.endsWith("的")
                && !vocabulary.relations.isAt(rest, 0)
                && !Predicate.at(vocabulary, rest, 0, rest.length()).exists()
                && Conjuncts.separatorLength(before, end - 1) == 0
                && !vocabulary.relations.isBefore(before, end)
                && !vocabulary.verbs.isBefore(before, end)
                && !vocabulary.adverbs.isBefore(before, end)
                && !vocabulary.commitments.isBefore(before, end)
                && before.charAt(end - 1) != '了';
    }

    /** Whether a figure states something whatever the words are that relate it to its clause. */
    boolean statesWhatever(Mention mention) {
        return mention.form() == Form.NUMBER && !mention.unit().isEmpty();
    }

    /** What the words that relate the figure to its clause decide. */
    boolean states(Mention mention, Tail tail, Clause clause, boolean counted) {
        int behind = behindBound(mention);
        boolean bounded = behind > mention.end();
        MappedText left = text.slice(clause.start(), tail.start());
        MappedText right = text.slice(behind, Math.max(behind, clause.end()));
        return switch (mention.form()) {
            case NUMBER, UNKNOWN_UNIT, UNREADABLE ->
                !mention.unit().isEmpty() || isPlainNumber(mention, tail, left, right);
            case RATIO -> true;
            case CLEARED -> !vocabulary.of(Role.CAMPAIGN).isAt(right, 0);
            case GROWTH_WORD -> right.isEmpty() || !Character.isIdeographic(right.charAt(0));
            case LEVEL_WORD -> !isFollowedByNoun(mention, left, right) && !isSaying(mention, left);
            case ONE ->
                !slogans.isDegree(right)
                        && (bounded
                                || tail.speaks() && !mention.low().unit().isCounter()
                                || tail.bound() != null
                                || left.contains("至少")
                                || counted
                                || right.isEmpty() && !left.isEmpty() && "座条个处所家台套栋幢辆艘支间眼".contains(mention.unit()));
            case WORDED_COUNT -> !right.isEmpty() || tail.speaks() || !left.isEmpty();
            case GREAT -> Predicate.at(vocabulary, left, 0, left.length()).exists() && !left.startsWith("以");
            case BARE_POWER ->
                tail.speaks() && (right.isEmpty() || !Character.isIdeographic(right.charAt(0)) || bounded);
            case RANK -> right.isEmpty() && vocabulary.of(Role.ENTERING).isIn(left);
            case DURATION -> isMeasuredTime(mention, tail, left, right);
        };
    }

    private static boolean isPlainNumber(Mention mention, Tail tail, MappedText left, MappedText right) {
        return mention.figure().multiplier().isEmpty()
                ? (tail.speaks() || BARE_MEASURE.isIn(left))
                        && (right.isEmpty() || !Character.isIdeographic(right.charAt(0)))
                : tail.speaks() || !left.isEmpty() || !right.isEmpty();
    }

    /** 全覆盖试点, 一半以上时间. */
    private boolean isFollowedByNoun(Mention mention, MappedText left, MappedText right) {
        return mention.figure().literal().equals("全覆盖")
                && (left.startsWith("向") || vocabulary.of(Role.SPREAD).isAt(right, 0));
    }

    /** 时间过半、任务过半 says that half of the year is over. */
    private boolean isSaying(Mention mention, MappedText left) {
        return mention.figure().literal().equals("过半")
                && vocabulary.of(Role.HALF_OVER).isBefore(left, left.length());
    }

    private boolean isMeasuredTime(Mention mention, Tail tail, MappedText left, MappedText right) {
        String dimension = mention.low().unit().dimension();
        boolean calendar = dimension.equals("months") || "日周星期".contains(mention.unit());
        return right.isEmpty()
                && (vocabulary.measuredTimes.isBefore(left, left.length()) || !calendar && tail.speaks());
    }
}
