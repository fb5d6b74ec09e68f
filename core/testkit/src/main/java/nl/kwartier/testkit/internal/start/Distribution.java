package nl.kwartier.testkit.internal.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwartier.framework.KwartierFramework;

/**
 * What Kwartier is made of, found on the class path by the lists of the launcher.
 *
 * @param libraries bundles that are used when somebody needs them
 * @param services bundles that are started, in this order
 * @param shared the packages that bundles and test share, as a header of the framework
 */
record Distribution(List<Path> libraries, List<Path> services, String shared) {
    /** Its classes are shared with the test, so that a test can call services. */
    private static final String API = "nl.kwartier.api.jar";

    /** What the launcher shares with the bundles, and the api besides. */
    private static final List<String> SHARED = List.of(
            API,
            "slf4j-api.jar",
            "org.osgi.service.component.jar",
            "org.osgi.service.log.jar",
            "org.osgi.util.function.jar",
            "org.osgi.util.promise.jar");

    static Distribution of(List<Entry> classPath) {
        String shared = SHARED.stream()
                .map(jar -> find(classPath, jar).header("Export-Package"))
                .collect(Collectors.joining(","));
        return new Distribution(
                listed(classPath, "libraries.txt"),
                listed(classPath, "services.txt"),
                shared + "," + KwartierFramework.OLDER_LOGGING);
    }

    private static List<Path> listed(List<Entry> classPath, String list) {
        return names(list)
                .filter(jar -> !jar.equals(API))
                .map(jar -> find(classPath, jar).place())
                .toList();
    }

    private static Entry find(List<Entry> classPath, String jar) {
        return classPath.stream()
                .filter(entry -> entry.is(jar))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(
                                "The bundle " + jar
                                        + " is not on the test's class path. A test needs the dependency nl.kwartier.testkit with everything that"
                                        + " comes with it; inside Kwartier's own repository, build with 'mvn verify' or 'mvn install'."));
    }

    private static Stream<String> names(String list) {
        try (var in = Objects.requireNonNull(Distribution.class.getResourceAsStream(list), list)) {
            return new String(in.readAllBytes(), UTF_8).lines().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
