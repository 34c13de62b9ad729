package io.github.mubiao.parser.clause;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.Role;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Vocabulary.Action;
import io.github.mubiao.parser.words.Vocabulary.Relation;
import io.github.mubiao.parser.words.Words.Match;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** What a figure says about its indicator; it keeps to the wording. */
final class ChangeRule {

    /** It begins like a verb and is none. */
    private static final String VALUE_ADDED = "增加值";

    private static final Finder ADDING = Finder.of("新增|净增|新设|新登记|新注册|^新[^能型兴材业城区一农时生媒四丰安乡密沂疆野余区兴华疆]");

    /** 青河水库工程完成投资: done in a project, not a total. */
    private static final Finder PROJECT_INVESTMENT = Finder.of("(项目|工程)[^，]{0,6}完成(年度)?投资$");

    /** 重点项目, 在建项目, 商贸等项目: all of a kind, so that what they come to is a total. */
    private static final Finder ALL_PROJECTS =
            Finder.of("(重点|重大|重要|在建|续建|新建|新开工|储备|各类|[省市县区]级|一批|等)[^，的]{0,8}(项目|工程)|^(项目|工程)");

    /** 登记失业人员, 在校学生: people of a state; what was done for them stands before. */
    private static final Finder PEOPLE = Finder.of("(失业|从业|在岗|在校|在册|参保|常住|户籍|就业|贫困|低保).{0,4}(人员|人口|学生|职工|人数|对象)$");

    /** 压减一般性支出10%, 精简权力事项64%: the verb stands before what falls. */
    private static final Finder CUT = Finder.of("(再|继续|大幅|统一|平均)?(压减|压缩|精简|削减|缩减|缩短|减少|降低|核减|裁减|减轻)[^到至为]");

    /** 为企业节约成本: something is done for somebody. */
    private static final Finder BENEFIT = Finder.of("[为向给](?!全国|主)");

    /** 人均筹资160元: what each has stands at it. */
    private static final Finder PER_HEAD = Finder.of("(人|户|亩|村|生|月)均");

    /** 招商考察32次: so often something was done. */
    private static final Set<String> OCCURRENCES = Set.of("次", "场", "场次", "批次");

    /** 全年减少, 再减少: what may stand before the verb. */
    private static final Finder AGAIN = Finder.of("(全年|累计|共|再|将|已)+");

    /** 农民增收32条措施: what measures are to do is not done by that many. */
    private static final Set<String> EFFECTS = Set.of("增收", "增效", "提速", "增值", "增产", "减排", "降耗");

    private final Vocabulary vocabulary;

    ChangeRule(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The change of a figure.
     *
     * @param carried the change of the figure before it in the same list; null where there is none
     * @param continues whether the figure goes on with a list whose verb stands before
     * @param ahead whether the text looks ahead: what has no verb there is still to be done
     */
    Change of(
            Mention mention,
            Tail tail,
            String left,
            String right,
            @Nullable Change carried,
            boolean continues,
            boolean ahead) {
        return switch (mention.form()) {
            case GROWTH_WORD -> Change.GROWTH;
            case LEVEL_WORD, CLEARED, RATIO, RANK -> Change.LEVEL;
            default -> {
                if (mention.isPoints()) {
                    yield points(tail, left, continues ? carried : null);
                }
                if (mention.isShare() || mention.unit().equals("倍")) {
                    yield share(mention, tail, left, carried, continues);
                }
                yield amount(mention, tail, left, right, carried, continues, ahead);
            }
        };
    }

    private Change points(Tail tail, String left, @Nullable Change carried) {
        if (!tail.speaks() && left.isEmpty() && carried == Change.POINTS_DOWN) {
            return carried; // 分别回落2.1个、1.6个百分点
        }
        boolean falls = tail.difference() == Relation.FALL
                || tail.difference() == null && vocabulary.of(Role.FALLING).isIn(left)
                || tail.bound() == Bound.Kind.LESS_THAN;
        return falls ? Change.POINTS_DOWN : Change.POINTS_UP;
    }

    private static Change share(Mention mention, Tail tail, String left, @Nullable Change carried, boolean continues) {
        if (tail.difference() == Relation.FALL) {
            return Change.DECLINE;
        }
        if (tail.difference() == Relation.RISE) {
            return Change.GROWTH;
        }
        boolean cuts = CUT.at(left, 0) != null || continues && carried == Change.DECLINE && !left.isEmpty();
        if (!tail.speaks() && cuts && Conjuncts.SHARE_NOUNS.indexOf(left.charAt(left.length() - 1)) < 0) {
            return Change.DECLINE;
        }
        boolean silent = !tail.speaks() && left.isEmpty();
        if (silent && mention.isNegative()) {
            return Change.GROWTH; // 收入2亿元，同比-6.2%
        }
        boolean ofShares = carried != Change.AMOUNT && carried != Change.INCREASE && carried != Change.DECREASE;
        boolean carries = carried == Change.GROWTH
                || carried != null && ofShares && !mention.unit().equals("倍");
        return silent && carries && carried != null ? carried : Change.LEVEL;
    }

    /** Counted things and stretches of land or road are made; money and people stand at a figure. */
    static boolean isSized(Mention mention) {
        String dimension = mention.low().unit().dimension();
        return mention.low().unit().isCounter() || dimension.equals("area") || dimension.equals("length");
    }

    /** Whether the word before a figure may mean work: 提升. */
    boolean improves(Tail tail) {
        return vocabulary.of(Role.IMPROVING).has(tail.differenceWord());
    }

    /** 完成林分优化提升200万亩, 改造提升55公里: behind a verb, 提升 is work that is done. */
    boolean isWork(Tail tail, Mention mention, CharSequence left) {
        boolean things = mention.low().unit().isCounter()
                || mention.low().unit().dimension().equals("area");
        return !tail.level()
                && improves(tail)
                && (things && Predicate.at(vocabulary, left, 0, left.length()).exists()
                        || isSized(mention) && endsWithDeed(withoutEnd(left, tail.differenceWord())));
    }

    private boolean endsWithDeed(CharSequence left) {
        Match<Action> verb = vocabulary.verbs.before(left, left.length());
        return verb != null && verb.length() > 1 && verb.value() != Action.NONE && verb.value() != Action.EXISTING;
    }

    private static CharSequence withoutEnd(CharSequence words, String end) {
        int rest = words.length() - end.length();
        return words.toString().endsWith(end) ? words.subSequence(0, rest) : words;
    }

    private Change amount(
            Mention mention,
            Tail tail,
            String left,
            String right,
            @Nullable Change carried,
            boolean continues,
            boolean ahead) {
        if (tail.difference() == Relation.ADDED) {
            return Change.AMOUNT;
        }
        if (tail.difference() != null && !tail.level()) {
            if (isWork(tail, mention, left) || improves(tail) && (!right.isEmpty() || continues && isSized(mention))) {
                return Change.AMOUNT;
            }
            boolean measures = !right.isEmpty() && EFFECTS.contains(tail.differenceWord());
            return measures ? Change.AMOUNT : tail.difference() == Relation.RISE ? Change.INCREASE : Change.DECREASE;
        }
        Predicate predicate = Predicate.at(vocabulary, left, 0, left.length());
        if (predicate.action() == Action.EXISTING
                || mention.form() == Mention.Form.DURATION
                || left.equals(VALUE_ADDED)) {
            return Change.LEVEL;
        }
        if (vocabulary.of(Role.INCREASE).isAt(left, 0)) {
            return Change.INCREASE;
        }
        Matcher again = AGAIN.at(left, 0);
        if (vocabulary.of(Role.DECREASE).isAt(left, again == null ? 0 : again.end())) {
            return Change.DECREASE;
        }
        boolean things = mention.low().unit().isCounter() || mention.unit().isEmpty();
        boolean counts = tail.weak()
                && (things && (left.isEmpty() || tail.achieves()) || (things || isSized(mention)) && !right.isEmpty());
        boolean atLeastOne = tail.boundWords().startsWith("至少") && !left.isEmpty() && !right.isEmpty();
        if (atLeastOne && !predicate.exists()) {
            return Change.LEVEL;
        }
        if (tail.level() && !counts) {
            return ADDING.at(left, 0) != null ? Change.AMOUNT : Change.LEVEL;
        }
        if (left.isEmpty() && right.isEmpty()) {
            return carried == null ? Change.LEVEL : carried;
        }
        if (!right.isEmpty()) {
            return Change.AMOUNT;
        }
        if (OCCURRENCES.contains(mention.unit()) && !predicate.exists() && PER_HEAD.at(left, 0) == null) {
            return Change.AMOUNT;
        }
        return ofNoun(tail, left, predicate, carried, continues, isSized(mention), ahead);
    }

    /** The noun stands before the figure, and no word between them says more. */
    private Change ofNoun(
            Tail tail,
            String left,
            Predicate predicate,
            @Nullable Change carried,
            boolean continues,
            boolean sized,
            boolean ahead) {
        Match<Boolean> total = vocabulary.totals.before(left, withoutBracket(left));
        boolean statistic = total != null;
        if (predicate.exists()) {
            String object = left.substring(predicate.end());
            boolean achieved = isAchieved(left, predicate.end()) && !(left.startsWith("完成") && sized);
            boolean compound = predicate.action() == Action.NOUN && (!sized || tail.bound() != null);
            if (statistic && (achieved || compound) && !object.isEmpty() && !object.equals("投资")) {
                return Change.LEVEL;
            }
            boolean named = total != null && total.length() == left.length() && (!isVerb(left) || isTrade(left));
            boolean measured = statistic && object.length() == 1 && !sized && isOneVerb(left, predicate.end());
            return statistic && object.isEmpty() && named || measured ? Change.LEVEL : Change.AMOUNT;
        }
        if (ADDING.isIn(left) || PROJECT_INVESTMENT.isIn(left) && !ALL_PROJECTS.isIn(left)) {
            return Change.AMOUNT;
        }
        if (BENEFIT.at(left, 0) != null && hasVerbInside(left)) {
            return Change.AMOUNT;
        }
        if (statistic) {
            return continues && carried == Change.AMOUNT ? Change.AMOUNT : Change.LEVEL;
        }
        if (carried == Change.LEVEL || PEOPLE.isIn(left) || PER_HEAD.at(left, 0) != null || existsInside(left)) {
            return Change.LEVEL;
        }
        return carried == Change.AMOUNT
                        || tail.achieves()
                        || endsWithVerb(left)
                        || hasVerbInside(left)
                        || ahead && sized
                ? Change.AMOUNT
                : Change.LEVEL;
    }

    /** The end of the words before a bracket at the end: 地区生产总值（GDP）. */
    private static int withoutBracket(String left) {
        int open = left.endsWith("）") ? left.lastIndexOf('（') : -1;
        return open < 0 ? left.length() : open;
    }

    /** 安置房开工8000套: the verb stands between its subject and the figure. */
    private boolean endsWithVerb(String left) {
        Match<Action> verb = vocabulary.verbs.before(left, left.length());
        return verb != null && verb.length() > 1 && verb.value().compareTo(Action.EXISTING) < 0;
    }

    /** 签约额, but neither 形成节能量 nor 新增增加值. */
    private boolean isOneVerb(String left, int end) {
        return vocabulary.verbs.lengthAt(left, 0) == end && ADDING.at(left, 0) == null;
    }

    /** 其中出口166亿美元. */
    private static boolean isTrade(String left) {
        return left.equals("出口") || left.equals("进口");
    }

    private boolean isVerb(String left) {
        return vocabulary.verbs.get(left) != null;
    }

    /** 完成固定资产投资, 实现利税: a total is reached rather than done. */
    private static boolean isAchieved(String left, int predicateEnd) {
        String verbs = left.substring(0, predicateEnd);
        return verbs.contains("完成") || verbs.contains("实现") || verbs.contains("预计");
    }

    /** 全州已拥有城市道路: they are there. */
    private boolean existsInside(String left) {
        return verbInside(left, 1) == Action.EXISTING;
    }

    /** 各级财政补贴资金: the verb follows its subject; one in a clause before 的 (单项投资在1000万元以上的项目) is not done here. */
    private boolean hasVerbInside(String left) {
        Action verb = verbInside(left, Math.max(1, left.lastIndexOf('的') + 1));
        return verb != null && verb != Action.EXISTING && verb != Action.NONE;
    }

    /** The first verb of several characters from an index on, or null. */
    private @Nullable Action verbInside(String left, int start) {
        for (int i = start; i < left.length(); i++) {
            Match<Action> verb = vocabulary.verbs.at(left, i);
            if (verb != null && verb.length() > 1) {
                return verb.value();
            }
        }
        return null;
    }
}
