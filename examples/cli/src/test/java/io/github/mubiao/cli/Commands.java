package io.github.mubiao.cli;

/** Runs the command for tests in other packages. */
public final class Commands {

    private Commands() {}

    /** Runs it, and gives its exit status. */
    public static int run(String... args) {
        return CommandRun.of("", args).exitCode();
    }
}
