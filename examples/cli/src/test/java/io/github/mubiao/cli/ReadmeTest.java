package io.github.mubiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mubiao.quickstart.CompletionOfTarget;
import io.github.mubiao.quickstart.TargetsOfStrategy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Fills the code blocks of a README with what they claim to show, and compares. A block below {@code <!-- run: COMMAND -->} is
 * the output of that command, below {@code <!-- main of: FILE -->} the body of a main method. Where they differ, the right text is
 * left in {@code target}.
 */
class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern BLOCK =
            Pattern.compile("<!-- (run|main of): (.*?) -->\n```(\\w+)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("(.*) \\| head -n (\\d+)");
    private static final Pattern MAIN = Pattern.compile("void main\\(.*?\\{\n(.*?)\n    }\n", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void samplesAreWhatTheyClaim(String name) throws IOException {
        String readme = Files.readString(ROOT.resolve(name));
        Matcher blocks = BLOCK.matcher(readme);
        assertEquals(6, blocks.results().count(), "checked blocks of " + name);
        String right = blocks.replaceAll(block -> Matcher.quoteReplacement(filled(block)));
        Path target = Files.writeString(Path.of("target", name), right);
        assertEquals(right, readme, name + " must be as in " + target);
    }

    private static String filled(MatchResult block) {
        String subject = block.group(2);
        String content = block.group(1).equals("run") ? output(subject) : main(subject);
        return "<!-- %s: %s -->\n```%s\n%s```".formatted(block.group(1), subject, block.group(3), content);
    }

    private static String main(String file) {
        Matcher body = MAIN.matcher(read(file));
        if (!body.find()) {
            throw new AssertionError(file + " must have a main method");
        }
        return body.group(1).indent(-8);
    }

    private static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new AssertionError(file + " must be readable", e);
        }
    }

    private static String output(String command) {
        Matcher head = HEAD.matcher(command);
        return head.matches()
                ? run(head.group(1))
                        .lines()
                        .limit(Long.parseLong(head.group(2)))
                        .collect(Collectors.joining("\n", "", "\n"))
                : run(command);
    }

    private static String run(String command) {
        List<String> words = Arrays.stream(command.split(" ", -1))
                .map(word -> word.startsWith("seeds/") || word.startsWith("examples/")
                        ? ROOT.resolve(word).toString()
                        : word)
                .toList();
        String[] args = words.subList(1, words.size()).toArray(String[]::new);
        return switch (words.get(0)) {
            case "mubiao" -> mubiao(args);
            case "TargetsOfStrategy" -> printed(() -> TargetsOfStrategy.main(args));
            case "CompletionOfTarget" -> printed(() -> CompletionOfTarget.main(args));
            default -> throw new AssertionError("no such command: " + command);
        };
    }

    private static String mubiao(String... args) {
        return CommandRun.of("", args).out();
    }

    private static String printed(Program program) {
        PrintStream stdout = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            program.run();
        } catch (IOException e) {
            throw new AssertionError("a sample must run", e);
        } finally {
            System.setOut(stdout);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @FunctionalInterface
    private interface Program {
        void run() throws IOException;
    }
}
