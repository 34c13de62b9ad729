package io.github.mubiao.quickstart;

import io.github.mubiao.model.Target;
import io.github.mubiao.parser.PlanParser;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Units;
import java.math.RoundingMode;

/** Compares a target in 亩 with what was done in 公顷. */
public final class CompletionOfTarget {

    private CompletionOfTarget() {}

    public static void main(String[] args) {
        String text = "2023年，全市建设高标准农田40万亩。";
        Quantity done = Quantity.of("27500", Units.standard().get("公顷"));
        for (Target target : PlanParser.standard().parse(text).plan().targets()) {
            Rational percent = done.dividedBy(target.bound().value()).times(Rational.HUNDRED);
            System.out.println(target.indicator() + ": " + target.measure().metBy(done) + ", "
                    + percent.toDecimal(1, RoundingMode.HALF_UP) + "%");
        }
    }
}
