package nl.kwartier.check.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import aQute.bnd.osgi.Analyzer;
import aQute.bnd.osgi.Jar;
import aQute.bnd.osgi.Resource;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The icons that the platform ships, read from the file of icons on the programme's class path. */
final class PlatformIcons {
    private static final Pattern FILE = Pattern.compile("static/iconen\\.\\w+\\.svg");
    private static final Pattern SYMBOL = Pattern.compile("<symbol[^>]*\\bid=\"([^\"]+)\"");

    private PlatformIcons() {}

    /** Their names; nothing when the programme is built without the platform's page components. */
    static Optional<Set<String>> known(Analyzer analyzer) throws Exception {
        for (Jar jar : analyzer.getClasspath()) {
            for (Map.Entry<String, Resource> entry : jar.getResources().entrySet()) {
                if (FILE.matcher(entry.getKey()).matches()) {
                    return Optional.of(symbols(entry.getValue()));
                }
            }
        }
        return Optional.empty();
    }

    private static Set<String> symbols(Resource file) throws Exception {
        try (InputStream in = file.openInputStream()) {
            return SYMBOL.matcher(new String(in.readAllBytes(), UTF_8))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toSet());
        }
    }
}
