package io.github.mubiao.cli;

import io.github.mubiao.cli.input.Inputs;
import io.github.mubiao.cli.input.TextDecoder;
import io.github.mubiao.cli.input.UnreadableException;
import io.github.mubiao.cli.lang.Language;
import io.github.mubiao.parser.Lexicon;
import io.github.mubiao.parser.ParseOptions;
import io.github.mubiao.quantity.Units;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which documents a command reads, and how. */
final class DocumentOptions {

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private final CommonOptions common;

    @Option(names = "--plan-region", paramLabel = "CODE")
    private @Nullable String region;

    @Option(names = "--plan-year", paramLabel = "YYYY")
    private @Nullable Integer year;

    @Option(names = "--units", paramLabel = "FILE")
    private @Nullable Path units;

    @Option(names = "--words", paramLabel = "FILE")
    private @Nullable Path words;

    @Option(names = "--jobs", paramLabel = "N")
    private int jobs = Math.min(4, Runtime.getRuntime().availableProcessors());

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "documents")
    private List<String> files = List.of();

    DocumentOptions(CommonOptions common) {
        this.common = common;
    }

    /** Looks for the documents. */
    Inputs find(Console console) {
        return Inputs.of(files, console.in());
    }

    /** Prepares to read them. */
    Documents documents(Inputs inputs, Console console) {
        require(jobs >= 1 && jobs <= 256, "wrong.jobs", jobs);
        return new Documents(inputs, parseOptions(), jobs, messages(console));
    }

    /** What speaks to who runs the command. */
    Messages messages(Console console) {
        return new Messages(console.err(), language(), common.verbose());
    }

    /** The language of what people read. */
    Language language() {
        return common.language();
    }

    private ParseOptions parseOptions() {
        ParseOptions options = ParseOptions.DEFAULT;
        if (region != null) {
            require(region.matches("[0-9]{6}"), "wrong.code", region);
            require(!options.regions().everCoded(region).isEmpty(), "wrong.region", region);
            options = options.withRegion(region);
        }
        if (year != null) {
            require(year >= 1949 && year <= 2999, "wrong.year", year);
            options = options.withYear(year);
        }
        if (units != null) {
            options = options.withUnits(read("--units", units, Units::read));
        }
        return words == null ? options : options.withLexicon(lexicon(words));
    }

    private void require(boolean right, String key, Object value) {
        if (!right) {
            throw new ParameterException(spec.commandLine(), language().text(key, value));
        }
    }

    private Lexicon lexicon(Path file) {
        String name = String.valueOf(file.getFileName());
        return read("--words", file, lines -> Lexicon.standard().withWords(name, lines));
    }

    /** Reads a catalogue. */
    @FunctionalInterface
    private interface CatalogueReader<T> {
        T read(Reader rows) throws IOException;
    }

    private <T> T read(String option, Path file, CatalogueReader<T> reader) {
        try {
            return reader.read(new StringReader(TextDecoder.decode(Files.readAllBytes(file))));
        } catch (IOException e) {
            throw wrong(option, file, UnreadableException.of(e).reason(language()), e);
        } catch (IllegalArgumentException e) {
            throw wrong(option, file, e.getMessage(), e);
        }
    }

    private ParameterException wrong(String option, Path file, @Nullable String reason, Exception cause) {
        return new ParameterException(spec.commandLine(), option + " " + file + ": " + reason, cause);
    }
}
