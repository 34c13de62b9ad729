package io.github.mubiao.completionreport;

import io.github.mubiao.calc.Completion;
import io.github.mubiao.calc.Goal;
import io.github.mubiao.calc.Outcome;
import io.github.mubiao.calc.Rollup;
import io.github.mubiao.model.Plan;
import io.github.mubiao.model.Strategy;
import io.github.mubiao.model.Target;
import io.github.mubiao.parser.PlanParser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints how far the targets of a plan are completed, strategy by strategy.
 *
 * <p>{@code CompletionReport seeds/zhaotong-2023-outlook.txt examples/completion-report/actuals.csv}; the figures of that file
 * are invented.
 */
public final class CompletionReport {

    private CompletionReport() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: CompletionReport PLAN.txt ACTUALS.csv");
            System.exit(2);
        }
        Plan plan =
                PlanParser.standard().parse(Files.readString(Path.of(args[0]))).plan();
        List<Actual> actuals = Actual.read(Path.of(args[1]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        lines(plan, actuals).forEach(out::println);
    }

    static Stream<String> lines(Plan plan, List<Actual> actuals) {
        return plan.strategies().stream()
                .filter(strategy -> !plan.targetsOf(strategy).isEmpty())
                .flatMap(strategy -> lines(plan, strategy, actuals));
    }

    private static Stream<String> lines(Plan plan, Strategy strategy, List<Actual> actuals) {
        List<Target> targets = plan.targetsOf(strategy);
        Rollup rollup = Rollup.of(
                targets.stream().map(target -> completion(target, actuals)).toList());
        Stream<String> rows = targets.stream()
                .map(target -> "  " + target.indicator() + " " + target.figure() + ": "
                        + completion(target, actuals).explanation().chinese());
        return Stream.of(
                        Stream.of("## " + strategy.name()),
                        rows,
                        Stream.of("  " + rollup.explanation().chinese() + " " + rollup.counts(), ""))
                .flatMap(part -> part);
    }

    private static Completion completion(Target target, List<Actual> actuals) {
        return actuals.stream()
                .filter(actual -> actual.answers(target))
                .findFirst()
                .map(actual -> actual.completion(target))
                .orElseGet(() -> Completion.of(Goal.of(target.measure()), Outcome.missing()));
    }
}
