package io.github.mubiao.cli;

import io.github.mubiao.cli.format.Selection;
import io.github.mubiao.cli.format.Selection.Doubts;
import io.github.mubiao.cli.lang.Language;
import io.github.mubiao.model.Doubt;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which statements are printed. */
final class SelectionOptions {

    /** The name of a class of statements, as the model writes it. */
    record ClassName(String value) {}

    @Option(names = "--class", paramLabel = "CLASS", split = ",")
    private Set<ClassName> classes = Set.of();

    @Option(names = "--indicator", paramLabel = "NAME", split = ",")
    private List<String> indicators = List.of();

    @Option(names = "--year", paramLabel = "YYYY", split = ",")
    private Set<Integer> years = Set.of();

    @Option(names = "--region", paramLabel = "REGION", split = ",")
    private List<String> regions = List.of();

    @Option(names = "--doubts", paramLabel = "none|some|CODE")
    private Doubts doubts = Doubts.ANY;

    /** The selection. */
    Selection selection() {
        Set<String> names = classes.stream().map(ClassName::value).collect(Collectors.toSet());
        return new Selection(names, indicators, years, regions, doubts);
    }

    /** Reads {@code target}, {@code observation} and {@code milestone}, or what they are called in Chinese. */
    static final class ClassConverter implements ITypeConverter<ClassName> {

        private static final List<String> KNOWN = List.of("target", "observation", "milestone");

        @Override
        public ClassName convert(String name) {
            return KNOWN.stream()
                    .filter(known ->
                            known.equalsIgnoreCase(name) || chinese(known).equals(name))
                    .findFirst()
                    .map(known -> new ClassName(known.toUpperCase(Locale.ROOT)))
                    .orElseThrow(() -> new TypeConversionException("expected one of " + KNOWN + " or "
                            + KNOWN.stream().map(ClassConverter::chinese).toList() + " but was '" + name + "'"));
        }

        private static String chinese(String known) {
            return Language.CHINESE.text("class." + known.toUpperCase(Locale.ROOT));
        }
    }

    /** Reads {@code none}, {@code some} and the codes of doubts. */
    static final class DoubtsConverter implements ITypeConverter<Doubts> {

        @Override
        public Doubts convert(String name) {
            return switch (name) {
                case "none" -> Doubts.NONE;
                case "some" -> Doubts.SOME;
                default -> Doubts.with(doubt(name));
            };
        }

        private static Doubt doubt(String name) {
            for (Doubt doubt : Doubt.values()) {
                if (doubt.name().equalsIgnoreCase(name)) {
                    return doubt;
                }
            }
            throw new TypeConversionException(
                    "expected none, some or one of " + List.of(Doubt.values()) + " but was '" + name + "'");
        }
    }
}
