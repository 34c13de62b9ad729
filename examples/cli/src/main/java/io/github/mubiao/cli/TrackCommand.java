package io.github.mubiao.cli;

import io.github.mubiao.calc.ledger.Answer;
import io.github.mubiao.calc.ledger.Entry;
import io.github.mubiao.calc.ledger.Ledger;
import io.github.mubiao.calc.ledger.LedgerRows;
import io.github.mubiao.cli.format.RowFormat;
import io.github.mubiao.cli.format.Rows;
import io.github.mubiao.cli.input.Inputs;
import io.github.mubiao.cli.output.Output;
import io.github.mubiao.model.Plan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mubiao track}: prints what later reports say of the targets of plans. */
@Command(name = "track", mixinStandardHelpOptions = true, versionProvider = BuildVersion.class)
final class TrackCommand implements Callable<Integer> {

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

    private final Console console;

    @Mixin
    private final DocumentOptions documents;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--actuals", paramLabel = "REPORT", arity = "1..*", required = true)
    private List<String> actuals = List.of();

    @Option(names = "--format", paramLabel = "FORMAT")
    private RowFormat format = RowFormat.TABLE;

    TrackCommand(Console console, CommonOptions common) {
        this.console = console;
        this.documents = new DocumentOptions(common);
    }

    @Override
    public Integer call() {
        Inputs plans = documents.find(console);
        Inputs reports = Inputs.of(actuals, console.in());
        output.spare(plans, documents.language());
        output.spare(reports, documents.language());
        Documents planned = documents.documents(plans, console);
        Documents reported = documents.documents(reports, console);
        int exitCode = output.write(out -> print(planned, reported, out), console, documents.language());
        boolean complete = planned.complete() && reported.complete();
        return exitCode != ExitCode.OK || complete ? exitCode : MubiaoCommand.UNREADABLE;
    }

    private boolean print(Documents planned, Documents reported, Output out) throws IOException {
        List<Plan> plans = planned.plans();
        List<Plan> reports = reported.plans();
        List<Ledger> ledgers =
                plans.stream().map(plan -> Ledger.of(plan, reports)).toList();
        format.write(rows(ledgers), out, output::width);
        return !plans.isEmpty() && !reports.isEmpty();
    }

    private Rows rows(List<Ledger> ledgers) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(LedgerRows.header());
        ledgers.forEach(ledger -> rows.addAll(LedgerRows.of(ledger)));
        if (format == RowFormat.JSON) {
            header.add("alternatives");
            addAlternatives(rows, ledgers);
        }
        return Rows.of(header, rows, SHOWN, "indicator");
    }

    /** What else would answer a target, in its row of the best answer. */
    private static void addAlternatives(List<List<@Nullable Object>> rows, List<Ledger> ledgers) {
        int row = 0;
        for (Ledger ledger : ledgers) {
            for (Entry entry : ledger.entries()) {
                int size = entry.partial().size()
                        + (entry.best() != null || entry.partial().isEmpty() ? 1 : 0);
                for (int i = 0; i < size; i++) {
                    List<Answer> others = i == 0 ? entry.alternatives() : List.of();
                    rows.get(row++)
                            .add(others.stream().map(TrackCommand::object).toList());
                }
            }
        }
    }

    private static Map<String, String> object(Answer answer) {
        Map<String, String> object = new TreeMap<>();
        object.put("report", answer.report());
        object.put("observation_id", answer.statement().id());
        object.put("observation_start", "" + answer.statement().span().start());
        object.put("observation_end", "" + answer.statement().span().end());
        object.put("observation_text", answer.statement().text());
        object.put("verdict", answer.verdict().name());
        return object;
    }
}
