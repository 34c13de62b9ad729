package io.github.mubiao.validation;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Indicator;
import io.github.mubiao.model.Measure;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.table.Table;
import io.github.mubiao.table.Words;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.io.IOException;
import java.io.Reader;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The level of a share lies between 0 and 100 %: a 覆盖率 of 130 % can't be. What counts as a share is told by the end of its name, by
 * the commented file {@code shares.csv} beside this class: 率, 覆盖面 and 比重 do, but 增长率, 负债率 and 毛入学率 do not.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = PlausibleShare.Check.class)
public @interface PlausibleShare {

    /**
     * The message template.
     *
     * @return a key of the bundle
     */
    String message() default "{io.github.mubiao.validation.PlausibleShare.message}";

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
    final class Check implements ConstraintValidator<PlausibleShare, Measure> {

        private static final Words<Boolean> SHARES = Table.resource(PlausibleShare.class, "shares.csv", Check::read);

        /** Made by the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Measure measure, ConstraintValidatorContext context) {
            return measure == null || !isImplausible(measure) || Violations.report(context, measure);
        }

        private static Words<Boolean> read(Reader csv) throws IOException {
            Map<String, Boolean> shares = new HashMap<>();
            Table.forEach(
                    "shares",
                    csv,
                    row -> Table.putWords(row, row.getField("share").equals("yes"), shares));
            return Words.of(shares);
        }

        // 普及率是2011年的1.1倍 compares with another year, not with the whole
        private static boolean isImplausible(Measure measure) {
            return measure.change() == Change.LEVEL
                    && !measure.bound().value().unit().symbol().equals("倍")
                    && measure.indicators().stream().map(Indicator::name).anyMatch(Check::isShare)
                    && Percents.of(measure.bound())
                            .anyMatch(share -> isBeyond(share, measure.bound().kind()));
        }

        private static boolean isShare(String name) {
            return SHARES.ending(name).orElse(false);
        }

        private static boolean isBeyond(Rational share, Bound.Kind kind) {
            int order = share.compareTo(Rational.HUNDRED);
            return share.signum() < 0 || order > 0 || (order == 0 && kind == Bound.Kind.MORE_THAN);
        }
    }
}
