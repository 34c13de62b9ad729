package io.github.mubiao.calc.ledger;

import io.github.mubiao.model.Averaging;
import io.github.mubiao.model.Base;
import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Direction;
import io.github.mubiao.model.Indicator;
import io.github.mubiao.model.IndicatorCode;
import io.github.mubiao.model.IndicatorCodes;
import io.github.mubiao.model.Measure;
import io.github.mubiao.model.Measured;
import io.github.mubiao.model.Observation;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.PriceBasis;
import io.github.mubiao.model.StandardIndicator;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One indicator of a statement, so that it can be compared with another one. */
record Claim(String document, Measured statement, Indicator indicator, String stem) {

    /** What figures can be compared with each other. */
    enum Kind {
        /** A growth or decline, or the level of such a rate: 增速7%. */
        RATE,
        /** Where it stands. */
        LEVEL,
        /** What was done. */
        DONE,
        /** An absolute rise or fall. */
        DIFFERENCE,
        /** A rise or fall in points. */
        POINTS
    }

    /** An index of last year = 100 says 102.5 for a rise of 2.5 %; no price rose by so much in a year that a report could plan. */
    private static final Rational INDEX = Rational.of(80);

    /** What a growth of one year starts from: 比上年, 较去年同期, 比年初. */
    private static final Pattern USUAL_BASE = Pattern.compile("上年|去年|上一年|前一年|年初|同期|^$");

    private static final Pattern LAST_YEAR = Pattern.compile("上年|去年|上一年|前一年");

    /** 同比, with nothing behind it that speaks of more years: 同比增长8%，五年累计增长40%. */
    private static final Pattern YEAR_ON_YEAR = Pattern.compile("同比(?!.*(累计|年均|年来|以来|比))");

    private static final Pattern YEARLY = Pattern.compile("年均[^0-9、，,]*$");

    private static final Pattern REACHED = Pattern.compile("突破|达|至|到|跃|超|迈|上|跨|为|稳定在|保持在|控制在");

    private static final Pattern SUM_OF_YEARS = Pattern.compile("[两三四五六七八九十]年(累计|共|合计|总计|新增)");

    private static final Pattern SUM = Pattern.compile("累计|合计|共计|总计");

    private static final String CONSUMER_PRICES = "CPI";

    /** One for each indicator of a statement. */
    static Stream<Claim> of(String document, Measured statement) {
        return of(document, statement, indicator -> true);
    }

    /** One for each indicator of a statement that is wanted. */
    static Stream<Claim> of(String document, Measured statement, Predicate<Indicator> wanted) {
        return statement.measure().indicators().stream()
                .filter(wanted)
                .map(indicator -> new Claim(document, statement, indicator, IndicatorCodes.stem(indicator.name())));
    }

    Measure measure() {
        return statement.measure();
    }

    @Nullable
    IndicatorCode code() {
        return indicator.code();
    }

    Unit unit() {
        return measure().bound().value().unit();
    }

    Kind kind() {
        return switch (measure().change()) {
            case GROWTH, DECLINE -> Kind.RATE;
            case LEVEL -> isLevelOfRate() ? Kind.RATE : Kind.LEVEL;
            case AMOUNT -> Kind.DONE;
            case INCREASE, DECREASE -> Kind.DIFFERENCE;
            case POINTS_UP, POINTS_DOWN -> Kind.POINTS;
        };
    }

    private boolean isLevelOfRate() {
        return unit().symbol().equals("%") && (IndicatorCodes.isRate(indicator.name()) || isPriceIndex());
    }

    /** 人口自然增长率 is an indicator of its own; its level is no growth of 人口. */
    boolean isNamedRate() {
        return standard().filter(row -> IndicatorCodes.isRate(row.name())).isPresent();
    }

    private boolean isPriceIndex() {
        IndicatorCode code = indicator.code();
        return code != null && code.value().equals(CONSUMER_PRICES);
    }

    /** 年均, also where only the clause says so: 五年年均增长9%. */
    boolean isYearly() {
        return measure().averaging() == Averaging.YEARLY
                || isChangeInPercent() && YEARLY.matcher(before()).find();
    }

    /**
     * The years that it is meant over: 比2015年增长39% of 2020 is one of five, 同比增长 in a look back on five years one of the last of
     * them, and what stands at a level does so at their end; 年均 and what says nothing is of its period.
     */
    Optional<Period> span() {
        return statement.period().map(this::span);
    }

    private Period span(Period period) {
        Integer from = from();
        if (from != null && from < period.first().getYear() - 1 && kind() != Kind.LEVEL) {
            return Period.ofYears(from + 1, period.year(), period.words());
        }
        boolean atEnd = statement instanceof Observation && isReached() || isYearOnYear();
        return atEnd && isYears(period) ? Period.ofYear(period.year(), period.words()) : period;
    }

    /** 五年来突破900亿元 is where it stands at last; 五年完成投资900亿元 and 累计达到900亿元 are sums. */
    private boolean isReached() {
        boolean ratio = unit().dimension().equals("ratio");
        String before = before();
        return kind() == Kind.LEVEL
                && (ratio || REACHED.matcher(before).find())
                && !SUM.matcher(before).find();
    }

    private static boolean isYears(Period period) {
        return period.equals(Period.ofYears(period.first().getYear(), period.year(), period.words()));
    }

    /** 比上年增长8%, 同比增长8%: whatever the section looks back on. */
    private boolean isYearOnYear() {
        Base base = measure().base();
        return isChangeInPercent()
                && !isYearly()
                && (base == null
                        ? YEAR_ON_YEAR.matcher(before()).find()
                        : LAST_YEAR.matcher(base.words()).find());
    }

    /** The clause up to its figure; all of it where the figure is written otherwise. */
    private String before() {
        String text = statement.text();
        int figure = text.indexOf(measure().figure().literal());
        return figure < 0 ? text : text.substring(0, figure);
    }

    private boolean isChangeInPercent() {
        return kind() == Kind.RATE && measure().change() != Change.LEVEL;
    }

    private @Nullable Integer from() {
        Base base = measure().base();
        return base == null ? null : base.year();
    }

    /** 五年翻了一番, 比五年前增长: a change over more years than one, though nobody says from when. */
    boolean isLong() {
        Base base = measure().base();
        boolean unusual = base != null
                && base.year() == null
                && base.value() == null
                && !USUAL_BASE.matcher(base.words()).find();
        boolean doubles = measure().figure().number() == null
                && measure().bound().value().value().compareTo(Rational.HUNDRED) >= 0;
        return isChangeInPercent() && (unusual || doubles);
    }

    /** 五年累计超过500万人, 五年新增就业27万人: a sum over years, though it is read as one of a year. */
    boolean isSumOfYears() {
        return !isChangeInPercent() && SUM_OF_YEARS.matcher(before()).find();
    }

    Optional<StandardIndicator> standard() {
        return Optional.ofNullable(indicator.code()).flatMap(IndicatorCodes.standard()::find);
    }

    /** Whether its growth is what two of its levels make: a nominal one, or no money at all. */
    boolean isComputable() {
        boolean money = unit().dimension().startsWith("money");
        return standard()
                .map(row -> row.prices() == PriceBasis.CURRENT || !money && row.prices() == PriceBasis.UNSTATED)
                .orElse(!money);
    }

    /** The measure of this indicator alone, a price index of 102.5 as 2.5 %, with the direction that the catalogue knows. */
    Measure alone() {
        Measure whole = measure();
        return new Measure(
                List.of(directed()),
                whole.change(),
                isIndex() ? rise(whole.bound()) : whole.bound(),
                whole.figure(),
                whole.base(),
                whole.priceBasis(),
                whole.averaging());
    }

    private Indicator directed() {
        Direction direction = indicator.direction() == Direction.UNKNOWN
                ? standard().map(StandardIndicator::direction).orElse(Direction.UNKNOWN)
                : indicator.direction();
        return new Indicator(indicator.name(), indicator.per(), direction, indicator.code());
    }

    private boolean isIndex() {
        return kind() == Kind.RATE
                && isPriceIndex()
                && measure().bound().value().value().compareTo(INDEX) > 0;
    }

    private static Bound rise(Bound bound) {
        Quantity upper = bound.upper();
        return new Bound(bound.kind(), rise(bound.value()), upper == null ? null : rise(upper), bound.words());
    }

    private static Quantity rise(Quantity index) {
        return new Quantity(index.value().minus(Rational.HUNDRED), index.unit());
    }
}
