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

/** Asking an expression what can begin it, before it is tried, changes nothing of what is found. */
class FinderProperties {

    private static final List<String> EXPRESSIONS = List.of(
            "\\d{1,2}月(?:底|末)?",
            "(到|至)?20\\d\\d年",
            "(^|，)预计(?!到)",
            "已(?!知)|目前",
            "(?<!最)近日|日前",
            "[^，]{0,3}目标$",
            "到?(月|年)?",
            ".*(年|月)$");

    private static final List<Finder> FINDERS =
            EXPRESSIONS.stream().map(Finder::of).toList();

    private static final Finders TOGETHER = Finders.of(EXPRESSIONS.subList(0, 6));

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("0123年月底末到至，预计已知目前最近日标x".toCharArray())
                .ofMaxLength(14);
    }

    @Property
    void sameMatchesAreFound(@ForAll("texts") String text) {
        for (int i = 0; i < EXPRESSIONS.size(); i++) {
            assertEquals(matches(Pattern.compile(EXPRESSIONS.get(i)), text), matches(FINDERS.get(i), text));
        }
    }

    @Property
    void whatIsHeldChangesNothing(@ForAll("texts") String text) {
        Finder months = Finder.of(EXPRESSIONS.get(0)).holding("月", 2);
        Finder years = Finder.of(EXPRESSIONS.get(1)).holding("年", 5);
        FlatText flat = FlatText.of(text);
        assertEquals(matches(FINDERS.get(0), text), matches(months, flat));
        assertEquals(matches(FINDERS.get(1), text), matches(years, flat));
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
        for (int i = 0; i < 6; i++) {
            assertEquals(FINDERS.get(i).isIn(text), (found >>> i & 1) != 0, EXPRESSIONS.get(i));
        }
    }

    @Example
    void whatLooksBackIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Finder.of("(?<=到)年"));
    }
}
