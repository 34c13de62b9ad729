package io.github.mubiao.cli.input;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the rows of a table as Markdown does, so that the borders of cells stay in the text. */
final class MarkdownTable {

    /** A cell with more holds paragraphs: the table is there for the layout. */
    private static final int LONGEST_CELL = 200;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private MarkdownTable() {}

    /** Whether rows are a table, rather than text that is laid out in cells. */
    static boolean is(List<List<String>> rows) {
        return rows.stream().anyMatch(row -> filled(row) > 1)
                && rows.stream().flatMap(List::stream).allMatch(cell -> cell.length() <= LONGEST_CELL);
    }

    private static long filled(List<String> row) {
        return row.stream().filter(cell -> !cell.isBlank()).count();
    }

    /**
     * Writes rows.
     *
     * @param rows of any length; one with a single filled cell, such as a title, becomes a line of its own
     * @return lines, each ended by a line break; below the first row of each run stands the delimiter of a header
     */
    static String of(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        boolean inTable = false;
        for (List<String> row : rows) {
            long filled = filled(row);
            if (filled > 1 || (inTable && filled == 1 && !row.get(0).isBlank())) {
                text.append(line(row));
                text.append(inTable ? "" : delimiter(row));
                inTable = true;
            } else {
                inTable = false;
                text.append(filled == 0 ? "" : "\n" + alone(row) + "\n\n");
            }
        }
        return text.toString();
    }

    private static String alone(List<String> row) {
        return String.join("", row).strip();
    }

    private static String line(List<String> row) {
        return row.stream().map(MarkdownTable::cell).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** One line; wide blanks before the words stay, since they say that the row is a part of the one above. */
    private static String cell(String text) {
        String words = text.strip();
        String before = text.substring(0, text.indexOf(words)).replaceAll("[^\u3000]", "");
        return before + BLANKS.matcher(words).replaceAll(" ").replace("|", "\\|");
    }

    private static String delimiter(List<String> row) {
        return row.stream().map(cell -> "---").collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
