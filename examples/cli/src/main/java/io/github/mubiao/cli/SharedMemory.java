package io.github.mubiao.cli;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;

/**
 * The memory that several threads share. Where one of them runs out of it, any of them may be the one that is told: so what fails for
 * want of memory is done once more while nothing else is, and what is known to need much is done so from the start.
 */
final class SharedMemory {

    /**
     * Something to do.
     *
     * @param <T> what comes of it
     * @param <E> what it may throw
     */
    @FunctionalInterface
    interface Work<T, E extends Exception> {
        T done() throws E;
    }

    private final ReadWriteLock room = new ReentrantReadWriteLock(true);

    /**
     * Does something beside others.
     *
     * @param work what to do
     * @param <T> what comes of it
     * @param <E> what it may throw
     * @return what came of it
     * @throws E if the work does
     */
    <T, E extends Exception> T beside(Work<T, E> work) throws E {
        return holding(room.readLock(), work);
    }

    /**
     * Does something while nothing else is done.
     *
     * @param work what to do
     * @param <T> what comes of it
     * @param <E> what it may throw
     * @return what came of it
     * @throws E if the work does
     */
    <T, E extends Exception> T alone(Work<T, E> work) throws E {
        return holding(room.writeLock(), work);
    }

    /**
     * Does something beside others, and once more alone if it failed for want of memory.
     *
     * @param work what to do; it may be done twice
     * @param failed whether it failed so
     * @param <T> what comes of it
     * @param <E> what it may throw
     * @return what came of it
     * @throws E if the work does
     */
    <T, E extends Exception> T besideOrAlone(Work<T, E> work, Predicate<T> failed) throws E {
        T first = beside(work);
        return failed.test(first) ? alone(work) : first;
    }

    private static <T, E extends Exception> T holding(Lock lock, Work<T, E> work) throws E {
        lock.lock();
        try {
            return work.done();
        } finally {
            lock.unlock();
        }
    }
}
