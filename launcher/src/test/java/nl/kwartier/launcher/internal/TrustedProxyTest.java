package nl.kwartier.launcher.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A platform that believes one address about who the visitor is. What it believes shows in the wait after five wrong passwords, which is
 * for the visitor's address.
 */
class TrustedProxyTest {
    private static final String PROXY = "127.0.0.1";
    private static final String NO_PROXY = "127.0.0.2";

    @TempDir
    static Path folder;

    private static RunningKwartier kwartier;
    private static int port;
    private static int guesses;

    @BeforeAll
    static void start() throws IOException {
        Files.write(folder.resolve(SettingsFile.NAME), List.of("vertrouwde-proxy = 192.0.2.0/24, " + PROXY));
        kwartier = RunningKwartier.start(
                Path.of(System.getProperty("java.home")),
                Path.of(System.getProperty("kwartier.jar")),
                folder.resolve("data"),
                "--config",
                folder.toString(),
                "--port",
                "0",
                "--programmas",
                "geen");
        port = URI.create(kwartier.address()).getPort();
    }

    @AfterAll
    static void stop() {
        kwartier.close();
    }

    @Test
    void behindTheProxyEachVisitorHasAWaitOfHisOwn() throws Exception {
        for (int times = 0; times < 5; times++) {
            assertThat(wrongPassword(PROXY, "203.0.113.1")).isEqualTo(401);
        }

        assertThat(wrongPassword(PROXY, "203.0.113.1")).isEqualTo(429);
        assertThat(wrongPassword(PROXY, "203.0.113.2")).isEqualTo(401);
    }

    @Test
    void anybodyElseGainsNothingByInventingAddresses() throws Exception {
        for (int times = 0; times < 5; times++) {
            assertThat(wrongPassword(NO_PROXY, "203.0.113.10" + times)).isEqualTo(401);
        }

        assertThat(wrongPassword(NO_PROXY, "203.0.113.109")).isEqualTo(429);
    }

    /** Tries a name that nobody tried before, and gives the status of the answer. */
    private static int wrongPassword(String from, String forwardedFor) throws IOException {
        guesses++;
        String form = "gebruikersnaam=iemand" + guesses + "&wachtwoord=raden+maar";
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port, InetAddress.getByName(from), 0)) {
            socket.getOutputStream()
                    .write(("POST /inloggen HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\n"
                                    + "X-Forwarded-For: " + forwardedFor + "\r\n"
                                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                                    + form.length() + "\r\n\r\n" + form)
                            .getBytes(US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }
}
