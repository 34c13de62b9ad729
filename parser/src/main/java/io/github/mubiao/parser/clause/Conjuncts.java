package io.github.mubiao.parser.clause;

import io.github.mubiao.parser.scan.ChineseNumber;
import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.Role;
import io.github.mubiao.parser.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The members of an enumeration: 工业投资、技改投资; 城镇、农村居民人均可支配收入. */
final class Conjuncts {

    private static final int LONGEST_SHORT_MEMBER = 3;

    /** What ends like this stands at a percentage: 城镇化率, 比重, 强度. */
    static final String SHARE_NOUNS = "率重比例度";

    /** Before what something is a share of: 占地区生产总值比重. */
    private static final char SHARE_OF = '占';

    /** 省级, 中型: what is graded like this is said behind the last of a list only. */
    private static final String GRADES = "级型";

    private static final Pattern COUNTED = Pattern.compile("(?<=[、和与及][^、和与及]{1,8})([两二三四五六七八九])(级|类|种|地|者|方)");

    private static final int SHORTEST_OWNER = 2;

    /** 地区生产总值, 固定资产投资: these are no things that have a size or an income. */
    private static final Set<String> NO_OWNER = Set.of("地区", "国内", "全社会", "社会", "固定资产", "人均", "社会消费品");

    private static final String INCOME = "收入";

    private static final String SPENDING = "支出";

    private static final String INSURANCE = "保险";

    /** 养老、医疗保险参保人数 are those of two insurances. */
    private static final Finder INSURED = Finder.of("(养老|医疗|失业|工伤|生育)$");
    /** Of 第一、二、三产业 and 国家、省、市级企业 these share the rest of the last member, however long the first one is. */
    private static final String SHARING = "一二三四五六七八九省市州县区乡镇村";

    private static final Finder ORDINAL = Finder.of("第[一二三四五六七八九]");

    private static final String DIGITS = "一二三四五六七八九";

    private final Vocabulary vocabulary;

    Conjuncts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Splits at 、 and 和, 与, 及, outside of brackets and quotations. */
    static List<Phrase> split(Phrase phrase) {
        if (!holdsSeparator(phrase.chars())) {
            return phrase.isEmpty() ? List.of() : List.of(phrase);
        }
        List<Phrase> members = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.chars().charAt(i);
            depth += "（“《".indexOf(c) >= 0 ? 1 : "）”》".indexOf(c) >= 0 ? -1 : 0;
            int length = separatorLength(phrase.chars(), i);
            if (length > 0 && depth <= 0 && i > start) {
                members.add(phrase.slice(start, i));
                start = i + length;
                i = start - 1;
            }
        }
        if (start < phrase.length()) {
            members.add(phrase.from(start));
        }
        return members;
    }

    private static boolean holdsSeparator(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (separatorLength(words, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** 省、市两级企业 without the 两 that only counts them: 省级企业, 市级企业; of 工业、农业两类企业 without 两类. */
    static Phrase withoutCount(Phrase phrase, int count) {
        Matcher counted = COUNTED.matcher(phrase.chars());
        if (!counted.find() || ChineseNumber.intValue(counted.group(1)) != count) {
            return phrase;
        }
        int end = counted.group(2).equals("级") ? counted.end(1) : counted.end();
        return phrase.slice(0, counted.start(1)).plus(phrase.from(end));
    }

    /** How long the separator at an index is; 0 where there is none. 和谐 and 总和 are no separators. */
    static int separatorLength(CharSequence text, int i) {
        char c = text.charAt(i);
        char next = i + 1 < text.length() ? text.charAt(i + 1) : '\0';
        char before = i > 0 ? text.charAt(i - 1) : '\0';
        return switch (c) {
            case '、' -> 1;
            case '和' -> "谐睦平解美气".indexOf(next) >= 0 || "总饱共温缓中祥".indexOf(before) >= 0 ? 0 : 1;
            case '与' -> "会".indexOf(next) >= 0 || "参给赋授".indexOf(before) >= 0 ? 0 : 1;
            case '及' -> isBoundBehind(text, i) || "时其格".indexOf(next) >= 0 || "普以涉惠波遍危触".indexOf(before) >= 0 ? 0 : 1;
            case '以' -> next == '及' ? 2 : 0;
            default -> 0;
        };
    }

    /** 地级及以上城市: part of a bound. */
    private static boolean isBoundBehind(CharSequence text, int i) {
        return i + 2 < text.length() && text.charAt(i + 1) == '以' && "上下内外".indexOf(text.charAt(i + 2)) >= 0;
    }

    /** Gives each member what only the last one spells out: 城镇居民人均可支配收入, 农村居民人均可支配收入. */
    List<Phrase> completed(List<Phrase> members) {
        List<Phrase> whole = new ArrayList<>();
        if (members.isEmpty()) {
            return whole;
        }
        List<Phrase> told = withOrdinals(members);
        Phrase last = told.get(told.size() - 1);
        List<Phrase> others = told.subList(0, told.size() - 1);
        boolean letters = others.stream().allMatch(member -> member.length() == 1);
        for (Phrase member : others) {
            boolean alone = member.length() == 1 && !letters && SHARING.indexOf(member.chars()) < 0;
            boolean named = isStatistic(member) && vocabulary.scopes.get(member.chars()) == null;
            whole.add(named ? member : member.plus(alone ? statisticOf(last) : sharedEnding(member.chars(), last)));
        }
        whole.add(last);
        return withOwner(told.get(0), whole);
    }

    /** Of 粮食面积、产量 the second one is of 粮食 too, and of 预算收入、支出 of the 预算. */
    private List<Phrase> withOwner(Phrase first, List<Phrase> members) {
        Phrase owner = owner(first);
        if (members.size() == 1 || owner.length() < SHORTEST_OWNER || NO_OWNER.contains(owner.chars())) {
            return members;
        }
        boolean budget = first.chars().endsWith(INCOME);
        return members.stream()
                .map(member -> budget && member.chars().equals(SPENDING)
                        ? first.slice(0, first.length() - INCOME.length()).plus(member)
                        : vocabulary.of(Role.OWNED).has(member.chars()) ? owner.plus(member) : member)
                .toList();
    }

    /** 粮食 of 粮食面积; empty where a name does not end with a statistic. */
    private Phrase owner(Phrase name) {
        int statistic = Math.max(
                vocabulary.totals.lengthBefore(name.chars(), name.length()),
                vocabulary.nearby.lengthBefore(name.chars(), name.length()));
        return statistic < SHORTEST_OWNER ? Phrase.EMPTY : name.slice(0, name.length() - statistic);
    }

    /** Of 生猪、牛、家禽出栏 the 牛 share no more than the statistic. */
    private Phrase statisticOf(Phrase last) {
        var total = vocabulary.totals.before(last.chars(), last.length());
        return total != null && total.length() > 1 ? last.from(total.start()) : Phrase.EMPTY;
    }

    /** 第一、二、三产业: the first one says of all that they are ordinals. */
    private static List<Phrase> withOrdinals(List<Phrase> members) {
        if (!ORDINAL.matches(members.get(0).chars())) {
            return members;
        }
        return members.stream()
                .map(member -> DIGITS.indexOf(member.chars().charAt(0)) < 0
                        ? member
                        : Phrase.ofWord("第").plus(member))
                .toList();
    }

    /** 2个国家级、43个省级重点企业: what is graded is said of the last one only: 国家级重点企业, 省级重点企业. */
    static List<Phrase> withSharedKind(List<Phrase> nouns) {
        List<Phrase> whole = new ArrayList<>(nouns);
        for (int i = whole.size() - 2; i >= 0; i--) {
            Phrase noun = whole.get(i);
            Phrase next = whole.get(i + 1);
            boolean kind = !noun.isEmpty() && GRADES.indexOf(noun.last()) >= 0;
            int grade = kind ? next.chars().indexOf(noun.last()) + 1 : 0;
            if (grade > 0 && grade < next.length()) {
                whole.set(i, noun.plus(next.from(grade)));
            }
        }
        return whole;
    }

    /** The same for shares: 工业经济、城镇人口、县域经济比重 are three 比重, though 人口 is a noun of statistics itself. */
    List<Phrase> completedShares(List<Phrase> members) {
        Phrase last = members.get(members.size() - 1);
        var share = vocabulary.totals.before(last.chars(), last.length());
        if (share == null || !isShare(last)) {
            return completed(members);
        }
        int of = last.chars().lastIndexOf(SHARE_OF, share.start());
        Phrase noun = last.from(of > 0 ? of : share.start());
        return completed(members).stream()
                .map(member -> isShare(member) ? member : member.plus(noun))
                .toList();
    }

    private static boolean isShare(Phrase name) {
        return SHARE_NOUNS.indexOf(name.last()) >= 0;
    }

    /** Whether a phrase ends with a noun of statistics. */
    boolean isStatistic(Phrase whole) {
        int bracket = whole.chars().endsWith("）") ? whole.chars().lastIndexOf('（') : -1;
        Phrase member = bracket > 1 ? whole.slice(0, bracket) : whole;
        var total = vocabulary.totals.before(member.chars(), member.length());
        boolean quantity = member.length() > 2 && "量率额值数".indexOf(member.last()) >= 0;
        return quantity || total != null && total.length() > 1;
    }

    /** Of 果品、蔬菜、中药材产值 the 蔬菜 share 产值: where one character would be left of the last member's own name, none is shared. */
    private Phrase sharedEnding(String member, Phrase last) {
        if (member.length() > 2 && last.chars().endsWith(member.substring(member.length() - 2))) {
            return Phrase.EMPTY; // 新增就业、失业人员再就业
        }
        for (int length = Math.min(2, member.length()); length > 0; length--) {
            int at = last.chars().indexOf(member.substring(member.length() - length));
            if (at >= 0 && at + length > 1 && at + length < last.length()) {
                return last.from(at + length);
            }
        }
        var scope = vocabulary.scopes.at(last.chars(), 0);
        if (scope != null && vocabulary.scopes.before(member, member.length()) != null && scope.end() < last.length()) {
            return last.from(scope.end());
        }
        if (member.endsWith("存") && last.chars().startsWith("贷款")) {
            return last.from(1);
        }
        int insurance = INSURED.isIn(member) ? last.chars().indexOf(INSURANCE) : -1;
        if (insurance > 0) {
            return last.from(insurance);
        }
        Phrase total = statisticOf(last);
        boolean statistic = !total.isEmpty();
        int own = last.length() - total.length();
        boolean torn = statistic && member.length() > 1 && own - member.length() == 1
                || scope != null && member.length() > 1 && member.length() < scope.end();
        int rest = last.length() - member.length();
        boolean shares = statistic || member.length() == 1 || rest > 1; // 陶瓷、工艺品 share no 品
        if (!torn && shares && member.length() <= (statistic ? LONGEST_SHORT_MEMBER : 2) && rest > 0) {
            return last.from(Math.min(own, member.length()));
        }
        return total;
    }

    /** Cuts what is said about a statistic: 游客人数再创新高 names 游客人数. */
    Phrase upToStatistic(Phrase phrase) {
        for (int end = phrase.length(); end > 1; end--) {
            var total = vocabulary.totals.before(phrase.chars(), end);
            if (total != null && total.length() > 1) {
                return phrase.slice(0, end);
            }
        }
        return phrase;
    }

    /**
     * 城乡居民收入 for two figures: 城镇居民收入 and 农村居民收入; nothing for three. Of several such words the last is meant: 城乡存贷款余额
     * is 城乡存款余额 and 城乡贷款余额.
     */
    List<Phrase> parts(Phrase phrase, int count) {
        int last = -1;
        List<Phrase> parts = List.of();
        for (Map.Entry<String, List<String>> compound : vocabulary.compounds.entrySet()) {
            int at = phrase.chars().indexOf(compound.getKey());
            if (at > last && compound.getValue().size() == count) {
                last = at;
                Phrase before = phrase.slice(0, at);
                Phrase behind = phrase.from(at + compound.getKey().length());
                parts = compound.getValue().stream()
                        .map(part -> before.plus(Phrase.ofWord(part)).plus(behind))
                        .toList();
            }
        }
        return parts;
    }
}
