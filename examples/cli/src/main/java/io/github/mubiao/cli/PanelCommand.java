package io.github.mubiao.cli;

import io.github.mubiao.calc.ledger.Layers;
import io.github.mubiao.calc.ledger.Panel;
import io.github.mubiao.calc.ledger.PanelBuilder;
import io.github.mubiao.calc.ledger.PanelRows;
import io.github.mubiao.cli.format.RowFormat;
import io.github.mubiao.cli.format.Rows;
import io.github.mubiao.cli.output.Output;
import io.github.mubiao.cli.page.PanelPage;
import io.github.mubiao.model.IndicatorCode;
import io.github.mubiao.model.IndicatorCodes;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mubiao panel}: prints targets and results of many places and years in one table. */
@Command(name = "panel", addMethodSubcommands = false)
final class PanelCommand extends DocumentsCommand {

    private static final List<String> SHOWN = List.of(
            "region_name",
            "year",
            "indicator_code",
            "target_change",
            "target_bound",
            "target",
            "actual",
            "gap",
            "verdict",
            "flags");

    private static final List<String> SHOWN_LEVELS = List.of(
            "region_name", "year", "indicator_code", "target", "province_target", "nation_target", "added_to_province");

    @Option(names = "--indicator", paramLabel = "CODE", split = ",", required = true)
    private List<String> indicators = List.of();

    @Option(names = "--levels")
    private boolean levels;

    @Option(names = "--format", paramLabel = "FORMAT")
    private PanelFormat format = PanelFormat.TABLE;

    PanelCommand(Console console, CommonOptions common) {
        super(console, common);
    }

    @Override
    public Integer call() {
        PanelBuilder panel = new PanelBuilder(codes());
        Documents reading = reading(inputs());
        return write(out -> print(reading, panel, out), reading);
    }

    private boolean print(Documents reading, PanelBuilder panel, Output out) throws IOException {
        reading.forEach(document -> panel.add(document.plan()));
        Panel built = panel.build();
        RowFormat rows = format.rows();
        if (rows == null) {
            PanelPage.write(built, language(), new OutputStreamWriter(out, StandardCharsets.UTF_8));
        } else {
            rows.write(rows(built), out, this::width, language());
        }
        return reading.read() > 0;
    }

    private Rows rows(Panel panel) {
        if (!levels) {
            return Rows.of(PanelRows.header(), PanelRows.of(panel), SHOWN, "region_name");
        }
        List<List<@Nullable Object>> rows =
                Layers.of(panel).stream().map(Layers::row).toList();
        return Rows.of(Layers.header(), rows, SHOWN_LEVELS, "region_name");
    }

    private Set<IndicatorCode> codes() {
        return indicators.stream().map(this::code).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private IndicatorCode code(String word) {
        return IndicatorCodes.standard().indicators().stream()
                .map(indicator -> indicator.code())
                .filter(code -> code.value().equals(word))
                .findFirst()
                .orElseThrow(() -> wrong("wrong.indicator", word, known()));
    }

    private static String known() {
        return IndicatorCodes.standard().indicators().stream()
                .map(indicator -> indicator.code().value())
                .collect(Collectors.joining(", "));
    }
}
