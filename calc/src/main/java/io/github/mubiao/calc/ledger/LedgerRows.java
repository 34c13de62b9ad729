package io.github.mubiao.calc.ledger;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.calc.Rate;
import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Doubt;
import io.github.mubiao.model.Indicator;
import io.github.mubiao.model.Measured;
import io.github.mubiao.model.Milestone;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Target;
import io.github.mubiao.model.Verdict;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.region.Region;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A ledger as a table: for each target one row with its best answer, a row for each answer that is PARTIAL, and one with empty fields
 * where there is neither. Values are plain decimals with 万 and 亿 folded in; {@code completion} is 1 where a target is just met.
 *
 * <pre>{@code
 * CsvTable.standard().write(LedgerRows.header(), LedgerRows.of(ledger), writer);
 * // plan,target_id,…,indicator,…,relation,verdict,…
 * // 2023.txt,7f3a,…,地区生产总值,…,SAME,MET,…
 * }</pre>
 */
public final class LedgerRows {

    private static final List<String> HEADER = List.of(
            "plan",
            "target_id",
            "target_start",
            "target_end",
            "indicator",
            "indicator_code",
            "change",
            "bound",
            "value",
            "value_to",
            "unit",
            "commitment",
            "year",
            "relation",
            "verdict",
            "report",
            "observation_id",
            "observation_start",
            "observation_end",
            "observed_indicator",
            "observed_change",
            "observed_value",
            "observed_unit",
            "completion",
            "reason",
            "region",
            "target_text",
            "observation_text",
            "doubts");

    /** Digits of a completion that has no finite decimal. */
    private static final int DIGITS = 6;

    private LedgerRows() {}

    /**
     * The names of the columns.
     *
     * @return in their order
     */
    public static List<String> header() {
        return HEADER;
    }

    /**
     * The rows of a ledger, with reasons in English.
     *
     * @param ledger a ledger
     * @return in text order of the targets; a field without a value is null
     */
    public static List<List<@Nullable Object>> of(Ledger ledger) {
        return of(ledger, Reason::english);
    }

    /**
     * The rows of a ledger.
     *
     * @param ledger a ledger
     * @param words how reasons are told, such as {@code Reason::chinese}
     * @return in text order of the targets; a field without a value is null
     */
    public static List<List<@Nullable Object>> of(Ledger ledger, Function<Reason, String> words) {
        requireNonNull(words, "words");
        return requireNonNull(ledger, "ledger").entries().stream()
                .flatMap(entry -> answers(entry).map(answer -> row(ledger.plan(), entry, answer, words)))
                .toList();
    }

    /**
     * What else would answer the target of each row: the fields of the columns from {@code relation} to {@code reason}, and the text.
     *
     * @param ledger a ledger
     * @param words how reasons are told, such as {@code Reason::chinese}
     * @return a list for each row of {@link #of(Ledger)}, the better ones first; empty but in the row of the best answer
     */
    public static List<List<Map<String, @Nullable Object>>> alternatives(
            Ledger ledger, Function<Reason, String> words) {
        requireNonNull(words, "words");
        return requireNonNull(ledger, "ledger").entries().stream()
                .flatMap(entry -> answers(entry)
                        .map(answer -> answer == null || answer.relation() == Relation.PARTIAL
                                ? List.<Answer>of()
                                : entry.alternatives()))
                .map(others ->
                        others.stream().map(other -> fields(other, words)).toList())
                .toList();
    }

    private static Map<String, @Nullable Object> fields(Answer answer, Function<Reason, String> words) {
        List<@Nullable Object> values = new ArrayList<>();
        addAnswer(values, answer, words);
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        int first = HEADER.indexOf("relation");
        for (int i = 0; i < values.size(); i++) {
            fields.put(HEADER.get(first + i), values.get(i));
        }
        fields.put("observation_text", answer.statement().text());
        return fields;
    }

    /** The answers that have a row; a single null stands for none. */
    private static Stream<@Nullable Answer> answers(Entry entry) {
        List<@Nullable Answer> answers = new ArrayList<>();
        if (entry.best() != null || entry.partial().isEmpty()) {
            answers.add(entry.best());
        }
        answers.addAll(entry.partial());
        return answers.stream();
    }

    private static List<@Nullable Object> row(
            String plan, Entry entry, @Nullable Answer answer, Function<Reason, String> words) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(plan);
        addTarget(row, entry);
        addAnswer(row, answer, words);
        row.add(entry.target().region().map(Region::code).orElse(null));
        row.add(entry.target().text());
        row.add(answer == null ? null : answer.statement().text());
        row.add(doubts(entry.target(), answer));
        return row;
    }

    private static void addTarget(List<@Nullable Object> row, Entry entry) {
        Statement target = entry.target();
        Indicator indicator = entry.indicator();
        row.add(target.id());
        row.add(target.span().start());
        row.add(target.span().end());
        row.add(entry.name());
        row.add(indicator == null ? null : indicator.code());
        Measured measured = target instanceof Measured figure ? figure : null;
        Bound bound = measured == null ? null : measured.bound();
        row.add(measured == null ? null : measured.change());
        row.add(bound == null ? null : bound.kind());
        row.add(bound == null ? null : bound.value().value());
        row.add(bound == null ? null : upper(bound));
        row.add(bound == null ? null : bound.value().unit().symbol());
        row.add(target instanceof Milestone event ? event.commitment() : ((Target) target).commitment());
        row.add(target.period().map(Period::year).orElse(null));
    }

    /** The upper end in the unit of the lower one. */
    static @Nullable Object upper(Bound bound) {
        Quantity upper = bound.upper();
        return upper == null ? null : upper.in(bound.value().unit()).value();
    }

    private static void addAnswer(List<@Nullable Object> row, @Nullable Answer answer, Function<Reason, String> words) {
        row.add(answer == null ? Relation.NONE : answer.relation());
        row.add(answer == null ? Verdict.UNKNOWN : answer.verdict());
        Statement statement = answer == null ? null : answer.statement();
        Measured measured = statement instanceof Measured figure ? figure : null;
        row.add(answer == null ? null : answer.report());
        row.add(statement == null ? null : statement.id());
        row.add(statement == null ? null : statement.span().start());
        row.add(statement == null ? null : statement.span().end());
        row.add(answer == null ? null : answer.indicator());
        row.add(measured == null ? null : measured.change());
        row.add(measured == null ? null : measured.bound().value().value());
        row.add(measured == null ? null : measured.bound().value().unit().symbol());
        row.add(answer == null ? null : completion(answer));
        row.add(
                answer == null
                        ? null
                        : answer.likeness().reasons().stream().map(words).collect(Collectors.joining("; ")));
    }

    private static @Nullable Object completion(Answer answer) {
        return answer.computed()
                .flatMap(completion -> completion.attainment().toOptional())
                .map(Rate::fraction)
                .map(LedgerRows::decimal)
                .orElse(null);
    }

    private static Object decimal(Rational value) {
        return value.toExactDecimal()
                .filter(exact -> exact.scale() <= DIGITS)
                .orElseGet(() -> value.toDecimal(DIGITS, RoundingMode.HALF_UP))
                .toPlainString();
    }

    /** The doubts of both sides. */
    static String doubts(@Nullable Statement one, @Nullable Answer answer) {
        return doubts(one, answer == null ? null : answer.statement());
    }

    static String doubts(@Nullable Statement one, @Nullable Statement other) {
        return Stream.of(one, other)
                .filter(statement -> statement != null)
                .flatMap(statement -> statement.doubts().stream())
                .distinct()
                .sorted()
                .map(Doubt::name)
                .collect(Collectors.joining("|"));
    }
}
