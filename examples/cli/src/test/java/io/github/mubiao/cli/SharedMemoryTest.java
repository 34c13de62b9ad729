package io.github.mubiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedMemoryTest {

    private final SharedMemory memory = new SharedMemory();
    private final AtomicInteger running = new AtomicInteger();

    private int othersRunning() {
        int others = running.getAndIncrement();
        for (int i = 0; i < 1000; i++) {
            Thread.onSpinWait(); // long enough to be met
        }
        running.getAndDecrement();
        return others;
    }

    @Test
    void whatFailsBesideOthersIsDoneOnceMoreAlone() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> work = () -> memory.besideOrAlone(() -> othersRunning() > 0, crowded -> crowded);
            for (var crowded : threads.invokeAll(Collections.nCopies(200, work))) {
                assertFalse(crowded.get(), "the second time it was not alone");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatSucceedsIsDoneOnce() {
        AtomicInteger attempts = new AtomicInteger();
        assertEquals(1, memory.besideOrAlone(attempts::incrementAndGet, n -> false));
    }

    @Test
    void othersWorkBesideEachOther() throws InterruptedException, ExecutionException {
        CountDownLatch both = new CountDownLatch(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Boolean>> works = Collections.nCopies(
                    2,
                    () -> memory.beside(() -> {
                        both.countDown();
                        both.await();
                        return true;
                    }));
            for (var result : threads.invokeAll(works)) {
                assertTrue(result.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
