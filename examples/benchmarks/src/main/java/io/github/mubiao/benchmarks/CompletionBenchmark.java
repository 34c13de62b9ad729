package io.github.mubiao.benchmarks;

import io.github.mubiao.calc.Completion;
import io.github.mubiao.calc.Goal;
import io.github.mubiao.calc.Published;
import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Direction;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Unit;
import io.github.mubiao.quantity.Units;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * One completion with verdict and interval against one plain division to 34 digits, which is all that a spreadsheet does.
 *
 * <p>Run it with {@code mvn -Pbenchmarks -pl examples/benchmarks -am package -DskipTests} and
 * {@code java -jar examples/benchmarks/target/benchmarks.jar}; the last line is the ratio.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CompletionBenchmark {

    private final BigDecimal actual = new BigDecimal("440823");
    private final BigDecimal target = new BigDecimal("391981");

    private final Unit yuan = Units.standard().get("元");
    private final Goal goal = Goal.of(
            Change.LEVEL, Bound.of(Bound.Kind.AT_LEAST, Quantity.of("39198100000000", yuan), "以上"), Direction.HIGHER);
    private final Published published = Published.of("440823", "亿", yuan);

    /**
     * The baseline.
     *
     * @return the ratio, without a verdict
     */
    @Benchmark
    public BigDecimal division() {
        return actual.divide(target, MathContext.DECIMAL128);
    }

    /**
     * What an audit needs.
     *
     * @return attainment and its range, gap, verdict and whether it is robust
     */
    @Benchmark
    public Completion completion() {
        return Completion.of(goal, published);
    }

    /**
     * Runs both and prints the ratio.
     *
     * @param args unused
     * @throws RunnerException if JMH fails
     */
    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(CompletionBenchmark.class.getName())
                        .build())
                .run();
        System.out.printf("completion / division = %.1f%n", score(results, "completion") / score(results, "division"));
    }

    private static double score(Collection<RunResult> results, String label) {
        return results.stream()
                .map(RunResult::getPrimaryResult)
                .filter(result -> result.getLabel().equals(label))
                .findFirst()
                .orElseThrow()
                .getScore();
    }
}
