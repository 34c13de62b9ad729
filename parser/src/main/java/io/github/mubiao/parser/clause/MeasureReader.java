package io.github.mubiao.parser.clause;

import io.github.mubiao.model.Base;
import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Directions;
import io.github.mubiao.model.Indicator;
import io.github.mubiao.model.IndicatorCodes;
import io.github.mubiao.model.Measure;
import io.github.mubiao.model.PriceBasis;
import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.time.TimeExpression;
import io.github.mubiao.parser.time.TimedSentence;
import io.github.mubiao.parser.words.Finder;
import io.github.mubiao.parser.words.Knowledge;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.Words.Match;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import io.github.mubiao.quantity.Units;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a measure of a reading: indicators with their direction and code, the bound in exact quantities, and what a change starts from. */
final class MeasureReader {

    private static final Finder PER_HEAD = Finder.of("(人|户|村|亩|校|园|县|企)均|每(万人|千人|百户|百人|平方公里|亩|个?村|户|人|个[^，。；、]{1,6}?)");

    /** 的近, 的超过: so much stands between the year and how many times it is. */
    private static final int LONGEST_FACTOR_LEAD = 3;

    private final Units units;
    private final Directions directions;
    private final Vocabulary vocabulary;
    private final Conjuncts conjuncts;

    /** A reader that knows what the caller does. */
    MeasureReader(Knowledge knowledge, Grammar grammar) {
        this.units = knowledge.units();
        this.directions = knowledge.directions();
        this.vocabulary = knowledge.vocabulary();
        this.conjuncts = grammar.conjuncts;
    }

    /** What a reading says of its indicators. */
    Measure measure(Reading reading, TimedSentence timed) {
        MappedText sentence = timed.sentence().text();
        Mention mention = reading.mention();
        Quantity low = mention.low();
        Quantity high = mention.high();
        if (reading.change() == Change.GROWTH && mention.unit().equals("倍")) {
            Unit percent = units.get("%");
            low = new Quantity(low.value().times(Rational.HUNDRED), percent);
            high = high == null ? null : new Quantity(high.value().times(Rational.HUNDRED), percent);
        }
        Bound bound = new Bound(reading.bound(), low, high, reading.boundWords());
        return new Measure(
                indicators(reading, low.unit()),
                reading.change(),
                bound,
                mention.figure(),
                base(reading, timed),
                priceBasis(sentence, reading.clause()),
                AveragingReader.at(vocabulary, sentence, reading));
    }

    /** 普及率和治理率 are two indicators with one figure; otherwise the words make one name. */
    private List<Indicator> indicators(Reading reading, Unit unit) {
        Phrase phrase = reading.indicator();
        List<Phrase> members = Conjuncts.split(phrase);
        boolean several = members.size() > 1 && members.stream().allMatch(conjuncts::isStatistic);
        if (!several) {
            return List.of(indicator(phrase, reading.change(), unit));
        }
        return members.stream()
                .map(name -> indicator(name, reading.change(), unit))
                .toList();
    }

    private Indicator indicator(Phrase name, Change change, Unit figure) {
        var per = PER_HEAD.first(name.chars(), 0);
        String unit = per != null ? per.group(1) == null ? per.group(2) : per.group(1) : null;
        return new Indicator(
                name.shown(),
                unit,
                directions.of(name.chars()),
                IndicatorCodes.standard().of(name.chars(), change, figure).orElse(null));
    }

    private static @Nullable Base base(Reading reading, TimedSentence timed) {
        Mention from = reading.base();
        if (from != null) {
            return new Base(from.low(), null, timed.sentence().text().shown(from.start(), from.end()));
        }
        if (reading.comparison().isEmpty()) {
            return baseYear(reading, timed);
        }
        Integer year = TimeExpression.find(reading.comparison()).stream()
                .filter(time -> time.kind() == TimeExpression.Kind.ABSOLUTE)
                .map(TimeExpression::last)
                .findFirst()
                .orElse(null);
        return new Base(null, year, reading.comparison());
    }

    /** 是2019年的2.3倍, 是2019年的近三倍. */
    private static @Nullable Base baseYear(Reading reading, TimedSentence timed) {
        if (!reading.mention().unit().equals("倍")) {
            return null;
        }
        MappedText sentence = timed.sentence().text();
        int figure = reading.mention().start();
        return timed.times().stream()
                .filter(time -> time.kind() == TimeExpression.Kind.ABSOLUTE
                        && time.end() < figure
                        && figure - time.end() <= LONGEST_FACTOR_LEAD
                        && sentence.charAt(time.end()) == '的')
                .map(time -> new Base(null, time.last(), sentence.shown(time.start(), time.end())))
                .findFirst()
                .orElse(null);
    }

    private PriceBasis priceBasis(MappedText sentence, Clause clause) {
        PriceBasis basis = PriceBasis.UNSTATED;
        for (int i = clause.start(); i < clause.end(); i++) {
            Match<PriceBasis> words = vocabulary.priceBases.at(sentence, i);
            boolean says = words != null && words.end() <= clause.end();
            basis = words != null && says ? stronger(basis, words.value()) : basis;
        }
        return basis;
    }

    /** 按可比价计算 says more than 现价 in the same clause. */
    private static PriceBasis stronger(PriceBasis one, PriceBasis other) {
        return one == PriceBasis.UNSTATED || other.compareTo(one) > 0 ? other : one;
    }
}
