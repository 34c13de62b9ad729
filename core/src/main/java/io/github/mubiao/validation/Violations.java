package io.github.mubiao.validation;

import io.github.mubiao.model.Measure;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Statement;
import io.github.mubiao.quantity.Figure;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.function.Predicate;

/** Reports violations whose message is the rule, a colon and what breaks it. */
final class Violations {

    private Violations() {}

    /** Reports a measure; false, so that it can stand for the verdict. */
    static boolean report(ConstraintValidatorContext context, Measure measure) {
        return report(context, measure.name() + " " + measure.change() + " " + measure.bound());
    }

    /** Reports a measure and what is printed; false, so that it can stand for the verdict. */
    static boolean report(ConstraintValidatorContext context, Measure measure, Figure figure) {
        return report(context, measure.name() + " " + figure + " " + measure.change() + " " + measure.bound());
    }

    /** Reports a period; false, so that it can stand for the verdict. */
    static boolean report(ConstraintValidatorContext context, Period period) {
        return report(context, period.first() + ".." + period.last());
    }

    private static boolean report(ConstraintValidatorContext context, String what) {
        context.disableDefaultConstraintViolation();
        template(context, what).addConstraintViolation();
        return false;
    }

    /** Reports each statement that breaks the rule at its place in the plan; whether none does. */
    static boolean report(
            ConstraintValidatorContext context, List<Statement> statements, Predicate<Statement> isImplausible) {
        boolean valid = true;
        context.disableDefaultConstraintViolation();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            if (isImplausible.test(statement)) {
                valid = false;
                template(context, statement.id() + " " + statement.text())
                        .addPropertyNode("statements")
                        .addBeanNode()
                        .inIterable()
                        .atIndex(i)
                        .addConstraintViolation();
            }
        }
        return valid;
    }

    private static ConstraintValidatorContext.ConstraintViolationBuilder template(
            ConstraintValidatorContext context, String what) {
        return context.buildConstraintViolationWithTemplate(
                context.getDefaultConstraintMessageTemplate() + ": " + escaped(what));
    }

    /** Words of a document are no template: what could be read as one is escaped. */
    private static String escaped(String words) {
        return words.replaceAll("[\\\\{}$]", "\\\\$0");
    }
}
