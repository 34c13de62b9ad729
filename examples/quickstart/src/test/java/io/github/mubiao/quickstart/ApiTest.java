package io.github.mubiao.quickstart;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;

import io.github.mubiao.calc.Completion;
import io.github.mubiao.model.Plan;
import io.github.mubiao.parser.PlanParser;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares the public API of each published module with its description, {@code api.txt} in the folder of the module: what it
 * requires and exports, and all that is public or protected in the exported packages. Where they differ, the right description is
 * left in {@code target/api}.
 */
class ApiTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path RIGHT = Path.of("target", "api");

    static Stream<Arguments> modules() {
        return Stream.of(
                Arguments.of("core", Plan.class),
                Arguments.of("parser", PlanParser.class),
                Arguments.of("calc", Completion.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    void apiIsAsDescribed(String folder, Class<?> inside) throws IOException, URISyntaxException {
        ModuleReference module = module(inside);
        List<String> right = Stream.concat(
                        lines(module.descriptor()), types(module).flatMap(ApiTest::lines))
                .toList();
        Path file = RIGHT.resolve(folder).resolve("api.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", right) + "\n");
        Path description = ROOT.resolve(folder).resolve("api.txt");
        assertIterableEquals(
                Files.exists(description) ? Files.readAllLines(description) : List.of(),
                right,
                "the public API of " + folder + " has changed; if it should, run in the root of the project"
                        + " cp -r examples/quickstart/target/api/. . and write a line in CHANGELOG.md");
    }

    private static ModuleReference module(Class<?> inside) throws URISyntaxException {
        Path place = Path.of(
                inside.getProtectionDomain().getCodeSource().getLocation().toURI());
        return ModuleFinder.of(place).findAll().iterator().next();
    }

    private static Stream<String> lines(ModuleDescriptor module) {
        Stream<String> requires = module.requires().stream()
                .filter(required -> !required.name().equals("java.base"))
                .map(required -> words("requires", words(required.modifiers()), required.name()));
        Stream<String> exports = module.exports().stream()
                .filter(exported -> !exported.isQualified())
                .map(exported -> "exports " + exported.source());
        Stream<String> opens = module.opens().stream().map(opened -> "opens " + opened.source());
        return Stream.concat(
                Stream.of("module " + module.name()),
                Stream.of(requires, exports, opens).flatMap(Stream::sorted).map(line -> "    " + line));
    }

    private static Stream<Class<?>> types(ModuleReference module) throws IOException {
        Set<String> exported = module.descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        List<Class<?>> types = new ArrayList<>();
        try (ModuleReader reader = module.open();
                Stream<String> entries = reader.list()) {
            for (String entry :
                    entries.filter(name -> name.endsWith(".class")).sorted().toList()) {
                String name =
                        entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
                if (exported.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))))
                        && !name.endsWith("-info")) {
                    types.add(load(name));
                }
            }
        }
        return types.stream().filter(ApiTest::isVisible);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ApiTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name + " must be on the class path", e);
        }
    }

    private static boolean isVisible(Class<?> type) {
        return isVisible(type.getModifiers())
                && !type.isAnonymousClass()
                && !type.isLocalClass()
                && (type.getDeclaringClass() == null || isVisible(type.getDeclaringClass()));
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static Stream<String> lines(Class<?> type) {
        Stream<String> constants =
                type.isEnum() ? Arrays.stream(type.getEnumConstants()).map(ApiTest::name) : Stream.empty();
        Stream<String> fields = Arrays.stream(type.getDeclaredFields())
                .filter(Predicate.not(Field::isEnumConstant))
                .filter(ApiTest::isWritten)
                .map(field ->
                        words(Modifier.toString(field.getModifiers()), text(field.getAnnotatedType()), field.getName()))
                .sorted();
        Stream<String> constructors = Arrays.stream(type.getDeclaredConstructors())
                .filter(ApiTest::isWritten)
                .map(ApiTest::text)
                .sorted();
        Stream<String> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(ApiTest::isWritten)
                .map(ApiTest::text)
                .sorted();
        return Stream.concat(
                Stream.of("", text(type)),
                Stream.of(constants, fields, constructors, methods)
                        .flatMap(members -> members)
                        .map(line -> "    " + line));
    }

    private static String name(Object constant) {
        return ((Enum<?>) constant).name();
    }

    private static boolean isWritten(Member member) {
        return isVisible(member.getModifiers()) && !member.isSynthetic();
    }

    private static String text(Class<?> type) {
        String components = type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).map(ApiTest::text).collect(joining(", ", "(", ")"))
                : "";
        Type parent = type.getGenericSuperclass();
        return words(
                // some JDKs print sealed, some don't; the permitted types say it
                type.toGenericString().replace(" sealed ", " ").replace(" non-sealed ", " ") + components,
                type.isRecord() || type.isEnum() || parent == null || parent == Object.class
                        ? ""
                        : "extends " + parent.getTypeName(),
                list("implements ", Stream.of(type.getGenericInterfaces())),
                type.isSealed() ? list("permits ", Stream.of(type.getPermittedSubclasses())) : "");
    }

    private static String text(RecordComponent component) {
        return text(component.getAnnotatedType()) + " " + component.getName();
    }

    private static String text(Constructor<?> constructor) {
        return words(Modifier.toString(constructor.getModifiers()), "new" + parameters(constructor));
    }

    private static String text(Method method) {
        return words(
                Modifier.toString(method.getModifiers() & Modifier.methodModifiers()),
                method.isDefault() ? "default" : "",
                variables(method.getTypeParameters()),
                text(method.getAnnotatedReturnType()),
                method.getName() + parameters(method));
    }

    private static String parameters(Executable executable) {
        return words(
                Stream.of(executable.getAnnotatedParameterTypes())
                        .map(ApiTest::text)
                        .collect(joining(", ", "(", executable.isVarArgs() ? "...)" : ")")),
                list("throws ", Stream.of(executable.getGenericExceptionTypes())));
    }

    private static String variables(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Stream.of(variables)
                        .map(variable -> variable + list(" extends ", Stream.of(variable.getBounds())))
                        .collect(joining(", ", "<", ">"));
    }

    private static String text(AnnotatedType type) {
        return (type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "")
                + type.getType().getTypeName();
    }

    private static String list(String word, Stream<? extends Type> types) {
        String names = types.map(Type::getTypeName).collect(joining(", "));
        return names.isEmpty() ? "" : word + names;
    }

    private static String words(Set<?> modifiers) {
        return modifiers.stream()
                .map(modifier -> modifier.toString().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(joining(" "));
    }

    private static String words(String... words) {
        return Stream.of(words).filter(Predicate.not(String::isEmpty)).collect(joining(" "));
    }
}
