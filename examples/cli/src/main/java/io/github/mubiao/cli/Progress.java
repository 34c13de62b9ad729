package io.github.mubiao.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar in the last line of a terminal; messages go above it. */
final class Progress implements AutoCloseable {

    private static final int WIDTH = 79;
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintWriter err;
    private final ProgressBar bar;

    Progress(PrintWriter err, String name, int total) {
        this.err = err;
        this.bar = new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setMaxRenderedLength(WIDTH)
                .setConsumer(new LastLine(err))
                .build();
    }

    void at(int done) {
        bar.stepTo(done);
    }

    void print(String line) {
        synchronized (err) {
            err.println(CLEAR_LINE + line);
        }
    }

    @Override
    public void close() {
        bar.close();
    }

    /** Draws over the last line, and leaves it empty. */
    private record LastLine(PrintWriter err) implements ProgressBarConsumer {

        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public void accept(String line) {
            synchronized (err) {
                err.print(CLEAR_LINE + line);
                err.flush();
            }
        }

        @Override
        public void close() {
            accept("");
        }
    }
}
