package io.github.mubiao.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mubiao.calc.check.Finding;
import io.github.mubiao.calc.ledger.Entry;
import io.github.mubiao.calc.ledger.Layers;
import io.github.mubiao.calc.ledger.Ledger;
import io.github.mubiao.calc.ledger.LedgerSamples;
import io.github.mubiao.calc.ledger.Panel;
import io.github.mubiao.calc.ledger.Relation;
import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Direction;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.PriceBasis;
import io.github.mubiao.model.SourceSpan;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Every value that calc exports, through Jackson 2 and 3 as they come: no module, no setting. */
class PlainMapperTest {

    private static final ObjectMapper JACKSON_2 = new ObjectMapper();

    private static final JsonMapper JACKSON_3 = new JsonMapper();

    /** A value with its type as a caller would name it. */
    private record Sample(Object value, TypeReference<?> type) {
        @Override
        public String toString() {
            return type.getType().getTypeName();
        }
    }

    private static final Goal GOAL = Samples.goal(Bound.Kind.AT_LEAST, "65", Direction.HIGHER);

    private static final Goal GROWTH =
            Samples.goal(Change.GROWTH, Bound.Kind.AT_LEAST, Samples.percent("15"), Direction.HIGHER);

    private static final Trajectory WAY = Trajectory.of(
                    GOAL, Samples.printed("60"), Samples.printed("62.8"), Rational.of(2), Rational.of(5))
            .withInterim(List.of(new Trajectory.Point(Rational.of(3), Samples.plain("63"))));

    private static final Completion MISSED = Completion.of(GROWTH, Samples.printedPercent("12.0"));

    static Stream<Sample> samples() {
        Published base = Samples.printed("60");
        return Stream.of(
                new Sample(MISSED, new TypeReference<Completion>() {}),
                new Sample(Completion.of(GOAL, Samples.printed("64")), new TypeReference<Completion>() {}),
                new Sample(Completion.of(GOAL, Outcome.missing()), new TypeReference<Completion>() {}),
                new Sample(
                        List.of(MISSED, Completion.ofClearance(base, Samples.printed("0"), Rate.ZERO)),
                        new TypeReference<List<Completion>>() {}),
                new Sample(
                        Completion.of(
                                Samples.target(
                                        2025,
                                        Change.AMOUNT,
                                        Bound.Kind.AT_LEAST,
                                        "5",
                                        Samples.unit("公里"),
                                        Direction.HIGHER),
                                Optional.of(Samples.observation(2024, Change.AMOUNT, "3", Samples.unit("公里"))),
                                LocalDate.of(2025, 6, 30)),
                        new TypeReference<Completion>() {}),
                new Sample(
                        Consistency.ofGrowth(
                                        Samples.printed("147482"),
                                        Samples.printed("153544"),
                                        Samples.printedPercent("4.7"))
                                .orElseThrow(),
                        new TypeReference<Consistency<Rate>>() {}),
                new Sample(
                        Consistency.ofIncrement(Samples.printed("36"), base, Samples.printed("4"))
                                .orElseThrow(),
                        new TypeReference<Consistency<Quantity>>() {}),
                new Sample(GrowthRate.of(Samples.plain("110"), Samples.plain("100")), new TypeReference<Growth>() {}),
                new Sample(GrowthRate.of(Samples.plain("-5"), Samples.plain("-10")), new TypeReference<Growth>() {}),
                new Sample(GrowthRate.of(Samples.plain("5"), Samples.plain("-10")), new TypeReference<SignChange>() {}),
                new Sample(GrowthRate.of(Samples.plain("5"), Samples.plain("0")), new TypeReference<Growth>() {}),
                new Sample(
                        List.of(
                                Gap.between(Samples.plain("1"), Samples.plain("2")),
                                Gap.between(Samples.percent("1"), Samples.percent("2"))),
                        new TypeReference<List<Gap>>() {}),
                new Sample(WAY, new TypeReference<Trajectory>() {}),
                new Sample(WAY.progress(), new TypeReference<Outcome<Rate>>() {}),
                new Sample(WAY.progressRange(), new TypeReference<Outcome<Interval<Rate>>>() {}),
                new Sample(WAY.lead(), new TypeReference<Outcome<Points>>() {}),
                new Sample(
                        WAY.stillRequired().flagged(Set.of(Flag.ALREADY_MET)), new TypeReference<Outcome<Rate>>() {}),
                new Sample(Outcome.<Rate>missing(), new TypeReference<Outcome<Rate>>() {}),
                new Sample(MISSED.explanation(), new TypeReference<Explanation>() {}),
                new Sample(StatusProfile.named("CN_DEFAULT"), new TypeReference<StatusProfile>() {}),
                new Sample(
                        StatusProfile.named("CN_DEFAULT").assess(WAY),
                        new TypeReference<StatusProfile.Assessment>() {}),
                new Sample(
                        new Comparability(Period.ofYear(2025, "2025年"), null, PriceBasis.CURRENT, PriceBasis.UNSTATED),
                        new TypeReference<Comparability>() {}),
                new Sample(Maintained.of(GOAL, List.of(base)), new TypeReference<Maintained>() {}),
                new Sample(Rollup.of(List.of(MISSED)), new TypeReference<Rollup>() {}),
                new Sample(
                        Ranking.of(Map.of("甲市", base, "乙市", Samples.printed("61")), Direction.HIGHER),
                        new TypeReference<Ranking<String>>() {}),
                new Sample(
                        Projection.of(
                                Samples.plain("60"),
                                Rate.ofPercent("50"),
                                Rate.ofPercent("45"),
                                Samples.plain("100"),
                                Samples.plain("50")),
                        new TypeReference<Projection>() {}),
                new Sample(
                        Vintages.of(List.of(new Vintages.Vintage(base, LocalDate.of(2025, 1, 17)))),
                        new TypeReference<Vintages>() {}),
                new Sample(
                        new YearToDate(2, List.of(Samples.plain("10"), Samples.plain("16"))),
                        new TypeReference<YearToDate>() {}),
                new Sample(
                        new Contribution.Grown(Samples.plain("1"), Rate.ofPercent("5")),
                        new TypeReference<Contribution.Grown>() {}),
                new Sample(Set.of(Reason.values()), new TypeReference<Set<Reason>>() {}),
                new Sample(Set.of(Strength.values()), new TypeReference<Set<Strength>>() {}),
                new Sample(Set.of(Goal.Position.values()), new TypeReference<Set<Goal.Position>>() {}),
                new Sample(Set.of(Comparability.Extent.values()), new TypeReference<Set<Comparability.Extent>>() {}),
                new Sample(LedgerSamples.LEDGER, new TypeReference<Ledger>() {}),
                new Sample(LedgerSamples.PANEL, new TypeReference<Panel>() {}),
                new Sample(Layers.of(LedgerSamples.PANEL), new TypeReference<List<Layers>>() {}),
                new Sample(Set.of(Relation.values()), new TypeReference<Set<Relation>>() {}),
                new Sample(
                        Set.of(io.github.mubiao.calc.ledger.Reason.Kind.values()),
                        new TypeReference<Set<io.github.mubiao.calc.ledger.Reason.Kind>>() {}),
                new Sample(
                        new Finding(
                                Finding.Code.SHARES_NOT_WHOLE,
                                new SourceSpan(1, 9),
                                new SourceSpan(1, 9),
                                "“12:40:49”合计101%",
                                "“12:40:49” makes 101%"),
                        new TypeReference<Finding>() {}));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aValueComesBackAlike(Sample sample) throws IOException {
        assertEquals(sample.value(), JACKSON_2.readValue(write2(sample), sample.type()));
        String json = JACKSON_3
                .writerFor(JACKSON_3.constructType(sample.type().getType()))
                .writeValueAsString(sample.value());
        assertEquals(
                sample.value(),
                JACKSON_3.readValue(json, JACKSON_3.constructType(sample.type().getType())));
        assertEquals(JACKSON_2.readTree(write2(sample)), JACKSON_2.readTree(json), "both write the same");
    }

    private static String write2(Sample sample) throws JsonProcessingException {
        return JACKSON_2.writerFor(sample.type()).writeValueAsString(sample.value());
    }

    /** What was read goes on as what was computed. */
    @Test
    void anExplanationThatWasReadTakesMoreNotes() throws IOException {
        Outcome<Rate> read = JACKSON_2.readValue(
                JACKSON_2.writerFor(new TypeReference<Outcome<Rate>>() {}).writeValueAsString(WAY.progress()),
                new TypeReference<Outcome<Rate>>() {});
        assertEquals(WAY.progress().explanation().hashCode(), read.explanation().hashCode());
        assertEquals(
                WAY.progress().flagged(Set.of(Flag.ALREADY_MET)).explanation().chinese(),
                read.flagged(Set.of(Flag.ALREADY_MET)).explanation().chinese());
    }

    /** A new type has to be among the samples, or inside one. */
    @Test
    void noPublicValueIsForgotten() {
        Set<Class<?>> seen = new HashSet<>();
        samples().forEach(sample -> collect(sample.value(), seen));
        Set<String> left = publicTypes()
                .filter(type -> type.isRecord() || type.isEnum() || type == Explanation.class)
                .filter(type -> !seen.contains(type))
                .map(Class::getName)
                .collect(Collectors.toSet());
        assertEquals(Set.of(), left);
        assertTrue(seen.contains(Outcome.Undefined.class));
    }

    @Test
    void theLedgerAmongTheSamplesHoldsEveryRelation() {
        assertEquals(
                Set.of(Relation.values()),
                LedgerSamples.LEDGER.entries().stream().map(Entry::relation).collect(Collectors.toSet()));
    }

    @Test
    void theTypesOfEveryExportedPackageAreLookedAt() {
        assertEquals(
                Set.of("io.github.mubiao.calc", "io.github.mubiao.calc.check", "io.github.mubiao.calc.ledger"),
                publicTypes().map(Class::getPackageName).collect(Collectors.toSet()));
    }

    /** The public types of every package that the module exports. */
    private static Stream<Class<?>> publicTypes() {
        Path classes = classes();
        return ModuleFinder.of(classes).findAll().stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .map(ModuleDescriptor.Exports::source)
                .flatMap(name -> typesOf(name, classes.resolve(name.replace('.', '/'))));
    }

    private static Path classes() {
        try {
            return Path.of(Completion.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Class<?>> typesOf(String exported, Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .<Class<?>>map(name -> load(exported + "." + name.substring(0, name.length() - 6)))
                    .filter(PlainMapperTest::isPublic)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PlainMapperTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        boolean isShown = Modifier.isPublic(type.getModifiers());
        return isShown && !type.isAnonymousClass() && (outer == null || isPublic(outer));
    }

    /** The types of a value and of all that its components hold. */
    private static void collect(Object value, Set<Class<?>> seen) {
        if (value instanceof Iterable<?> values) {
            values.forEach(each -> collect(each, seen));
        } else if (value instanceof Enum<?> constant) {
            seen.add(constant.getDeclaringClass());
        } else if (value != null) {
            seen.add(value.getClass());
            components(value).forEach(each -> collect(each, seen));
        }
    }

    private static Stream<Object> components(Object value) {
        if (!value.getClass().isRecord() || !value.getClass().getName().startsWith("io.github.mubiao.calc")) {
            return Stream.empty();
        }
        return Stream.of(value.getClass().getRecordComponents()).map(component -> {
            try {
                return component.getAccessor().invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
