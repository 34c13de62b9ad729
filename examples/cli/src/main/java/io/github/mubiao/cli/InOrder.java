package io.github.mubiao.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Works on several things at once and hands out the results in the order of the things. No more than twice as many results are
 * waiting as there are workers, so memory does not grow with the number of things.
 *
 * @param <T> what comes out
 */
final class InOrder<T> implements Iterator<T>, AutoCloseable {

    private static final int WAITING_PER_WORKER = 2;

    private final Iterator<? extends Supplier<T>> tasks;
    private final ExecutorService workers;
    private final int most;
    private final Deque<Future<T>> running = new ArrayDeque<>();

    /**
     * Prepares the work; it starts when the first result is asked for.
     *
     * @param tasks what to do; a task does not throw
     * @param workers how many are done at once
     */
    InOrder(Iterator<? extends Supplier<T>> tasks, int workers) {
        this.tasks = tasks;
        this.most = workers * WAITING_PER_WORKER;
        this.workers = Executors.newFixedThreadPool(workers, InOrder::worker);
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true); // who stops asking does not wait
        return thread;
    }

    @Override
    public boolean hasNext() {
        return !running.isEmpty() || tasks.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        while (running.size() < most && tasks.hasNext()) {
            running.add(workers.submit(tasks.next()::get));
        }
        return result(running.remove());
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
