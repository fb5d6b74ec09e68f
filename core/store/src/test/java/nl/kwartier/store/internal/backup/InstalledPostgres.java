package nl.kwartier.store.internal.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A PostgreSQL server of the version that this machine's own {@code pg_dump} has, where the machine has one; started for a test. */
final class InstalledPostgres implements AutoCloseable {
    private static final Pattern VERSION = Pattern.compile("\\) (\\d+)");
    private static final String ACCOUNT = "nobody";

    private final Path programs;
    private final Path folder;
    private final int port;

    private InstalledPostgres(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** Starts it; nothing where there is none. */
    static Optional<InstalledPostgres> start() throws IOException {
        Matcher version = VERSION.matcher(said(List.of("pg_dump", "--version")));
        Path programs = version.find() ? Path.of("/usr/lib/postgresql", version.group(1), "bin") : Path.of("nergens");
        if (!Files.exists(programs.resolve("initdb")) || !Files.exists(programs.resolve("pg_ctl"))) {
            return Optional.empty();
        }
        Path folder = Files.createTempDirectory("kwartier-postgres");
        if (isRoot()) {
            Files.setOwner(
                    folder,
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(ACCOUNT));
        }
        var server = new InstalledPostgres(programs, folder, freePort());
        server.run("initdb", "-D", server.data(), "-A", "trust", "-U", "postgres", "-E", "UTF8");
        server.run(
                "pg_ctl",
                "-D",
                server.data(),
                "-w",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-p " + server.port + " -k " + folder + " -c listen_addresses=127.0.0.1",
                "start");
        return Optional.of(server);
    }

    /** The address of its first database. */
    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
    }

    @Override
    public void close() throws IOException {
        run("pg_ctl", "-D", data(), "-m", "immediate", "stop");
        said(List.of("rm", "-r", folder.toString()));
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void run(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", ACCOUNT, "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        said(command);
    }

    private static String said(List<String> command) throws IOException {
        Path output = Files.createTempFile("kwartier", ".txt");
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start()
                    .waitFor();
            return Files.readString(output, UTF_8);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (IOException absent) {
            return "";
        } finally {
            Files.delete(output);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
