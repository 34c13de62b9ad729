package io.github.mubiao.calc;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.mubiao.quantity.Rational;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Profiles from CSV. */
final class ProfileReader {

    private ProfileReader() {}

    static Map<String, StatusProfile> standard() {
        try (InputStream in = requireNonNull(ProfileReader.class.getResourceAsStream("profiles.csv"), "profiles.csv")) {
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, StatusProfile> read(Reader csv) throws IOException {
        Map<String, List<NamedCsvRecord>> rows = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(csv)) {
            reader.forEach(row -> rows.computeIfAbsent(row.getField("profile"), name -> new ArrayList<>())
                    .add(row));
        }
        Map<String, StatusProfile> profiles = new LinkedHashMap<>();
        rows.forEach((name, bands) -> profiles.put(name, profile(name, bands)));
        return profiles;
    }

    private static StatusProfile profile(String name, List<NamedCsvRecord> rows) {
        NamedCsvRecord first = rows.get(0);
        return new StatusProfile(
                name,
                first.getField("version"),
                StatusProfile.Measure.valueOf(first.getField("measure")),
                rows.stream().map(ProfileReader::band).toList(),
                source(first));
    }

    private static StatusProfile.Source source(NamedCsvRecord row) {
        String checked = field(row, "checked");
        return new StatusProfile.Source(
                field(row, "source"),
                field(row, "link"),
                checked.isEmpty() ? StatusProfile.Checked.OWN : StatusProfile.Checked.valueOf(checked));
    }

    private static String field(NamedCsvRecord row, String name) {
        return row.findField(name).orElse("");
    }

    private static StatusProfile.Band band(NamedCsvRecord row) {
        String cut = row.getField("cut");
        return new StatusProfile.Band(
                StatusProfile.Rule.valueOf(row.getField("rule")),
                cut.isEmpty() ? null : Rational.parse(cut),
                new Status(row.getField("status"), row.getField("chinese"), row.getField("english")));
    }
}
