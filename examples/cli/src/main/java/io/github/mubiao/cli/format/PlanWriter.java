package io.github.mubiao.cli.format;

import java.io.Closeable;
import java.io.IOException;

/** Prints plans one after the other. What a plan looks like is found out by whoever has read it, several at once. */
public interface PlanWriter extends Closeable {

    /** A plan that is ready to be printed. */
    @FunctionalInterface
    interface Page {
        /**
         * Prints it.
         *
         * @throws IOException if it can't be written
         */
        void print() throws IOException;
    }

    /**
     * Lays out a plan. Many threads may do so at once.
     *
     * @param document the document that was read
     * @return what is to be printed when its turn has come
     * @throws IOException never
     */
    Page layOut(ReadDocument document) throws IOException;

    /**
     * Prints what comes after the last plan.
     *
     * @throws IOException if it can't be written
     */
    default void finish() throws IOException {}

    @Override
    default void close() throws IOException {}
}
