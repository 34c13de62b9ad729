package io.github.mubiao.calc.check;

import io.github.mubiao.calc.Interval;
import io.github.mubiao.calc.Published;
import io.github.mubiao.model.Averaging;
import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Evidence;
import io.github.mubiao.model.Indicator;
import io.github.mubiao.model.Measured;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.PriceBasis;
import io.github.mubiao.model.SourceSpan;
import io.github.mubiao.model.Tolerance;
import io.github.mubiao.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is said of one thing by a clause of its own, plainly enough to be held against another one.
 *
 * @param figure the statement
 * @param published the values that it stands for
 */
record Said(Measured figure, Published published) {

    /**
     * What a figure is about; figures of the same can be compared.
     *
     * @param code the standard code, empty for a thing that has none
     * @param name the whole name
     * @param per such as 人均
     * @param region whose
     */
    record Subject(String code, String name, @Nullable String per, String region) {}

    /**
     * Of what kind a figure is.
     *
     * @param change level, growth or another one
     * @param dimension of the unit
     * @param averaging whether it is one a year
     * @param prices at which prices
     */
    record Kind(Change change, String dimension, Averaging averaging, PriceBasis prices) {}

    static Said of(Measured figure) {
        return new Said(figure, Published.of(figure, Tolerance.DEFAULT));
    }

    /** A figure without a word such as 超 or 近, of one indicator, all of it in its clause. */
    static boolean isPlain(Measured figure) {
        return figure.bound().kind() == Bound.Kind.EXACT
                && figure.measure().indicators().size() == 1
                && figure.origin().evidence() == Evidence.EXPLICIT;
    }

    Subject subject() {
        Indicator indicator = figure.measure().indicators().get(0);
        String code = indicator.code() == null ? "" : indicator.code().value();
        String region =
                figure.region().map(place -> place.code() + place.name()).orElse("");
        return new Subject(code, code.isEmpty() ? indicator.name() : "", indicator.per(), region);
    }

    Kind kind() {
        return new Kind(
                figure.change(),
                published.value().unit().dimension(),
                figure.measure().averaging(),
                figure.measure().priceBasis());
    }

    @Nullable
    Period period() {
        return figure.origin().period();
    }

    Interval<Quantity> interval() {
        return published.interval();
    }

    SourceSpan span() {
        return figure.span();
    }

    /** As printed. */
    String printed() {
        return figure.figure().toString();
    }
}
