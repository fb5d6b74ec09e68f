package nl.kwartier.ui.patterns;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import nl.kwartier.ui.StaticFile;

/** Serves the pattern book as the console would: the same security policy, everything compressed. */
public final class PatternServer implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, byte[]> pages = PatternBook.pages();

    private PatternServer(HttpServer server) {
        this.server = server;
        server.createContext("/", this::answer);
        server.start();
    }

    /** Starts on the loopback address, at any free port when {@code port} is 0. */
    public static PatternServer start(int port) throws IOException {
        return new PatternServer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
    }

    /** Keeps the pattern book open at port 8099, for who is drawing. */
    public static void main(String[] arguments) throws IOException {
        start(8099);
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders()
                .set("Content-Security-Policy", "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'");
        String path = exchange.getRequestURI().getPath();
        StaticFile file = SampleSite.SITE.files().find(path).orElse(null);
        if (file != null) {
            boolean compressed = file.gzip() != null;
            if (compressed) {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            }
            send(exchange, 200, file.contentType(), compressed ? file.gzip() : file.bytes());
        } else {
            byte[] page = pages.get(path);
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            send(
                    exchange,
                    page == null ? 404 : 200,
                    "text/html;charset=utf-8",
                    page == null ? new byte[0] : gzip(page));
        }
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    private static byte[] gzip(byte[] page) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(page);
        }
        return packed.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
