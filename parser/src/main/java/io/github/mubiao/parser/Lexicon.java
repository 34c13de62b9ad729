package io.github.mubiao.parser;

import static java.util.Objects.requireNonNull;

import io.github.mubiao.model.Commitment;
import io.github.mubiao.model.Stage;
import io.github.mubiao.parser.words.Vocabulary;
import io.github.mubiao.parser.words.WordLine;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words that the parser knows: those that come with it, and those of the caller's own, which win over them. Immutable; every
 * {@code with} returns a changed copy.
 *
 * <pre>{@code
 * Lexicon lexicon = Lexicon.standard().withVerb("攻坚", Stage.ADVANCED).withCommitment("誓夺", Commitment.ENSURE);
 * PlanParser parser = PlanParser.of(ParseOptions.DEFAULT.withLexicon(lexicon));
 * parser.parse("2024年攻坚公路3条。");      // AMOUNT 3条, ADVANCED
 * }</pre>
 *
 * <p>Units, regions and directions are catalogues of their own: see {@link ParseOptions}.
 */
public final class Lexicon {

    private static final Lexicon STANDARD = new Lexicon(Vocabulary.standard());

    private static final String VERBS = "verbs";

    private static final String NOTHING = "-";

    private final Vocabulary vocabulary;

    private Lexicon(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The words that come with the library.
     *
     * @return the standard words
     */
    public static Lexicon standard() {
        return STANDARD;
    }

    /**
     * Adds a verb that does not tell how far a thing has come: what it does so many times is an amount.
     *
     * @param verb such as 打捞
     * @return a copy that knows it too
     * @throws IllegalArgumentException if it is empty, or holds a blank or {@code #}
     */
    public Lexicon withVerb(String verb) {
        return with("withVerb", VERBS, "PLAIN", NOTHING, checked(verb, "verb"));
    }

    /**
     * Adds a verb that tells how far a thing has come. What it does so many times is an amount of that stage; without a figure it is
     * an event that can be verified, unless it goes on ({@link Stage#ADVANCED}).
     *
     * @param verb such as 攻坚
     * @param stage how far the thing has come
     * @return a copy that knows it too
     * @throws IllegalArgumentException if it is empty, or holds a blank or {@code #}
     */
    public Lexicon withVerb(String verb, Stage stage) {
        String event = requireNonNull(stage, "stage") == Stage.ADVANCED ? NOTHING : stage.name();
        return with("withVerb", VERBS, stage.name(), event, checked(verb, "verb"));
    }

    /**
     * Adds a word that says how firmly a target is meant.
     *
     * @param word such as 誓夺
     * @param commitment what it says; the word counts up to the next 。 or ； or the next such word
     * @return a copy that knows it too
     * @throws IllegalArgumentException if it is empty, or holds a blank or {@code #}
     */
    public Lexicon withCommitment(String word, Commitment commitment) {
        String name = requireNonNull(commitment, "commitment").name();
        return with("withCommitment", "commitments", name, checked(word, "word"));
    }

    /**
     * Adds the words of a file in UTF-8; see {@link #withWords(String, Reader)}.
     *
     * @param file a file of words
     * @return a copy that knows them too
     * @throws IOException if the file can't be read or is not UTF-8; the message names it
     * @throws IllegalArgumentException if a line is wrong; the message names the file, the line, the value and the rule
     */
    public Lexicon withWords(Path file) throws IOException {
        String name = String.valueOf(requireNonNull(file, "file").getFileName());
        return with(WordLine.of(name, TextSource.of(file).lines().toList()));
    }

    /**
     * Adds the words of a file. A line is the name of one of the parser's word files, what that file says of its words, and the
     * words, parted by blanks; {@code #} starts a comment. A word stands once in a file; where an earlier file or the parser has it
     * too, the later one counts; a verb of which {@code - -} is said is none.
     *
     * <pre>{@code
     * # list     what it is             words
     * verbs        ADVANCED -             攻坚 提速    # what it does, and the stage of the event that it tells without a figure
     * verbs        COMPLETED COMPLETED    圆工
     * verbs        PLAIN -                打捞
     * commitments  ENSURE                 誓夺
     * statistics   TOTAL                  产能
     * relations    AT_LEAST               不下于
     * after-bounds ABOUT                  光景
     * adverbs      使劲
     * }</pre>
     *
     * <p>The lists are: verbs, commitments, relations (words right before a figure), after-bounds (right behind it),
     * averaging, adverbs, leads (words that open a clause), statistics, facility-nouns, abstract-nouns, described, standing,
     * odd-names, price-bases, roles, compounds. Each is explained at the top of its file, which CONTRIBUTING names.
     *
     * @param name the name of the file, for messages
     * @param lines the lines
     * @return a copy that knows them too
     * @throws IOException if reading fails
     * @throws IllegalArgumentException if a line is wrong; the message names the file, the line, the value and the rule
     */
    public Lexicon withWords(String name, Reader lines) throws IOException {
        requireNonNull(name, "name");
        return with(WordLine.of(
                name, TextSource.of(requireNonNull(lines, "lines")).lines().toList()));
    }

    private Lexicon with(String caller, String... fields) {
        return with(List.of(new WordLine(caller, List.of(fields))));
    }

    private Lexicon with(List<WordLine> lines) {
        return new Lexicon(vocabulary.plus(lines));
    }

    private static String checked(String word, String what) {
        if (requireNonNull(word, what).isEmpty() || word.chars().anyMatch(c -> c == '#' || Character.isWhitespace(c))) {
            throw new IllegalArgumentException(what + " '" + word + "' must be one word, without blanks and #");
        }
        return word;
    }

    /** The words as the parser looks them up. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Whether another object knows the same words from the same places.
     *
     * @param other any object
     * @return whether it is a lexicon to which the same was added
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Lexicon lexicon && lexicon.vocabulary.added().equals(vocabulary.added());
    }

    @Override
    public int hashCode() {
        return vocabulary.added().hashCode();
    }
}
