package io.github.mubiao.cli.page;

import io.github.mubiao.model.Plan;
import io.github.mubiao.model.Statement;
import java.util.HashMap;
import java.util.Map;

/** The numbers of statements in their document, by which the page finds them. */
final class Numbering {

    private final Map<String, Integer> numbers = new HashMap<>();

    Numbering(Plan plan) {
        for (int i = 0; i < plan.statements().size(); i++) {
            numbers.put(plan.statements().get(i).id(), i);
        }
    }

    int of(Statement statement) {
        Integer number = numbers.get(statement.id());
        if (number == null) {
            throw new IllegalArgumentException("statement " + statement.id() + " must be of the plan");
        }
        return number;
    }
}
