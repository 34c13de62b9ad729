package io.github.mubiao.validation;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Measure;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * What is counted, done or built is not negative: there are no −3座 bridges. A value of money or a rate may well be.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = NotNegativeCount.Check.class)
public @interface NotNegativeCount {

    /**
     * The message template.
     *
     * @return a key of the bundle
     */
    String message() default "{io.github.mubiao.validation.NotNegativeCount.message}";

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
    final class Check implements ConstraintValidator<NotNegativeCount, Measure> {

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Measure measure, ConstraintValidatorContext context) {
            return measure == null || !isImplausible(measure) || Violations.report(context, measure);
        }

        private static boolean isImplausible(Measure measure) {
            Bound bound = measure.bound();
            boolean counts =
                    measure.change() == Change.AMOUNT || bound.value().unit().isCounter();
            return counts && bound.value().value().signum() < 0;
        }
    }
}
