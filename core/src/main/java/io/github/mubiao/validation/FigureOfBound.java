package io.github.mubiao.validation;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.mubiao.model.Measure;
import io.github.mubiao.quantity.Figure;
import io.github.mubiao.quantity.Multipliers;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import io.github.mubiao.quantity.Units;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is printed is what the bound says: 36万户 is 360000户, neither 36户 nor 360000元. A figure without a single number (翻一番, 6—7)
 * is compared by its unit alone, one without a unit by its number alone, one in a unit of the user's own by neither.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = FigureOfBound.Check.class)
public @interface FigureOfBound {

    /**
     * The message template.
     *
     * @return a key of the bundle
     */
    String message() default "{io.github.mubiao.validation.FigureOfBound.message}";

    /**
     * The groups.
     *
     * @return none
     */
    Class<?>[] groups() default {};

    /**
     * The payload.
     *
     * @return none
     */
    Class<? extends Payload>[] payload() default {};

    /** Checks the rule. */
    final class Check implements ConstraintValidator<FigureOfBound, Measure> {

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Measure measure, ConstraintValidatorContext context) {
            return measure == null || fits(measure) || Violations.report(context, measure, measure.figure());
        }

        private static boolean fits(Measure measure) {
            Figure figure = measure.figure();
            Quantity low = measure.bound().value();
            return ends(measure).anyMatch(end -> fits(figure, end))
                    || unit(figure, low).isEmpty();
        }

        private static Stream<Quantity> ends(Measure measure) {
            Quantity low = measure.bound().value();
            return Stream.of(low, Objects.requireNonNullElse(measure.bound().upper(), low));
        }

        private static boolean fits(Figure figure, Quantity value) {
            Optional<Unit> unit = unit(figure, value);
            return unit.isPresent()
                    && unit.get().convertsTo(value.unit())
                    && (figure.number() == null
                            || new Quantity(number(figure, figure.number()), unit.get()).compareTo(value) == 0);
        }

        private static Rational number(Figure figure, BigDecimal number) {
            return Rational.of(number).times(Multipliers.factor(figure.multiplier()));
        }

        /** The unit as printed; where there is none the one of the value; empty where the catalogue does not have it. */
        private static Optional<Unit> unit(Figure figure, Quantity value) {
            boolean same =
                    figure.unit().isEmpty() || figure.unit().equals(value.unit().symbol());
            return same ? Optional.of(value.unit()) : Units.standard().find(figure.unit());
        }
    }
}
