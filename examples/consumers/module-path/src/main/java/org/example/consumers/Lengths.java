package org.example.consumers;

import io.github.mubiao.model.Plan;
import io.github.mubiao.parser.PlanParser;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Unit;
import io.github.mubiao.quantity.Units;
import java.util.List;

/** What a plan promises in kilometres. */
public final class Lengths {

    private static final Unit KILOMETRE = Units.standard().get("公里");

    private Lengths() {}

    public static List<Quantity> of(String text) {
        Plan plan = PlanParser.standard().parse(text).plan();
        return plan.targets().stream()
                .map(target -> target.bound().value())
                .filter(quantity -> quantity.unit().equals(KILOMETRE))
                .toList();
    }
}
