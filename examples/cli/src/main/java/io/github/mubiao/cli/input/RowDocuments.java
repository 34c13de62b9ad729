package io.github.mubiao.cli.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes tables apart whose rows are documents: the text in a column such as 报告全文, place and year beside it. */
final class RowDocuments {

    private static final Set<String> TEXTS =
            Set.of("报告全文", "全文", "正文", "报告正文", "报告内容", "文本", "内容", "text", "fulltext", "full_text", "content", "body");
    private static final List<Set<String>> PLACES = List.of(
            Set.of("省", "省份", "省级", "所属省份", "province"),
            Set.of("市", "地市", "城市", "地级市", "所属城市", "city"),
            Set.of("地区", "地区名称", "区域", "行政区", "行政区划", "地名", "region", "place"),
            Set.of("县", "区县", "县区", "县域", "county", "district"));
    private static final Set<String> CODES =
            Set.of("地区代码", "行政区划代码", "区划代码", "城市代码", "代码", "code", "region_code", "adcode");
    private static final Set<String> YEARS = Set.of("年", "年份", "年度", "报告年份", "year");
    private static final Pattern YEAR = Pattern.compile("(1949|19[5-9]\\d|20\\d\\d)年?(?:度)?(?:\\.0)?");
    private static final Pattern CODE = Pattern.compile("(\\d{6})(?:\\.0)?");

    private final Input table;
    private final List<String> header;
    private final int text;

    private RowDocuments(Input table, List<String> header, int text) {
        this.table = table;
        this.header = header;
        this.text = text;
    }

    /**
     * The documents in a file.
     *
     * @param file any input
     * @return a document for each row, or the file itself where its rows are none or it can't be read
     */
    static List<Input> of(Input file) {
        if (!Tables.isCsv(file.name()) && !Tables.isWorkbook(file.name())) {
            return List.of(file);
        }
        try {
            List<Input> documents = new ArrayList<>();
            for (List<List<String>> rows : tables(file)) {
                documents.addAll(of(file, rows));
            }
            return documents.isEmpty() ? List.of(file) : documents;
        } catch (IOException | RuntimeException e) {
            return List.of(file); // whoever reads it finds out, and says so
        }
    }

    private static List<List<List<String>>> tables(Input file) throws IOException {
        byte[] bytes = file.bytes();
        return Tables.isCsv(file.name())
                ? List.of(Tables.rows(TextDecoder.decode(bytes)))
                : SheetReader.read(bytes).stream().map(SheetReader.Sheet::rows).toList();
    }

    private static List<Input> of(Input file, List<List<String>> rows) {
        List<String> header = rows.isEmpty()
                ? List.of()
                : rows.get(0).stream()
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .toList();
        int text = column(header, TEXTS);
        if (text < 0) {
            return List.of();
        }
        RowDocuments documents = new RowDocuments(file, header, text);
        List<Input> found = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            documents.add(rows.get(i), i + 1, found);
        }
        return found;
    }

    private void add(List<String> row, int number, List<Input> found) {
        String words = text < row.size() ? row.get(text) : "";
        if (!words.isBlank()) {
            byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
            String suffix = "#" + number;
            found.add(new Input(
                    table.label() + suffix,
                    table.name() + suffix,
                    table.file(),
                    hints(row),
                    () -> new ByteArrayInputStream(bytes)));
        }
    }

    private Hints hints(List<String> row) {
        List<String> places = PLACES.stream()
                .map(names -> value(row, names))
                .filter(name -> name != null)
                .toList();
        String year = match(YEAR, value(row, YEARS));
        return new Hints(places, match(CODE, value(row, CODES)), year == null ? null : Integer.valueOf(year));
    }

    private @Nullable String value(List<String> row, Set<String> names) {
        int column = column(header, names);
        String value = column >= 0 && column < row.size() ? row.get(column).strip() : "";
        return value.isEmpty() ? null : value;
    }

    private static @Nullable String match(Pattern pattern, @Nullable String value) {
        Matcher matcher = pattern.matcher(value == null ? "" : value);
        return matcher.matches() ? matcher.group(1) : null;
    }

    private static int column(List<String> header, Set<String> names) {
        for (int i = 0; i < header.size(); i++) {
            if (names.contains(header.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
