package io.github.mubiao.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for documents, and remembers what was in the way. */
final class Search {

    /**
     * What a folder is searched for; a file that is named by itself may be called anything. The second line can't be read, unless
     * a file is called wrongly; it is looked for so that no document is missed in silence.
     */
    private static final Set<String> EXTENSIONS = Set.of(
            "txt",
            "md",
            "markdown",
            "html",
            "htm",
            "shtml",
            "xhtml",
            "docx",
            "pdf",
            "xlsx",
            "csv",
            "doc",
            "wps",
            "rtf",
            "xls",
            "et",
            "ppt",
            "pptx",
            "dps",
            "odt",
            "ods",
            "ofd",
            "caj",
            "ceb");

    /** What Office and WPS leave beside a document that is open. */
    private static final String LOCK = "~$";

    /** How the tables begin that this command writes, behind a byte-order mark perhaps. */
    private static final String OWN = "document,class,id,";

    private final List<Input> found = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    void add(Input input) {
        found.add(input);
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    List<Input> found() {
        return found;
    }

    List<Problem> problems() {
        return problems;
    }

    void folder(Path folder) {
        int problemsBefore = problems.size();
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Visitor(folder, files));
        } catch (IOException e) {
            fail(folder, e);
        }
        files.stream().sorted().forEach(file -> add(Input.of(file, below(folder, file))));
        if (files.isEmpty() && problems.size() == problemsBefore) {
            add(new Problem(folder.toString(), new UnreadableException("unreadable.folder"), true));
        }
    }

    private static String below(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private void fail(Path file, IOException e) {
        add(new Problem(file.toString(), UnreadableException.of(e), true));
    }

    /** Collects the documents of a folder and of those within; what can't be opened does not stop it. */
    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path top;
        private final List<Path> files;

        Visitor(Path top, List<Path> files) {
            this.top = top;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isHidden(folder) && !folder.equals(top) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (name(file).startsWith(LOCK)) {
                add(new Problem(file.toString(), new UnreadableException("unreadable.lock"), false));
            } else if (isOwn(file)) {
                add(new Problem(file.toString(), new UnreadableException("unreadable.own"), false));
            } else if (isDocument(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            fail(file, e);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            if (e != null) {
                fail(folder, e);
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isDocument(Path file) {
            String extension = name(file).substring(name(file).lastIndexOf('.') + 1);
            return !isHidden(file)
                    && EXTENSIONS.contains(extension.toLowerCase(Locale.ROOT))
                    && !Files.isDirectory(file);
        }

        /** A table that this command wrote into the folder on an earlier run. */
        private boolean isOwn(Path file) {
            if (!Tables.isCsv(name(file)) || !Files.isRegularFile(file)) {
                return false;
            }
            try (InputStream in = Files.newInputStream(file)) {
                String start = new String(in.readNBytes(OWN.length() + 3), StandardCharsets.UTF_8);
                return start.startsWith(OWN) || start.startsWith(OWN, 1);
            } catch (IOException e) {
                return false; // whoever reads it finds out, and says so
            }
        }

        private boolean isHidden(Path file) {
            return name(file).startsWith(".");
        }

        private String name(Path file) {
            return String.valueOf(file.getFileName());
        }
    }
}
