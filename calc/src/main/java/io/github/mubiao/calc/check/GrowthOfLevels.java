package io.github.mubiao.calc.check;

import io.github.mubiao.calc.Consistency;
import io.github.mubiao.calc.Interval;
import io.github.mubiao.calc.Outcome;
import io.github.mubiao.calc.Published;
import io.github.mubiao.calc.Rate;
import io.github.mubiao.model.Base;
import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Measured;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Unit;
import io.github.mubiao.quantity.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** 36万户，净增4万户，增长20%; 由45%提高到60%，提高20个百分点. */
final class GrowthOfLevels implements Check {

    /** Their growth is real, or of a comparable scope, by custom. */
    private static final Set<String> REAL = Set.of("GDP");

    /** Growth that is not that of the level over its base: at other prices, of other years, of another scope. */
    private static final Pattern OTHER =
            Pattern.compile("实际|年均|可比|同口径|扣除|不变价|剔除|[翻倍]|年来|[两三四五]年|累计|高于|低于|快于|全国|全省|全市|20\\d\\d年");

    private static final int DIGITS = 2;

    private static final Unit POINTS = Units.standard().get("百分点");

    @Override
    public List<Finding> of(Pages pages) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : pages.sentences()) {
            sentence.figures().stream()
                    .filter(figure -> figure.change() == Change.LEVEL && isUsable(figure))
                    .forEach(level -> {
                        ofIncrease(pages, sentence, level).ifPresent(findings::add);
                        ofBase(pages, sentence, level).ifPresent(findings::add);
                    });
        }
        return findings;
    }

    private static Optional<Finding> ofIncrease(Pages pages, Sentence sentence, Measured level) {
        return of(sentence, level, Change.INCREASE)
                .filter(increase -> digits(increase) >= DIGITS)
                .flatMap(increase -> of(sentence, level, Change.GROWTH)
                        .filter(growth -> !OTHER.matcher(pages.through(level.span(), growth.span()))
                                .find())
                        .flatMap(growth -> check(level, increase, growth)));
    }

    /** 由45%提高到60%，提高20个百分点; the base is taken to be printed as exactly as the level. */
    private static Optional<Finding> ofBase(Pages pages, Sentence sentence, Measured level) {
        Base from = level.measure().base();
        Quantity base = from == null ? null : from.value();
        if (base == null || !base.unit().convertsTo(level.bound().value().unit())) {
            return Optional.empty();
        }
        Said now = Said.of(level);
        Quantity width = now.interval().high().minus(now.interval().low());
        Published before = width.value().signum() == 0
                ? Published.exact(base)
                : Published.rounded(base, width.in(base.unit()).value());
        Published computed = now.published().minus(before);
        return of(sentence, level, computed.value().unit().convertsTo(POINTS) ? Change.POINTS_UP : Change.INCREASE)
                .filter(change -> !OTHER.matcher(pages.through(level.span(), change.span()))
                        .find())
                .map(Said::of)
                .filter(by -> by.published()
                        .value()
                        .unit()
                        .convertsTo(computed.value().unit()))
                .filter(by -> !by.interval().overlaps(computed.interval()))
                .map(by -> new Finding(
                        Finding.Code.GROWTH_NOT_OF_LEVELS,
                        by.span(),
                        now.span(),
                        "%s由%s到%s，相差%s，而非%s"
                                .formatted(level.indicator(), base, now.printed(), computed.value(), by.printed()),
                        "%s from %s to %s is %s more, not %s"
                                .formatted(level.indicator(), base, now.printed(), computed.value(), by.printed())));
    }

    /** 增加1000亿元 may be printed roughly. */
    private static int digits(Measured figure) {
        BigDecimal number = figure.figure().number();
        return number == null ? 0 : number.stripTrailingZeros().precision();
    }

    private static boolean isUsable(Measured figure) {
        return Pages.isSure(figure)
                && figure.bound().kind() == Bound.Kind.EXACT
                && figure.measure().indicators().size() == 1;
    }

    private static Optional<Measured> of(Sentence sentence, Measured level, Change change) {
        Said.Subject subject = Said.of(level).subject();
        List<Measured> found = sentence.figures().stream()
                .filter(figure -> figure.change() == change && isUsable(figure))
                .filter(figure -> Said.of(figure).subject().equals(subject))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Optional<Finding> check(Measured level, Measured increase, Measured growth) {
        Said now = Said.of(level);
        Said by = Said.of(increase);
        Said rate = Said.of(growth);
        if (REAL.contains(now.subject().code())
                || !now.published()
                        .value()
                        .unit()
                        .convertsTo(by.published().value().unit())) {
            return Optional.empty();
        }
        Published base = now.published().minus(by.published());
        Outcome<Consistency<Rate>> fit = Consistency.ofGrowth(now.published(), base, rate.published());
        return fit.toOptional()
                .filter(found -> !found.isConsistent())
                .map(found -> new Finding(
                        Finding.Code.GROWTH_NOT_OF_LEVELS,
                        rate.span(),
                        now.span(),
                        "%s%s，增加%s，增速应为%s，而非%s"
                                .formatted(
                                        level.indicator(),
                                        now.printed(),
                                        by.printed(),
                                        print(found.computed(), "至"),
                                        rate.printed()),
                        "%s is %s, up by %s: growth is %s, not %s"
                                .formatted(
                                        level.indicator(),
                                        now.printed(),
                                        by.printed(),
                                        print(found.computed(), " to "),
                                        rate.printed())));
    }

    private static String print(Interval<Rate> growth, String to) {
        return growth.low().toPercent(2) + to + growth.high().toPercent(2) + "%";
    }
}
