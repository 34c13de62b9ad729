package io.github.mubiao.parser.clause;

import io.github.mubiao.model.Averaging;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Commitment;
import io.github.mubiao.model.Diagnostic;
import io.github.mubiao.model.Doubt;
import io.github.mubiao.model.Evidence;
import io.github.mubiao.model.Measure;
import io.github.mubiao.model.Milestone;
import io.github.mubiao.model.NamedList;
import io.github.mubiao.model.Observation;
import io.github.mubiao.model.Origin;
import io.github.mubiao.model.SourceSpan;
import io.github.mubiao.model.Stage;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Strategy;
import io.github.mubiao.model.Target;
import io.github.mubiao.parser.frame.Frame;
import io.github.mubiao.parser.frame.Places;
import io.github.mubiao.parser.frame.StrategyReader;
import io.github.mubiao.parser.outline.Outline;
import io.github.mubiao.parser.outline.Section;
import io.github.mubiao.parser.scan.FigureScanner;
import io.github.mubiao.parser.scan.Mention;
import io.github.mubiao.parser.text.MappedText;
import io.github.mubiao.parser.time.FigureHorizon;
import io.github.mubiao.parser.time.HorizonReader;
import io.github.mubiao.parser.time.TimedSentence;
import io.github.mubiao.parser.time.Timeline;
import io.github.mubiao.parser.words.Knowledge;
import io.github.mubiao.parser.words.Vocabulary.Action;
import io.github.mubiao.parser.words.Words.Match;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.region.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the statements of a document, sentence by sentence. */
public final class StatementReader {

    /** More digits than this no printed figure has. */
    private static final int MOST_DIGITS = 30;

    /** More than that, in percent, grows in years. */
    private static final Rational LARGEST_YEARLY_GROWTH = Rational.of(20);

    private final Frame frame;
    private final Grammar grammar;
    private final HorizonReader horizons;
    private final DoubtReader doubts;
    private final Places places;
    private final StrategyReader strategies;
    private final FigureScanner scanner;
    private final MeasureReader measures;
    private final Ids ids = new Ids();
    private final List<Statement> statements = new ArrayList<>();
    private final List<NamedList> lists = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** A reader for one document. */
    public StatementReader(
            Frame frame, Places places, StrategyReader strategies, FigureScanner scanner, Knowledge knowledge) {
        this.frame = frame;
        this.grammar = new Grammar(knowledge.vocabulary());
        this.doubts = new DoubtReader(frame, grammar);
        this.horizons = new HorizonReader(frame.clock());
        this.places = places;
        this.strategies = strategies;
        this.scanner = scanner;
        this.measures = new MeasureReader(knowledge, grammar);
    }

    /** Reads everything. */
    public StatementReader read(Outline outline, Timeline timeline) {
        for (Outline.Box box : outline.boxes()) {
            NamedList list = NamedListReader.ofBox(box);
            if (list != null) {
                lists.add(list);
            }
        }
        timeline.sentences().forEach(this::readSentence);
        statements.sort(Comparator.comparing(Statement::span));
        return this;
    }

    /** The statements, in text order. */
    public List<Statement> statements() {
        return statements;
    }

    /** The named lists, in text order. */
    public List<NamedList> lists() {
        return lists;
    }

    /** What did not fit. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private void readSentence(TimedSentence timed) {
        MappedText sentence = timed.sentence().text();
        reportUnreadable(sentence);
        if (!hasWords(sentence)) {
            return;
        }
        List<Mention> mentions = scanner.scan(sentence);
        if (!mentions.isEmpty()) {
            readFigures(timed, mentions);
        } else if (timed.isAhead() && MilestoneReader.mayTell(grammar.vocabulary, sentence)) {
            List<MilestoneReader.Event> events = events(sentence, Clause.split(sentence), List.of());
            if (!events.isEmpty()) {
                addMilestones(events, context(timed));
            }
        }
    }

    private void readFigures(TimedSentence timed, List<Mention> mentions) {
        MappedText sentence = timed.sentence().text();
        Context context = context(timed);
        boolean[] silent = SilentWords.of(sentence, timed.times(), context.commitments(), timed.isAhead());
        ClauseReader reader = new ClauseReader(grammar, sentence, silent, timed.isAhead());
        List<Clause> clauses = ListedFigures.joined(sentence, Clause.split(sentence), mentions);
        List<Reading> readings = reader.read(clauses, mentions);
        for (Reading reading : readings) {
            Set<Doubt> doubted = doubts.of(reading, sentence, readings);
            if (reader.isUneven(reading.mention())) {
                doubted.add(Doubt.UNEVEN_DISTRIBUTION);
            }
            statements.add(statement(reading, context, doubted));
        }
        if (timed.isAhead()) {
            addMilestones(events(sentence, clauses, readings), context);
        }
        lists.addAll(NamedListReader.ofSentence(grammar.vocabulary, sentence, mentions));
        diagnostics.addAll(reader.diagnostics());
    }

    private List<MilestoneReader.Event> events(MappedText sentence, List<Clause> clauses, List<Reading> readings) {
        return new MilestoneReader(grammar.vocabulary, sentence, readings).read(clauses);
    }

    private void addMilestones(List<MilestoneReader.Event> events, Context context) {
        events.forEach(event -> statements.add(milestone(event, context)));
    }

    private void reportUnreadable(MappedText sentence) {
        int digits = 0;
        for (int i = 0; i <= sentence.length(); i++) {
            boolean digit = i < sentence.length() && sentence.charAt(i) >= '0' && sentence.charAt(i) <= '9';
            if (!digit && digits > MOST_DIGITS) {
                diagnostics.add(new Diagnostic(
                        Diagnostic.Code.NUMERAL_UNREADABLE,
                        sentence.span(i - digits, i),
                        "a numeral of " + digits + " digits is no figure"));
            }
            digits = digit ? digits + 1 : 0;
        }
    }

    private static boolean hasWords(CharSequence sentence) {
        for (int i = 0; i < sentence.length(); i++) {
            if (Character.isIdeographic(sentence.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** What a sentence knows about itself. */
    private record Context(
            MappedText sentence, TimedSentence timed, CommitmentScope commitments, NatureScope natures) {}

    private Context context(TimedSentence timed) {
        MappedText sentence = timed.sentence().text();
        return new Context(
                sentence, timed, new CommitmentScope(grammar.vocabulary, sentence), new NatureScope(sentence));
    }

    private Statement statement(Reading reading, Context context, Set<Doubt> doubted) {
        Mention mention = reading.mention();
        Measure measure = measures.measure(reading, context.timed());
        FigureHorizon said = horizons.at(context.timed(), reading.clause().start(), mention.start());
        FigureHorizon horizon = isOfOneYear(measure, said, context.timed()) ? said.inLastYear() : said;
        doubted.addAll(doubts.of(horizon));
        Origin origin = origin(
                horizon.isAhead() ? "TARGET" : "OBSERVATION",
                reading.clause(),
                context.sentence().span(mention.start(), mention.end()),
                reading.evidence(),
                horizon,
                doubted,
                context);
        if (!horizon.isAhead()) {
            return new Observation(origin, measure);
        }
        Commitment commitment = context.commitments().at(mention.start());
        return new Target(origin, measure, commitment, context.natures().at(mention.start()), stage(reading));
    }

    /** 地区生产总值增长8% in a look back on a term: growth as the statistics publish it is of a year, unless the sentence says more. */
    private static boolean isOfOneYear(Measure measure, FigureHorizon horizon, TimedSentence timed) {
        boolean growth = measure.change() == Change.GROWTH || measure.change() == Change.DECLINE;
        return growth
                && !horizon.isAhead()
                && measure.indicators().get(0).code() != null
                && measure.averaging() == Averaging.NONE
                && measure.bound().value().value().compareTo(LARGEST_YEARLY_GROWTH) < 0
                && !timed.spansYears()
                && !timed.sentence().text().contains("累计");
    }

    private static @Nullable Stage stage(Reading reading) {
        Action action = reading.change() == Change.AMOUNT ? reading.action() : null;
        return action == null || action.compareTo(Action.EXISTING) >= 0 ? null : Stage.valueOf(action.name());
    }

    private Milestone milestone(MilestoneReader.Event event, Context context) {
        Clause clause = new Clause(event.start(), event.end());
        FigureHorizon horizon = horizons.at(context.timed(), event.start(), event.end());
        return new Milestone(
                origin(
                        "MILESTONE",
                        clause,
                        context.sentence().span(event.start(), event.end()),
                        Evidence.EXPLICIT,
                        horizon,
                        Set.of(),
                        context),
                context.sentence().shown(event.start(), event.end()),
                event.stage(),
                context.commitments().at(event.start()));
    }

    private Origin origin(
            String kind,
            Clause clause,
            SourceSpan span,
            Evidence evidence,
            FigureHorizon horizon,
            Set<Doubt> doubts,
            Context context) {
        String text = context.sentence().shown(clause.start(), clause.end());
        Section section = context.timed().sentence().paragraph().section();
        Strategy strategy = strategies.of(section);
        return new Origin(
                ids.next(kind, text, context.sentence(), clause, span),
                span,
                text,
                frame.clock().period() == null ? Evidence.INFERRED : evidence,
                region(context.sentence(), clause),
                horizon.period(),
                section.heading(),
                strategy == null ? null : strategy.name(),
                List.copyOf(doubts));
    }

    /** 支持镇雄县新建厂房: a place of its own that does something takes the figure; otherwise the issuer does. */
    private @Nullable Region region(MappedText sentence, Clause clause) {
        Region issuer = frame.region();
        if (issuer == null) {
            return issuer;
        }
        int start = Predicate.at(grammar.vocabulary, sentence, clause.start(), clause.end())
                .end();
        Match<Boolean> name = places.nameAt(sentence, start);
        boolean acts = name != null
                && name.end() < clause.end()
                && Predicate.at(grammar.vocabulary, sentence, name.end(), clause.end())
                        .exists();
        Region named = name != null && acts ? places.below(issuer, name.word(), frame.yearOfRegions()) : null;
        return named == null ? issuer : named;
    }
}
