package nl.kwartier.workshop.internal.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A programme as its folder describes it.
 *
 * @param folder the folder with its {@code pom.xml}
 * @param templates the package of the classes that are made of its templates
 * @param headers what the manifest says besides what bnd finds out
 * @param instructions for bnd, from the pom and from {@code bnd.bnd}
 */
public record Project(Path folder, String templates, Map<String, String> headers, String instructions) {
    private static final String BND_FILE = "bnd.bnd";

    /** Of a maker whose parent pom is elsewhere, where it may say who makes this. */
    private static final String SOMEBODY = "Nog in ontwikkeling";

    /** Reads it. */
    public static Project read(Path folder) throws IOException {
        Pom pom = Pom.read(folder.resolve("pom.xml"));
        String name = pom.own("artifactId").orElse(folder.getFileName().toString());
        var headers = new LinkedHashMap<String, String>();
        headers.put("Bundle-SymbolicName", name);
        headers.put("Bundle-Name", pom.own("name").orElse(name));
        headers.put("Bundle-Version", version(pom));
        headers.put("Bundle-Vendor", pom.inherited("organization/name").orElse(SOMEBODY));
        String templates = pom.inherited("properties/kwartier.templates").orElse("${");
        return new Project(
                folder,
                templates.contains("${") ? name + ".internal.jte" : templates,
                headers,
                pom.instructions() + "\n" + file(folder.resolve(BND_FILE)));
    }

    /** The classes. */
    public Path java() {
        return folder.resolve("src/main/java");
    }

    /** What goes into the jar as it is. */
    public Path resources() {
        return folder.resolve("src/main/resources");
    }

    /** The templates. */
    public Path pages() {
        return folder.resolve("src/main/jte");
    }

    private static String version(Pom pom) {
        String said = pom.own("version").or(() -> pom.own("parent/version")).orElse("0");
        return said.contains("${") ? "0" : said;
    }

    private static String file(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.readString(file) : "";
    }
}
