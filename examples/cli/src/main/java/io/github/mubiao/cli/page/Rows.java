package io.github.mubiao.cli.page;

import io.github.mubiao.cli.format.Wording;
import io.github.mubiao.cli.lang.Language;
import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Measured;
import io.github.mubiao.model.Milestone;
import io.github.mubiao.model.Nature;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Target;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Statements as the script of the page takes them. */
public final class Rows {

    private static final Map<Bound.Kind, String> SIGNS = Map.of(
            Bound.Kind.EXACT, "",
            Bound.Kind.AT_LEAST, "≥",
            Bound.Kind.AT_MOST, "≤",
            Bound.Kind.MORE_THAN, ">",
            Bound.Kind.LESS_THAN, "<",
            Bound.Kind.ABOUT, "≈",
            Bound.Kind.BETWEEN, "↔");

    private Rows() {}

    /**
     * A statement.
     *
     * @param kind {@code target}, {@code observation} or {@code milestone}
     * @param subject what it is about
     * @param change what it says about that
     * @param changeCode the code of the change, or of the stage of a milestone
     * @param value the figure as people write it
     * @param number the figure for sorting; 0 where there is none
     * @param commitment how firmly
     * @param commitmentCode its code, or empty
     * @param nature binding or expected, or empty
     * @param year when
     * @param region where
     * @param strategy the strategy, or empty
     * @param section the heading above
     * @param doubts why to look again, or empty
     * @param text the clause
     */
    public record Row(
            String kind,
            String subject,
            Words change,
            String changeCode,
            Words value,
            double number,
            Words commitment,
            String commitmentCode,
            Words nature,
            String year,
            String region,
            String strategy,
            String section,
            Words doubts,
            String text) {}

    static List<Row> of(List<Statement> statements) {
        return statements.stream().map(Rows::row).toList();
    }

    private static Row row(Statement statement) {
        String strategy = statement.origin().strategy();
        return new Row(
                kind(statement),
                new Wording(Language.CHINESE).subject(statement),
                Words.of(wording -> wording.change(statement)),
                changeCode(statement),
                Words.of(wording -> wording.value(statement)),
                number(statement),
                Words.of(wording -> wording.commitment(statement)),
                commitmentCode(statement),
                Words.of(wording -> wording.nature(statement)),
                Words.of(wording -> wording.year(statement)).zh(),
                statement.region().map(region -> region.name()).orElse(""),
                strategy == null ? "" : strategy,
                statement.origin().section(),
                Words.of(wording -> wording.doubts(statement)),
                statement.text());
    }

    static String kind(Statement statement) {
        return statement.className().toLowerCase(Locale.ROOT);
    }

    private static String changeCode(Statement statement) {
        return statement instanceof Milestone milestone
                ? milestone.stage().name()
                : ((Measured) statement).change().name();
    }

    private static String commitmentCode(Statement statement) {
        if (statement instanceof Milestone milestone) {
            return milestone.commitment().name();
        }
        return statement instanceof Target target ? target.commitment().name() : "";
    }

    /** Only the script sorts by it. */
    private static double number(Statement statement) {
        return statement instanceof Measured measured
                ? measured.bound().value().toDecimal(6, RoundingMode.HALF_UP).doubleValue()
                : 0;
    }

    /** What can be read at the mark: 力争 ≥. */
    static Words tag(Statement statement) {
        String sign = statement instanceof Measured measured
                ? SIGNS.getOrDefault(measured.bound().kind(), "")
                : "";
        Words commitment = statement instanceof Target || statement instanceof Milestone
                ? Words.of(wording -> wording.commitment(statement))
                : Words.text("class.OBSERVATION");
        boolean binding = statement instanceof Target target && target.nature() == Nature.BINDING;
        Words nature = binding ? Words.text("Nature.BINDING") : Words.same("");
        return new Words(
                (commitment.zh() + " " + nature.zh() + " " + sign).strip().replaceAll(" +", " "),
                (commitment.en() + " " + nature.en() + " " + sign).strip().replaceAll(" +", " "));
    }
}
