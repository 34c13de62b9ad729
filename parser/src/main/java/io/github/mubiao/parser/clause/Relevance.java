package io.github.mubiao.parser.clause;

import io.github.mubiao.model.Bound;
import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.scan.Mention.Form;
import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Words.Match;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells figures that state something from those that only describe: conditions (1万元以下的农村家庭), sizes of a project
 * (5万吨磷酸铁锂项目), slogans (四个重点), articles (一个项目).
 */
final class Relevance {

    /** A share may carry 的 and still state something behind these. */
    private static final Finder SHARE_VERB = Finder.of("(贡献|占|吸纳|承担|提供|拿出|创造)[^，。；]*$");

    /** 新增8000万吨标准煤的节能能力: the ability is what is measured. */
    private static final Pattern ABILITY = Pattern.compile("的[^，。；、]{0,10}能力");

    private static final Pattern REACHED = Pattern.compile("[^过超](到|至|达)$");

    private static final Pattern HEAVY_PROJECT =
            Pattern.compile("^[^，。；、]{1,24}?(项目|工程|[一二三四]期|生产线|装置|机组|电站|基地|产业园|输变电|线路).*");

    /** What is chosen by its size: 100亩以上园区, 50户以上自然村; but 社区道路 is long. */
    private static final Pattern SIZED = Pattern.compile(
            "[^，。；、]{0,10}?(项目|工程|区|基地|企业|(?<!农)村|寨|屯|点|单位|机构|公司|学校|大户|合作社|农场|街道|集镇|水库|河流|耕地|用地)(?![^，。；、]{0,4}[路道网线渠堤管])");

    private static final Finder ENTERPRISE = Finder.of("^(级|企业|产业|园区|项目|县|村|镇|乡|集群|工程|市场|俱乐部|强|品牌|单品|龙头|旅游|工业|规模).*");

    /** 30家出口基地之一: the figure counts others. */
    private static final Pattern ONE_OF = Pattern.compile("[^，。；]{0,30}?(?<!分)之一");

    /** 全国30个自治州第6位: among how many. */
    private static final Pattern RANKED = Pattern.compile("[^，。；、]{0,10}(第[一二三四五六七八九十\\d]{1,3}位?|之首|首位)");

    /** 进入300亿元行列: among whom. */
    private static final Pattern COMPANY = Pattern.compile("[^，。；、]{0,4}(行列|方阵|阵营|梯队)");

    private static final Finder ALL_PLACES = Finder.of("(全|省|市)(国|省|市|州|区|县|内)$");

    private static final Finder PEOPLE = Finder.of("^(人民|儿女|同胞|各族|军民|父老|干部|群众).*");

    /** Words of slogans that may open the name of a thing as well: 三个重点项目. */
    private static final Set<String> CONCRETE =
            Set.of("重点", "市场", "环境", "资源", "标准", "能力", "服务", "改革", "部分", "功能", "现代化", "文明", "协同", "循环");

    /** Words that make a slogan of any number: 以下5个方面工作. */
    private static final Set<String> ASPECT = Set.of("方面", "环节", "层面", "维度", "阶段");

    private static final Pattern MEASURED_TIME = Pattern.compile(".*(天数|寿命|时间|时长|时限|周期|期限|年龄|工期)$");

    /** 这两项指标 points back. */
    private static final String POINTING = "这那该此其述";

    private final CharSequence text;

    Relevance(CharSequence text) {
        this.text = text;
    }

    /** Where the bound words behind a figure end; the figure's end where there are none. */
    int behindBound(Mention mention) {
        Match<String> bound = Vocabulary.AFTER_BOUNDS.at(text, mention.end());
        return bound == null || isWordAfterAll(bound) ? mention.end() : bound.end();
    }

    /** The bound words behind a figure, or null. */
    @Nullable
    Match<String> boundBehind(Mention mention) {
        Match<String> bound = Vocabulary.AFTER_BOUNDS.at(text, mention.end());
        return bound == null || isWordAfterAll(bound) ? null : bound;
    }

    /** 多元, 内陆, 起来 begin with a bound word, but are none. */
    private boolean isWordAfterAll(Match<String> bound) {
        char next = bound.end() < text.length() ? text.charAt(bound.end()) : '\0';
        return switch (bound.word()) {
            case "多" -> "元种样种类渠晶功层边方".indexOf(next) >= 0 && next != '\0';
            case "内" -> "，。；、）".indexOf(next) < 0 && next != '\0';
            case "起" -> true;
            case "余" -> "热".indexOf(next) >= 0;
            default -> false;
        };
    }

    /** What only the words around the figure decide, before its clause is understood. */
    boolean mayState(Mention mention, Clause clause) {
        int behind = behindBound(mention);
        String rest = text.subSequence(behind, Math.max(behind, clause.end())).toString();
        boolean bounded = behind > mention.end();
        String before = text.subSequence(clause.start(), mention.start()).toString();
        return !isInBrackets(mention, clause)
                && !isModifier(mention, rest, before)
                && !(bounded && isCondition(mention, rest, before))
                && !isCapacity(mention, rest, before)
                && !(mention.low().unit().dimension().startsWith("money") && ENTERPRISE.at(rest, 0) != null)
                && !(mention.unit().isEmpty() && rest.startsWith("人口以"))
                && !(mention.unit().isEmpty() && PEOPLE.at(rest, 0) != null)
                && !ONE_OF.matcher(rest).lookingAt()
                && !isRanking(mention, rest, before)
                && !isSlogan(mention, rest)
                && !isInsideName(mention, rest, before)
                && !before.endsWith("分")
                && !(mention.form() == Form.WORDED_COUNT && POINTING.indexOf(lastOf(before)) >= 0)
                && !before.endsWith("时速");
    }

    private static boolean isRanking(Mention mention, String rest, String before) {
        return mention.low().unit().dimension().startsWith("money")
                ? COMPANY.matcher(rest).lookingAt()
                : mention.form() != Form.RANK
                        && ALL_PLACES.isIn(before)
                        && RANKED.matcher(rest).lookingAt();
    }

    private static char lastOf(String words) {
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
    private static boolean isModifier(Mention mention, String rest, String before) {
        if (!rest.startsWith("的") || ABILITY.matcher(rest).lookingAt()) {
            return false;
        }
        boolean part = mention.isShare() || mention.form() == Form.LEVEL_WORD;
        boolean states = before.isEmpty()
                || SHARE_VERB.isIn(before)
                || REACHED.matcher(before).find();
        return !part || rest.startsWith("的有") || !states;
    }

    /** 50亿元以上项目: a bound and a noun right behind it make a condition, unless things are counted. */
    private boolean isCondition(Mention mention, String rest, String before) {
        boolean countsThings = mention.low().unit().isCounter() && !"人户".contains(mention.unit());
        if (rest.isEmpty()
                || countsThings
                || mention.isShare()
                || mention.isPoints()
                || isDone(mention, rest, before)) {
            return false;
        }
        return Character.isIdeographic(rest.charAt(0))
                && Conjuncts.separatorLength(rest, 0) == 0
                && !Predicate.at(rest, 0, rest.length()).exists();
    }

    /** 新建20公里以上公路: right behind a verb the figure says how much, unless it sizes something else that is counted. */
    private boolean isDone(Mention mention, String rest, String before) {
        Match<String> bound = boundBehind(mention);
        boolean atLeast = bound != null && bound.value().equals(Bound.Kind.AT_LEAST.name());
        return atLeast
                && !mention.low().unit().dimension().startsWith("money")
                && Vocabulary.VERBS.before(before, before.length()) != null
                && rest.chars().noneMatch(Character::isDigit)
                && !SIZED.matcher(rest).lookingAt();
    }

    /** 5万吨磷酸铁锂项目, 500千伏输变电工程, 年产80万吨净水剂. */
    private boolean isCapacity(Mention mention, String rest, String before) {
        String unit = mention.unit();
        if (before.endsWith("年产") || before.endsWith("日产") || before.endsWith("日处理") || before.endsWith("年处理")) {
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
        return heavy && HEAVY_PROJECT.matcher(rest).matches();
    }

    /** 盈和5万吨磷酸铁锂, 长城40万辆乘用车: a size right behind a name, with a noun behind it, belongs to the name. */
    private static boolean isInsideName(Mention mention, String rest, String before) {
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
                && Vocabulary.RELATIONS.at(rest, 0) == null
                && !Predicate.at(rest, 0, rest.length()).exists()
                && Conjuncts.separatorLength(before, end - 1) == 0
                && Vocabulary.RELATIONS.before(before, end) == null
                && Vocabulary.VERBS.before(before, end) == null
                && Vocabulary.ADVERBS.before(before, end) == null
                && Vocabulary.COMMITMENTS.before(before, end) == null
                && before.charAt(end - 1) != '了';
    }

    private static boolean isSlogan(Mention mention, String rest) {
        if (mention.form() != Form.WORDED_COUNT && mention.form() != Form.GREAT && mention.form() != Form.NUMBER
                || !mention.low().unit().isCounter() && mention.form() != Form.GREAT) {
            return false;
        }
        if (rest.equals("目标") || rest.startsWith("目标，")) {
            return false;
        }
        String noun = firstNoun(rest.startsWith("新的") ? rest.substring(2) : rest);
        if (noun.equals("事")) {
            return true;
        }
        Match<Boolean> end = Vocabulary.ABSTRACT.before(noun, noun.length());
        boolean ends = end != null && (mention.form() != Form.NUMBER || end.length() == noun.length());
        Match<Boolean> start = Vocabulary.ABSTRACT.at(noun, 0);
        if (ends || start == null || start.length() == 1 || CONCRETE.contains(start.word())) {
            return ends;
        }
        return mention.form() != Form.NUMBER || ASPECT.contains(start.word());
    }

    private static String firstNoun(String rest) {
        int end = 0;
        while (end < rest.length()
                && "、，。；：（“的".indexOf(rest.charAt(end)) < 0
                && Conjuncts.separatorLength(rest, end) == 0) {
            end++;
        }
        return rest.substring(0, end);
    }

    /** What the words that relate the figure to its clause decide. */
    boolean states(Mention mention, Tail tail, Clause clause, boolean counted) {
        int behind = behindBound(mention);
        boolean bounded = behind > mention.end();
        String left = text.subSequence(clause.start(), tail.start()).toString();
        String right = text.subSequence(behind, Math.max(behind, clause.end())).toString();
        return switch (mention.form()) {
            case NUMBER, UNKNOWN_UNIT, UNREADABLE ->
                !mention.unit().isEmpty() || isPlainNumber(mention, tail, left, right);
            case RATIO, CLEARED -> true;
            case GROWTH_WORD -> right.isEmpty() || !Character.isIdeographic(right.charAt(0));
            case LEVEL_WORD -> !isFollowedByNoun(mention, left, right);
            case ONE ->
                bounded
                        || tail.speaks() && !mention.low().unit().isCounter()
                        || tail.bound() != null
                        || left.contains("至少")
                        || counted
                        || right.isEmpty() && !left.isEmpty() && "座条个处所家台套栋幢辆艘支间眼".contains(mention.unit());
            case WORDED_COUNT -> !right.isEmpty() || tail.speaks() || !left.isEmpty();
            case GREAT -> Predicate.at(left, 0, left.length()).exists() && !left.startsWith("以");
            case BARE_POWER ->
                tail.speaks() && (right.isEmpty() || !Character.isIdeographic(right.charAt(0)) || bounded);
            case RANK ->
                (left.contains("进入") || left.contains("跻身") || left.contains("迈入") || left.contains("挺进"))
                        && right.isEmpty();
            case DURATION -> isMeasuredTime(mention, tail, left, right);
        };
    }

    private static boolean isPlainNumber(Mention mention, Tail tail, String left, String right) {
        return mention.figure().multiplier().isEmpty()
                ? tail.speaks() && (right.isEmpty() || !Character.isIdeographic(right.charAt(0)))
                : tail.speaks() || !left.isEmpty() || !right.isEmpty();
    }

    /** 全覆盖试点, 一半以上时间. */
    private static boolean isFollowedByNoun(Mention mention, String left, String right) {
        return mention.figure().literal().equals("全覆盖")
                && (left.startsWith("向")
                        || right.startsWith("试点")
                        || right.startsWith("开展")
                        || right.startsWith("检查")
                        || right.startsWith("监管")
                        || right.startsWith("体系")
                        || right.startsWith("网络")
                        || right.startsWith("排查")
                        || right.startsWith("、"));
    }

    private static boolean isMeasuredTime(Mention mention, Tail tail, String left, String right) {
        String dimension = mention.low().unit().dimension();
        boolean calendar = dimension.equals("months") || "日周星期".contains(mention.unit());
        return !calendar
                && right.isEmpty()
                && (tail.speaks() || MEASURED_TIME.matcher(left).matches());
    }
}
