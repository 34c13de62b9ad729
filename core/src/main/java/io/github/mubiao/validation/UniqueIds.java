package io.github.mubiao.validation;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.mubiao.model.Plan;
import io.github.mubiao.model.Statement;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The id of a statement is its own: whoever keeps statements by id loses none.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = UniqueIds.Check.class)
public @interface UniqueIds {

    /**
     * The message template.
     *
     * @return a key of the bundle
     */
    String message() default "{io.github.mubiao.validation.UniqueIds.message}";

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
    final class Check implements ConstraintValidator<UniqueIds, Plan> {

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Plan plan, ConstraintValidatorContext context) {
            return plan == null || Violations.report(context, plan.statements(), isRepeated());
        }

        private static Predicate<Statement> isRepeated() {
            Set<String> seen = new HashSet<>();
            return statement -> !seen.add(statement.id());
        }
    }
}
