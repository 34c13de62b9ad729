package io.github.mubiao.validation;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.mubiao.model.Base;
import io.github.mubiao.model.Measured;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * What a change starts from lies not after the period it ends in: a target for 2020 has no base in 2025.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = BaseNotAfterPeriod.Check.class)
public @interface BaseNotAfterPeriod {

    /**
     * The message template.
     *
     * @return a key of the bundle
     */
    String message() default "{io.github.mubiao.validation.BaseNotAfterPeriod.message}";

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
    final class Check implements ConstraintValidator<BaseNotAfterPeriod, Measured> {

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Measured statement, ConstraintValidatorContext context) {
            return statement == null || !isImplausible(statement) || Violations.report(context, statement.measure());
        }

        private static boolean isImplausible(Measured statement) {
            Base base = statement.measure().base();
            Integer year = base == null ? null : base.year();
            return year != null
                    && statement.period().filter(period -> year > period.year()).isPresent();
        }
    }
}
