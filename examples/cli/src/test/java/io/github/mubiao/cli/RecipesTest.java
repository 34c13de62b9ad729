package io.github.mubiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mubiao.quickstart.Recipes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every recipe of the page stands in the program as shown, runs, and prints what the page says. */
class RecipesTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final String PROGRAM = "examples/quickstart/src/main/java/io/github/mubiao/quickstart/Recipes.java";
    private static final Pattern BLOCK =
            Pattern.compile("<!-- (recipe|output): (.*?) -->\n```(\\w+)\n(.*?)```", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"recipes.md", "recipes.zh-CN.md"})
    void recipesRunAsShown(String name) throws IOException {
        String page = Files.readString(ROOT.resolve("docs").resolve(name));
        String program = Files.readString(ROOT.resolve(PROGRAM));
        Matcher blocks = BLOCK.matcher(page);
        assertEquals(24, blocks.results().count(), "checked blocks of " + name);
        String right = blocks.replaceAll(block -> Matcher.quoteReplacement(filled(block, program)));
        Path target = Files.writeString(Path.of("target", name), right);
        assertEquals(right, page, name + " must be as in " + target);
    }

    private static String filled(MatchResult block, String program) {
        String content = block.group(1).equals("recipe") ? body(block.group(2), program) : output(block.group(2));
        return "<!-- %s: %s -->\n```%s\n%s```".formatted(block.group(1), block.group(2), block.group(3), content);
    }

    private static String body(String method, String program) {
        Matcher body = Pattern.compile("static void " + method + "\\(.*?\\{\n(.*?)\n    }\n", Pattern.DOTALL)
                .matcher(program);
        if (!body.find()) {
            throw new AssertionError("there must be a recipe " + method);
        }
        return body.group(1).indent(-8);
    }

    private static String output(String command) {
        String[] words = Arrays.stream(command.split(" ", -1))
                .map(word -> word.startsWith("seeds/") ? ROOT.resolve(word).toString() : word)
                .toArray(String[]::new);
        PrintStream stdout = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            Recipes.main(words);
        } catch (IOException e) {
            throw new AssertionError("a recipe must run", e);
        } finally {
            System.setOut(stdout);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
