package io.github.mubiao.panel;

import io.github.mubiao.calc.ledger.Cell;
import io.github.mubiao.calc.ledger.Layers;
import io.github.mubiao.calc.ledger.Panel;
import io.github.mubiao.calc.ledger.PanelBuilder;
import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.IndicatorCode;
import io.github.mubiao.model.Target;
import io.github.mubiao.model.Verdict;
import io.github.mubiao.parser.PlanParser;
import io.github.mubiao.region.Region;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads all reports of a folder into a panel of growth targets for the gross product, and prints from the panel alone how many were
 * met, how their wording moved, and where cities aim above their province.
 *
 * <p>{@code GrowthTargets examples/panel/reports}; the figures of those reports are invented.
 */
public final class GrowthTargets {

    private static final IndicatorCode GDP = new IndicatorCode("GDP");

    private GrowthTargets() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: GrowthTargets FOLDER");
            System.exit(2);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        lines(panel(Path.of(args[0]))).forEach(out::println);
    }

    static Panel panel(Path folder) throws IOException {
        PanelBuilder panel = new PanelBuilder(Set.of(GDP));
        for (Path file : files(folder)) {
            panel.add(PlanParser.standard().parse(file).plan());
        }
        return panel.build();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    static List<String> lines(Panel panel) {
        List<Cell> targets =
                panel.cells().stream().filter(GrowthTargets::isGrowthTarget).toList();
        Map<Integer, List<Cell>> byYear = targets.stream()
                .collect(Collectors.groupingBy(cell -> cell.period().year(), TreeMap::new, Collectors.toList()));
        Stream<String> met = byYear.entrySet().stream().map(year -> year.getKey() + " " + met(year.getValue()));
        Stream<String> wording = byYear.entrySet().stream().map(year -> year.getKey() + " " + wording(year.getValue()));
        Stream<String> above = Layers.of(panel).stream()
                .filter(layers -> layers.region().level() == Region.Level.PREFECTURE)
                .flatMap(GrowthTargets::above);
        return Stream.of(Stream.of("met"), met, Stream.of("wording"), wording, Stream.of("above the province"), above)
                .flatMap(lines -> lines)
                .toList();
    }

    private static boolean isGrowthTarget(Cell cell) {
        Target target = cell.target();
        return target != null
                && target.change() == Change.GROWTH
                && !cell.flags().contains(Cell.Flag.SEVERAL_YEARS);
    }

    private static String met(List<Cell> cells) {
        List<Verdict> verdicts = cells.stream()
                .map(Cell::verdict)
                .filter(verdict -> verdict != Verdict.UNKNOWN)
                .toList();
        long met =
                verdicts.stream().filter(verdict -> verdict != Verdict.MISSED).count();
        return met + " of " + verdicts.size() + ", " + (cells.size() - verdicts.size()) + " without a result";
    }

    private static String wording(List<Cell> cells) {
        Map<Bound.Kind, Long> kinds = cells.stream()
                .map(Cell::target)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.groupingBy(
                        target -> target.bound().kind(), () -> new EnumMap<>(Bound.Kind.class), Collectors.counting()));
        return kinds.entrySet().stream()
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> above(Layers layers) {
        return layers.added().filter(points -> points.signum() > 0).stream()
                .map(points -> layers.year() + " " + layers.region().name() + " +" + points);
    }
}
