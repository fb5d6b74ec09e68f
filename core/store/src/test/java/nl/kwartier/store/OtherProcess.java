package nl.kwartier.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A class of this test in a process of its own, on a database that others may look at after its death. */
public final class OtherProcess {
    private OtherProcess() {}

    /** Starts a class with the framework's properties of a database. */
    public static Process start(Class<?> main, Map<String, String> properties) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        properties.forEach((name, value) -> command.add(name + "=" + value));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The properties that a started class got as its arguments. */
    public static Map<String, String> properties(String[] arguments) {
        var properties = new HashMap<String, String>();
        for (String argument : arguments) {
            int split = argument.indexOf('=');
            properties.put(argument.substring(0, split), argument.substring(split + 1));
        }
        return properties;
    }

    /** Kills it with SIGKILL, by its handle: the process itself would also close the stream that still holds what it said. */
    public static void kill(Process process) {
        process.toHandle().destroyForcibly();
    }
}
