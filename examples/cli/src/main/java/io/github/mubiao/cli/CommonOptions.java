package io.github.mubiao.cli;

import io.github.mubiao.cli.lang.Language;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options that every command has; they may stand before or behind its name. */
final class CommonOptions {

    private static final String LANG = "--lang";

    @Option(names = LANG, paramLabel = "zh|en", scope = ScopeType.INHERIT)
    private @Nullable Language language;

    @Option(names = "--verbose", scope = ScopeType.INHERIT)
    private boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help",
            scope = ScopeType.INHERIT)
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version",
            scope = ScopeType.INHERIT)
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean version;

    /** The language of messages and tables. */
    Language language() {
        return language == null ? Language.of(Locale.getDefault()) : language;
    }

    /** Whether to say what is behind a failure. */
    boolean verbose() {
        return verbose;
    }

    /**
     * The language that a command line asks for, before it is understood: what is wrong with it is said in that language too.
     *
     * @param words the command line
     * @param otherwise the language if it does not say
     */
    static Language language(List<String> words, Language otherwise) {
        Language found = otherwise;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.startsWith(LANG + "=")) {
                found = named(word.substring(LANG.length() + 1), found);
            } else if (word.equals(LANG) && i + 1 < words.size()) {
                found = named(words.get(i + 1), found);
            }
        }
        return found;
    }

    private static Language named(String code, Language otherwise) {
        for (Language language : Language.values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        return otherwise;
    }
}
