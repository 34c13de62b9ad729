package io.github.mubiao.cli.format;

import java.io.IOException;

/** Prints plans one after the other. */
public interface PlanWriter {

    /**
     * Prints a plan.
     *
     * @param document the document that was read
     * @throws IOException if it can't be written
     */
    void write(ReadDocument document) throws IOException;
}
