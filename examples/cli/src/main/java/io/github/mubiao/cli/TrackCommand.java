package io.github.mubiao.cli;

import io.github.mubiao.calc.ledger.Ledger;
import io.github.mubiao.calc.ledger.LedgerRows;
import io.github.mubiao.calc.ledger.Reason;
import io.github.mubiao.cli.format.RowFormat;
import io.github.mubiao.cli.format.Rows;
import io.github.mubiao.cli.lang.Language;
import io.github.mubiao.cli.output.Output;
import io.github.mubiao.model.Plan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mubiao track}: prints what later reports say of the targets of plans. */
@Command(name = "track", addMethodSubcommands = false)
final class TrackCommand extends DocumentsCommand {

    private static final List<String> SHOWN = List.of(
            "indicator",
            "change",
            "bound",
            "value",
            "unit",
            "relation",
            "verdict",
            "observed_change",
            "observed_value",
            "completion");

    @Option(names = "--actuals", paramLabel = "REPORT", arity = "1..*", required = true)
    private List<String> actuals = List.of();

    @Option(names = "--format", paramLabel = "FORMAT")
    private RowFormat format = RowFormat.TABLE;

    TrackCommand(Console console, CommonOptions common) {
        super(console, common);
    }

    @Override
    public Integer call() {
        Documents planned = reading(inputs());
        Documents reported = reading(inputs(actuals));
        return write(out -> print(planned, reported, out), planned, reported);
    }

    private boolean print(Documents planned, Documents reported, Output out) throws IOException {
        List<Plan> plans = planned.plans();
        List<Plan> reports = reported.plans();
        List<Ledger> ledgers =
                plans.stream().map(plan -> Ledger.of(plan, reports)).toList();
        format.write(rows(ledgers), out, this::width, language());
        return !plans.isEmpty() && !reports.isEmpty();
    }

    private Rows rows(List<Ledger> ledgers) {
        Function<Reason, String> words = language() == Language.CHINESE ? Reason::chinese : Reason::english;
        List<String> header = new ArrayList<>(LedgerRows.header());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        ledgers.forEach(ledger -> rows.addAll(LedgerRows.of(ledger, words)));
        if (format == RowFormat.JSON) {
            header.add("alternatives");
            List<Object> others = new ArrayList<>();
            ledgers.forEach(ledger -> others.addAll(LedgerRows.alternatives(ledger, words)));
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).add(others.get(i));
            }
        }
        return Rows.of(header, rows, SHOWN, "indicator");
    }
}
