package io.github.mubiao.model;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.table.Table;
import io.github.mubiao.table.Words;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;

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

    private final Words<Direction> atEnd;
    private final Words<Direction> inside;

    private Directions(Words<Direction> atEnd, Words<Direction> inside) {
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
            Direction direction = Table.constant(row, "direction", Direction.class);
            switch (place) {
                case "end" -> Table.putWords(row, direction, atEnd);
                case "inside" -> Table.putWords(row, direction, inside);
                default -> throw new IllegalArgumentException("place '" + place + "' must be end or inside");
            }
        });
        return new Directions(Words.of(atEnd), Words.of(inside));
    }

    /**
     * This catalogue and another one; where both have a word, the other one's direction counts.
     *
     * @param other the rows to add
     * @return a new catalogue
     */
    public Directions plus(Directions other) {
        requireNonNull(other, "other");
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
        return atEnd.ending(indicator).or(() -> inside.inside(indicator)).orElse(Direction.UNKNOWN);
    }
}
