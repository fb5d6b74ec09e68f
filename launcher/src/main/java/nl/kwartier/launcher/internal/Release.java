package nl.kwartier.launcher.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;

/** Which Kwartier this is, as the build wrote it down. */
record Release(String version) {
    static Release read() throws IOException {
        var properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Release.class.getResourceAsStream("release.properties"))) {
            properties.load(in);
        }
        return new Release(Objects.requireNonNull(properties.getProperty("version")));
    }
}
