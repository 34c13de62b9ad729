package io.github.mubiao.parser.spec;

import io.github.mubiao.parser.ParseOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case of a spec file: a text, where it stands, and what shall be read from it.
 *
 * @param id file and title
 * @param place where the text stands
 * @param texts the text, or several that mean the same
 * @param expected the lines behind {@code >}
 */
record SpecCase(String id, Place place, List<String> texts, List<String> expected) {

    /**
     * Where a text stands.
     *
     * @param part {@code plan}, {@code review} or {@code document}
     * @param year the year that the plan is for, null to leave it to the text
     * @param region the code of the issuing region, null to leave it to the text
     */
    record Place(
            String part, @Nullable Integer year, @Nullable String region) {

        private static final Place DEFAULT = new Place("plan", 2024, null);

        static boolean isPlace(String line) {
            return line.matches("(plan|review|document)( (19|20)\\d\\d)?( \\d{6})?");
        }

        static Place parse(String line) {
            Integer year = null;
            String region = null;
            String[] words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                if (words[i].length() == 4) {
                    year = Integer.valueOf(words[i]);
                } else {
                    region = words[i];
                }
            }
            return new Place(words[0], year == null && !words[0].equals("document") ? DEFAULT.year : year, region);
        }

        /** The text as a document: under a heading that looks ahead or back, or as it is. */
        String document(String text) {
            return switch (part) {
                case "plan" -> "二、今年主要工作\n" + text + "\n";
                case "review" -> "一、过去一年工作回顾\n" + text + "\n";
                default -> text;
            };
        }

        ParseOptions options() {
            ParseOptions options = ParseOptions.DEFAULT;
            options = year == null ? options : options.withYear(year);
            return region == null ? options : options.withRegion(region);
        }
    }

    SpecCase {
        texts = List.copyOf(texts);
        expected = List.copyOf(expected);
        if (texts.isEmpty() || expected.isEmpty()) {
            throw new IllegalArgumentException("case '" + id + "' must have a text and a line that starts with >");
        }
    }

    /** Reads the cases of a file. */
    static List<SpecCase> read(Path file) throws IOException {
        List<SpecCase> cases = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("## ")) {
                add(cases, file, block);
            }
            if (line.startsWith("## ") || !block.isEmpty() && !line.startsWith("# ")) {
                block.add(line);
            }
        }
        add(cases, file, block);
        return cases;
    }

    private static void add(List<SpecCase> cases, Path file, List<String> block) {
        if (!block.isEmpty()) {
            cases.add(of(file.getFileName() + ": " + block.get(0).substring(3), block.subList(1, block.size())));
            block.clear();
        }
    }

    private static SpecCase of(String id, List<String> lines) {
        boolean placed = !lines.isEmpty() && Place.isPlace(lines.get(0));
        List<String> texts = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : placed ? lines.subList(1, lines.size()) : lines) {
            if (line.startsWith("> ")) {
                expected.add(line.substring(2).strip());
            } else if (line.equals("或")) {
                texts.add(text.toString().strip());
                text.setLength(0);
            } else if (expected.isEmpty()) {
                text.append(line).append('\n');
            } else if (!line.isBlank()) {
                throw new IllegalArgumentException("case '" + id + "' must not go on behind its > lines: " + line);
            }
        }
        texts.add(text.toString().strip());
        return new SpecCase(id, placed ? Place.parse(lines.get(0)) : Place.DEFAULT, texts, expected);
    }
}
