package io.github.mubiao.cli.format;

import java.io.Closeable;
import java.io.IOException;

/** Prints plans one after the other. */
public interface PlanWriter extends Closeable {

    /**
     * Prints a plan.
     *
     * @param document the document that was read
     * @throws IOException if it can't be written
     */
    void write(ReadDocument document) throws IOException;

    /**
     * Prints what comes after the last plan.
     *
     * @throws IOException if it can't be written
     */
    default void finish() throws IOException {}

    @Override
    default void close() throws IOException {}
}
