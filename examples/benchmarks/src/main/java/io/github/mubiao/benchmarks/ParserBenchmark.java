package io.github.mubiao.benchmarks;

import io.github.mubiao.parser.ParseResult;
import io.github.mubiao.parser.PlanParser;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time to parse a text of a given size; divided by the size it should be flat. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms4g", "-Xmx4g"})
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class ParserBenchmark {

    /** The size in characters. */
    @Param({"10000", "100000", "1000000", "10000000"})
    private int size;

    private final PlanParser parser = PlanParser.standard();
    private String text = "";

    /** Writes a report of the size; no two paragraphs are the same. */
    @Setup
    public void write() {
        text = Texts.report(size);
    }

    /**
     * Parses the report.
     *
     * @return the plan, so that nothing is optimised away
     */
    @Benchmark
    public ParseResult parse() {
        return parser.parse(text);
    }
}
