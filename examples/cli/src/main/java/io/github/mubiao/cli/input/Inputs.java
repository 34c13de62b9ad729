package io.github.mubiao.cli.input;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the words of a command line name.
 *
 * @param documents the documents, in the order of the words, those of a folder by name
 * @param problems what can't be read, or is passed over, and is known before anything is opened
 * @param many whether the words may stand for any number of documents, however many they are this time
 */
public record Inputs(List<Input> documents, List<Problem> problems, boolean many) {

    /** Copies the lists. */
    public Inputs {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    /**
     * Looks for documents.
     *
     * @param words files, folders and {@code -}
     * @param stdin what {@code -} reads
     * @return what was found, and what was in the way
     */
    public static Inputs of(List<String> words, InputStream stdin) {
        Search search = new Search();
        boolean folders = false;
        for (String word : words) {
            folders |= add(word, stdin, search);
        }
        return new Inputs(DocumentNames.unique(search.found()), search.problems(), folders || words.size() > 1);
    }

    private static boolean add(String word, InputStream stdin, Search search) {
        if (word.equals("-")) {
            search.add(new Input("-", "-", null, Hints.NONE, () -> stdin));
            return false;
        }
        try {
            Path path = Path.of(word);
            boolean folder = Files.isDirectory(path);
            if (folder) {
                search.folder(path);
            } else {
                search.add(Input.of(path, String.valueOf(path.getFileName())));
            }
            return folder;
        } catch (InvalidPathException e) {
            search.add(new Problem(word, new UnreadableException(e, "unreadable.name"), true));
            return false;
        }
    }

    /**
     * The documents that a file is among.
     *
     * @param file a file that may be written
     * @return those that would be lost
     */
    public List<Input> sameAs(Path file) {
        List<Input> same = new ArrayList<>(documents);
        same.removeIf(input -> input.file() == null || !SameFile.test(input.file(), file));
        return same;
    }
}
