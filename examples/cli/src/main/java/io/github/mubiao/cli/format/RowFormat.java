package io.github.mubiao.cli.format;

import io.github.mubiao.cli.lang.Language;
import io.github.mubiao.cli.output.Output;
import io.github.mubiao.io.CsvTable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How tables are printed. */
public enum RowFormat {
    /** For people: aligned columns, the most important ones. */
    TABLE {
        @Override
        public void write(Rows rows, Output out, IntSupplier width, Language language) throws IOException {
            List<List<String>> page = rows.page(language);
            AlignedRows aligned = new AlignedRows(page, rows.wrapped(), width.getAsInt());
            for (List<String> row : page) {
                out.write(aligned.of(row).getBytes(StandardCharsets.UTF_8));
            }
        }
    },
    /** For spreadsheets and programs. */
    CSV {
        @Override
        public void write(Rows rows, Output out, IntSupplier width, Language language) throws IOException {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            CsvTable.standard().write(rows.header(), rows.rows(), writer);
        }
    },
    /** For programs: a list of objects, whose fields are named like the columns; numbers are strings. */
    JSON {
        @Override
        public void write(Rows rows, Output out, IntSupplier width, Language language) throws IOException {
            List<Map<String, @Nullable Object>> objects =
                    rows.rows().stream().map(row -> object(rows.header(), row)).toList();
            JsonMapper mapper = JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();
            out.write(mapper.writeValueAsString(objects).getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }
    },
    /** For Excel. */
    XLSX {
        @Override
        public void write(Rows rows, Output out, IntSupplier width, Language language) throws IOException {
            Sheets.write(rows, out);
        }
    };

    /**
     * Prints a table, as UTF-8 where it is text.
     *
     * @param rows the table
     * @param out where to
     * @param width how many columns a line has, for the format that asks
     * @param language the language of what only people read
     * @throws IOException if it can't be written
     */
    public abstract void write(Rows rows, Output out, IntSupplier width, Language language) throws IOException;

    private static Map<String, @Nullable Object> object(List<String> header, List<@Nullable Object> row) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            object.put(header.get(i), plain(row.get(i)));
        }
        return object;
    }

    /** Lists and objects stay, with their fields as text like everything else. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(RowFormat::plain).toList();
        }
        if (value instanceof Map<?, ?> object) {
            Map<Object, @Nullable Object> fields = new LinkedHashMap<>();
            object.forEach((name, field) -> fields.put(name, plain(field)));
            return fields;
        }
        return value == null ? null : value.toString();
    }

    /** As the option takes it: {@code csv}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
