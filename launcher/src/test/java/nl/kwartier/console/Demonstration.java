package nl.kwartier.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A {@code kwartier.jar --demo}: one for all tests of this package, which ends with them, or one of a test's own. */
final class Demonstration implements AutoCloseable {
    static final String PASSWORD = "welkom in Kwartierstad";

    private static final Pattern KEY = Pattern.compile("kw_[A-Za-z0-9_-]+");
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private static Demonstration running;

    private final Process process;
    private final String address;
    private final String key;
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> told = new CopyOnWriteArrayList<>();

    private Demonstration(Process process, String address, String key) {
        this.process = process;
        this.address = address;
        this.key = key;
    }

    /** The one that runs; started when it is asked for first. */
    static synchronized Demonstration running() {
        if (running == null) {
            try {
                running = start(Files.createTempDirectory("kwartier-demo"));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(running.process::destroyForcibly));
        }
        return running;
    }

    /** One of the test's own, on a data folder of its own. */
    static Demonstration start(Path data, String... options) throws IOException {
        return start(ProcessBuilder.Redirect.INHERIT, data, options);
    }

    /** The same, with its log in a file or on the error stream. */
    static Demonstration start(ProcessBuilder.Redirect log, Path data, String... options) throws IOException {
        data.toFile().deleteOnExit();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("kwartier.jar"),
                "--demo",
                "--port",
                "0",
                "--data",
                data.toString()));
        command.addAll(List.of(options));
        var process = new ProcessBuilder(command).redirectError(log).start();
        BufferedReader out = process.inputReader(UTF_8);
        String address = null;
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("Kwartier draait op ")) {
                address = line.substring("Kwartier draait op ".length());
            }
            Matcher key = KEY.matcher(line);
            if (key.find() && address != null) {
                var demonstration = new Demonstration(process, address, key.group());
                demonstration.listen(out);
                return demonstration;
            }
        }
        throw new IOException("Kwartier did not start");
    }

    /** Ends it as the system does, with SIGTERM. */
    @Override
    public void close() {
        try {
            if (process.toHandle().destroy() && process.waitFor() != 0) {
                throw new AssertionError("ended with exit code " + process.exitValue());
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The address of a path. */
    String at(String path) {
        return address + path;
    }

    /** Takes away what it says on its terminal from now on: a full pipe would hold it up. */
    private void listen(BufferedReader out) {
        var thread = new Thread(() -> out.lines().forEach(told::add));
        thread.setDaemon(true);
        thread.start();
    }

    /** What it said on its terminal since it was there. */
    List<String> told() {
        return told;
    }

    /** The API key of an administrator. */
    String key() {
        return key;
    }

    /** Asks the API, as an administrator. */
    HttpResponse<String> api(String method, String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(at(path)))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
    }

    /** Asks once more on a new connection when the server had just closed the one in use, as it may at any time. */
    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            try {
                return http.send(request.build(), BodyHandlers.ofString());
            } catch (IOException closed) {
                return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The id of the first thing that the API answers. */
    String firstId(String path) {
        return id(api("GET", path, "").body());
    }

    /** The id of the resident who is found first. */
    String resident(String words) {
        return id(api("POST", "/api/v1/inwoners/zoek", "{\"zoek\": \"" + words + "\"}")
                .body());
    }

    private static String id(String body) {
        Matcher id = ID.matcher(body);
        if (!id.find()) {
            throw new AssertionError("no id in " + body);
        }
        return id.group(1);
    }
}
