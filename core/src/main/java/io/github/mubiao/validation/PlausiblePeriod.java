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
 * A period lies in the time of planning and is not longer than a generation: 到2050年 may be the aim of a plan of 2020, but 1920年 to
 * 2050年 is a misreading, and so is the year 3.
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
     * The earliest plausible year.
     *
     * @return such as 1900
     */
    int minYear() default 1900;

    /**
     * The latest plausible year.
     *
     * @return such as 2200
     */
    int maxYear() default 2200;

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
        private int minYear;
        private int maxYear;

        /** Made by the validator. */
        public Check() {}

        @Override
        public void initialize(PlausiblePeriod constraint) {
            maxYears = constraint.maxYears();
            minYear = constraint.minYear();
            maxYear = constraint.maxYear();
        }

        @Override
        public boolean isValid(@Nullable Period period, ConstraintValidatorContext context) {
            return period == null || isPlausible(period) || Violations.report(context, period);
        }

        private boolean isPlausible(Period period) {
            return period.first().getYear() >= minYear
                    && period.year() <= maxYear
                    && !period.last().isAfter(period.first().plusYears(maxYears));
        }
    }
}
