package io.github.mubiao.cli.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads tables: sheets of workbooks, and CSV. */
final class Tables {

    /** What Excel and WPS call a sheet that nobody named. */
    private static final Pattern UNNAMED = Pattern.compile("(?i)(sheet|工作表) ?\\d*");

    private static final List<Character> SEPARATORS = List.of(',', '\t', ';');

    private Tables() {}

    static boolean isCsv(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    static boolean isWorkbook(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /** The text of a workbook: a row with one cell is a line, other rows are a table. */
    static String text(byte[] workbook) throws IOException {
        return SheetReader.read(workbook).stream()
                .map(sheet -> heading(sheet.name()) + MarkdownTable.of(sheet.rows()))
                .collect(Collectors.joining("\n"));
    }

    private static String heading(String sheet) {
        return UNNAMED.matcher(sheet).matches() ? "" : sheet + "\n";
    }

    /** The text of CSV; what is no table stays as it is. */
    static String text(String csv) {
        List<List<String>> rows = rows(csv);
        return rows.stream().anyMatch(row -> row.size() > 1) ? MarkdownTable.of(rows) : csv;
    }

    /**
     * The rows of CSV.
     *
     * @param csv any text
     * @return its rows; none if it is not CSV
     */
    static List<List<String>> rows(String csv) {
        int end = csv.indexOf('\n');
        String first = end < 0 ? csv : csv.substring(0, end);
        char separator = SEPARATORS.stream()
                .max(Comparator.comparing(
                        mark -> first.chars().filter(c -> c == mark).count()))
                .orElse(',');
        try (CsvReader<CsvRecord> reader =
                        CsvReader.builder().fieldSeparator(separator).ofCsvRecord(csv);
                Stream<CsvRecord> records = reader.stream()) {
            return records.map(CsvRecord::getFields).toList();
        } catch (CsvParseException | IOException e) {
            return List.of(); // quotes that do not close: a text
        }
    }
}
