package nl.kwartier.newplugin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Maven as an author runs it, with a local repository of its own. Other people's artifacts come from that of this machine, and Kwartier's from
 * this build: nothing is fetched, and nothing is left behind.
 */
final class Maven {
    private static final String SETTINGS = """
            <settings>
              <localRepository>%1$s</localRepository>
              <mirrors>
                <mirror><id>known</id><mirrorOf>*,!kwartier</mirrorOf><url>%2$s</url></mirror>
              </mirrors>
              <profiles>
                <profile>
                  <id>kwartier</id>
                  <repositories>
                    <repository><id>kwartier</id><url>%3$s</url></repository>
                  </repositories>
                </profile>
              </profiles>
              <activeProfiles><activeProfile>kwartier</activeProfile></activeProfiles>
            </settings>
            """;

    private final Path settings;

    private Maven(Path settings) {
        this.settings = settings;
    }

    static Maven in(Path folder) throws IOException {
        ReactorRepository.layOut(folder.resolve("kwartier"));
        String text = SETTINGS.formatted(
                folder.resolve("local"),
                Path.of(System.getProperty("kwartier.repository")).toUri(),
                folder.resolve("kwartier").toUri());
        return new Maven(Files.writeString(folder.resolve("settings.xml"), text));
    }

    /** Runs it until it is done well. */
    void run(Path where, String... arguments) throws IOException, InterruptedException {
        Path log = Files.createTempFile(settings.getParent(), "maven", ".log");
        int code = start(where, log, arguments).waitFor();
        assertThat(code).as(() -> read(log)).isZero();
    }

    /** Runs it until it refuses, and gives what it said. */
    String refused(Path where, String... arguments) throws IOException, InterruptedException {
        Path log = Files.createTempFile(settings.getParent(), "maven", ".log");
        assertThat(start(where, log, arguments).waitFor()).isNotZero();
        return read(log);
    }

    private Process start(Path where, Path log, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("kwartier.maven"), "bin", "mvn").toString(),
                "-B",
                "-q",
                "-s",
                settings.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        // An author's computer has no build of core/ui beside the programme, and may do without a browser.
        builder.environment().remove("CI");
        return builder.start();
    }

    private static String read(Path log) {
        try {
            return new String(Files.readAllBytes(log), UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
