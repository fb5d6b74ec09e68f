package nl.kwartier.launcher.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real {@code kwartier.jar} with everything in it, in a process of its own. */
class WholeTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"));
    private static final Path KWARTIER = Path.of(System.getProperty("kwartier.jar"));

    @TempDir
    Path folder;

    @Test
    void itAnswersOnEveryJavaOfThisMachine() throws Exception {
        var jdks = Jdks.found();
        System.out.println("Java's to answer on: " + jdks);
        assumeTrue(jdks.size() > 1, "one Java only: the other tests have run on it");
        for (Path jdk : jdks) {
            try (var kwartier = start(jdk, "--port", "0")) {
                assertThat(health(kwartier).statusCode()).as("on %s", jdk).isEqualTo(200);
                assertThat(kwartier.stop()).isZero();
                assertThat(kwartier.complaint()).as("on %s", jdk).isEmpty();
            }
        }
    }

    @Test
    void itTellsHowItIsAndEndsWellAndStartsAgain() throws Exception {
        for (int start = 0; start < 2; start++) {
            try (var kwartier = start(JAVA, "--port", "0")) {
                var health = health(kwartier);

                assertThat(health.statusCode()).isEqualTo(200);
                assertThat(health.headers().firstValue("Content-Type"))
                        .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
                assertThat(health.body())
                        .contains("\"versie\":\"" + Release.read().version() + "\"", "\"soort\":\"SQLite\"");
                assertThat(kwartier.stop()).isZero();
            }
        }
    }

    @Test
    void killedItStartsAgainAndLeavesNothingBehindInTheTemporaryFolder() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        for (int start = 0; start < 2; start++) {
            try (var kwartier = RunningKwartier.startWith(
                    List.of("-Djava.io.tmpdir=" + temporary),
                    JAVA,
                    KWARTIER,
                    folder.resolve("data"),
                    "--demo",
                    "--port",
                    "0",
                    "--programmas",
                    "geen")) {
                assertThat(health(kwartier).statusCode()).isEqualTo(200);
                kwartier.kill();
                assertThat(kwartier.complaint()).isEmpty();
            }
        }
        assertThat(temporary).isEmptyDirectory();
        try (var copies = Files.newDirectoryStream(folder.resolve("data/cache/native"), "*.so")) {
            assertThat(copies).as("the copy of the last process").hasSize(1);
        }
    }

    @Test
    void itEndsWhenAskedToAlthoughItsJarWasReplaced() throws Exception {
        Path jar = Files.copy(KWARTIER, folder.resolve("kwartier.jar"));
        try (var kwartier = RunningKwartier.start(
                JAVA, jar, folder.resolve("data"), "--demo", "--port", "0", "--programmas", "geen")) {
            assertThat(health(kwartier).statusCode()).isEqualTo(200);
            Files.write(jar, new byte[1_000]);

            assertThat(kwartier.stop()).isBetween(0, 1);
        }
    }

    private RunningKwartier start(Path java, String... options) throws IOException {
        var all = new ArrayList<>(List.of("--demo", "--programmas", "geen"));
        all.addAll(List.of(options));
        return RunningKwartier.start(java, KWARTIER, folder.resolve("data"), all.toArray(String[]::new));
    }

    private static HttpResponse<String> health(RunningKwartier kwartier) throws IOException, InterruptedException {
        var address = URI.create(kwartier.address() + "/").resolve("/gezondheid");
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
