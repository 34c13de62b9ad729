package io.github.mubiao.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Direction;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.PriceBasis;
import io.github.mubiao.model.Target;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Rational;
import io.github.mubiao.quantity.Unit;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every static method of the package says which argument is null. */
class NullsTest {

    private static final Quantity ONE = Samples.plain("1");
    private static final Published PRINTED = Samples.printed("1");
    private static final Goal GOAL = Goal.reaching(ONE, Direction.HIGHER);

    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            Map.entry(Quantity.class, ONE),
            Map.entry(Published.class, PRINTED),
            Map.entry(Goal.class, GOAL),
            Map.entry(Rational.class, Rational.ONE),
            Map.entry(Rate.class, Rate.ofPercent("5")),
            Map.entry(Direction.class, Direction.HIGHER),
            Map.entry(Change.class, Change.LEVEL),
            Map.entry(Bound.class, Bound.of(Bound.Kind.AT_LEAST, ONE, "")),
            Map.entry(Bound.Kind.class, Bound.Kind.AT_LEAST),
            Map.entry(PriceBasis.class, PriceBasis.CURRENT),
            Map.entry(Unit.class, Unit.NONE),
            Map.entry(LocalDate.class, LocalDate.of(2025, 6, 30)),
            Map.entry(Period.class, Period.ofYear(2025, "")),
            Map.entry(Interval.class, Interval.point(ONE)),
            Map.entry(String.class, ""),
            Map.entry(int.class, 1),
            Map.entry(Target.class, Said.of(Change.AMOUNT, "", "5", "公里").target()),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(Contribution.Grown.class, new Contribution.Grown(ONE, Rate.ofPercent("5"))));

    private static final List<Class<?>> UTILITIES = List.of(
            AverageGrowth.class,
            Completion.class,
            Contribution.class,
            Goal.class,
            GrowthRate.class,
            Level.class,
            Ratio.class,
            Pace.class,
            Progress.class,
            ProgressIndex.class,
            Projection.class,
            Published.class,
            Ratio.class,
            Rollup.class,
            Strength.class,
            TimeShare.class);

    @TestFactory
    Stream<DynamicTest> nullIsNamed() {
        return UTILITIES.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.getName().equals("valueOf"))
                .filter(method -> Arrays.stream(method.getParameterTypes()).allMatch(SAMPLES::containsKey))
                .map(method -> DynamicTest.dynamicTest(
                        method.getDeclaringClass().getSimpleName() + "." + method.getName(), () -> check(method)));
    }

    private static void check(Method method) throws IllegalAccessException {
        for (int i = 0; i < method.getParameterCount(); i++) {
            if (method.getParameterTypes()[i].isPrimitive()) {
                continue;
            }
            List<Object> arguments = new ArrayList<>();
            for (Class<?> type : method.getParameterTypes()) {
                arguments.add(assertNotNull(SAMPLES, type));
            }
            Object[] withNull = arguments.toArray();
            withNull[i] = null;
            assertEquals("", problem(method, withNull), method + " argument " + i);
        }
    }

    private static Object assertNotNull(Map<Class<?>, Object> samples, Class<?> type) {
        Object sample = samples.get(type);
        assertTrue(sample != null, type::toString);
        return sample == null ? type : sample;
    }

    /** Empty if it is refused with a name; the virtual machine's own message has spaces and quotation marks. */
    private static String problem(Method method, Object... arguments) throws IllegalAccessException {
        try {
            return "gives " + method.invoke(null, arguments);
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            boolean isNamed = cause instanceof NullPointerException
                    && String.valueOf(cause.getMessage()).matches("[a-zA-Z]+");
            return isNamed ? "" : String.valueOf(cause);
        }
    }
}
