package nl.kwartier.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import nl.kwartier.spi.Programme;

/** Puts a programme of these tests in a jar, as its maker would: the class itself and the classes inside it. */
final class ProgrammeJar {
    private static final String MODULES = "nl.kwartier.api,nl.kwartier.api.access,nl.kwartier.api.web,nl.kwartier.spi";

    private ProgrammeJar() {}

    static void write(Path file, String id, String title, String version, Class<? extends Programme> programme)
            throws IOException {
        var manifest = new Manifest();
        headers(id, title, version)
                .forEach((name, value) -> manifest.getMainAttributes().put(new Attributes.Name(name), value));
        try (var out = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            out.putNextEntry(new JarEntry("OSGI-INF/programma.xml"));
            out.write(component(id, programme).getBytes(UTF_8));
            add(out, programme);
            for (Class<?> inner : programme.getDeclaredClasses()) {
                add(out, inner);
            }
        }
    }

    private static Map<String, String> headers(String id, String title, String version) {
        return Map.of(
                "Manifest-Version",
                "1.0",
                "Bundle-ManifestVersion",
                "2",
                "Bundle-SymbolicName",
                "nl.kwartier.plugin." + id,
                "Bundle-Version",
                version,
                "Kwartier-Programma",
                id,
                "Kwartier-Titel",
                title,
                "Kwartier-Uitleg",
                "Met dit programma proberen wij iets uit.",
                "Import-Package",
                MODULES,
                "Service-Component",
                "OSGI-INF/programma.xml",
                "Require-Capability",
                "osgi.extender;filter:=\"(osgi.extender=osgi.component)\"");
    }

    private static String component(String id, Class<?> programme) {
        return "<component xmlns='http://www.osgi.org/xmlns/scr/v1.5.0' name='" + id + "'><implementation class='"
                + programme.getName()
                + "'/><service><provide interface='nl.kwartier.spi.Programme'/></service></component>";
    }

    private static void add(JarOutputStream out, Class<?> type) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        out.putNextEntry(new JarEntry(name));
        try (InputStream in = type.getResourceAsStream("/" + name)) {
            in.transferTo(out);
        }
    }
}
