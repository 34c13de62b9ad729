package io.github.mubiao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The version that was built. It needs nothing else, so that who asks for it alone gets it at once. */
final class Version {

    private static final List<String> OPTIONS = List.of("--version", "-V");

    private Version() {}

    /** Whether a command line asks for nothing else. */
    static boolean isAll(String... args) {
        return args.length == 1 && OPTIONS.contains(args[0]);
    }

    /** Such as {@code mubiao 1.2.3}. */
    static String text() {
        Properties build = new Properties();
        try (InputStream in = Objects.requireNonNull(Version.class.getResourceAsStream("build.properties"))) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "mubiao " + build.getProperty("project.version");
    }
}
