package io.github.mubiao.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {

    private static final int THREADS = 8;

    private static final List<String> TEXTS = IntStream.range(0, 40)
            .mapToObj(i -> "云岭县" + (2000 + i % 25) + "年政府工作报告\n一、工作回顾\n建成学校" + i + "所，城镇化率提高" + i
                    + "个百分点。\n二、工作安排\n力争新建改建农村公路" + (10 + i) + "公里、危桥" + (3 + i)
                    + "座，城乡居民人均可支配收入分别增长6%、8." + i + "%。\n")
            .toList();

    @Test
    void eightThreadsOnOneParserReadWhatOneThreadReads() throws InterruptedException, ExecutionException {
        PlanParser alone = PlanParser.standard();
        List<ParseResult> expected = TEXTS.stream().map(alone::parse).toList();
        PlanParser shared = PlanParser.standard();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<ParseResult>>> results = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                results.add(
                        threads.submit(() -> TEXTS.stream().map(shared::parse).toList()));
            }
            for (Future<List<ParseResult>> result : results) {
                assertEquals(expected, result.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
