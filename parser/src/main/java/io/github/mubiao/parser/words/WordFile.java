package io.github.mubiao.parser.words;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A resource file of words: one entry a line, fields parted by blanks, {@code #} starts a comment. */
public final class WordFile {

    private WordFile() {}

    /** The lines that hold something, without comments. */
    public static List<String> lines(Class<?> beside, String name) {
        List<String> lines = new ArrayList<>();
        forEach(beside, name, lines::add);
        return lines;
    }

    /**
     * Hands out the lines that hold something, without comments.
     *
     * @param consumer takes a line and refuses a wrong one
     * @throws IllegalArgumentException if the consumer refuses a line; it names the file and the line
     */
    public static void forEach(Class<?> beside, String name, Consumer<String> consumer) {
        int number = 0;
        for (String line : all(beside, name)) {
            number++;
            String words = withoutComment(line);
            try {
                if (!words.isEmpty()) {
                    consumer.accept(words);
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(name + ", line " + number + ": " + e.getMessage(), e);
            }
        }
    }

    /** The lines of a word file beside this class. */
    static List<WordLine> words(String name) {
        return WordLine.of(name, all(WordFile.class, name));
    }

    private static List<String> all(Class<?> beside, String name) {
        try (InputStream in = requireNonNull(beside.getResourceAsStream(name), name)) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String withoutComment(String line) {
        int comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }

    /** What blanks part in a line. */
    static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        for (String field : line.replace('\t', ' ').split(" ", -1)) {
            if (!field.isEmpty()) {
                fields.add(field);
            }
        }
        return fields;
    }
}
