package io.github.mubiao.parser.words;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A line of a word file that holds something. Immutable.
 *
 * @param place the file and the number of the line, for messages
 * @param fields what blanks part in it, without the comment
 */
public record WordLine(String place, List<String> fields) {

    /** Copies the fields. */
    public WordLine {
        requireNonNull(place, "place");
        fields = List.copyOf(fields);
    }

    /** The lines of a file that hold something. */
    public static List<WordLine> of(String file, List<String> lines) {
        List<WordLine> held = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String words = WordFile.withoutComment(lines.get(i));
            if (!words.isEmpty()) {
                held.add(new WordLine(file + ", line " + (i + 1), List.of(words.split("\\s+", -1))));
            }
        }
        return held;
    }

    /** The first field as something that it must name. */
    <T> T first(Function<String, T> value) {
        try {
            return value.apply(fields.get(0));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
        }
    }

    /** The words behind the first field. */
    List<String> words() {
        return withoutFirst().fields;
    }

    /** The same line without its first field. */
    WordLine withoutFirst() {
        if (fields.size() < 2) {
            throw refused("'" + fields.get(0) + "' must be followed by words");
        }
        return new WordLine(place, fields.subList(1, fields.size()));
    }

    IllegalArgumentException refused(String message) {
        return new IllegalArgumentException(place + ": " + message);
    }

    /** The constant of a name; the message of a wrong one tells those that there are. */
    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + name + "' must be one of " + List.of(type.getEnumConstants())));
    }
}
