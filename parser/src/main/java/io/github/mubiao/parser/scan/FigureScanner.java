package io.github.mubiao.parser.scan;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.parser.scan.Mention.Form;
import io.github.mubiao.parser.scan.Numeral.Script;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Vocabulary.Relation;
import io.github.mubiao.parser.words.WordFile;
import io.github.mubiao.parser.words.Words;
import io.github.mubiao.parser.words.Words.Match;
import io.github.mubiao.quantity.Figure;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import io.github.mubiao.quantity.Units;
import io.github.mubiao.region.Regions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the figures of a sentence in one pass, and leaves out names that hold digits. Immutable. */
public final class FigureScanner {

    /** A quotation as short as this is a brand (“七大攻坚”), not a sentence. */
    private static final int SHORT_QUOTATION = 12;

    private static final int LONG_QUOTATION = 60;

    private static final Set<String> TIME = Set.of("time", "working days", "months", "age");

    /** What ends a name (500强, 2.0版) or tells a place or time (5月中, 300以上). */
    private static final String NO_COUNTERS = "强级号版式型系届期岁后前中上下内外间里多余来几年月日时分点之的和与及至到万亿";

    private static final Set<String> WORDED_NAMES = Set.of(
            "次", "分", "期", "包", "块", "批", "担", "方", "度", "升", "克", "起", "段", "层", "对", "面", "里", "片", "路", "股", "把",
            "本", "首", "头", "根", "尾", "日", "周", "天", "副", "线", "部", "组", "档", "份", "队");

    private static final Words<FigureWord> FIGURE_WORDS = figureWords();

    private static final Map<String, String> GUARDS = guards();

    private final Units catalogue;
    private final Words<Unit> units;
    private final NumberedNames places;

    private record FigureWord(Form form, Rational value, String unit) {}

    /** Reads figures in these units, but not in the names of these regions. */
    public FigureScanner(Units catalogue, Regions regions) {
        this.catalogue = catalogue;
        this.places = new NumberedNames(regions);
        Map<String, Unit> symbols = new HashMap<>();
        for (String symbol : catalogue.symbols()) {
            symbols.put(symbol, catalogue.get(symbol));
        }
        this.units = new Words<>(symbols);
    }

    private static Words<FigureWord> figureWords() {
        Map<String, FigureWord> words = new HashMap<>();
        for (String line : WordFile.lines(Words.class, "figure-words.txt")) {
            String[] fields = line.split(" ", -1);
            words.put(
                    fields[3],
                    new FigureWord(
                            Form.valueOf(fields[0]),
                            Rational.parse(fields[1]),
                            fields[2].equals("-") ? "" : fields[2]));
        }
        return new Words<>(words);
    }

    private static Map<String, String> guards() {
        Map<String, String> guards = new HashMap<>();
        for (String line : WordFile.lines(Words.class, "unit-guards.txt")) {
            String[] fields = line.split(" ", -1);
            guards.merge(fields[0], fields[1], String::concat);
        }
        return guards;
    }

    /** The figures of a sentence, in order, without overlaps. */
    public List<Mention> scan(CharSequence sentence) {
        return new Scan(sentence).run();
    }

    /** One pass over one sentence. */
    private final class Scan {

        private final CharSequence text;
        private final NumeralReader numerals;
        private final boolean[] named;
        private final List<Mention> found = new ArrayList<>();

        Scan(CharSequence text) {
            this.text = text;
            this.numerals = new NumeralReader(text);
            this.named = names(text);
        }

        List<Mention> run() {
            for (int i = 0; i < text.length(); ) {
                i = step(i);
            }
            return found;
        }

        private int step(int i) {
            Match<FigureWord> word = FIGURE_WORDS.at(text, i);
            if (word != null) {
                found.add(word(word));
                return word.end();
            }
            if (!NumeralReader.isNumeralStart(text.charAt(i))) {
                return i + 1;
            }
            int nameEnd = places.end(text, i);
            Numeral numeral = nameEnd > i ? null : numerals.read(i);
            if (numeral == null) {
                return nameEnd > i ? nameEnd : leave(i);
            }
            Mention mention = mention(numeral);
            boolean quoted = mention != null
                    && (mention.form() == Form.ONE || mention.form() == Form.WORDED_COUNT)
                    && isInQuotation(i);
            if (mention == null || named[i] || quoted || isName(i, mention.end())) {
                return Math.max(i + 1, mention == null ? numeral.end() : mention.end());
            }
            found.add(mention);
            return mention.end();
        }

        /** Whether a quotation is open at an index, however long it is. */
        private boolean isInQuotation(int i) {
            for (int j = i - 1; j >= Math.max(0, i - LONG_QUOTATION); j--) {
                if (text.charAt(j) == '”') {
                    return false;
                }
                if (text.charAt(j) == '“') {
                    return true;
                }
            }
            return false;
        }

        /** Behind a run of digits that is no number, all of it at once: 十四五; with a unit it is a figure all the same. */
        private int leave(int start) {
            int end = numerals.end(start);
            boolean none = end - start > NumeralReader.MAX_DIGITS || end - start < 2 || isInQuotation(start);
            Match<Unit> unit = none || isName(start, end) ? null : unitAt(end);
            if (unit == null || WORDED_NAMES.contains(unit.word())) {
                return end;
            }
            found.add(new Mention(
                    start,
                    unit.end(),
                    new Figure(text.subSequence(start, end).toString(), "", unit.word(), null),
                    new Quantity(Rational.ZERO, unit.value()),
                    null,
                    false,
                    Form.UNREADABLE));
            return unit.end();
        }

        private Mention word(Match<FigureWord> match) {
            FigureWord word = match.value();
            Unit unit = word.unit().isEmpty() ? Unit.NONE : catalogue.get(word.unit());
            return new Mention(
                    match.start(),
                    match.end(),
                    new Figure(match.word(), "", "", null),
                    new Quantity(word.value(), unit),
                    null,
                    match.word().equals("过半"),
                    word.form());
        }

        private @Nullable Mention mention(Numeral first) {
            Mention ratio = ratio(first);
            if (ratio != null) {
                return ratio;
            }
            Mention range = range(first);
            if (range != null) {
                return range;
            }
            return single(first);
        }

        /** 2.1:1, but not the three-part 9:63:27. */
        private @Nullable Mention ratio(Numeral first) {
            if (charAt(first.end()) != ':' || first.script() != Script.ARABIC) {
                return null;
            }
            Numeral second = numerals.read(first.end() + 1);
            if (second == null
                    || second.script() != Script.ARABIC
                    || second.value().signum() == 0) {
                return null;
            }
            Rational value = first.value().dividedBy(second.value());
            boolean toOne = second.value().equals(Rational.ONE);
            return new Mention(
                    first.start(),
                    second.end(),
                    new Figure(first.literal(), "", ":" + second.literal(), toOne ? first.number() : null),
                    new Quantity(value, catalogue.get(":1")),
                    null,
                    false,
                    Form.RATIO);
        }

        /** 6%—7%, 50—55亿元, 15到20家. */
        private @Nullable Mention range(Numeral first) {
            int separator = first.end();
            Match<Unit> firstUnit = unitAt(separator);
            if (firstUnit != null) {
                separator = firstUnit.end();
            }
            int secondStart = afterRangeSign(separator, first.start());
            if (secondStart < 0 || !NumeralReader.isNumeralStart(charAt(secondStart))) {
                return null;
            }
            Numeral second = numerals.read(secondStart);
            Match<Unit> unit = second == null ? null : measured(first.start(), unitAt(second.end()));
            if (second == null
                    || firstUnit != null && (unit == null || !firstUnit.value().equals(unit.value()))) {
                return null;
            }
            Numeral low = first;
            if (first.multiplier().isEmpty() && first.value().compareTo(second.value()) < 0) {
                low = first.withMultiplier(second.multiplier());
            }
            if (low.total().compareTo(second.total()) >= 0
                    || unit == null && second.multiplier().isEmpty()) {
                return null;
            }
            int end = unit == null ? second.end() : unit.end();
            Unit common = unit == null ? Unit.NONE : unit.value();
            String literal = text.subSequence(
                            first.start(), second.end() - second.multiplier().length())
                    .toString();
            return new Mention(
                    first.start(),
                    end,
                    new Figure(literal, second.multiplier(), common.symbol(), null),
                    new Quantity(low.total(), common),
                    new Quantity(second.total(), common),
                    false,
                    isTime(common) ? Form.DURATION : Form.NUMBER);
        }

        private int afterRangeSign(int i, int start) {
            char c = charAt(i);
            if ("-—–~".indexOf(c) >= 0) {
                return charAt(i + 1) == c ? i + 2 : i + 1;
            }
            boolean fromTo = start > 0 && "由从自".indexOf(charAt(start - 1)) >= 0;
            return !fromTo && (c == '至' || c == '到') ? i + 1 : -1;
        }

        private @Nullable Mention single(Numeral numeral) {
            if (charAt(numeral.end()) == '成' && isTenths(numeral)) {
                return tenths(numeral);
            }
            if (numeral.script() == Script.FRACTION) {
                return fraction(numeral);
            }
            if (charAt(numeral.end()) == '/' && NumeralReader.isArabic(charAt(numeral.end() + 1))) {
                return slashed(numeral);
            }
            Match<Unit> greatUnit = charAt(numeral.end()) == '大' ? unitAt(numeral.end() + 1) : null;
            if (greatUnit != null && "项类件".contains(greatUnit.word())) {
                return counted(numeral, greatUnit);
            }
            if (charAt(numeral.end()) == '大' && isGreat(numeral)) {
                return new Mention(
                        numeral.start(),
                        numeral.end() + 1,
                        new Figure(numeral.literal(), "", "大", numeral.number()),
                        new Quantity(numeral.value(), Unit.NONE),
                        null,
                        false,
                        Form.GREAT);
            }
            Match<Unit> unit = measured(numeral.start(), unitAt(numeral.end()));
            if (unit == null) {
                Mention shared = withSharedUnit(numeral);
                Mention plain = shared == null ? withoutUnit(numeral) : shared;
                return plain == null ? withUnknownUnit(numeral) : plain;
            }
            return isWordedName(numeral, unit) ? null : counted(numeral, unit);
        }

        private Mention counted(Numeral numeral, Match<Unit> unit) {
            Unit symbol = unit.value();
            if (isAndHalf(numeral, unit)) {
                return new Mention(
                        numeral.start(),
                        unit.end() + 1,
                        new Figure(numeral.literal() + unit.word() + "半", "", "", null),
                        new Quantity(numeral.total().plus(Rational.of(1).dividedBy(Rational.of(2))), symbol),
                        null,
                        numeral.more(),
                        isTime(symbol) ? Form.DURATION : Form.NUMBER);
            }
            return new Mention(
                    numeral.start(),
                    unit.end(),
                    new Figure(numeral.literal(), numeral.multiplier(), symbol.symbol(), numeral.number()),
                    new Quantity(numeral.total(), symbol),
                    numeral.upper() == null ? null : new Quantity(numeral.upper(), symbol),
                    numeral.more(),
                    form(numeral, symbol));
        }

        /** 一吨半, 一倍半; but 两个半导体项目. */
        private boolean isAndHalf(Numeral numeral, Match<Unit> unit) {
            return charAt(unit.end()) == '半'
                    && !unit.value().isCounter()
                    && numeral.multiplier().isEmpty()
                    && numeral.upper() == null
                    && !Character.isIdeographic(charAt(unit.end() + 1));
        }

        /** 十分, 一期, 一批, 三包: Chinese digits with these units are words. */
        private boolean isWordedName(Numeral numeral, Match<Unit> unit) {
            return numeral.script() == Script.CHINESE
                    && numeral.multiplier().isEmpty()
                    && WORDED_NAMES.contains(unit.word());
        }

        private Form form(Numeral numeral, Unit unit) {
            if (charAt(numeral.start() - 1) == '前' && "位名强".contains(unit.symbol())) {
                return Form.RANK;
            }
            if (isTime(unit)) {
                return Form.DURATION;
            }
            return switch (numeral.script()) {
                case BARE_POWER -> Form.BARE_POWER;
                case CHINESE ->
                    numeral.literal().equals("一")
                            ? Form.ONE
                            : unit.isCounter() && numeral.multiplier().isEmpty() ? Form.WORDED_COUNT : Form.NUMBER;
                case ARABIC, FRACTION -> Form.NUMBER;
            };
        }

        private boolean isTime(Unit unit) {
            return TIME.contains(unit.dimension());
        }

        /** 分别达45和140万千瓦: the unit is stated once for a list that is dealt out. */
        private @Nullable Mention withSharedUnit(Numeral numeral) {
            int next = numeral.end() + 1;
            if ("、和与及".indexOf(charAt(numeral.end())) < 0
                    || numeral.script() != Script.ARABIC
                    || !NumeralReader.isArabic(charAt(next))
                    || !isDealtOut(numeral.start())) {
                return null;
            }
            Mention other = mention(requireNonNull(numerals.read(next), "digits follow"));
            if (other == null || other.unit().isEmpty()) {
                return null;
            }
            boolean plain = numeral.multiplier().isEmpty();
            Numeral own = plain ? numeral.withMultiplier(other.figure().multiplier()) : numeral;
            Unit unit = other.low().unit();
            return new Mention(
                    numeral.start(),
                    numeral.end(),
                    new Figure(own.literal(), own.multiplier(), unit.symbol(), own.number()),
                    new Quantity(own.total(), unit),
                    null,
                    false,
                    other.form());
        }

        /** Whether 分别 stands not far before. */
        private boolean isDealtOut(int start) {
            return text.subSequence(Math.max(0, start - LONG_QUOTATION), start)
                    .toString()
                    .contains("分别");
        }

        /** A number without unit counts only if it is large or has a decimal point: 5.1万贫困人口, 指数降至4.2. */
        private @Nullable Mention withoutUnit(Numeral numeral) {
            BigDecimal number = numeral.number();
            boolean large = !numeral.multiplier().isEmpty() || number != null && number.scale() > 0;
            if (!large || numeral.upper() != null || isLatin(charAt(numeral.end()))) {
                return null;
            }
            return new Mention(
                    numeral.start(),
                    numeral.end(),
                    new Figure(numeral.literal(), numeral.multiplier(), "", number),
                    new Quantity(numeral.total(), Unit.NONE),
                    null,
                    numeral.more(),
                    numeral.script() == Script.BARE_POWER ? Form.BARE_POWER : Form.NUMBER);
        }

        /** 500箩、: one character between a number and a comma is a counter that the catalogue does not know. */
        private @Nullable Mention withUnknownUnit(Numeral numeral) {
            int end = numeral.end() + 1;
            boolean ends = end == text.length() || end < text.length() && "、，；。".indexOf(text.charAt(end)) >= 0;
            boolean counter = numeral.script() == Script.ARABIC
                    && numeral.upper() == null
                    && ends
                    && Character.isIdeographic(charAt(numeral.end()))
                    && NO_COUNTERS.indexOf(charAt(numeral.end())) < 0
                    && Character.isIdeographic(charAt(numeral.start() - 1));
            if (!counter) {
                return null;
            }
            String symbol = text.subSequence(numeral.end(), end).toString();
            Unit unit = new Unit(symbol, "count:" + symbol, Rational.ONE);
            return new Mention(
                    numeral.start(),
                    end,
                    new Figure(numeral.literal(), numeral.multiplier(), unit.symbol(), numeral.number()),
                    new Quantity(numeral.total(), unit),
                    null,
                    numeral.more(),
                    Form.UNKNOWN_UNIT);
        }

        /** 增长8个点: behind a word of change, points are percentage points; 新增8个点位 are places. */
        private @Nullable Match<Unit> measured(int start, @Nullable Match<Unit> unit) {
            if (unit == null || !unit.word().equals("个") || charAt(unit.end()) != '点' || !isChange(start)) {
                return unit;
            }
            char next = charAt(unit.end() + 1);
            boolean ends = !Character.isIdeographic(next) || "以左之".indexOf(next) >= 0;
            return ends ? new Match<>(unit.start(), unit.end() + 1, "百分点", catalogue.get("百分点")) : unit;
        }

        /** Whether 增长 or 下降 stands right before an index, but for bound words. */
        private boolean isChange(int start) {
            Match<Relation> word = Vocabulary.RELATIONS.before(text, start);
            while (word != null && word.value() != Relation.RISE && word.value() != Relation.FALL) {
                boolean bound = word.value() != Relation.NONE && word.value() != Relation.LEVEL;
                word = bound ? Vocabulary.RELATIONS.before(text, word.start()) : null;
            }
            return word != null;
        }

        /** 三分之二 keeps its value; 百分之八 is 8 %. */
        private Mention fraction(Numeral numeral) {
            String of = numeral.literal().substring(0, 1);
            if ("百佰".contains(of)) {
                return share(numeral, numeral.end(), Rational.HUNDRED, "");
            }
            if (of.equals("千") && numeral.literal().startsWith("分之", 1)) {
                return new Mention(
                        numeral.start(),
                        numeral.end(),
                        new Figure(numeral.literal(), "", "", null),
                        new Quantity(numeral.value().times(Rational.of(1000)), catalogue.get("‰")),
                        null,
                        numeral.more(),
                        Form.NUMBER);
            }
            return new Mention(
                    numeral.start(),
                    numeral.end(),
                    new Figure(numeral.literal(), "", "", null),
                    new Quantity(numeral.value(), Unit.NONE),
                    null,
                    numeral.more(),
                    Form.LEVEL_WORD);
        }

        /** 1/3, but not a date such as 3/15/2024. */
        private @Nullable Mention slashed(Numeral numerator) {
            Numeral denominator = numerals.read(numerator.end() + 1);
            boolean proper = denominator != null
                    && numerator.value().isInteger()
                    && denominator.value().isInteger()
                    && numerator.value().compareTo(denominator.value()) < 0
                    && denominator.multiplier().isEmpty()
                    && charAt(denominator.end()) != '/';
            if (denominator == null || !proper) {
                return null;
            }
            String literal =
                    text.subSequence(numerator.start(), denominator.end()).toString();
            return new Mention(
                    numerator.start(),
                    denominator.end(),
                    new Figure(literal, "", "", null),
                    new Quantity(numerator.value().dividedBy(denominator.value()), Unit.NONE),
                    null,
                    false,
                    Form.LEVEL_WORD);
        }

        private Mention share(Numeral numeral, int end, Rational factor, String printed) {
            Unit percent = catalogue.get("%");
            Rational upper = numeral.upper();
            return new Mention(
                    numeral.start(),
                    end,
                    new Figure(numeral.literal(), numeral.multiplier(), printed, null),
                    new Quantity(numeral.total().times(factor), percent),
                    upper == null ? null : new Quantity(upper.times(factor), percent),
                    numeral.more(),
                    Form.NUMBER);
        }

        /** 七成, 七成六, 三成半. */
        private Mention tenths(Numeral numeral) {
            int behind = numeral.end() + 1;
            int percent = charAt(behind) == '半' ? 5 : Digits.everyday(charAt(behind));
            boolean counts = numeral.upper() == null
                    && percent > 0
                    && (!Character.isIdeographic(charAt(behind + 1)) || "以左的".indexOf(charAt(behind + 1)) >= 0);
            if (!counts) {
                return share(numeral, behind, Rational.of(10), "成");
            }
            Rational share = numeral.total().times(Rational.of(10)).plus(Rational.of(percent));
            return new Mention(
                    numeral.start(),
                    behind + 1,
                    new Figure(numeral.literal() + "成" + charAt(behind), "", "", null),
                    new Quantity(share, catalogue.get("%")),
                    null,
                    numeral.more(),
                    Form.NUMBER);
        }

        /** 两成, 近八成, but not 三成套 or 一成不变. */
        private boolean isTenths(Numeral numeral) {
            char next = charAt(numeral.end() + 1);
            return numeral.value().compareTo(Rational.of(10)) <= 0
                    && numeral.multiplier().isEmpty()
                    && "效立功果为本长都就交员型绩品套熟不规链".indexOf(next) < 0;
        }

        /** 四大龙头企业, but not 二十大 or 十九大. */
        private boolean isGreat(Numeral numeral) {
            Rational ten = Rational.of(10);
            Rational limit = numeral.script() == Script.CHINESE ? ten : Rational.of(30);
            char next = charAt(numeral.end() + 1);
            return numeral.value().isInteger()
                    && numeral.value().signum() > 0
                    && numeral.value().compareTo(limit) <= 0
                    && numeral.multiplier().isEmpty()
                    && !numeral.more()
                    && Character.isIdeographic(next)
                    && "会以力型于幅量都".indexOf(next) < 0;
        }

        /** The unit at an index, with a per-part (元/月, 微克/立方米), unless it begins another word. */
        private @Nullable Match<Unit> unitAt(int i) {
            Match<Unit> unit = units.at(text, i);
            while (unit != null && isGuarded(unit)) {
                unit = shorter(unit);
            }
            if (unit == null) {
                return null;
            }
            Match<Unit> compound = compound(unit);
            if (compound != null) {
                return compound;
            }
            return unit.word().equals("个") ? measureAfterCounter(unit) : unit;
        }

        /** 元/月, 微克/立方米, 吨/平方公里·月, 张/千人: a unit per others. */
        private @Nullable Match<Unit> compound(Match<Unit> unit) {
            int end = unit.end();
            Unit compound = null;
            while (charAt(end) == '/' || charAt(end) == '·' || charAt(end) == '每') {
                int per = end + 1;
                while (NumeralReader.isNumeralStart(charAt(per))) {
                    per++;
                }
                Match<Unit> below = units.at(text, per);
                if (below == null) {
                    break;
                }
                String symbol = text.subSequence(unit.start(), below.end()).toString();
                Unit known = catalogue
                        .find(symbol.replace('·', '/').replace('每', '/'))
                        .orElse(null);
                if (known == null) {
                    break;
                }
                compound = new Unit(symbol.replace('每', '/'), known.dimension(), known.factor());
                end = below.end();
            }
            return compound == null ? null : new Match<>(unit.start(), end, compound.symbol(), compound);
        }

        /** 2个百分点, 3万个标准箱, 2个月: the unit is what follows 个. */
        private Match<Unit> measureAfterCounter(Match<Unit> counter) {
            Match<Unit> next = units.at(text, counter.end());
            if (next == null || next.value().isCounter() || isGuarded(next)) {
                return counter;
            }
            boolean named = next.length() > 1 || next.word().equals("月");
            return named ? new Match<>(counter.start(), next.end(), next.word(), next.value()) : counter;
        }

        private boolean isGuarded(Match<Unit> unit) {
            String guard = GUARDS.get(unit.word());
            return guard != null && guard.indexOf(charAt(unit.end())) >= 0 && charAt(unit.end()) != '\0'
                    || isLatin(unit.word().charAt(unit.word().length() - 1)) && isLatin(charAt(unit.end()));
        }

        private @Nullable Match<Unit> shorter(Match<Unit> unit) {
            Match<Unit> shorter = units.at(text.subSequence(unit.start(), unit.end() - 1), 0);
            return shorter == null
                    ? null
                    : new Match<>(unit.start(), unit.start() + shorter.length(), shorter.word(), shorter.value());
        }

        /** What a name looks like, or is vague: 第3, G247, 5G, 8+13, 2.29, [2023]8号, 数十. */
        private boolean isName(int start, int end) {
            char before = charAt(start - 1);
            char after = charAt(end);
            return before == '第'
                    || before == '数' && Digits.power(charAt(start)) > 0
                    || before == '几'
                    || before == '每'
                    || isLatin(before)
                    || "+×*#.:".indexOf(before) >= 0 && before != '\0'
                    || before == '-' && (isLatin(charAt(start - 2)) || NumeralReader.isArabic(charAt(start - 2)))
                    || isLatin(after) && NumeralReader.isNumeralStart(charAt(end - 1))
                    || after == '+'
                    || after == '×'
                    || after == ':'
                    || after == '号';
        }

        private char charAt(int i) {
            return i >= 0 && i < text.length() ? text.charAt(i) : '\0';
        }
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The characters inside short quotations, titles and square brackets. */
    private static boolean[] names(CharSequence text) {
        boolean[] named = new boolean[text.length()];
        for (int i = 0; i < text.length(); i++) {
            int close = closing(text, i);
            for (int j = i; j < close; j++) {
                named[j] = true;
            }
            i = Math.max(i, close - 1);
        }
        return named;
    }

    private static int closing(CharSequence text, int open) {
        char close = switch (text.charAt(open)) {
            case '“', '‘' -> text.charAt(open) == '“' ? '”' : '’';
            case '《' -> '》';
            case '[' -> ']';
            default -> '\0';
        };
        if (close == '\0') {
            return open;
        }
        int limit = Math.min(text.length(), open + (close == '》' ? 60 : SHORT_QUOTATION + 2));
        for (int i = open + 1; i < limit; i++) {
            if (text.charAt(i) == close) {
                return i + 1;
            }
        }
        return open;
    }
}
