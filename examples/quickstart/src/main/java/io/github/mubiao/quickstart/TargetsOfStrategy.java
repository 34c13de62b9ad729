package io.github.mubiao.quickstart;

import io.github.mubiao.model.Plan;
import io.github.mubiao.parser.PlanParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lists the targets of one strategy: {@code TargetsOfStrategy FILE STRATEGY}. */
public final class TargetsOfStrategy {

    private TargetsOfStrategy() {}

    public static void main(String[] args) throws IOException {
        String text = Files.readString(Path.of(args[0]));
        Plan plan = PlanParser.standard().parse(text).plan();
        plan.strategies().stream()
                .filter(strategy -> strategy.name().equals(args[1]))
                .flatMap(strategy -> plan.targetsOf(strategy).stream())
                .forEach(target -> System.out.println(target.indicator() + ": " + target.change() + " " + target.bound()
                        + " (" + target.span().of(text) + ")"));
    }
}
