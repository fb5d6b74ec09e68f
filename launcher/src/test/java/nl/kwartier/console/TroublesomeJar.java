package nl.kwartier.console;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Puts the troublesome programme in a jar, as its maker would. */
public final class TroublesomeJar {
    private static final Map<String, String> HEADERS = Map.of(
            "Manifest-Version", "1.0",
            "Bundle-ManifestVersion", "2",
            "Bundle-SymbolicName", "nl.kwartier.plugin.lastig",
            "Bundle-Version", "1.0.0",
            "Kwartier-Programma", "lastig",
            "Kwartier-Titel", "Lastig",
            "Kwartier-Uitleg", "Met dit programma proberen wij uit wat er mis kan gaan.",
            "Import-Package", "nl.kwartier.api,nl.kwartier.api.access,nl.kwartier.api.web,nl.kwartier.spi",
            "Service-Component", "OSGI-INF/lastig.xml",
            "Require-Capability", "osgi.extender;filter:=\"(osgi.extender=osgi.component)\"");
    private static final String COMPONENT = "<component xmlns='http://www.osgi.org/xmlns/scr/v1.5.0' name='lastig'>"
            + "<implementation class='" + Troublesome.class.getName() + "'/>"
            + "<service><provide interface='nl.kwartier.spi.Programme'/></service></component>";

    private TroublesomeJar() {}

    static void write(Path file) throws IOException {
        write(file, "1.0.0");
    }

    /** The same programme under the number of another version. */
    public static void write(Path file, String version) throws IOException {
        var manifest = new Manifest();
        HEADERS.forEach((name, value) -> manifest.getMainAttributes().put(new Attributes.Name(name), value));
        manifest.getMainAttributes().put(new Attributes.Name("Bundle-Version"), version);
        try (var out = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            out.putNextEntry(new JarEntry("OSGI-INF/lastig.xml"));
            out.write(COMPONENT.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            for (Class<?> type : List.of(Troublesome.class, Troublesome.Message.class)) {
                String name = type.getName().replace('.', '/') + ".class";
                out.putNextEntry(new JarEntry(name));
                try (InputStream in = type.getResourceAsStream("/" + name)) {
                    in.transferTo(out);
                }
            }
        }
    }
}
