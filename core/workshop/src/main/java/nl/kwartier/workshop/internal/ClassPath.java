package nl.kwartier.workshop.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * What a programme is compiled against: the bundles here that export packages of Kwartier, the annotations of the tools, and the libraries
 * that its author laid in its folder.
 */
final class ClassPath {
    private static final String ANNOTATIONS = "klassenpad";

    /** How the launcher names the file of a bundle. */
    private static final String FILE = "reference:";

    private ClassPath() {}

    static List<Path> of(BundleContext context, Path folder, Path libraries) throws IOException {
        var jars = new ArrayList<Path>();
        Arrays.stream(context.getBundles())
                .filter(ClassPath::exportsKwartier)
                .map(ClassPath::file)
                .flatMap(Optional::stream)
                .forEach(jars::add);
        Files.createDirectories(folder);
        Enumeration<URL> annotations = context.getBundle().findEntries(ANNOTATIONS, "*.jar", false);
        for (URL jar : annotations == null ? List.<URL>of() : Collections.list(annotations)) {
            Path file = folder.resolve(Path.of(jar.getPath()).getFileName().toString());
            try (InputStream in = jar.openStream()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            jars.add(file);
        }
        if (Files.isDirectory(libraries)) {
            try (var own = Files.list(libraries)) {
                own.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(jars::add);
            }
        }
        return jars;
    }

    private static boolean exportsKwartier(Bundle bundle) {
        String exported = bundle.getHeaders("").get("Export-Package");
        return exported != null && exported.contains("nl.kwartier.");
    }

    private static Optional<Path> file(Bundle bundle) {
        String location = bundle.getLocation();
        return location.startsWith(FILE)
                ? Optional.of(Path.of(URI.create(location.substring(FILE.length()))))
                : Optional.empty();
    }
}
