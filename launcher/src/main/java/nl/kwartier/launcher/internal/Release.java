package nl.kwartier.launcher.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;

/** Which Kwartier this is, as the build wrote it down. */
record Release(String kwartier, String slf4j) {
    static Release read() throws IOException {
        var properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Release.class.getResourceAsStream("release.properties"))) {
            properties.load(in);
        }
        return new Release(
                Objects.requireNonNull(properties.getProperty("kwartier")),
                Objects.requireNonNull(properties.getProperty("slf4j")));
    }

    /**
     * The logging packages that the launcher shares with every bundle, so that log lines have one way out from the first moment. The
     * second version is for libraries that still ask for 1.x, which 2.x is compatible with.
     */
    String loggingPackages() {
        String packages = "org.slf4j;org.slf4j.event;org.slf4j.helpers;org.slf4j.spi;version=";
        return packages + "\"" + slf4j + "\"," + packages + "\"1.7.36\"";
    }
}
