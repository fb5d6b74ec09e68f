package nl.kwartier.launcher.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/**
 * A command line into the framework, for who mends Kwartier itself. It listens on this computer alone and asks for a key: other people of
 * this computer can reach the port, and so can any web page that is open in a browser on it.
 */
final class Shell implements AutoCloseable {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final int KEY_BYTES = 18;
    private static final int PATIENCE_MILLIS = 60_000;
    private static final int MOST_SESSIONS = 4;

    private final BundleContext context;
    private final ServerSocket server;
    private final String key;
    private final Semaphore free = new Semaphore(MOST_SESSIONS);

    private Shell(BundleContext context, ServerSocket server, String key) {
        this.context = context;
        this.server = server;
        this.key = key;
    }

    /** Listens, on a port that is free. */
    static Shell open(BundleContext context) throws IOException {
        var server = new ServerSocket(0, MOST_SESSIONS, InetAddress.getByAddress(LOOPBACK));
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        var shell = new Shell(context, server, Base64.getUrlEncoder().encodeToString(bytes));
        daemon(shell::accept).start();
        return shell;
    }

    /** What the person at the terminal must know. */
    String notice() {
        return "Let op: de beheershell staat aan op 127.0.0.1, poort " + server.getLocalPort() + ", met de sleutel "
                + key + ". Wie die sleutel heeft, kan alles. Zet de shell uit door Kwartier zonder --shell te starten.";
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                if (free.tryAcquire()) {
                    daemon(() -> serve(socket)).start();
                } else {
                    socket.close();
                }
            }
        } catch (IOException closed) {
            // That is how it ends.
        }
    }

    private void serve(Socket socket) {
        try (socket;
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
                var out = new PrintStream(socket.getOutputStream(), true, UTF_8)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            out.print("Sleutel: ");
            if (!isKey(in.readLine())) {
                out.println("Deze sleutel klopt niet. Hij staat in het venster waarin Kwartier is gestart.");
                return;
            }
            socket.setSoTimeout(0);
            converse(in, out);
        } catch (IOException gone) {
            // Whoever asked has left.
        } finally {
            free.release();
        }
    }

    private boolean isKey(@Nullable String line) {
        return line != null && MessageDigest.isEqual(line.strip().getBytes(UTF_8), key.getBytes(UTF_8));
    }

    private void converse(BufferedReader in, PrintStream out) throws IOException {
        try (var session = GogoSession.open(context, new Unclosed(out))) {
            out.print("g! ");
            for (String line = in.readLine(); line != null && !line.strip().equals("exit"); line = in.readLine()) {
                String answer = session.execute(line);
                if (!answer.isEmpty()) {
                    out.println(answer);
                }
                out.print("g! ");
            }
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "kwartier-shell");
        thread.setDaemon(true);
        return thread;
    }

    /** The session closes its stream; the conversation closes the socket. */
    private static final class Unclosed extends PrintStream {
        Unclosed(OutputStream out) {
            super(out, true, UTF_8);
        }

        @Override
        public void close() {
            flush();
        }
    }
}
