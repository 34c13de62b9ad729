package io.github.mubiao.validation;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.mubiao.model.Measure;
import io.github.mubiao.quantity.Rational;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A rate of growth lies between −100 % and an upper limit, and a rate of decline between 0 and 100 %: 增长1500% is most likely a
 * level, and nothing falls by more than all of it.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = PlausibleGrowth.Check.class)
public @interface PlausibleGrowth {

    /**
     * The largest plausible growth.
     *
     * @return in per cent
     */
    int max() default 1000;

    /**
     * The message template.
     *
     * @return a key of the bundle
     */
    String message() default "{io.github.mubiao.validation.PlausibleGrowth.message}";

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
    final class Check implements ConstraintValidator<PlausibleGrowth, Measure> {
        private int max;

        /** Made by the validator. */
        public Check() {}

        @Override
        public void initialize(PlausibleGrowth constraint) {
            max = constraint.max();
        }

        @Override
        public boolean isValid(@Nullable Measure measure, ConstraintValidatorContext context) {
            return measure == null || !isImplausible(measure) || Violations.report(context, measure);
        }

        private boolean isImplausible(Measure measure) {
            return switch (measure.change()) {
                case GROWTH ->
                    Percents.of(measure.bound()).anyMatch(rate -> isOutside(rate, Rational.of(-100), Rational.of(max)));
                case DECLINE ->
                    Percents.of(measure.bound()).anyMatch(rate -> isOutside(rate, Rational.ZERO, Rational.HUNDRED));
                case LEVEL, AMOUNT, INCREASE, DECREASE, POINTS_UP, POINTS_DOWN -> false;
            };
        }

        private static boolean isOutside(Rational rate, Rational low, Rational high) {
            return rate.compareTo(low) < 0 || rate.compareTo(high) > 0;
        }
    }
}
