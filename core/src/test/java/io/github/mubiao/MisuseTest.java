package io.github.mubiao;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.io.PlanCsv;
import io.github.mubiao.io.PlanJson;
import io.github.mubiao.model.Base;
import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Diagnostic;
import io.github.mubiao.model.Directions;
import io.github.mubiao.model.IndicatorCode;
import io.github.mubiao.model.IndicatorCodes;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Plan;
import io.github.mubiao.model.SourceSpan;
import io.github.mubiao.model.StandardIndicator;
import io.github.mubiao.model.Tolerance;
import io.github.mubiao.quantity.Figure;
import io.github.mubiao.quantity.Multipliers;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import io.github.mubiao.quantity.Units;
import io.github.mubiao.region.Region;
import io.github.mubiao.region.Regions;
import io.github.mubiao.testing.Plans;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Wrong arguments of everything that is public are refused in our words. */
class MisuseTest {

    private static final Plan PLAN = Plans.plans().sample();

    private static final List<Class<?>> TYPES = List.of(
            Rational.class,
            Quantity.class,
            Unit.class,
            Units.class,
            Figure.class,
            Multipliers.class,
            Region.class,
            Regions.class,
            Bound.class,
            Base.class,
            Change.class,
            Diagnostic.class,
            Directions.class,
            IndicatorCode.class,
            IndicatorCodes.class,
            StandardIndicator.class,
            StandardIndicator.Alias.class,
            Period.class,
            Plan.class,
            SourceSpan.class,
            Tolerance.class,
            PlanCsv.class,
            PlanJson.class,
            io.github.mubiao.model.Indicator.class,
            io.github.mubiao.model.Initiative.class,
            io.github.mubiao.model.Measure.class,
            io.github.mubiao.model.Milestone.class,
            io.github.mubiao.model.NamedList.class,
            io.github.mubiao.model.Observation.class,
            io.github.mubiao.model.Origin.class,
            io.github.mubiao.model.Strategy.class,
            io.github.mubiao.model.Target.class);

    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            Map.entry(String.class, "2"),
            Map.entry(int.class, 2),
            Map.entry(long.class, 2L),
            Map.entry(char.class, '万'),
            Map.entry(boolean.class, true),
            Map.entry(Integer.class, 2020),
            Map.entry(Rational.class, Rational.ONE),
            Map.entry(Quantity.class, new Quantity(Rational.ONE, Unit.NONE)),
            Map.entry(Unit.class, Unit.NONE),
            Map.entry(Bound.class, Bound.of(Bound.Kind.EXACT, new Quantity(Rational.ONE, Unit.NONE), "")),
            Map.entry(Units.class, Units.standard()),
            Map.entry(Regions.class, Regions.standard()),
            Map.entry(Region.class, Region.NATION),
            Map.entry(Directions.class, Directions.standard()),
            Map.entry(IndicatorCodes.class, IndicatorCodes.standard()),
            Map.entry(IndicatorCode.class, new IndicatorCode("GDP")),
            Map.entry(Tolerance.class, Tolerance.DEFAULT),
            Map.entry(SourceSpan.class, new SourceSpan(0, 1)),
            Map.entry(BigInteger.class, BigInteger.TWO),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(RoundingMode.class, RoundingMode.HALF_UP),
            Map.entry(LocalDate.class, LocalDate.of(2020, 1, 1)),
            Map.entry(List.class, List.of()),
            Map.entry(Plan.class, PLAN),
            Map.entry(PlanCsv.class, PlanCsv.standard()),
            Map.entry(PlanJson.class, PlanJson.standard()));

    @TestFactory
    Stream<DynamicTest> nullIsRefusedByTheNameOfTheParameter() {
        return TYPES.stream().flatMap(MisuseTest::calls);
    }

    private static Stream<DynamicTest> calls(Class<?> type) {
        List<Executable> executables = new ArrayList<>(List.of(type.getConstructors()));
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !(type.isEnum() && method.getName().equals("valueOf")))
                .filter(method -> !method.isSynthetic() && !method.getName().equals("equals"))
                .forEach(executables::add);
        return executables.stream()
                .flatMap(executable -> Stream.iterate(0, i -> i < executable.getParameterCount(), i -> i + 1)
                        .filter(i -> isNeeded(executable, i))
                        .map(i -> DynamicTest.dynamicTest(
                                type.getSimpleName() + ": " + executable.getName() + " without "
                                        + executable.getParameters()[i].getName(),
                                () -> assertRefused(type, executable, i))));
    }

    private static boolean isNeeded(Executable executable, int i) {
        Parameter parameter = executable.getParameters()[i];
        return !parameter.getType().isPrimitive()
                && !isNullable(parameter)
                && !isNullable(executable.getAnnotatedParameterTypes()[i]);
    }

    private static boolean isNullable(AnnotatedElement element) {
        return element.isAnnotationPresent(Nullable.class);
    }

    private static void assertRefused(Class<?> type, Executable executable, int missing) {
        Object[] arguments = new Object[executable.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i == missing ? null : sample(executable.getParameterTypes()[i]);
        }
        NullPointerException refused =
                assertThrows(NullPointerException.class, () -> call(type, executable, arguments), executable::toString);
        assertEquals(executable.getParameters()[missing].getName(), refused.getMessage());
    }

    private static void call(Class<?> type, Executable executable, Object[] arguments) throws Throwable {
        try {
            if (executable instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else if (executable instanceof Method method) {
                method.invoke(Modifier.isStatic(method.getModifiers()) ? null : sample(type), arguments);
            }
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object sample(Class<?> type) {
        if (type == Reader.class) {
            return new StringReader("");
        } else if (type == Writer.class) {
            return new StringWriter();
        } else if (type == Iterable.class) {
            return List.of();
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Object value = SAMPLES.get(type);
        return value == null ? ofModel(type) : value;
    }

    /** What only a plan has. */
    private static Object ofModel(Class<?> type) {
        Map<Class<?>, net.jqwik.api.Arbitrary<?>> arbitraries = Map.of(
                Base.class, Plans.bases(),
                Figure.class, io.github.mubiao.testing.Quantities.figures(),
                Period.class, Plans.periods(),
                io.github.mubiao.model.Measure.class, Plans.measures(),
                io.github.mubiao.model.Origin.class, Plans.origins(),
                io.github.mubiao.model.Strategy.class, Plans.strategies());
        return Objects.requireNonNull(arbitraries.get(type), type::toString).sample();
    }

    @Test
    void numbersOutOfRangeAreRefusedInOurWords() {
        assertAll(
                () -> refused("year 1000000000 must be from 1 to 9999", () -> Period.ofYear(1_000_000_000, "")),
                () -> refused("year 0 must be from 1 to 9999", () -> Period.ofYears(0, 2020, "")),
                () -> refused(
                        "span [2, 9) must lie in the text of 5 characters", () -> new SourceSpan(2, 9).of("青禾市计划")),
                () -> refused(
                        "scale 4001 must be from -4000 to 4000",
                        () -> Rational.ONE.toDecimal(4001, RoundingMode.HALF_UP)),
                () -> refused(
                        "scale -1000000 of 1E+1000000 must be from -4000 to 4000",
                        () -> Rational.of(new BigDecimal("1E+1000000"))));
    }

    private static void refused(String message, org.junit.jupiter.api.function.Executable misuse) {
        RuntimeException refused = assertThrows(RuntimeException.class, misuse);
        assertTrue(
                refused instanceof IllegalArgumentException
                        || refused instanceof IndexOutOfBoundsException
                        || refused instanceof ArithmeticException,
                refused::toString);
        assertEquals(message, refused.getMessage());
    }
}
