package nl.kwartier.launcher.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.kwartier.store.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real {@code kwartier.jar} where it cannot start: one sentence on the error stream, nothing else, and exit code 1. */
class RefusedStartTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"));
    private static final Path KWARTIER = Path.of(System.getProperty("kwartier.jar"));

    private static final String GUESS = "winter-in-de-straat";

    @TempDir
    Path folder;

    @Test
    void aPortThatIsTakenIsNamedAndNothingElseAlthoughProgrammesHaveStarted() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var kwartier = RunningKwartier.start(
                        JAVA,
                        KWARTIER,
                        folder.resolve("data"),
                        "--demo",
                        "--port",
                        String.valueOf(taken.getLocalPort()))) {
            assertThat(kwartier.refusal())
                    .startsWith("Poort " + taken.getLocalPort())
                    .contains("--port");
        }
    }

    @Test
    void aDatabaseThatIsOutOfReachIsNamed() throws Exception {
        int closed = freePort();
        try (var kwartier = start("--database", "jdbc:postgresql://127.0.0.1:" + closed + "/kwartier")) {
            assertThat(kwartier.refusal()).contains("database", "niet bereikbaar", "--database");
        }
    }

    @Test
    void aDatabaseThatLetsNobodyInIsNamedAndThePasswordIsNotRepeated() throws Exception {
        String known = PostgresServer.freshDatabaseBehind("zomer-in-de-straat");

        assertThat(refusedWith(known + "&password=" + GUESS)).startsWith("De database weigert");
        assertThat(refusedWith(PostgresServer.url("postgres", "bestaatniet") + "&password=" + GUESS))
                .startsWith("De database bestaatniet bestaat niet op deze server");
        assertThat(refusedWith("jdbc:postgresql://db.bestaatniet.invalid/kwartier?user=kwartier&password=" + GUESS))
                .startsWith("De databaseserver db.bestaatniet.invalid is onbekend");
    }

    @Test
    void dataOfANewerKwartierIsLeftAlone() throws Exception {
        try (var kwartier = start("--port", "0")) {
            kwartier.address();
            assertThat(kwartier.stop()).isZero();
        }
        migratedByANewerVersion("community");

        try (var kwartier = start("--port", "0")) {
            assertThat(kwartier.refusal()).contains("nieuwere versie");
        }
    }

    @Test
    void aWrongLineInTheSettingsIsNamedWithItsFileAndNumber() throws Exception {
        Path file = Files.writeString(folder.resolve(SettingsFile.NAME), "# Onze gemeente\nprot = 81\n");
        try (var kwartier = start("--config", folder.toString())) {
            assertThat(kwartier.refusal()).startsWith(file + ", regel 2: 'prot' is geen instelling");
        }
    }

    private String refusedWith(String database) throws Exception {
        try (var kwartier = start("--database", database)) {
            String sentence = kwartier.refusal();
            assertThat(sentence).contains("--database").doesNotContain(GUESS);
            return sentence;
        }
    }

    private RunningKwartier start(String... options) throws IOException {
        var all = new ArrayList<>(List.of("--demo", "--programmas", "geen"));
        all.addAll(List.of(options));
        return RunningKwartier.start(JAVA, KWARTIER, folder.resolve("data"), all.toArray(String[]::new));
    }

    private void migratedByANewerVersion(String owner) throws SQLException {
        String next = "INSERT INTO store__migration SELECT owner, generation, number + 1, 'straks', checksum, ran"
                + " FROM store__migration WHERE owner = ? ORDER BY number DESC LIMIT 1";
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data/kwartier.db"));
                var statement = connection.prepareStatement(next)) {
            statement.setString(1, owner);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
