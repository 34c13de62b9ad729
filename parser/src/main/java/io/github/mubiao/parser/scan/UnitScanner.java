package io.github.mubiao.parser.scan;

import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Vocabulary.Relation;
import io.github.mubiao.parser.words.WordFile;
import io.github.mubiao.parser.words.Words;
import io.github.mubiao.parser.words.Words.Match;
import io.github.mubiao.quantity.Unit;
import io.github.mubiao.quantity.Units;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the units behind the numerals of a sentence: 元, 元/月, 个百分点; but not 项 in 项目. */
final class UnitScanner {

    /** Marks what guards only behind numerals in Chinese. */
    private static final String WORDED = "*";

    private static final Map<String, String> GUARDS = new HashMap<>();
    private static final Map<String, String> WORDED_GUARDS = new HashMap<>();

    static {
        WordFile.forEach(Words.class, "unit-guards.txt", UnitScanner::addGuard);
    }

    private static final String POINTS = "percentage points";

    private final CharSequence text;

    private final Units catalogue;
    private final Words<Unit> units;
    private final Vocabulary vocabulary;

    /** A scanner of one sentence. */
    UnitScanner(CharSequence text, Units catalogue, Words<Unit> units, Vocabulary vocabulary) {
        this.text = text;
        this.catalogue = catalogue;
        this.units = units;
        this.vocabulary = vocabulary;
    }

    /** The unit at an index, with a per-part (元/月, 微克/立方米), unless it begins another word. */
    @Nullable
    Match<Unit> unitAt(int i) {
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

    /** 元/月, 微克/立方米, 吨/平方公里·月, 张/千人: a unit per others; 2023年每千人口 begins a new phrase. */
    private @Nullable Match<Unit> compound(Match<Unit> unit) {
        int end = unit.end();
        Unit compound = null;
        while (charAt(end) == '/'
                || charAt(end) == '·'
                || charAt(end) == '每' && !unit.word().equals("年")) {
            int per = end + 1;
            Match<Unit> below = units.at(text, per);
            while (below == null && NumeralReader.isNumeralStart(charAt(per))) {
                below = units.at(text, ++per);
            }
            if (below == null) {
                break;
            }
            String symbol = text.subSequence(unit.start(), below.end()).toString();
            Unit known =
                    catalogue.find(symbol.replace('·', '/').replace('每', '/')).orElse(null);
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
        return isGuarded(unit, GUARDS)
                || isGuarded(unit, WORDED_GUARDS) && !isBehindArabic(unit.start())
                || Digits.isLatin(unit.word().charAt(unit.word().length() - 1)) && Digits.isLatin(charAt(unit.end()));
    }

    private boolean isGuarded(Match<Unit> unit, Map<String, String> guards) {
        String guard = guards.get(unit.word());
        return guard != null && guard.indexOf(charAt(unit.end())) >= 0;
    }

    /** Behind 3.2万余. */
    private boolean isBehindArabic(int start) {
        int i = start - 1;
        while (i >= 0 && "多余几百千万亿".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i >= 0 && NumeralReader.isArabic(text.charAt(i));
    }

    private @Nullable Match<Unit> shorter(Match<Unit> unit) {
        Match<Unit> shorter = units.at(text.subSequence(unit.start(), unit.end() - 1), 0);
        return shorter == null
                ? null
                : new Match<>(unit.start(), unit.start() + shorter.length(), shorter.word(), shorter.value());
    }

    /** 增长8个点: behind a word of change, points are percentage points; 新增8个点位 are places. */
    @Nullable
    Match<Unit> measured(int start, @Nullable Match<Unit> unit) {
        if (unit == null || !unit.word().equals("个")) {
            return unit;
        }
        Match<Unit> shared = ofList(unit);
        if (shared != null) {
            return shared;
        }
        if (charAt(unit.end()) != '点' || !isChange(start)) {
            return unit;
        }
        char next = charAt(unit.end() + 1);
        boolean ends = !Character.isIdeographic(next) || "以左之".indexOf(next) >= 0;
        return ends ? new Match<>(unit.start(), unit.end() + 1, "百分点", catalogue.get("百分点")) : unit;
    }

    /** 分别提高1.8个、4.9个和4.1个百分点: the unit behind the last 个 is that of all; null where it is none. */
    private @Nullable Match<Unit> ofList(Match<Unit> counter) {
        int i = counter.end();
        while ("、和与及".indexOf(charAt(i)) >= 0 && NumeralReader.isArabic(charAt(i + 1))) {
            i++;
            while (NumeralReader.isArabic(charAt(i)) || charAt(i) == '.') {
                i++;
            }
            if (charAt(i) != '个') {
                return null;
            }
            Match<Unit> next = units.at(text, ++i);
            if (next != null && next.value().dimension().equals(POINTS)) {
                return new Match<>(counter.start(), counter.end(), next.word(), next.value());
            }
        }
        return null;
    }

    /** Whether 增长 or 下降 stands right before an index, but for bound words. */
    private boolean isChange(int start) {
        Match<Relation> word = vocabulary.relations.before(text, start);
        while (word != null && word.value() != Relation.RISE && word.value() != Relation.FALL) {
            boolean bound = word.value() != Relation.NONE && word.value() != Relation.LEVEL;
            word = bound ? vocabulary.relations.before(text, word.start()) : null;
        }
        return word != null;
    }

    private static void addGuard(String line) {
        String[] fields = line.split(" ", -1);
        boolean worded = fields[0].equals(WORDED);
        int unit = worded ? 1 : 0;
        (worded ? WORDED_GUARDS : GUARDS).merge(fields[unit], fields[unit + 1], String::concat);
    }

    private char charAt(int i) {
        return Digits.charAt(text, i);
    }
}
