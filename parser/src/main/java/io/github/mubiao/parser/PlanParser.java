package io.github.mubiao.parser;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.Diagnostic;
import io.github.mubiao.model.DocumentKind;
import io.github.mubiao.model.Plan;
import io.github.mubiao.model.SourceSpan;
import io.github.mubiao.model.Statement;
import io.github.mubiao.parser.check.Checker;
import io.github.mubiao.parser.clause.StatedFigureReader;
import io.github.mubiao.parser.clause.StatementReader;
import io.github.mubiao.parser.frame.Frame;
import io.github.mubiao.parser.frame.FrameReader;
import io.github.mubiao.parser.frame.StrategyReader;
import io.github.mubiao.parser.outline.Outline;
import io.github.mubiao.parser.outline.OutlineReader;
import io.github.mubiao.parser.scan.FigureScanner;
import io.github.mubiao.parser.table.TableReader;
import io.github.mubiao.parser.table.Tables;
import io.github.mubiao.parser.text.Normaliser;
import io.github.mubiao.parser.time.MainTurn;
import io.github.mubiao.parser.time.StretchReader;
import io.github.mubiao.parser.time.Timeline;
import io.github.mubiao.parser.time.TimelineReader;
import io.github.mubiao.parser.words.Knowledge;
import io.github.mubiao.parser.words.Vocabulary;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Reads a planning document into a {@link Plan}.
 *
 * <p>Deterministic and without network. Immutable: one parser serves many threads. Takes time linear in the text, and never
 * throws on any text: what can't be read is a diagnostic.
 */
public final class PlanParser {

    /** So many problems are kept; a hostile text could hold millions. */
    private static final int MOST_DIAGNOSTICS = 1_000;

    private static final Set<Diagnostic.Code> FIGURES_LEFT_ALONE =
            Set.of(Diagnostic.Code.NUMERAL_UNREADABLE, Diagnostic.Code.UNIT_UNKNOWN, Diagnostic.Code.INDICATOR_UNKNOWN);

    private static final PlanParser STANDARD = new PlanParser(ParseOptions.DEFAULT);

    private final ParseOptions options;
    private final FigureScanner scanner;
    private final FrameReader frames;

    private PlanParser(ParseOptions options) {
        this(
                options,
                new FigureScanner(
                        options.units(), options.regions(), options.lexicon().vocabulary()),
                new FrameReader(options.regions()));
    }

    private PlanParser(ParseOptions options, FigureScanner scanner, FrameReader frames) {
        this.options = options;
        this.scanner = scanner;
        this.frames = frames;
    }

    /**
     * A parser that takes everything from the text.
     *
     * @return a parser with {@link ParseOptions#DEFAULT}
     */
    public static PlanParser standard() {
        return STANDARD;
    }

    /**
     * A parser with options.
     *
     * @param options what the caller knows better than the text
     * @return a parser
     * @throws IllegalArgumentException if none of the regions ever had the code of the issuing region
     */
    public static PlanParser of(ParseOptions options) {
        return STANDARD.with(options);
    }

    /**
     * A parser with other options. It shares what it knows of units, regions and words with this one where they are the same, so that one
     * for each document costs nothing.
     *
     * <pre>{@code
     * PlanParser parser = PlanParser.of(options.withUnits(more));
     * parser.with(options.withUnits(more).withDocument("青禾市.txt").withYear(2024)).parse(text);
     * }</pre>
     *
     * @param other what the caller knows better than the text
     * @return a parser
     * @throws IllegalArgumentException if none of the regions ever had the code of the issuing region
     */
    public PlanParser with(ParseOptions other) {
        String code = other.regionCode();
        if (code != null && other.regions().everCoded(code).isEmpty()) {
            throw new IllegalArgumentException("region code '" + code + "' must be one of the regions");
        }
        boolean known = other.regions().equals(options.regions())
                && other.units().equals(options.units())
                && other.lexicon().equals(options.lexicon());
        return known ? new PlanParser(other, scanner, frames) : new PlanParser(other);
    }

    /**
     * Reads a text.
     *
     * @param text any text
     * @return the plan and the problems
     */
    public ParseResult parse(String text) {
        requireNonNull(text, "text");
        if (text.isBlank()) {
            return new ParseResult(
                    new Plan(
                            options.document(),
                            "",
                            "",
                            DocumentKind.OTHER,
                            null,
                            null,
                            List.of(),
                            List.of(),
                            List.of()),
                    new Overview(null, null, 0),
                    List.of(),
                    List.of(new Diagnostic(
                            Diagnostic.Code.EMPTY_TEXT, new SourceSpan(0, text.length()), "the text is empty")));
        }
        Outline outline = OutlineReader.read(Normaliser.normalise(text));
        Frame frame = frames.read(outline, options);
        Timeline timeline = TimelineReader.read(outline, frame.clock());
        StrategyReader strategies = new StrategyReader(outline, timeline);
        Vocabulary vocabulary = options.lexicon().vocabulary();
        Knowledge knowledge = new Knowledge(options.units(), vocabulary, options.directions());
        StatementReader statements =
                new StatementReader(frame, frames.places(), strategies, scanner, knowledge).read(outline, timeline);
        Tables tables = new TableReader(
                        frame, frames.places(), strategies, new StatedFigureReader(scanner, vocabulary), knowledge)
                .read(text, outline, timeline);
        List<Statement> all = new ArrayList<>(tables.statements());
        statements.statements().stream()
                .filter(statement -> !tables.hold(statement.span()))
                .forEach(all::add);
        all.sort(Comparator.comparing(Statement::span));
        Plan plan = new Plan(
                options.document(),
                outline.title(),
                outline.subtitle(),
                frame.clock().kind(),
                frame.region(),
                frame.clock().period(),
                strategies.strategies(),
                statements.lists(),
                all);
        List<Diagnostic> diagnostics = new ArrayList<>(outline.diagnostics());
        diagnostics.addAll(frame.diagnostics());
        MainTurn.check(timeline).ifPresent(diagnostics::add);
        statements.diagnostics().stream()
                .filter(diagnostic -> !tables.hold(diagnostic.span()))
                .forEach(diagnostics::add);
        diagnostics.addAll(tables.diagnostics());
        diagnostics.addAll(Checker.check(outline, plan.strategies(), plan.statements()));
        Overview overview = new Overview(
                frame.clock().planYear(), frame.clock().backYear(), outline.setAside() + leftAlone(diagnostics));
        return new ParseResult(plan, overview, StretchReader.read(timeline), limited(diagnostics));
    }

    /**
     * Reads a file of text in UTF-8, with or without a byte-order mark. Offsets count from the first character behind the mark. Where
     * the options name no document, the name of the file does.
     *
     * <pre>{@code
     * PlanParser.standard().parse(Path.of("青禾市2024年政府工作报告.txt")).plan().document();    // 青禾市2024年政府工作报告.txt
     * }</pre>
     *
     * @param file a file of text
     * @return the plan and the problems
     * @throws IOException if the file can't be read or is not UTF-8; the message names it
     */
    public ParseResult parse(Path file) throws IOException {
        String name = String.valueOf(requireNonNull(file, "file").getFileName());
        PlanParser named = options.document().isEmpty() ? with(options.withDocument(name)) : this;
        return named.parse(TextSource.of(file));
    }

    /**
     * Reads all that a reader has, with or without a byte-order mark in front. Offsets count from the first character behind it.
     *
     * @param text any text; it stays open
     * @return the plan and the problems
     * @throws IOException if reading fails
     */
    public ParseResult parse(Reader text) throws IOException {
        return parse(TextSource.of(requireNonNull(text, "text")));
    }

    /** How many figures stand in the document of which no statement was made. */
    private static int leftAlone(List<Diagnostic> diagnostics) {
        return (int) diagnostics.stream()
                .filter(diagnostic -> FIGURES_LEFT_ALONE.contains(diagnostic.code()))
                .count();
    }

    private static List<Diagnostic> limited(List<Diagnostic> diagnostics) {
        diagnostics.sort(Comparator.comparing(Diagnostic::span));
        if (diagnostics.size() <= MOST_DIAGNOSTICS) {
            return diagnostics;
        }
        List<Diagnostic> kept = new ArrayList<>(diagnostics.subList(0, MOST_DIAGNOSTICS));
        kept.add(new Diagnostic(
                Diagnostic.Code.TOO_MANY_DIAGNOSTICS,
                diagnostics.get(MOST_DIAGNOSTICS).span(),
                "only the first " + MOST_DIAGNOSTICS + " of " + diagnostics.size() + " problems are kept"));
        return kept;
    }
}
