package io.github.mubiao.validation;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Indicator;
import io.github.mubiao.model.Measure;
import io.github.mubiao.quantity.Quantity;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is counted comes in whole pieces: 新建2.5座 bridges can't be. A level may be an average (户均2.5人), so only amounts and
 * differences of totals are checked.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = WholeCount.Check.class)
public @interface WholeCount {

    /**
     * The message template.
     *
     * @return a key of the bundle
     */
    String message() default "{io.github.mubiao.validation.WholeCount.message}";

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
    final class Check implements ConstraintValidator<WholeCount, Measure> {

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Measure measure, ConstraintValidatorContext context) {
            return measure == null || !isImplausible(measure) || Violations.report(context, measure);
        }

        private static boolean isImplausible(Measure measure) {
            boolean total = measure.indicators().stream().map(Indicator::per).allMatch(Objects::isNull);
            return switch (measure.change()) {
                case AMOUNT, INCREASE, DECREASE -> total && isBroken(measure.bound());
                case LEVEL, GROWTH, DECLINE, POINTS_UP, POINTS_DOWN -> false;
            };
        }

        private static boolean isBroken(Bound bound) {
            return Stream.of(bound.value(), Objects.requireNonNullElse(bound.upper(), bound.value()))
                    .anyMatch(Check::isBroken);
        }

        private static boolean isBroken(Quantity quantity) {
            return quantity.unit().isCounter() && !quantity.value().isInteger();
        }
    }
}
