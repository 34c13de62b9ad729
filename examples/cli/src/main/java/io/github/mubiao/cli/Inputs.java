package io.github.mubiao.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the documents that an argument names: a file, a folder or standard input. */
final class Inputs {

    /** What a folder is searched for; a file that is named by itself may be called anything. */
    private static final Set<String> EXTENSIONS = Set.of("txt", "md", "html", "htm", "docx", "pdf");

    private final InputStream stdin;

    Inputs(InputStream stdin) {
        this.stdin = stdin;
    }

    /** Whether an argument may stand for any number of documents. */
    static boolean isFolder(String argument) {
        try {
            return Files.isDirectory(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * The documents behind an argument.
     *
     * @param argument a path, or {@code -}
     * @return one input, or those of a folder by name
     * @throws UnreadableException if it is a folder that can't be read or holds no document
     */
    List<Input> of(String argument) throws UnreadableException {
        if (argument.equals("-")) {
            return List.of(new Input("-", "-", () -> stdin));
        }
        try {
            Path path = Path.of(argument);
            return Files.isDirectory(path) ? within(path) : List.of(Input.of(path));
        } catch (InvalidPathException e) {
            throw new UnreadableException("is no file name under this locale; try LC_ALL=C.UTF-8", e);
        }
    }

    private static List<Input> within(Path folder) throws UnreadableException {
        List<Input> documents = walk(folder);
        if (documents.isEmpty()) {
            throw new UnreadableException("is a folder without txt, md, html, htm, docx or pdf files");
        }
        return documents;
    }

    private static List<Input> walk(Path folder) throws UnreadableException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Inputs::isDocument).sorted().map(Input::of).toList();
        } catch (UncheckedIOException e) {
            throw new UnreadableException(Reason.of(requireNonNull(e.getCause())), e);
        } catch (IOException e) {
            throw new UnreadableException(Reason.of(e), e);
        }
    }

    private static boolean isDocument(Path file) {
        String name = file.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && EXTENSIONS.contains(extension) && Files.isRegularFile(file);
    }
}
