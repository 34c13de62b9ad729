package io.github.mubiao.parser.frame;

import io.github.mubiao.parser.outline.Outline;
import io.github.mubiao.parser.words.Words.Match;
import io.github.mubiao.region.Region;
import io.github.mubiao.region.Regions;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the region that issued a document, in its session line, its signature, its title, or else by what it talks about. */
final class RegionReader {

    private static final Pattern NATION = Pattern.compile(
            "国务院总理|代表国务院|第.{1,4}届全国人民代表大会|中华人民共和国(?:发展)?国民经济|中华人民共和国(?:国家统计局|(?:19|20)\\d\\d年国民经济)|国家统计局\\s|国家统计局关于|我国国内生产总值");

    /** How an issuer is named, and a word without which it is not: looking for a word is quick, trying each place is not. */
    private record Issuer(String needed, Pattern pattern) {
        static Issuer of(String needed, String expression) {
            return new Issuer(needed, Pattern.compile(expression));
        }
    }

    private static final List<Issuer> ISSUERS = List.of(
            Issuer.of(
                    "届人",
                    "在(?:[^，。；：（）]{1,12}(?:举行|召开|开幕)的)?([^，。；：（）]{2,30}?)第?[一二三四五六七八九十百零〇○\\d]{1,4}届人(?:民?代表?大?会?|大)"),
            Issuer.of("次代表大会", "(?:中国共产党|中共)([^，。；：（）]{2,30}?)第?[一二三四五六七八九十百\\d]{1,4}次代表大会"),
            Issuer.of("人民政府", "代表([^，。；：（）]{2,30}?)人民政府"),
            Issuer.of("人民政府", "([^，。；：（）\\s]{2,30}?)人民政府(?:代理|代|副)?[省市县区州旗]长"),
            Issuer.of("人民政府", "发文单位：([^，。；：（）\\s]{2,30}?)人民政府"),
            Issuer.of("长 ", "([^，。；：（）\\s]{2,20}?)(?:代理|代|副)?[省市县区州旗]长 "));

    /** 曲靖市委, 曲靖市教育局, 曲靖市第六届人民代表大会: who speaks in news. */
    private static final Pattern ORGAN = Pattern.compile(
            "[^，。；：、（）《》“”\\s]{0,6}?(?:委(?!托)|政府|人大|(?<![布大格全新])局|(?<![客大餐])厅|办公室)|第[一二三四五六七八九十百\\d]{1,4}届人民代表大会");

    /** What stands before the organ that speaks; others are learnt from, asked, or cooperated with. */
    private static final Pattern SPEAKING =
            Pattern.compile("(?:^|[\\s，。；：（(《“日]|中共|[记笔]者.{0,8}从|[^根依]据)$", Pattern.MULTILINE);

    /** 记者25日从: so far before the organ what tells that it speaks may begin. */
    private static final int LONGEST_LEAD = 12;

    /** 全国, 我国: whole words of the nation, and those of all that is smaller. */
    private static final Pattern OF_NATION = Pattern.compile(
            "全国(?!人口普查|经济普查|农业普查)|我国|国务院|(?<!新|在|是|于)中国(?!式|特色|共产党|人民|移动|电信|联通|石油|石化)|(?:劳动保障|住建|文旅|人社|工信)部(?!门|分)|国家[^，。、；]{1,8}[局委部署]|(?:水利|农业农村|交通运输|民政|商务|财政|教育|生态环境|住房城乡建设|工业和信息化|自然资源|文化和旅游|人力资源社会保障|应急管理|科技|公安|司法)部(?!门|分)");

    private static final Pattern OF_PLACE = Pattern.compile("[全我本][省市县区州盟旗镇乡]");

    /** So many times oftener, because what is said of any place names the nation too. */
    private static final int MORE = 5;

    /** 青河日报, 松江晚报: the paper of the place. */
    private static final Pattern PAPER = Pattern.compile("日报|晚报|新闻网|电视台|网讯|报讯|融媒|发布(?![会了的])");

    /** What may stand in a line before the place that it is about. */
    private static final Pattern OPENING = Pattern.compile(
            "(?:[—–-]|近日|日前|今天|昨天|今年|明年|关于|记者从|[《“，：]|到(?=\\d)|\\d{1,4}[年月日]|[\\d-]{1,10}\\s|\\s){0,12}");

    /** 曲靖将新建: what follows the short name of a place, which may be a word as well. */
    private static final Pattern WILL = Pattern.compile("将|今年|明年|拟|力争|计划|：|(?:19|20)\\d\\d年");

    /** Lines and paragraphs at the beginning that may open with the place. */
    private static final int OPENERS = 6;

    /** The issuer stands within the first characters. */
    private static final int LONGEST_OPENING = 6_000;

    /** So much of a text tells what it is about. */
    private static final int SEARCHED = 60_000;

    private final Places places;
    private final Regions regions;
    private final Outline outline;
    private final int year;
    private final String opening;
    private final RegionChoice choice;

    RegionReader(Places places, Outline outline, int year) {
        this.places = places;
        this.regions = places.regions();
        this.outline = outline;
        this.year = year;
        StringBuilder text = new StringBuilder();
        outline.head().forEach(line -> text.append(line).append(" \n"));
        outline.paragraphs().stream()
                .limit(3)
                .forEach(p -> text.append(p.text()).append(" \n"));
        this.opening = text.substring(0, Math.min(text.length(), LONGEST_OPENING));
        this.choice = new RegionChoice(regions, year, opening);
    }

    /** Whether a name fitted several regions. */
    boolean isAmbiguous() {
        return choice.isAmbiguous();
    }

    /** The issuing region, or null. */
    @Nullable
    Region read() {
        Region stated = stated();
        return stated == null ? inferred() : stated;
    }

    /** The region that the session line, the signature or the title names. */
    private @Nullable Region stated() {
        if (NATION.matcher(opening).find()) {
            return Region.NATION;
        }
        for (Issuer issuer : ISSUERS) {
            Matcher matcher = issuer.pattern().matcher(opening.contains(issuer.needed()) ? opening : "");
            while (matcher.find()) {
                Region region = innermost(matcher.group(1));
                if (region != null) {
                    return region;
                }
            }
        }
        return innermost(outline.subject());
    }

    /** The region that the text talks about. */
    private @Nullable Region inferred() {
        String text = searched();
        TalkedAbout talked = new TalkedAbout(places, choice, year, text);
        return Stream.<Supplier<@Nullable Region>>of(
                        talked::most,
                        this::speaker,
                        this::opener,
                        () -> township(text),
                        talked::around,
                        talked::only,
                        () -> paper(text),
                        () -> new NamedMost(places, choice, year, page()).read(),
                        () -> nation(text))
                .map(Supplier::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The place of the newspaper, where the text speaks of a whole of its level and names no other. */
    private @Nullable Region paper(String text) {
        Region found = null;
        for (int i = 0; i < opening.length(); i++) {
            int end = namesEnd(opening, i);
            if (end == i
                    || !PAPER.matcher(opening).region(end, opening.length()).lookingAt()) {
                continue;
            }
            Region region = innermost(opening.substring(i, end));
            if (region != null
                    && text.contains("全" + region.name().substring(region.name().length() - 1))) {
                found = region;
            }
            i = end;
        }
        return found;
    }

    /** The nation, where a text speaks of it more than of any smaller whole. */
    private @Nullable Region nation(String text) {
        long nation =
                OF_NATION.matcher(outline.subject() + '\n' + text).results().count();
        long places = OF_PLACE.matcher(text).results().count();
        return !choice.isAmbiguous() && nation > 1 && nation >= MORE * places ? Region.NATION : null;
    }

    /** The county of the township in the title, or in one of the first lines. */
    private @Nullable Region township(String text) {
        TownshipReader townships = new TownshipReader(regions, year);
        List<Region> counties = townships.counties(outline.subject());
        if (counties.isEmpty()) {
            counties = outline.head().stream()
                    .map(line -> townships.counties(line.toString()))
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }
        if (counties.size() > 1) {
            String whole = WholeWord.in(text);
            counties = counties.stream()
                    .filter(county -> WholeWord.canBe(whole, county))
                    .toList();
        }
        return choice.of(counties);
    }

    /** The lines above the body, and the paragraphs. */
    private String page() {
        return outline.subject() + '\n' + String.join("\n", outline.head()) + '\n' + searched();
    }

    /** The paragraphs that tell what a text is about. */
    private String searched() {
        StringBuilder text = new StringBuilder();
        for (var paragraph : outline.paragraphs()) {
            if (text.length() < SEARCHED) {
                text.append(paragraph.text(), 0, Math.min(paragraph.text().length(), SEARCHED))
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** The lowest region whose organ speaks in the opening. */
    private @Nullable Region speaker() {
        String whole = WholeWord.in(opening);
        Region speaker = null;
        for (int i = 0; i < opening.length(); ) {
            int end = namesEnd(opening, i);
            if (end == i) {
                i++;
                continue;
            }
            Matcher before = SPEAKING.matcher(opening).region(Math.max(0, i - LONGEST_LEAD), i);
            if (before.find()
                    && ORGAN.matcher(opening).region(end, opening.length()).lookingAt()) {
                Region region = innermost(opening.substring(i, end));
                if (region != null
                        && WholeWord.canBe(whole, region)
                        && (speaker == null || region.level().compareTo(speaker.level()) > 0)) {
                    speaker = region;
                }
            }
            i = end;
        }
        return speaker;
    }

    /** The region that one of the first lines begins with. */
    private @Nullable Region opener() {
        String whole = WholeWord.in(opening);
        for (String line : opening.lines().limit(OPENERS).toList()) {
            Matcher before = OPENING.matcher(line);
            int start = before.lookingAt() ? before.end() : 0;
            int end = namesEnd(line, start);
            String names = line.substring(start, end);
            Region region = innermost(names);
            if (region != null && WholeWord.canBe(whole, region)) {
                // 长治 is a word as well; 长治市 is a place
                boolean full = names.endsWith(region.name()) && !line.startsWith("的", end);
                // 青海启动…: the short name of a province is no word
                boolean province = region.level() == Region.Level.PROVINCE && !line.startsWith("的", end);
                if (full
                        || province
                        || WILL.matcher(line).region(end, line.length()).lookingAt()) {
                    return region;
                }
            }
        }
        return null;
    }

    /** Behind the names of places that stand one behind the other from an index on. */
    private int namesEnd(String text, int start) {
        int end = start;
        for (Match<Boolean> name = places.nameAt(text, end); name != null; name = places.nameAt(text, end)) {
            end = name.end();
        }
        return end;
    }

    /** 满城区 of 保定市满城区: the last name that lies in the ones before it. */
    private @Nullable Region innermost(String text) {
        Region found = null;
        for (int i = 0; i < text.length(); ) {
            Match<Boolean> name = places.nameAt(text, i);
            if (name == null) {
                i++;
                continue;
            }
            List<Region> candidates = places.candidates(name.word(), year);
            if (found != null) {
                Region around = found;
                candidates = candidates.stream()
                        .filter(r -> regions.isWithin(r, around))
                        .toList();
            }
            Region region = choice.of(candidates);
            found = region == null ? found : region;
            i = name.end();
        }
        return found;
    }
}
