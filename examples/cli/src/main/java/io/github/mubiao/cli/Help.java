package io.github.mubiao.cli;

import io.github.mubiao.cli.lang.Language;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import picocli.CommandLine;

/** What {@code --help} says; the words stand in {@code help_*.properties}. */
final class Help {

    private static final String TEXTS = "io.github.mubiao.cli.help";

    private Help() {}

    /** Gives a command and its subcommands the words of a language, and the version. */
    static void translate(CommandLine command, Language language) {
        ResourceBundle texts = ResourceBundle.getBundle(
                TEXTS, Locale.forLanguageTag(language.code()), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        command.getCommandSpec().resourceBundle(texts).versionProvider(new BuildVersion());
        command.getSubcommands().values().forEach(subcommand -> translate(subcommand, language));
    }
}
