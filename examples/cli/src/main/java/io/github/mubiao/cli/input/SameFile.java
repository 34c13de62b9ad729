package io.github.mubiao.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether two paths lead to one file, by whatever links. */
final class SameFile {

    private SameFile() {}

    static boolean test(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false; // one of them does not exist, so they are not the same
        }
    }
}
