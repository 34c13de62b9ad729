package io.github.mubiao.cli.output;

import java.io.Closeable;

/** What is done when the process is ended from outside (Ctrl-C) while something is open. */
final class Interrupt implements Closeable {

    private final Thread thread;

    private Interrupt(Runnable action) {
        this.thread = new Thread(action);
    }

    /**
     * Watches until it is closed.
     *
     * @param action what to do; it runs in a thread of its own and should not take long
     */
    static Interrupt run(Runnable action) {
        Interrupt interrupt = new Interrupt(action);
        try {
            Runtime.getRuntime().addShutdownHook(interrupt.thread);
        } catch (IllegalStateException e) {
            action.run(); // the process is ending already
        }
        return interrupt;
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(thread);
        } catch (IllegalStateException e) {
            // the process is ending: the action runs, or has run
        }
    }
}
