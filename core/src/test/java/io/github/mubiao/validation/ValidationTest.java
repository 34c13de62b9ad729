package io.github.mubiao.validation;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mubiao.model.Averaging;
import io.github.mubiao.model.Base;
import io.github.mubiao.model.Bound;
import io.github.mubiao.model.Change;
import io.github.mubiao.model.Commitment;
import io.github.mubiao.model.Direction;
import io.github.mubiao.model.DocumentKind;
import io.github.mubiao.model.Evidence;
import io.github.mubiao.model.Indicator;
import io.github.mubiao.model.Measure;
import io.github.mubiao.model.Milestone;
import io.github.mubiao.model.Nature;
import io.github.mubiao.model.Observation;
import io.github.mubiao.model.Origin;
import io.github.mubiao.model.Period;
import io.github.mubiao.model.Plan;
import io.github.mubiao.model.PriceBasis;
import io.github.mubiao.model.SourceSpan;
import io.github.mubiao.model.Stage;
import io.github.mubiao.model.Statement;
import io.github.mubiao.model.Target;
import io.github.mubiao.quantity.Figure;
import io.github.mubiao.quantity.Quantity;
import io.github.mubiao.quantity.Unit;
import io.github.mubiao.quantity.Units;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs twice: on the module path, and on the class path where the property {@code mubiao.path} is {@code class}. */
class ValidationTest {

    private static final Validator ENGLISH = validator(Locale.ENGLISH);

    private static final Validator CHINESE = validator(Locale.SIMPLIFIED_CHINESE);

    @Test
    void runsOnThePathThatItIsToldOf() {
        assertEquals(
                !"class".equals(System.getProperty("mubiao.path")),
                Plan.class.getModule().isNamed());
    }

    @ParameterizedTest(name = "{0} {2} {3} {4} {5} {6}: {7}")
    @CsvFileSource(resources = "measures.csv", numLinesToSkip = 1, quoteCharacter = '\'')
    void implausibleMeasuresAreReported(
            String indicator,
            @Nullable String per,
            Change change,
            Bound.Kind kind,
            String value,
            @Nullable String to,
            String unit,
            @Nullable String violated) {
        Quantity low = quantity(value, unit);
        Bound bound = to == null ? Bound.of(kind, low, "") : Bound.between(low, quantity(to, unit), "");
        Measure measure = measure(new Indicator(indicator, per, Direction.UNKNOWN, null), change, bound, null);
        assertEquals(violated == null ? Set.of() : Set.of(violated), violatedBy(plan(target(measure, year(2025)))));
    }

    @ParameterizedTest
    @CsvSource({"2021, 2050, ''", "2021, 2051, PlausiblePeriod"})
    void aPeriodLongerThanAGenerationIsReported(int first, int last, String violated) {
        Plan plan = plan(target(share("98"), Period.ofYears(first, last, "")));
        assertEquals(violated.isEmpty() ? Set.of() : Set.of(violated), violatedBy(plan));
    }

    @ParameterizedTest
    @CsvSource({"1900, ''", "1899, PlausiblePeriod", "3, PlausiblePeriod", "2200, ''", "2201, PlausiblePeriod"})
    void aYearThatNoPlanIsForIsReported(int year, String violated) {
        Plan plan = plan(new Observation(origin("o", year(year)), share("98")));
        assertEquals(violated.isEmpty() ? Set.of() : Set.of(violated), violatedBy(plan));
    }

    @ParameterizedTest
    @CsvSource({"1900, ''", "1899, Min", "3, Min", "2201, Max"})
    void aBaseYearThatNoPlanHasIsReported(int year, String violated) {
        Measure measure = measure(
                new Indicator("覆盖率", null, Direction.HIGHER, null),
                Change.LEVEL,
                Bound.of(Bound.Kind.EXACT, quantity("60", "%"), ""),
                new Base(null, year, "比那年"));
        Plan plan = plan(new Observation(origin("o", null), measure));
        assertEquals(violated.isEmpty() ? Set.of() : Set.of(violated), violatedBy(plan));
    }

    @ParameterizedTest(name = "{0}{1}{2} for {3}{4}: {5}")
    @CsvSource({
        "36, 万, 户, 360000, 户, ''",
        "36, 万, 户, 36, 户, FigureOfBound",
        "36, 万, 户, 360000, 元, FigureOfBound",
        "36, '', 户, 360000, 户, FigureOfBound",
        "1.5, '', 公里, 1500, 米, ''",
        "1.5, '', 公里, 1500, 公里, FigureOfBound",
        "1.5, '', 公里, 1500, 亩, FigureOfBound",
        "2, '', 倍, 200, %, ''",
        "三分之二, '', '', 2/3, '', ''",
        "一半, '', '', 50, %, ''",
        "30, '', '', 30, 家, ''",
        "30, '', '', 31, 家, FigureOfBound",
        "12, '', 箩筐, 12, 箩, ''"
    })
    void whatIsPrintedIsTheValue(
            String literal, String multiplier, String printed, String value, String unit, String violated) {
        Figure figure =
                new Figure(literal, multiplier, printed, literal.matches("[\\d.]+") ? new BigDecimal(literal) : null);
        Unit of = unit.isEmpty() ? Unit.NONE : Units.standard().find(unit).orElseGet(() -> Unit.counter(unit));
        Measure measure = new Measure(
                List.of(new Indicator("农户", null, Direction.HIGHER, null)),
                Change.LEVEL,
                Bound.of(Bound.Kind.EXACT, Quantity.of(value, of), ""),
                figure,
                null,
                PriceBasis.UNSTATED,
                Averaging.NONE);
        assertEquals(violated.isEmpty() ? Set.of() : Set.of(violated), violatedBy(plan(target(measure, year(2025)))));
    }

    @Test
    void bothEndsOfARangeMayBeTheOneThatIsPrinted() {
        Measure measure = new Measure(
                List.of(new Indicator("农户", null, Direction.HIGHER, null)),
                Change.LEVEL,
                Bound.between(quantity("15", "户"), quantity("20", "户"), ""),
                new Figure("20", "", "户", new BigDecimal("20")),
                null,
                PriceBasis.UNSTATED,
                Averaging.NONE);
        assertEquals(Set.of(), violatedBy(plan(target(measure, year(2025)))));
    }

    @ParameterizedTest
    @CsvSource({"2024, ''", "2025, ''", "2026, BaseNotAfterPeriod"})
    void aBaseAfterThePeriodIsReported(int baseYear, String violated) {
        Base base = new Base(quantity("45", "%"), baseYear, "由45%");
        Measure measure = measure(
                new Indicator("覆盖率", null, Direction.HIGHER, null),
                Change.LEVEL,
                Bound.of(Bound.Kind.EXACT, quantity("60", "%"), ""),
                base);
        Set<String> expected = violated.isEmpty() ? Set.of() : Set.of(violated);
        assertEquals(expected, violatedBy(plan(target(measure, year(2025)))));
        assertEquals(expected, violatedBy(plan(new Observation(origin("o", year(2025)), measure))));
        assertEquals(Set.of(), violatedBy(plan(target(measure, null))));
    }

    @Test
    void aTargetThatEndsBeforeThePlanIsReportedAtItsPlace() {
        Plan plan = plan(
                target("a", share("98"), year(2025)),
                target("b", share("98"), year(2023)),
                new Observation(origin("c", year(2023)), share("98")),
                new Milestone(origin("d", year(2023)), "公路通车", Stage.COMPLETED, Commitment.PLAN));
        ConstraintViolation<Plan> violation = ENGLISH.validate(plan).iterator().next();
        assertEquals(Set.of("TargetsNotBeforePlan"), violatedBy(plan));
        assertEquals("statements[1]", violation.getPropertyPath().toString());
        assertEquals("a target must not end before the plan starts: b 到期限时普及率达到98%", violation.getMessage());
    }

    @Test
    void idsThatOccurTwiceAreReportedAtTheSecondPlace() {
        Plan plan = plan(target("a", share("98"), year(2025)), target("a", share("97"), year(2025)));
        ConstraintViolation<Plan> violation = ENGLISH.validate(plan).iterator().next();
        assertEquals("statements[1]", violation.getPropertyPath().toString());
        assertEquals("every statement must have an id of its own: a 到期限时普及率达到98%", violation.getMessage());
    }

    @Test
    void aViolationLeadsToThePlaceInThePlan() {
        Plan plan = plan(target("a", share("98"), year(2025)), target("b", share("130"), year(2025)));
        ConstraintViolation<Plan> violation = ENGLISH.validate(plan).iterator().next();
        assertEquals("statements[1].measure", violation.getPropertyPath().toString());
        assertEquals(plan.targets().get(1).measure(), violation.getInvalidValue());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "messages.csv", numLinesToSkip = 1, delimiter = '|')
    void messagesAreEnglishAndChinese(String constraint, String english, String chinese) {
        Plan broken = plan(
                target("a", share("130"), year(2020)),
                target("a", growth("1500"), Period.ofYears(2021, 2060, "")),
                target("b", bridges("-1"), year(2025)),
                target("c", bridges("0.5"), year(2025)),
                target("d", baseAfter(), year(2025)),
                target("e", growthOf("8", "元"), year(2025)),
                target("f", households(new Figure("36", "", "户", new BigDecimal("36")), "360000", "户"), year(2025)));
        assertEquals(english, message(ENGLISH, broken, constraint));
        assertEquals(chinese, message(CHINESE, broken, constraint));
    }

    /** Validators before Hibernate Validator 9 read bundles as Latin-1 and skip empty ones. */
    @ParameterizedTest
    @CsvSource({
        "ContributorValidationMessages_en.properties, language, English",
        "ContributorValidationMessages_zh.properties, WholeCount.message, 计数应为整数"
    })
    void bundlesSuitOlderValidatorsToo(String bundle, String key, String value) throws IOException {
        Properties latin1 = new Properties();
        try (InputStream in = requireNonNull(getClass().getResourceAsStream("/" + bundle), bundle)) {
            latin1.load(in);
        }
        assertEquals(value, latin1.getProperty("io.github.mubiao.validation." + key));
    }

    @Test
    void wordsOfADocumentAreNoTemplate() {
        String words = "{max}${7*7}\\{io.github.mubiao.validation.PlausibleShare.message}率";
        Measure hostile = measure(
                new Indicator(words, null, Direction.UNKNOWN, null),
                Change.LEVEL,
                Bound.of(Bound.Kind.EXACT, quantity("130", "%"), ""),
                null);
        assertEquals(
                "a share must lie between 0 % and 100 %: " + words + " LEVEL EXACT 130%",
                ENGLISH.validate(plan(target(hostile, year(2025))))
                        .iterator()
                        .next()
                        .getMessage());
    }

    private static String message(Validator validator, Plan plan, String constraint) {
        return validator.validate(plan).stream()
                .filter(violation -> name(violation).equals(constraint))
                .map(ConstraintViolation::getMessage)
                .collect(Collectors.joining("; "));
    }

    private static Set<String> violatedBy(Plan plan) {
        return ENGLISH.validate(plan).stream().map(ValidationTest::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(ConstraintViolation<Plan> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }

    private static Validator validator(Locale locale) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, context -> locale, false))
                .buildValidatorFactory()) {
            return factory.getValidator();
        }
    }

    private static Plan plan(Statement... statements) {
        return new Plan(
                "",
                "",
                "",
                DocumentKind.OTHER,
                null,
                Period.ofYears(2024, 2025, ""),
                List.of(),
                List.of(),
                List.of(statements));
    }

    private static Target target(Measure measure, @Nullable Period period) {
        return target("a", measure, period);
    }

    private static Target target(String id, Measure measure, @Nullable Period period) {
        return new Target(origin(id, period), measure, Commitment.PLAN, Nature.UNSTATED, null);
    }

    private static Origin origin(String id, @Nullable Period period) {
        return new Origin(
                id, new SourceSpan(8, 11), "到期限时普及率达到98%", Evidence.EXPLICIT, null, period, "", null, List.of());
    }

    private static Measure share(String percent) {
        return measure(
                new Indicator("普及率", null, Direction.HIGHER, null),
                Change.LEVEL,
                Bound.of(Bound.Kind.EXACT, quantity(percent, "%"), ""),
                null);
    }

    private static Measure growth(String percent) {
        return measure(
                new Indicator("投资", null, Direction.HIGHER, null),
                Change.GROWTH,
                Bound.of(Bound.Kind.AT_LEAST, quantity(percent, "%"), "以上"),
                null);
    }

    private static Measure growthOf(String value, String unit) {
        return measure(
                new Indicator("投资", null, Direction.HIGHER, null),
                Change.GROWTH,
                Bound.of(Bound.Kind.EXACT, quantity(value, unit), ""),
                null);
    }

    private static Measure households(Figure figure, String value, String unit) {
        return new Measure(
                List.of(new Indicator("农户", null, Direction.HIGHER, null)),
                Change.LEVEL,
                Bound.of(Bound.Kind.EXACT, quantity(value, unit), ""),
                figure,
                null,
                PriceBasis.UNSTATED,
                Averaging.NONE);
    }

    private static Measure bridges(String count) {
        return measure(
                new Indicator("桥梁", null, Direction.HIGHER, null),
                Change.AMOUNT,
                Bound.of(Bound.Kind.EXACT, quantity(count, "座"), ""),
                null);
    }

    private static Measure baseAfter() {
        return measure(
                new Indicator("普及率", null, Direction.HIGHER, null),
                Change.LEVEL,
                Bound.of(Bound.Kind.EXACT, quantity("60", "%"), ""),
                new Base(null, 2030, "比2030年"));
    }

    private static Measure measure(Indicator indicator, Change change, Bound bound, @Nullable Base base) {
        Figure figure = new Figure("1", "", bound.value().unit().symbol(), null);
        return new Measure(List.of(indicator), change, bound, figure, base, PriceBasis.UNSTATED, Averaging.NONE);
    }

    private static Quantity quantity(String value, String unit) {
        return Quantity.of(value, Units.standard().get(unit));
    }

    private static Period year(int year) {
        return Period.ofYear(year, "");
    }
}
