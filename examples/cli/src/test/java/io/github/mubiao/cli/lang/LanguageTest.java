package io.github.mubiao.cli.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Commitment;
import io.github.mubiao.model.Diagnostic;
import io.github.mubiao.model.DocumentKind;
import io.github.mubiao.model.Doubt;
import io.github.mubiao.model.Stage;
import io.github.mubiao.model.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {

    private static final Pattern PLACE = Pattern.compile("%(?:\\d\\$)?,?([sd])");

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(Language.class.getResourceAsStream(file), file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map((MatchResult place) -> place.group(1))
                .sorted()
                .toList();
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        for (String file : List.of("texts", "../help")) {
            Properties english = texts(file + "_en.properties");
            Properties chinese = texts(file + "_zh.properties");
            TreeSet<Object> keys = new TreeSet<>(chinese.keySet());
            keys.removeIf(key -> key.equals("quoted") || key.toString().startsWith("Code."));
            assertEquals(new TreeSet<>(english.keySet()), keys, file);
            for (Object key : english.keySet()) {
                String name = key.toString();
                assertEquals(places(english.getProperty(name)), places(chinese.getProperty(name)), file + ": " + name);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void allThatAModelCanHoldHasItsWords(Language language) {
        Stream.<Enum<?>[]>of(
                        Change.values(),
                        Commitment.values(),
                        Stage.values(),
                        DocumentKind.values(),
                        Doubt.values(),
                        Verdict.values())
                .flatMap(Stream::of)
                .forEach(constant -> assertNotEquals(constant.name(), language.text(constant)));
        for (Bound.Kind kind : Bound.Kind.values()) {
            if (kind != Bound.Kind.BETWEEN) {
                assertFalse(language.text("Bound." + kind, "1").isBlank());
            }
        }
    }

    @Test
    void everyProblemHasItsChineseSentence() {
        for (Diagnostic.Code code : Diagnostic.Code.values()) {
            assertNotEquals(code.name(), Language.CHINESE.text(code));
        }
    }

    @Test
    void chineseLocalesHaveChinese() {
        assertEquals(Language.CHINESE, Language.of(Locale.TRADITIONAL_CHINESE));
        assertEquals(Language.ENGLISH, Language.of(Locale.FRENCH));
        assertEquals(Language.ENGLISH, Language.of(Locale.ROOT));
    }
}
