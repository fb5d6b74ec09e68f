package nl.kwartier.web.internal.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LastResortTest {
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    @BeforeEach
    void start() throws Exception {
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new Breaking());
        server.setErrorHandler(new LastResort());
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void aProgramIsToldAsAProblemThatSomethingBrokeOutsideARoute() throws Exception {
        assertThat(answer("GET /api/v1/plekken HTTP/1.1\r\nHost: hier\r\n\r\n"))
                .startsWith("HTTP/1.1 500 ")
                .contains("Content-Type: application/problem+json", "\"status\":500", "\"code\":\"KW-FOUT\"", "kenmerk")
                .doesNotContain("<html", "geheim");
    }

    @Test
    void aProgramIsToldAsAProblemThatItsRequestCannotBeRead() throws Exception {
        assertThat(answer("GET /api/v1/plekken HTTP/1.1\r\nHost: hier\r\nZo maar iets\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("Content-Type: application/problem+json", "\"status\":400", "\"code\":\"KW-VERZOEK\"");
    }

    @Test
    void aPersonIsToldInASentence() throws Exception {
        assertThat(answer("GET /plekken HTTP/1.1\r\nHost: hier\r\n\r\n"))
                .startsWith("HTTP/1.1 500 ")
                .contains("text/plain", "Probeer het zo nog eens.")
                .containsPattern("kenmerk door aan uw functioneel beheerder: [0-9a-f]{32}\\.")
                .doesNotContain("<html", "geheim");
    }

    private String answer(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), connector.getLocalPort())) {
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private static final class Breaking extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            throw new IllegalStateException("geheim");
        }
    }
}
