package io.github.mubiao.cli.lang;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** A language that people may read what the command says in. */
public enum Language {
    /** 中文. */
    CHINESE("zh"),
    /** English, and what everybody gets whose language is not known. */
    ENGLISH("en");

    private static final String TEXTS = "io.github.mubiao.cli.lang.texts";

    private final String code;

    Language(String code) {
        this.code = code;
    }

    private ResourceBundle texts() {
        // the JDK remembers it
        return ResourceBundle.getBundle(
                TEXTS, Locale.forLanguageTag(code), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /**
     * The language of a locale.
     *
     * @param locale such as the one of the system
     * @return Chinese for Chinese locales, else English
     */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(CHINESE.code) ? CHINESE : ENGLISH;
    }

    /**
     * The two letters of the language.
     *
     * @return {@code zh} or {@code en}
     */
    public String code() {
        return code;
    }

    /**
     * The words for something.
     *
     * @param key the name of the text in the files of texts
     * @param values what its places {@code %s}, {@code %,d} … stand for
     * @return the text
     * @throws MissingResourceException if there is no such text
     */
    public String text(String key, Object... values) {
        String text = texts().getString(key);
        return values.length == 0 ? text : text.formatted(values);
    }

    /**
     * The words for a constant of the model.
     *
     * @param constant such as {@code Change.GROWTH}
     * @return the text with the key {@code Change.GROWTH}; the name of the constant where there is none
     */
    public String text(Enum<?> constant) {
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return texts().containsKey(key) ? text(key) : constant.name();
    }

    @Override
    public String toString() {
        return code;
    }
}
