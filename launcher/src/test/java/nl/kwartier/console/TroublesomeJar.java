package nl.kwartier.console;

import java.io.IOException;
import java.nio.file.Path;

/** The troublesome programme in a jar. */
public final class TroublesomeJar {
    private TroublesomeJar() {}

    static void write(Path file) throws IOException {
        write(file, "1.0.0");
    }

    /** The same programme under the number of another version. */
    public static void write(Path file, String version) throws IOException {
        ProgrammeJar.write(file, "lastig", "Lastig", version, Troublesome.class);
    }
}
