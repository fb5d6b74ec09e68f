package nl.kwartier.launcher.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A {@code kwartier.jar} in a process of its own, as a municipality runs it. */
public final class RunningKwartier implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final BufferedReader out;

    private RunningKwartier(Process process) {
        this.process = process;
        this.out = process.inputReader(UTF_8);
    }

    public static RunningKwartier start(Path javaHome, Path jar, Path data, String... options) throws IOException {
        return startWith(List.of(), javaHome, jar, data, options);
    }

    /** Starts it with options for Java itself. */
    static RunningKwartier startWith(List<String> javaOptions, Path javaHome, Path jar, Path data, String... options)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(javaHome.resolve("bin/java").toString());
        command.addAll(javaOptions);
        command.addAll(List.of("-jar", jar.toString(), "--data", data.toString()));
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command);
        builder.directory(data.getParent().toFile());
        return new RunningKwartier(builder.start());
    }

    /** Waits for the line with the address and gives it; or fails with what the process said instead. */
    public String address() throws IOException {
        String line = out.readLine();
        if (line == null || !line.startsWith("Kwartier draait op ")) {
            throw new AssertionError("not started: " + line + "\n" + complaint());
        }
        return line.substring("Kwartier draait op ".length());
    }

    /** The number of its process. */
    long pid() {
        return process.pid();
    }

    /** Waits for the next line on the terminal. */
    String line() throws IOException {
        return String.valueOf(out.readLine());
    }

    /** Asks it to end, as the system does with SIGTERM, and gives the exit code. */
    int stop() throws InterruptedException {
        process.toHandle().destroy();
        return exitCode();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("still running after " + PATIENCE_SECONDS + " seconds");
        }
        return process.exitValue();
    }

    /** Everything on the error stream, once the process has ended. */
    String complaint() throws IOException {
        try (var err = process.errorReader(UTF_8)) {
            return String.join("\n", err.lines().toList());
        }
    }

    /** The one sentence with which it ended, after checking that there is nothing more and that it ended with 1. */
    String refusal() throws IOException, InterruptedException {
        int code = exitCode();
        String said = complaint();
        if (code != 1 || said.isEmpty() || said.contains("\n")) {
            throw new AssertionError("no refusal in one line: exit " + code + "\n" + said);
        }
        return said;
    }

    /** Ends it without a chance to tidy up, as SIGKILL or a power cut would. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        try {
            kill();
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
