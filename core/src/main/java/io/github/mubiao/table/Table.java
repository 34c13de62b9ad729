package io.github.mubiao.table;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/** A CSV file with a header, with or without a byte-order mark; lines that start with {@code #} are comments. */
public final class Table {

    /** Something that takes a reader and may fail. */
    public interface Parser<T> {

        /**
         * Makes a value of a text.
         *
         * @param csv the text
         * @return the value
         * @throws IOException if reading fails
         */
        T parse(Reader csv) throws IOException;
    }

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Table() {}

    /**
     * Hands out the rows in their order.
     *
     * @param name what the rows are, for the messages
     * @param csv the text
     * @param consumer takes a row and refuses a wrong one
     * @throws IOException if reading fails
     * @throws IllegalArgumentException if the text is no CSV, a column is missing or the consumer refuses a row; it names the line
     */
    public static void forEach(String name, Reader csv, Consumer<NamedCsvRecord> consumer) throws IOException {
        requireNonNull(csv, "csv");
        long line = 1;
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(unmarked(csv))) {
            for (NamedCsvRecord row : rows) {
                line = row.getStartingLineNumber();
                consumer.accept(row);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (IllegalArgumentException | NoSuchElementException | CsvParseException e) {
            throw new IllegalArgumentException(
                    name + ", line " + line + ": " + Messages.shortened("" + e.getMessage()), e);
        }
    }

    /** What follows the byte-order mark that editors put at the start of a file. */
    private static Reader unmarked(Reader csv) throws IOException {
        PushbackReader reader = new PushbackReader(csv);
        int first = reader.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            reader.unread(first);
        }
        return reader;
    }

    /**
     * Puts the words of a row, which are separated by one blank each, into a map.
     *
     * @param row a row with the column {@code words}
     * @param value what they stand for
     * @param values where to put them
     * @param <V> what a word stands for
     * @throws IllegalArgumentException if there are too many blanks or a word is there already
     */
    public static <V> void putWords(NamedCsvRecord row, V value, Map<String, V> values) {
        String words = row.getField("words");
        for (String word : words.split(" ", -1)) {
            if (word.isEmpty()) {
                throw new IllegalArgumentException("words '" + words + "' must be separated by one blank");
            }
            if (values.putIfAbsent(word, value) != null) {
                throw new IllegalArgumentException("word '" + word + "' must occur once");
            }
        }
    }

    /**
     * The constant that a column names.
     *
     * @param row a row with the column
     * @param column its name
     * @param type the enum
     * @param <E> the enum
     * @return the constant
     * @throws IllegalArgumentException if the column holds something else
     */
    public static <E extends Enum<E>> E constant(NamedCsvRecord row, String column, Class<E> type) {
        String name = row.getField(column);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(
                column + " '" + name + "' must be one of " + List.of(type.getEnumConstants()));
    }

    /**
     * The words of a file with the columns {@code kind,words}.
     *
     * @param name what the rows are, for the messages
     * @param csv the text
     * @return all words of each kind, in the order of the file
     * @throws IOException if reading fails
     * @throws IllegalArgumentException if the text is no CSV or a column is missing; it names the line
     */
    public static Map<String, List<String>> wordsByKind(String name, Reader csv) throws IOException {
        Map<String, List<String>> words = new HashMap<>();
        forEach(
                name,
                csv,
                row -> words.computeIfAbsent(row.getField("kind"), kind -> new ArrayList<>())
                        .addAll(List.of(row.getField("words").split(" ", -1))));
        return words;
    }

    /**
     * Reads a file that comes with the library.
     *
     * @param owner the class that it lies beside
     * @param file its name
     * @param parser what reads it
     * @param <T> what is read
     * @return what the parser makes of it
     */
    public static <T> T resource(Class<?> owner, String file, Parser<T> parser) {
        try (InputStream in = requireNonNull(owner.getResourceAsStream(file), file)) {
            return parser.parse(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
