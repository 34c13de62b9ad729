package io.github.mubiao.completionreport;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.mubiao.calc.Completion;
import io.github.mubiao.calc.Goal;
import io.github.mubiao.calc.Published;
import io.github.mubiao.model.Target;
import io.github.mubiao.quantity.Unit;
import io.github.mubiao.quantity.Units;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One row of the actual figures.
 *
 * @param words part of the name of an indicator
 * @param target the figure of its target, as printed
 * @param value the actual figure
 * @param base the level at the start, where the actual figure is a level and the target a change
 */
record Actual(String words, String target, Published value, Optional<Published> base) {

    static List<Actual> read(Path csv) throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(csv)) {
            return rows.stream().map(Actual::of).toList();
        }
    }

    private static Actual of(NamedCsvRecord row) {
        Unit unit = Units.standard().get(row.getField("unit"));
        String multiplier = row.getField("multiplier");
        return new Actual(
                row.getField("words"),
                row.getField("target"),
                Published.of(row.getField("actual"), multiplier, unit),
                Optional.of(row.getField("base"))
                        .filter(base -> !base.isEmpty())
                        .map(base -> Published.of(base, multiplier, unit)));
    }

    boolean answers(Target asked) {
        return asked.indicator().contains(words) && asked.figure().toString().equals(target);
    }

    Completion completion(Target asked) {
        Goal goal = Goal.of(asked.measure());
        return base.map(from -> Completion.of(goal, value, from)).orElseGet(() -> Completion.of(goal, value));
    }
}
