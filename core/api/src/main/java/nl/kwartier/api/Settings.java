package nl.kwartier.api;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the municipality set, read from the framework's properties, which the launcher fills from its options, the environment and
 * {@code config/kwartier.properties}. A component makes one with {@code new Settings(bundleContext::getProperty)}.
 */
public final class Settings {
    private final Function<String, @Nullable String> properties;

    /**
     * Reads the settings.
     *
     * @param properties answers a property by name, or null when it is not set
     */
    public Settings(Function<String, @Nullable String> properties) {
        this.properties = properties;
    }

    /**
     * Whether this is a demonstration with invented data ({@code --demo}).
     *
     * @return true in a demonstration
     */
    public boolean demo() {
        return Boolean.parseBoolean(text("kwartier.demo", "false"));
    }

    /**
     * The release that runs.
     *
     * @return for example {@code 0.1.0}, or {@code 0.1.0-SNAPSHOT} between releases; empty where nobody says
     */
    public String version() {
        return text("kwartier.version", "");
    }

    /**
     * The folder with the database, the plugin inbox and the cache ({@code --data}).
     *
     * @return an existing, writable folder
     */
    public Path data() {
        return Path.of(text("kwartier.data", "data"));
    }

    /**
     * The folder with what the municipality edits ({@code --config}).
     *
     * @return a folder, which need not exist
     */
    public Path config() {
        return Path.of(text("kwartier.config", "config"));
    }

    /**
     * The JDBC address of the database ({@code --database}).
     *
     * @return {@code jdbc:postgresql:…}, or nothing for the SQLite file in {@link #data()}
     */
    public Optional<String> database() {
        return optional("kwartier.database");
    }

    /**
     * The address to listen at.
     *
     * @return a host name or IP address; the loopback address unless set
     */
    public String host() {
        return text("kwartier.host", "127.0.0.1");
    }

    /**
     * The port to listen at ({@code --port}).
     *
     * @return 0 for any free port; 8080 unless set
     */
    public int port() {
        return Integer.parseInt(text("kwartier.port", "8080"));
    }

    /**
     * The address by which people reach this platform, for links in mail and feeds and for safe cookies.
     *
     * @return for example {@code https://kwartier.gemeente.example}, without a slash at the end; nothing when not set
     */
    public Optional<String> baseAddress() {
        return optional("kwartier.baseAddress");
    }

    /**
     * The name of the municipality, as the console shows it.
     *
     * @return for example {@code Gemeente Kwartierstad}
     */
    public String municipality() {
        return text("kwartier.municipality", demo() ? "Gemeente Kwartierstad" : "Uw gemeente");
    }

    /**
     * The programmes to run this time ({@code --programmas}).
     *
     * @return ids separated by commas, {@code geen} for none, or nothing for what the database's list says
     */
    public Optional<String> programmes() {
        return optional("kwartier.programmes");
    }

    /**
     * Any other setting.
     *
     * @param name the property's name, such as {@code kwartier.tls.certificate}
     * @return its value, or nothing when it is not set or empty
     */
    public Optional<String> optional(String name) {
        return Optional.ofNullable(properties.apply(name)).filter(value -> !value.isBlank());
    }

    private String text(String name, String otherwise) {
        return optional(name).orElse(otherwise);
    }
}
