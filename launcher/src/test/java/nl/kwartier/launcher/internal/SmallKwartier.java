package nl.kwartier.launcher.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** A {@code kwartier.jar} that is the real launcher with one small bundle as its only service. */
final class SmallKwartier {
    private SmallKwartier() {}

    static Path with(Path folder, byte[] bundle) throws IOException {
        Path jar = folder.resolve("kwartier.jar");
        Files.copy(Path.of(System.getProperty("kwartier.jar")), jar);
        try (var zip = FileSystems.newFileSystem(jar)) {
            Files.writeString(zip.getPath("libraries.txt"), "");
            Files.write(zip.getPath("services.txt"), "klein.jar\n".getBytes(UTF_8));
            Files.write(zip.getPath("services/klein.jar"), bundle);
        }
        return jar;
    }
}
