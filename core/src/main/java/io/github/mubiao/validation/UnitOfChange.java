package io.github.mubiao.validation;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.mubiao.model.Measure;
import io.github.mubiao.quantity.Unit;
import io.github.mubiao.quantity.Units;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A growth or decline is in per cent, a rise or fall of points in percentage points: 增长8亿元 is an increase, 提高2% a growth.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = UnitOfChange.Check.class)
public @interface UnitOfChange {

    /**
     * The message template.
     *
     * @return a key of the bundle
     */
    String message() default "{io.github.mubiao.validation.UnitOfChange.message}";

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
    final class Check implements ConstraintValidator<UnitOfChange, Measure> {

        private static final Unit PERCENT = Units.standard().get("%");
        private static final Unit POINT = Units.standard().get("百分点");

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Measure measure, ConstraintValidatorContext context) {
            return measure == null || fits(measure) || Violations.report(context, measure);
        }

        private static boolean fits(Measure measure) {
            Unit unit = measure.bound().value().unit();
            return switch (measure.change()) {
                case GROWTH, DECLINE -> unit.convertsTo(PERCENT);
                case POINTS_UP, POINTS_DOWN -> unit.convertsTo(POINT);
                case LEVEL, AMOUNT, INCREASE, DECREASE -> true;
            };
        }
    }
}
