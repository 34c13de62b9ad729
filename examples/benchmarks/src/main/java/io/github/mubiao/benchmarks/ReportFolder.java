package io.github.mubiao.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a folder of generated reports, each of another length: {@code FOLDER COUNT CHARACTERS}. */
public final class ReportFolder {

    private static final int STEPS = 100;

    private ReportFolder() {}

    /**
     * Writes them.
     *
     * @param args the folder, how many reports, and how long they are in the middle
     * @throws IOException if one can't be written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int count = Integer.parseInt(args[1]);
        int characters = Integer.parseInt(args[2]);
        for (int i = 0; i < count; i++) {
            int length = characters / 2 + characters * (i % STEPS) / STEPS;
            Files.writeString(folder.resolve("%06d.txt".formatted(i)), Texts.report(length));
        }
    }
}
