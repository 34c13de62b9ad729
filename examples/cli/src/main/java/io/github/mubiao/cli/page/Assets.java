package io.github.mubiao.cli.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.Properties;

/** The files that go into the page, so that it needs no network. */
final class Assets {

    private static final String CHARTS = "/META-INF/resources/webjars/chart.js/%s/dist/chart.umd.js";
    private static final String CHARTS_VERSION = "/META-INF/maven/org.webjars.npm/chart.js/pom.properties";

    private Assets() {}

    /** A file beside this class. */
    static String read(String name) {
        return resource(name);
    }

    /** The library that draws charts. */
    static String charts() {
        Properties version = new Properties();
        try (InputStream in = open(CHARTS_VERSION)) {
            version.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return resource(CHARTS.formatted(version.getProperty("version")))
                .replaceAll("(?m)^//# sourceMappingURL=.*$", "");
    }

    /** A content security policy: a browser may run these two scripts, and nothing else. */
    static String policy(String charts, String script) {
        return "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src " + hash(charts) + " "
                + hash(script);
    }

    /** By what a browser knows a script again that the page allows. */
    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Assets.class.getResourceAsStream(name), name);
    }
}
