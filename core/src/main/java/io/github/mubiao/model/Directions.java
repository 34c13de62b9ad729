package io.github.mubiao.model;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.mubiao.table.Table;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue that tells from the name of an indicator which way it should move. Immutable; pass it where it is needed.
 *
 * <p>The standard catalogue is the commented file {@code directions.csv} beside this class. The head of a Chinese noun stands at
 * its end, so the longest word that ends the name decides. Only where no row ends it, the longest word inside decides, of equally
 * long ones the last. A name that no row fits has the direction {@link Direction#UNKNOWN}.
 *
 * <pre>{@code
 * Directions directions = Directions.standard();
 * directions.of("城镇登记失业率");     // LOWER
 * directions.of("失业保险参保人数");   // HIGHER: it ends in 参保人数
 * directions.of("居民消费价格涨幅");   // LOWER
 * directions.of("常住人口");           // UNKNOWN
 * }</pre>
 */
public final class Directions {

    private static final Directions STANDARD = Table.resource(Directions.class, "directions.csv", Directions::read);

    private final Words atEnd;
    private final Words inside;

    private Directions(Words atEnd, Words inside) {
        this.atEnd = atEnd;
        this.inside = inside;
    }

    /**
     * The directions that come with the library.
     *
     * @return the standard catalogue
     */
    public static Directions standard() {
        return STANDARD;
    }

    /**
     * Reads a catalogue: CSV with the columns {@code words,place,direction}; words are separated by blanks, a place is
     * {@code end} or {@code inside}, lines that start with {@code #} are comments.
     *
     * @param csv the rows
     * @return the catalogue
     * @throws IOException if reading fails
     * @throws IllegalArgumentException if a row is wrong or a word occurs twice at a place; the message names the line
     */
    public static Directions read(Reader csv) throws IOException {
        Map<String, Direction> atEnd = new HashMap<>();
        Map<String, Direction> inside = new HashMap<>();
        Table.forEach("directions", csv, row -> {
            String place = row.getField("place");
            switch (place) {
                case "end" -> add(atEnd, row);
                case "inside" -> add(inside, row);
                default -> throw new IllegalArgumentException("place '" + place + "' must be end or inside");
            }
        });
        return new Directions(Words.of(atEnd), Words.of(inside));
    }

    private static void add(Map<String, Direction> directions, NamedCsvRecord row) {
        Direction direction = direction(row.getField("direction"));
        for (String word : row.getField("words").split(" ", -1)) {
            if (word.isEmpty()) {
                throw new IllegalArgumentException(
                        "words '" + row.getField("words") + "' must be separated by one blank");
            }
            if (directions.putIfAbsent(word, direction) != null) {
                throw new IllegalArgumentException("word '" + word + "' must occur once");
            }
        }
    }

    private static Direction direction(String name) {
        return Stream.of(Direction.values())
                .filter(direction -> direction.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "direction '" + name + "' must be one of " + List.of(Direction.values())));
    }

    /**
     * This catalogue and another one; where both have a word, the other one's direction counts.
     *
     * @param other the rows to add
     * @return a new catalogue
     */
    public Directions plus(Directions other) {
        return new Directions(atEnd.plus(other.atEnd), inside.plus(other.inside));
    }

    /**
     * Which way an indicator should move.
     *
     * @param indicator the name of an indicator
     * @return its direction; UNKNOWN where no word tells
     */
    public Direction of(String indicator) {
        requireNonNull(indicator, "indicator");
        Direction direction = atEnd.ending(indicator);
        if (direction == null) {
            direction = inside.within(indicator);
        }
        return direction == null ? Direction.UNKNOWN : direction;
    }

    private record Words(Map<String, Direction> directions, int longest) {

        static Words of(Map<String, Direction> directions) {
            return new Words(
                    Map.copyOf(directions),
                    directions.keySet().stream().mapToInt(String::length).max().orElse(0));
        }

        Words plus(Words other) {
            Map<String, Direction> all = new HashMap<>(directions);
            all.putAll(other.directions);
            return of(all);
        }

        /** The direction of the longest word that ends the name. */
        @Nullable
        Direction ending(String name) {
            for (int length = Math.min(longest, name.length()); length > 0; length--) {
                Direction direction = directions.get(name.substring(name.length() - length));
                if (direction != null) {
                    return direction;
                }
            }
            return null;
        }

        /** The direction of the last of the longest words in the name. */
        @Nullable
        Direction within(String name) {
            for (int length = Math.min(longest, name.length()); length > 0; length--) {
                for (int start = name.length() - length; start >= 0; start--) {
                    Direction direction = directions.get(name.substring(start, start + length));
                    if (direction != null) {
                        return direction;
                    }
                }
            }
            return null;
        }
    }
}
