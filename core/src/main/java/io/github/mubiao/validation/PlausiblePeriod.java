package io.github.mubiao.validation;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.mubiao.model.Period;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A period is not longer than a generation: 到2050年 may be the aim of a plan of 2020, but 1920年 to 2050年 is a misreading.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = PlausiblePeriod.Check.class)
public @interface PlausiblePeriod {

    /**
     * The longest plausible period.
     *
     * @return in years
     */
    int maxYears() default 30;

    /**
     * The message template.
     *
     * @return a key of the bundle
     */
    String message() default "{io.github.mubiao.validation.PlausiblePeriod.message}";

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
    final class Check implements ConstraintValidator<PlausiblePeriod, Period> {
        private int maxYears;

        /** Made by the validator. */
        public Check() {}

        @Override
        public void initialize(PlausiblePeriod constraint) {
            maxYears = constraint.maxYears();
        }

        @Override
        public boolean isValid(@Nullable Period period, ConstraintValidatorContext context) {
            return period == null
                    || !period.last().isAfter(period.first().plusYears(maxYears))
                    || Violations.report(context, period);
        }
    }
}
