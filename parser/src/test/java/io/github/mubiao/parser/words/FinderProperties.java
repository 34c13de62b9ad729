package io.github.mubiao.parser.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Asking an automaton where an expression may stand, before it is tried, changes nothing of what is found. */
class FinderProperties {

    private static final List<String> EXPRESSIONS = List.of(
            "\\d{1,2}月(?:底|末)?",
            "(到|至)?20\\d\\d年",
            "(^|，)预计(?!到)",
            "已(?!知)|目前",
            "(?<!最)近日|日前",
            "[^，]{0,3}目标$",
            "(?m)^[^，]{6,7}月|^年",
            "(?<=[到至])20{2,}\\d{0,6}(?<year>年)+",
            "(?m).{2}年.{5,}月",
            "[^年月]{2,3}?[0-2]",
            "到?(月|年)?",
            ".*(年|月)$");

    private static final int NEVER_EMPTY = 10;

    private static final List<Finder> FINDERS =
            EXPRESSIONS.stream().map(Finder::of).toList();

    private static final Finders TOGETHER = Finders.of(EXPRESSIONS.subList(0, NEVER_EMPTY));

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("0123年月底末到至，预计已知目前最近日标x\n\uD840\uDC0B".toCharArray())
                .ofMaxLength(20);
    }

    @Property
    void sameMatchesAreFound(@ForAll("texts") String text) {
        for (int i = 0; i < EXPRESSIONS.size(); i++) {
            assertEquals(matches(Pattern.compile(EXPRESSIONS.get(i)), text), matches(FINDERS.get(i), text));
        }
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .filter(match -> match.start() < text.length())
                .map(match -> match.start() + "-" + match.end())
                .toList();
    }

    private static List<String> matches(Finder finder, CharSequence text) {
        List<String> found = new ArrayList<>();
        for (Matcher m = finder.first(text, 0); m != null; m = finder.next(m, text)) {
            found.add(m.start() + "-" + m.end());
        }
        return found;
    }

    @Property
    void wholeTextsAreMatchedAlike(@ForAll("texts") String text) {
        for (int i = 0; i < EXPRESSIONS.size(); i++) {
            boolean whole = !text.isEmpty()
                    && Pattern.compile(EXPRESSIONS.get(i)).matcher(text).matches();
            assertEquals(whole, FINDERS.get(i).matches(text));
        }
    }

    @Property
    void onePassFindsWhatEachFinds(@ForAll("texts") String text) {
        long found = TOGETHER.in(text);
        for (int i = 0; i < NEVER_EMPTY; i++) {
            assertEquals(FINDERS.get(i).isIn(text), (found >>> i & 1) != 0, EXPRESSIONS.get(i));
        }
    }

    /** The same of expressions that are made here, not when this class is loaded. */
    @Example
    void anExpressionMeansWhatItMeansToAPattern() {
        List<String> regexes = new ArrayList<>(EXPRESSIONS);
        regexes.addAll(List.of(
                "年+月", "[年-]1", "[-月]2", "[^年]底", "[0-9]{2}(?=月)", "[0-9]{2}(?!月)", "(?<![0-9])1+月", "1{3,}", "1?2*底"));
        List<String> texts = List.of(
                "到2025年底，6月末至12月", "预计到，已预计，已知目前", "最近日前近日", "-1年1-2月", "年年月月底底", "1111月11年12底", "2000000年\n月底目标");
        for (String regex : regexes) {
            for (String text : texts) {
                assertEquals(matches(Pattern.compile(regex), text), matches(Finder.of(regex), text), regex);
            }
        }
    }

    @Example
    void whatAnAutomatonIsNotMadeOfIsRefused() {
        for (String regex : List.of("\\p{L}", "(年)\\1", "[年[月]]", "(?i)a", "年)", "(年", "+年", "(?>年)")) {
            assertThrows(IllegalArgumentException.class, () -> Finder.of(regex), regex);
        }
    }

    @Example
    void moreStatesThanAreKeptAreMadeAnew() {
        List<String> regexes = new ArrayList<>();
        for (char first = '一'; first < '一' + 64; first++) {
            regexes.add(first + "[^，]*终");
        }
        Finders finders = Finders.of(regexes);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 64; i++) {
            for (int k = i + 1; k < 64; k++) {
                for (int n = k + 1; n < 64; n += 7) {
                    text.append((char) ('一' + i))
                            .append((char) ('一' + k))
                            .append((char) ('一' + n))
                            .append('，');
                }
            }
        }
        assertEquals(0, finders.in(text));
        assertEquals(
                1L << 5 | 1L << 7,
                finders.in(
                        text.append((char) ('一' + 5)).append((char) ('一' + 7)).append('终')));
    }
}
