package io.github.mubiao.validation;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.mubiao.model.Period;
import io.github.mubiao.model.Plan;
import io.github.mubiao.model.Statement;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A target lies not before its plan: its period does not end before the one of the plan starts.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = TargetsNotBeforePlan.Check.class)
public @interface TargetsNotBeforePlan {

    /**
     * The message template.
     *
     * @return a key of the bundle
     */
    String message() default "{io.github.mubiao.validation.TargetsNotBeforePlan.message}";

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
    final class Check implements ConstraintValidator<TargetsNotBeforePlan, Plan> {

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Plan plan, ConstraintValidatorContext context) {
            return plan == null || !isImplausible(plan, context);
        }

        private static boolean isImplausible(Plan plan, ConstraintValidatorContext context) {
            Period period = plan.period();
            return period != null && !Violations.report(context, plan.statements(), isBefore(period));
        }

        private static Predicate<Statement> isBefore(Period plan) {
            return statement -> statement instanceof io.github.mubiao.model.Target
                    && statement
                            .period()
                            .filter(period -> period.last().isBefore(plan.first()))
                            .isPresent();
        }
    }
}
