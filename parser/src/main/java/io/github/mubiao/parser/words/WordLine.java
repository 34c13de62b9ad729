package io.github.mubiao.parser.words;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
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
                held.add(new WordLine(file + ", line " + (i + 1), WordFile.fields(words)));
            }
        }
        return held;
    }

    /** A field as something that it must name. */
    <T> T field(int index, Function<String, T> value) {
        try {
            return value.apply(fields.get(index));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
        }
    }

    /** The fields behind the first ones; there must be some. */
    List<String> words(int first) {
        if (fields.size() <= first) {
            throw refused("'" + String.join(" ", fields) + "' must be followed by words");
        }
        return fields.subList(first, fields.size());
    }

    /** The same line without its first field. */
    WordLine withoutFirst() {
        return new WordLine(place, words(1));
    }

    IllegalArgumentException refused(String message) {
        return new IllegalArgumentException(place + ": " + message);
    }

    /** The constant of a name; the message of a wrong one tells those that there are. */
    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("'" + name + "' must be one of " + List.of(type.getEnumConstants()));
    }
}
