package io.github.mubiao.benchmarks;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.tokenizer.SpeedTokenizer;
import io.github.mubiao.parser.PlanParser;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Mubiao beside what others do with the same text: decoding its bytes, looking for its digits, finding digits with units by an
 * expression, scanning it for the words of a dictionary (HanLP's SpeedTokenizer) and segmenting it (HanLP's standard).
 *
 * <p>{@code java -cp benchmarks.jar io.github.mubiao.benchmarks.SpeedBenchmark [FOLDER]} prints MB/s of UTF-8, how many times decoding
 * is faster, and the bytes allocated for each byte.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g"})
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 4, time = 5)
public class SpeedBenchmark {

    private static final Pattern DIGITS_WITH_UNIT =
            Pattern.compile("\\d[\\d.,]*[万亿]?(元|吨|人|户|个|家|亩|公里|千瓦|%|‰|平方米|立方米|套|所|座|条|项)");

    /** A folder of texts, or a generated report. */
    @Param(Texts.GENERATED)
    private String place = Texts.GENERATED;

    private final PlanParser parser = PlanParser.standard();
    private final Segment segment = HanLP.newSegment();
    private List<String> texts = List.of();
    private List<byte[]> encoded = List.of();

    /** Reads the texts. */
    @Setup
    public void read() {
        texts = Texts.of(place);
        encoded = encoded(texts);
    }

    private static List<byte[]> encoded(List<String> texts) {
        return texts.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /**
     * Reads the plans.
     *
     * @return how many statements they hold
     */
    @Benchmark
    public long mubiao() {
        return texts.stream()
                .mapToLong(text -> parser.parse(text).plan().statements().size())
                .sum();
    }

    /**
     * Decodes UTF-8.
     *
     * @return how many characters there are
     */
    @Benchmark
    public long decoding() {
        return encoded.stream()
                .mapToLong(bytes -> new String(bytes, StandardCharsets.UTF_8).length())
                .sum();
    }

    /**
     * Looks for digits.
     *
     * @return how many there are
     */
    @Benchmark
    public long digits() {
        return texts.stream().mapToLong(SpeedBenchmark::countDigits).sum();
    }

    private static long countDigits(String text) {
        long count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
        }
        return count;
    }

    /**
     * Looks for digits with a unit behind them.
     *
     * @return how many there are
     */
    @Benchmark
    public long regex() {
        return texts.stream().mapToLong(SpeedBenchmark::countFigures).sum();
    }

    private static long countFigures(String text) {
        long count = 0;
        Matcher matcher = DIGITS_WITH_UNIT.matcher(text);
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    /**
     * Looks for the words of HanLP's dictionary.
     *
     * @return how many there are
     */
    @Benchmark
    public long hanlpSpeed() {
        return texts.stream()
                .mapToLong(text -> SpeedTokenizer.segment(text).size())
                .sum();
    }

    /**
     * Segments with HanLP's standard.
     *
     * @return how many words there are
     */
    @Benchmark
    public long hanlpStandard() {
        return texts.stream().mapToLong(text -> segment.seg(text).size()).sum();
    }

    /**
     * Prints a line for each in one run.
     *
     * @param args a folder of texts; none for a generated report
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws RunnerException {
        String place = args.length == 0 ? Texts.GENERATED : args[0];
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(SpeedBenchmark.class.getSimpleName())
                        .param("place", place)
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        long bytes =
                encoded(Texts.of(place)).stream().mapToLong(text -> text.length).sum();
        double decoding = results.stream()
                .filter(result -> name(result).equals("decoding"))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElse(Double.NaN);
        for (RunResult result : results) {
            double nanoseconds = result.getPrimaryResult().getScore();
            double allocated =
                    result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
            System.out.printf(
                    "%-14s %8.1f MB/s  decoding is %6.1f times as fast  %6.1f bytes allocated for a byte%n",
                    name(result), 1e3 * bytes / nanoseconds, nanoseconds / decoding, allocated / bytes);
        }
    }

    private static String name(RunResult result) {
        return result.getPrimaryResult().getLabel();
    }
}
