package io.github.mubiao.cli;

import java.util.Locale;
import java.util.concurrent.Callable;

/** The commands within the command, in the order of the help. */
enum Subcommand {
    PARSE {
        @Override
        Callable<Integer> make(Console console, CommonOptions common) {
            return new ParseCommand(console, common);
        }
    },
    TEXT {
        @Override
        Callable<Integer> make(Console console, CommonOptions common) {
            return new TextCommand(console, common);
        }

        @Override
        boolean parses() {
            return false;
        }
    },
    REPORT {
        @Override
        Callable<Integer> make(Console console, CommonOptions common) {
            return new ReportCommand(console, common);
        }
    },
    TRACK {
        @Override
        Callable<Integer> make(Console console, CommonOptions common) {
            return new TrackCommand(console, common);
        }
    },
    PANEL {
        @Override
        Callable<Integer> make(Console console, CommonOptions common) {
            return new PanelCommand(console, common);
        }
    },
    CHECK {
        @Override
        Callable<Integer> make(Console console, CommonOptions common) {
            return new CheckCommand(console, common);
        }
    };

    /** Makes it, to be run once. */
    abstract Callable<Integer> make(Console console, CommonOptions common);

    /** Whether it has documents parsed. */
    boolean parses() {
        return true;
    }

    /** Its name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
