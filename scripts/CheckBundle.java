import java.io.File;
import java.io.IOException;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Checks a bundle for Maven Central: which files it holds, their signatures and checksums, the metadata of the poms, and what is
 * in the jars. Run in the root of the project: {@code java scripts/CheckBundle.java BUNDLE.zip}. Prints every fault; exits 1 if
 * there is one.
 */
final class CheckBundle {

    private static final String GROUP = "io/github/mubiao";
    private static final String PARENT = "mubiao-parent";
    private static final String BOM = "mubiao-bom";
    private static final List<String> MODULES = List.of("core", "parser", "calc");
    private static final Map<String, String> CHECKSUMS =
            Map.of("md5", "MD5", "sha1", "SHA-1", "sha256", "SHA-256", "sha512", "SHA-512");
    private static final List<String> METADATA =
            List.of("name", "description", "url", "licenses", "developers", "scm", "issueManagement");
    private static final List<String> LICENCE = List.of("META-INF/LICENSE", "META-INF/NOTICE");

    private static final String THIRD_PARTY = "THIRD-PARTY.md";

    private final List<String> faults = new ArrayList<>();
    private final Path root;
    private final Map<String, Element> poms = new HashMap<>();

    private CheckBundle(Path root) {
        this.root = root;
    }

    public static void main(String... args) throws Exception {
        Path files = Files.createTempDirectory("bundle");
        CheckBundle check = new CheckBundle(files);
        try {
            unpack(Path.of(args[0]), files);
            int count = check.check();
            check.faults.forEach(System.err::println);
            System.out.println(args[0] + ": " + count + " artifacts, " + check.faults.size() + " faults");
        } finally {
            delete(files);
        }
        System.exit(check.faults.isEmpty() ? 0 : 1);
    }

    private static void unpack(Path zip, Path target) throws IOException {
        try (FileSystem bundle = FileSystems.newFileSystem(zip);
                Stream<Path> entries = Files.walk(bundle.getPath("/"))) {
            for (Path entry : entries.filter(Files::isRegularFile).toList()) {
                Path file = target.resolve(entry.toString().substring(1)).normalize();
                Files.createDirectories(file.getParent());
                Files.copy(entry, file);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.map(Path::toFile).sorted((a, b) -> b.compareTo(a)).forEach(File::delete);
        }
    }

    private int check() throws Exception {
        String version = text(parse(Path.of("pom.xml")), "version");
        if (version.endsWith("SNAPSHOT")) {
            faults.add("version " + version + " must not be a snapshot");
        }
        Set<String> expected = expected(version);
        Set<String> artifacts = files(root).stream()
                .filter(file -> !file.matches(".*\\.(asc|md5|sha\\d+)"))
                .collect(Collectors.toCollection(TreeSet::new));
        difference(expected, artifacts).forEach(file -> faults.add(file + " must be in the bundle"));
        difference(artifacts, expected).forEach(file -> faults.add(file + " must not be in the bundle"));
        for (String artifact : artifacts) {
            checkSignature(artifact);
            checkSums(artifact);
        }
        artifacts.retainAll(expected);
        for (String artifact : artifacts) {
            if (artifact.endsWith(".pom")) {
                poms.put(artifact, parse(root.resolve(artifact)));
            }
        }
        for (String artifact : poms.keySet()) {
            checkPom(artifact, file(PARENT, version, ".pom"));
        }
        for (String module : MODULES) {
            checkJars(module, version);
        }
        checkBom(file(BOM, version, ".pom"), version);
        checkLicences(version);
        checkArbitraries(file("mubiao-core", version, "-tests.jar"));
        checkArbitraries(file("mubiao-core", version, "-test-sources.jar"));
        return artifacts.size();
    }

    private static Set<String> expected(String version) {
        List<String> sbom = List.of("-cyclonedx.json", "-cyclonedx.xml");
        Set<String> files = new TreeSet<>(Set.of(file(PARENT, version, ".pom"), file(BOM, version, ".pom")));
        sbom.forEach(ending -> files.add(file(PARENT, version, ending)));
        for (String module : MODULES) {
            for (String ending : List.of(".pom", ".jar", "-sources.jar", "-javadoc.jar")) {
                files.add(file("mubiao-" + module, version, ending));
            }
            sbom.forEach(ending -> files.add(file("mubiao-" + module, version, ending)));
        }
        files.add(file("mubiao-core", version, "-tests.jar"));
        files.add(file("mubiao-core", version, "-test-sources.jar"));
        return files;
    }

    private static String file(String artifact, String version, String ending) {
        return "%s/%s/%s/%s-%s%s".formatted(GROUP, artifact, version, artifact, version, ending);
    }

    private static Set<String> difference(Set<String> all, Set<String> without) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }

    private void checkSignature(String artifact) throws IOException, InterruptedException {
        Path file = root.resolve(artifact);
        Process gpg = new ProcessBuilder("gpg", "--batch", "--verify", file + ".asc", file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(gpg.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (gpg.waitFor() != 0) {
            faults.add(artifact + " must have a signature that verifies: " + output.strip());
        }
    }

    private void checkSums(String artifact) throws IOException, GeneralSecurityException {
        byte[] content = Files.readAllBytes(root.resolve(artifact));
        for (Map.Entry<String, String> sum : CHECKSUMS.entrySet()) {
            Path file = root.resolve(artifact + "." + sum.getKey());
            String right = HexFormat.of().formatHex(MessageDigest.getInstance(sum.getValue()).digest(content));
            if (!Files.exists(file) || !Files.readString(file).strip().equals(right)) {
                faults.add(artifact + "." + sum.getKey() + " must be " + right);
            }
        }
    }

    private void checkPom(String artifact, String parent) throws IOException {
        Element pom = poms.get(artifact);
        boolean isParent = artifact.equals(parent);
        for (String element : METADATA) {
            boolean own = !text(pom, element).isBlank();
            boolean inherited = poms.containsKey(parent) && !text(poms.get(parent), element).isBlank();
            // a name that is inherited would be the name of something else
            if (!own && (isParent || !inherited || Set.of("name", "description").contains(element))) {
                faults.add(artifact + " must have " + element);
            }
        }
        if (Files.readString(root.resolve(artifact)).contains("SNAPSHOT")) {
            faults.add(artifact + " must not mention a snapshot");
        }
        for (String element : List.of("repositories", "pluginRepositories", "distributionManagement")) {
            if (child(pom, element) != null) {
                faults.add(artifact + " must not have " + element);
            }
        }
    }

    private void checkJars(String module, String version) throws IOException {
        String name = "mubiao-" + module;
        String main = file(name, version, ".jar");
        Set<String> classes = entries(main);
        Set<String> sources = entries(file(name, version, "-sources.jar"));
        Set<String> javadoc = entries(file(name, version, "-javadoc.jar"));
        mustHold(main, classes, "module-info.class");
        mustHold(file(name, version, "-javadoc.jar"), javadoc, "index.html");
        for (String licence : LICENCE) {
            mustHold(main, classes, licence);
            mustHold(file(name, version, "-sources.jar"), sources, licence);
            mustHold(file(name, version, "-javadoc.jar"), javadoc, licence);
        }

        Set<String> written = files(Path.of(module, "src", "main", "java"));
        Set<String> published =
                sources.stream().filter(entry -> entry.endsWith(".java")).collect(Collectors.toSet());
        difference(written, published).forEach(file -> faults.add(file + " must be in the sources of " + name));
        difference(published, written).forEach(file -> faults.add(file + " must not be in the sources of " + name));
        // a class without a source is a test, an example or a stranger
        classes.stream()
                .filter(entry -> entry.endsWith(".class"))
                .filter(entry -> !written.contains(entry.replaceFirst("(\\$.*)?\\.class$", ".java")))
                .forEach(entry -> faults.add(entry + " must not be in " + main));

        if (Files.exists(root.resolve(main))) {
            checkDescriptor(main, "io.github.mubiao." + module);
        }
    }

    /** Whoever imports it gets the versions of the jars beside it and of nothing else. */
    private void checkBom(String bom, String version) {
        Element pom = poms.get(bom);
        if (pom == null) {
            return;
        }
        if (child(pom, "parent") != null) {
            faults.add(bom + " must not have a parent, whose managed dependencies would come along");
        }
        Set<String> managed = new TreeSet<>();
        for (Element entry : children(child(child(pom, "dependencyManagement"), "dependencies"), "dependency")) {
            String classifier = text(entry, "classifier");
            String ending = (classifier.isEmpty() ? "" : "-" + classifier) + ".jar";
            managed.add(file(text(entry, "artifactId"), text(entry, "version").replace("${project.version}", version), ending));
        }
        Set<String> usable = new TreeSet<>(Set.of(file("mubiao-core", version, "-tests.jar")));
        MODULES.forEach(module -> usable.add(file("mubiao-" + module, version, ".jar")));
        difference(usable, managed).forEach(jar -> faults.add(bom + " must manage " + jar));
        difference(managed, usable).forEach(jar -> faults.add(bom + " must not manage " + jar));
    }

    private void checkLicences(String version) throws Exception {
        Set<String> used = new TreeSet<>();
        for (String module : MODULES) {
            Path sbom = root.resolve(file("mubiao-" + module, version, "-cyclonedx.xml"));
            if (Files.exists(sbom)) {
                used.addAll(licences(child(parse(sbom), "components")));
            }
        }
        Set<String> listed = Files.readAllLines(Path.of(THIRD_PARTY)).stream()
                .filter(line -> line.matches("\\| .+:.+ \\| .+ \\|"))
                .collect(Collectors.toCollection(TreeSet::new));
        difference(used, listed).forEach(row -> faults.add(THIRD_PARTY + " must have the row " + row));
        difference(listed, used).forEach(row -> faults.add(THIRD_PARTY + " must not have the row " + row));
    }

    /** The rows of a table of all components that are not of this project. */
    private static Set<String> licences(Element components) {
        Set<String> rows = new TreeSet<>();
        for (Element component : children(components, "component")) {
            if (!text(component, "group").equals("io.github.mubiao")) {
                String licences = children(child(component, "licenses"), "license").stream()
                        .map(licence -> text(licence, child(licence, "id") == null ? "name" : "id"))
                        .collect(Collectors.joining(", "));
                rows.add("| %s:%s | %s |".formatted(text(component, "group"), text(component, "name"), licences));
            }
        }
        return rows;
    }

    private void checkArbitraries(String jar) throws IOException {
        Set<String> entries = entries(jar);
        LICENCE.forEach(licence -> mustHold(jar, entries, licence));
        entries.stream()
                .filter(entry -> !entry.endsWith("/") && !entry.startsWith("META-INF/"))
                .filter(entry -> !entry.startsWith(GROUP + "/testing/"))
                .forEach(entry -> faults.add(entry + " must not be in " + jar));
        if (entries.stream().noneMatch(entry -> entry.matches(GROUP + "/testing/Plans\\.(class|java)"))) {
            faults.add(jar + " must hold the arbitraries");
        }
    }

    private void checkDescriptor(String jar, String name) {
        try {
            Set<ModuleReference> modules = ModuleFinder.of(root.resolve(jar)).findAll();
            modules.stream()
                    .map(ModuleReference::descriptor)
                    .filter(module -> !module.name().equals(name) || module.isAutomatic() || module.isOpen())
                    .forEach(module -> faults.add(jar + " must be module " + name + ", not " + module));
        } catch (FindException e) {
            faults.add(jar + " must be a module: " + e.getMessage());
        }
    }

    private void mustHold(String jar, Set<String> entries, String entry) {
        if (!entries.contains(entry)) {
            faults.add(jar + " must hold " + entry);
        }
    }

    private Set<String> entries(String jar) throws IOException {
        if (!Files.exists(root.resolve(jar))) {
            return Set.of();
        }
        try (JarFile file = new JarFile(root.resolve(jar).toFile())) {
            return file.stream().map(ZipEntry::getName).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Element parse(Path xml) throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(xml.toFile())
                .getDocumentElement();
    }

    private static String text(Element parent, String name) {
        Element child = child(parent, name);
        return child == null ? "" : child.getTextContent();
    }

    private static Element child(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? null : found.get(0);
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent == null ? null : parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
