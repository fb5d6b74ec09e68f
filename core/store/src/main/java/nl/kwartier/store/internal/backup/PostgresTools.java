package nl.kwartier.store.internal.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL's own programs for copies, found on the path. The password goes by their environment, never on their command line. */
final class PostgresTools {
    private static final byte[] BEGINNING = "PGDMP".getBytes(UTF_8);
    private static final Pattern VERSION = Pattern.compile("\\) (\\d+)");

    private final PGSimpleDataSource source = new PGSimpleDataSource();

    PostgresTools(String url) {
        try {
            source.setURL(url);
        } catch (IllegalArgumentException e) {
            throw new NotDone(
                    "Het adres van de database klopt niet. Een goed adres is jdbc:postgresql://localhost:5432/kwartier.");
        }
    }

    /** Whether a file begins as a dump in PostgreSQL's own format does. */
    static boolean looksLike(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(BEGINNING.length), BEGINNING);
        }
    }

    /** Copies the tables of Kwartier, as they are at one moment, and reads the copy to its end. */
    void dump(Path file, PrintWriter out) throws IOException, SQLException {
        checkVersion("pg_dump");
        new Progress(out).growing("Kopiëren", file, 0, () -> {
            Outcome outcome =
                    run(List.of("pg_dump", "--format=custom", "--schema=kw_*", "--no-password", "--file=" + file));
            if (outcome.failed()) {
                throw new NotDone("De reservekopie is niet gemaakt, en er is niets achtergebleven. pg_dump zegt: "
                        + outcome.complaint());
            }
        });
        checkWhole(file, out);
    }

    /** Reads a copy to its end. */
    void checkWhole(Path file, PrintWriter out) throws IOException, SQLException {
        new Progress(out).lasting("Nakijken", () -> {
            Outcome outcome = run(List.of("pg_restore", "--file=-", file.toString()), ProcessBuilder.Redirect.DISCARD);
            if (outcome.failed()) {
                throw new NotDone("De reservekopie " + file
                        + " is beschadigd of niet heel. Er is niets veranderd. pg_restore zegt: "
                        + outcome.complaint());
            }
        });
    }

    /** A program that is older than the server does not understand its tables. */
    void checkVersion(String program) throws IOException, SQLException {
        Outcome asked = run(List.of(program, "--version"));
        Matcher version = VERSION.matcher(asked.said());
        int here = version.find() ? Integer.parseInt(version.group(1)) : 0;
        int server = server();
        if (here < server) {
            throw new NotDone("De server is PostgreSQL " + server + " en " + program + " hier is versie " + here
                    + ". Installeer postgresql-client " + server + " of nieuwer, en zet het vooraan op het pad.");
        }
    }

    /** The tables of a copy, as PostgreSQL lists them. */
    String list(Path file) throws IOException {
        return run(List.of("pg_restore", "--list", file.toString())).said();
    }

    /** The rows of one table of the store in a copy, each as its values. */
    List<String[]> rows(Path file, String table) throws IOException {
        String said = run(List.of(
                        "pg_restore",
                        "--data-only",
                        "--schema=kw_store",
                        "--table=" + table,
                        "--file=-",
                        file.toString()))
                .said();
        return said.lines()
                .dropWhile(line -> !line.startsWith("COPY "))
                .skip(1)
                .takeWhile(line -> !line.equals("\\."))
                .map(line -> line.split("\t"))
                .toList();
    }

    Connection connect() throws SQLException {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw new NotDone(
                    "De database is niet te bereiken. Er is niets gedaan. Kijk het adres na achter --database, of achter "
                            + "database in kwartier.properties.");
        }
    }

    /** Runs programs, each reading what the one before it writes; what the last one says is kept. */
    Outcome pipe(List<List<String>> commands) throws IOException {
        var complaints = Files.createTempFile("kwartier", ".txt");
        try {
            var builders = commands.stream()
                    .map(command ->
                            builder(command).redirectError(ProcessBuilder.Redirect.appendTo(complaints.toFile())))
                    .toList();
            List<Process> processes = ProcessBuilder.startPipeline(builders);
            String said = new String(
                    processes.get(processes.size() - 1).getInputStream().readAllBytes(), UTF_8);
            boolean failed = false;
            for (Process process : processes) {
                failed |= code(process) != 0;
            }
            return new Outcome(failed, said, Files.readString(complaints));
        } finally {
            Files.delete(complaints);
        }
    }

    private Outcome run(List<String> command) throws IOException {
        return run(command, ProcessBuilder.Redirect.PIPE);
    }

    private Outcome run(List<String> command, ProcessBuilder.Redirect output) throws IOException {
        var complaints = Files.createTempFile("kwartier", ".txt");
        try {
            Process process =
                    start(builder(command).redirectError(complaints.toFile()).redirectOutput(output));
            String said = new String(process.getInputStream().readAllBytes(), UTF_8);
            return new Outcome(code(process) != 0, said, Files.readString(complaints));
        } finally {
            Files.delete(complaints);
        }
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException absent) {
            throw new NotDone("Het programma " + builder.command().get(0)
                    + " is niet gevonden. Installeer postgresql-client, en zet het op het pad.");
        }
    }

    private static int code(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private ProcessBuilder builder(List<String> command) {
        var builder = new ProcessBuilder(new ArrayList<>(command));
        Map<String, String> environment = builder.environment();
        environment.put("LC_MESSAGES", "C");
        environment.put("PGHOST", source.getServerNames()[0]);
        environment.put("PGPORT", String.valueOf(source.getPortNumbers()[0] == 0 ? 5432 : source.getPortNumbers()[0]));
        put(environment, "PGDATABASE", source.getDatabaseName());
        put(environment, "PGUSER", source.getUser());
        put(environment, "PGPASSWORD", source.getPassword());
        put(environment, "PGSSLMODE", source.getSslMode());
        return builder;
    }

    private static void put(Map<String, String> environment, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            environment.put(name, value);
        }
    }

    private int server() throws SQLException {
        try (Connection connection = connect()) {
            return connection.getMetaData().getDatabaseMajorVersion();
        }
    }

    /** Runs one statement as the account itself, and gives the one number that it asks for. */
    long number(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            return result.next() ? result.getLong(1) : 0;
        }
    }

    /** How a program ended. */
    record Outcome(boolean failed, String said, String complaints) {
        /** The first thing it complained about. */
        String complaint() {
            return complaints.lines().findFirst().orElse("niets").strip();
        }
    }
}
