package io.github.mubiao.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Commitment;
import io.github.mubiao.model.Direction;
import io.github.mubiao.model.Directions;
import io.github.mubiao.model.Milestone;
import io.github.mubiao.model.Stage;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Target;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of the caller's own. */
class LexiconTest {

    private static final String ROADS = "2030年，攻坚公路3条。";

    @Test
    void aVerbOfTheCallerIsReadWithItsStage() {
        Lexicon lexicon = Lexicon.standard().withVerb("攻坚", Stage.ADVANCED);
        Target target = (Target) only(lexicon, ROADS);
        assertEquals(Change.AMOUNT, target.change());
        assertEquals(Stage.ADVANCED, target.stage());
        assertEquals("攻坚公路", target.indicator());
    }

    @Test
    void aPlainVerbOfTheCallerMakesAnAmountWithoutStage() {
        Target target = (Target) only(Lexicon.standard().withVerb("打捞"), "2030年，着力打捞渔船，其中打捞铁船500吨。");
        assertEquals(Change.AMOUNT, target.change());
        assertEquals(null, target.stage());
    }

    @Test
    void aVerbThatEndsSomethingIsAnEventAsWell() {
        Lexicon lexicon = Lexicon.standard().withVerb("圆工", Stage.COMPLETED);
        Milestone milestone = (Milestone) only(lexicon, "2030年，青禾水库枢纽圆工。");
        assertEquals(Stage.COMPLETED, milestone.stage());
        assertEquals(List.of(), statements(Lexicon.standard(), "2030年，青禾水库枢纽圆工。"));
    }

    @Test
    void aCommitmentOfTheCallerHolds() {
        String text = "2030年，誓夺粮食产量达到8万吨。";
        assertEquals(Commitment.PLAN, commitment(Lexicon.standard(), text));
        assertEquals(Commitment.ENSURE, commitment(Lexicon.standard().withCommitment("誓夺", Commitment.ENSURE), text));
    }

    @Test
    void aFileAddsWordsOfEveryList(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("words.txt"), """
                # 词表  属性  词
                verbs        STARTED - 破土兴修
                relations    AT_LEAST  不下于    # 数字之前
                after-bounds ABOUT     光景
                statistics   TOTAL     碳汇
                """);
        Lexicon lexicon = Lexicon.standard().withWords(file);
        assertEquals(Stage.STARTED, ((Target) only(lexicon, "2030年，破土兴修水渠5公里。")).stage());
        assertEquals(Bound.Kind.AT_LEAST, bound(lexicon, "2030年，力争粮食产量不下于8万吨。"));
        assertEquals(Bound.Kind.ABOUT, bound(lexicon, "2030年，力争粮食产量8万吨光景。"));
    }

    @Test
    void wordsOfTheCallerWinOverTheStandardOnesAndLaterOnesOverEarlier() {
        Lexicon lexicon = Lexicon.standard().withVerb("新建", Stage.STARTED);
        String text = "2030年，新建公厕3座。";
        assertEquals(Stage.STARTED, ((Target) only(lexicon, text)).stage());
        assertEquals(null, ((Target) only(lexicon.withVerb("新建"), text)).stage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            verbs ADVANSED - 攻坚   | 'ADVANSED' must be one of [STARTED, ADVANCED, COMPLETED, AWARDED, EXISTING, NOUN, PLAIN, NONE]
            verbs PLAIN - 攻坚 攻坚 | '攻坚' must occur once
            verbs PLAIN -           | 'PLAIN -' must be followed by words
            statistics TOTLA 碳汇   | 'TOTLA' must be one of [TOTAL, ATTACHED, NEARBY, GENERIC, SCOPE, TIME]
            adverbs                 | 'adverbs' must be followed by words
            """)
    void aWrongLineIsToldWithFileLineValueAndRule(String line, String message) {
        assertEquals("my.txt, line 2: " + message, refusal("# mine\n" + line));
    }

    @Test
    void aListThatThereIsNotIsToldWithThoseThatThereAre() {
        String message = refusal("\nverb PLAIN - 攻坚");
        assertTrue(
                message.startsWith("my.txt, line 2: 'verb' must be one of the lists [abstract-nouns, adverbs, "),
                message);
        assertTrue(message.contains(" verbs]"), message);
    }

    @Test
    void aWordWithBlanksIsRefused() {
        Lexicon lexicon = Lexicon.standard();
        String message = assertThrows(IllegalArgumentException.class, () -> lexicon.withVerb("攻 坚"))
                .getMessage();
        assertEquals("verb '攻 坚' must be one word, without blanks and #", message);
        assertThrows(IllegalArgumentException.class, () -> lexicon.withVerb("", Stage.STARTED));
        assertThrows(IllegalArgumentException.class, () -> lexicon.withCommitment("#", Commitment.ENSURE));
    }

    @Test
    void additionsLeaveTheStandardWordsAlone() {
        Lexicon lexicon = Lexicon.standard().withVerb("攻坚", Stage.ADVANCED);
        assertEquals(Lexicon.standard().withVerb("攻坚", Stage.ADVANCED), lexicon);
        assertEquals(Lexicon.standard().withVerb("攻坚", Stage.ADVANCED).hashCode(), lexicon.hashCode());
        assertNotEquals(Lexicon.standard(), lexicon);
        assertEquals(null, ((Target) only(Lexicon.standard(), ROADS)).stage());
    }

    @Test
    void aParserOfOtherWordsSharesNothingThatKnowsThem() {
        ParseOptions own = ParseOptions.DEFAULT.withLexicon(Lexicon.standard().withVerb("攻坚", Stage.ADVANCED));
        PlanParser parser = PlanParser.standard().with(own);
        assertEquals(Stage.ADVANCED, stage(parser));
        assertEquals(null, stage(parser.with(ParseOptions.DEFAULT)));
    }

    @Test
    void directionsOfTheCallerCount() throws IOException {
        Directions own = Directions.read(new StringReader("words,place,direction\n渔船滞港数,end,LOWER\n"));
        String text = "2030年，渔船滞港数降到30艘。";
        assertEquals(Direction.UNKNOWN, direction(ParseOptions.DEFAULT, text));
        assertEquals(Direction.LOWER, direction(ParseOptions.DEFAULT.withDirections(own), text));
    }

    private static @Nullable Stage stage(PlanParser parser) {
        return parser.parse(ROADS).plan().targets().get(0).stage();
    }

    private static Direction direction(ParseOptions options, String text) {
        return PlanParser.of(options)
                .parse(text)
                .plan()
                .targets()
                .get(0)
                .measure()
                .indicators()
                .get(0)
                .direction();
    }

    private static Commitment commitment(Lexicon lexicon, String text) {
        return ((Target) only(lexicon, text)).commitment();
    }

    private static Bound.Kind bound(Lexicon lexicon, String text) {
        return ((Target) only(lexicon, text)).bound().kind();
    }

    private static Statement only(Lexicon lexicon, String text) {
        List<Statement> statements = statements(lexicon, text);
        assertEquals(1, statements.size(), statements.toString());
        return statements.get(0);
    }

    private static List<Statement> statements(Lexicon lexicon, String text) {
        return PlanParser.of(ParseOptions.DEFAULT.withLexicon(lexicon))
                .parse(text)
                .plan()
                .statements();
    }

    private static String refusal(String lines) {
        return String.valueOf(assertThrows(
                        IllegalArgumentException.class,
                        () -> Lexicon.standard().withWords("my.txt", new StringReader(lines)))
                .getMessage());
    }
}
