package io.github.mubiao.cli.page;

import io.github.mubiao.cli.format.Wording;
import io.github.mubiao.cli.lang.Language;
import java.util.function.Function;

/**
 * What the page says in both languages; its reader switches.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Words(String zh, String en) {

    private static final Wording CHINESE = new Wording(Language.CHINESE);
    private static final Wording ENGLISH = new Wording(Language.ENGLISH);

    /**
     * A text of the files of texts.
     *
     * @param key its name
     * @param values what its places stand for
     * @return it in both languages
     */
    public static Words text(String key, Object... values) {
        return new Words(Language.CHINESE.text(key, values), Language.ENGLISH.text(key, values));
    }

    /**
     * What a wording says.
     *
     * @param text picks it
     * @return it in both languages
     */
    static Words of(Function<Wording, String> text) {
        return new Words(text.apply(CHINESE), text.apply(ENGLISH));
    }

    /**
     * What is the same in both.
     *
     * @param text a text
     * @return it twice
     */
    static Words same(String text) {
        return new Words(text, text);
    }

    /**
     * In one language.
     *
     * @param language which
     * @return the text
     */
    public String in(Language language) {
        return language == Language.CHINESE ? zh : en;
    }
}
