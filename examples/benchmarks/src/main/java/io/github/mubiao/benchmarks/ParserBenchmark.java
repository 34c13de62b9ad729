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

    private static final String HEAD = """
            政府工作报告
            ——2024年1月10日在青州市第一届人民代表大会第三次会议上
            各位代表：
            一、2023年工作回顾
            过去一年，全市生产总值增长6.1%。
            二、2024年工作安排
            """;

    private static final String[] PARAGRAPHS = {
        "（%d）加快推进产业升级。力争新增规上工业企业%d家、科技型中小企业12家，规上工业增加值增长8%%以上，技改投资达到%d亿元；" + "持续优化营商环境，完善企业梯度培育机制，推动重点项目早开工、早投产。\n",
        "（%d）扎实推进乡村振兴。新建高标准农田%d万亩，改造农村户厕1500座以上，城乡居民人均可支配收入分别增长6%%、8%%，" + "确保粮食产量稳定在%d万吨以上，统筹推进农村人居环境整治提升。\n",
        "（%d）着力保障和改善民生。城镇新增就业%d人，城镇登记失业率控制在4%%以内，新建公办幼儿园3所，" + "完成%d个老旧小区改造，基本医疗保险参保率稳定在95%%以上，建成县疾控中心。\n"
    };

    /** The size in characters. */
    @Param({"10000", "100000", "1000000", "10000000"})
    private int size;

    private final PlanParser parser = PlanParser.standard();
    private String text = "";

    /** Writes a report of the size; no two paragraphs are the same. */
    @Setup
    public void write() {
        StringBuilder report = new StringBuilder(HEAD);
        for (int i = 1; report.length() < size; i++) {
            report.append(PARAGRAPHS[i % PARAGRAPHS.length].formatted(i, 10 + i, 20 + i));
        }
        text = report.substring(0, size);
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
