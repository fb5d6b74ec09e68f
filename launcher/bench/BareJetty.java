import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/** The yardstick: the same server library that answers the same bytes and does nothing else. */
public final class BareJetty {
    private BareJetty() {}

    /** Takes a port, and a folder whose files are answered by name; the media type is in {@code NAME.type}. */
    public static void main(String[] arguments) throws Exception {
        Map<String, byte[]> files = read(Path.of(arguments[1]));
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        connector.setPort(Integer.parseInt(arguments[0]));
        server.addConnector(connector);
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                String name = Request.getPathInContext(request).substring(1);
                response.getHeaders().put("Content-Type", new String(files.get(name + ".type"), StandardCharsets.UTF_8));
                response.write(true, ByteBuffer.wrap(files.get(name)), callback);
                return true;
            }
        });
        server.start();
        server.join();
    }

    private static Map<String, byte[]> read(Path folder) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (var found = Files.list(folder)) {
            for (Path file : found.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
