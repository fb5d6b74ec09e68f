package nl.kwartier.launcher.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * A command that the store carries out on the database: a copy of it, or putting one back. It runs without the framework, beside a
 * platform that goes on; so it unpacks into a folder of its own.
 */
final class DatabaseCommand implements Command {
    private final String name;
    private final boolean alone;

    /** Makes one; {@code alone} when no platform may use the data folder meanwhile. */
    DatabaseCommand(String name, boolean alone) {
        this.name = name;
        this.alone = alone;
    }

    @Override
    public void run(List<String> arguments, Terminal terminal) throws Refused, IOException {
        if (arguments.isEmpty() || arguments.get(0).startsWith("--")) {
            throw new Refused("Achter " + name + " hoort een bestand. Schrijf het zo: java -jar kwartier.jar " + name
                    + " kopie.db --data MAP");
        }
        var options = Options.parse(arguments.subList(1, arguments.size()));
        var configuration = Configuration.gather(options, terminal.environment());
        var asked = new ArrayList<String>();
        asked.add("bestand=" + Path.of(arguments.get(0)).toAbsolutePath().normalize());
        asked.add("demo=" + options.demo());
        Optional.ofNullable(configuration.settings().get(Setting.DATABASE))
                .ifPresent(database -> asked.add("database=" + database));
        Logging.silence();
        if (!alone) {
            carryOut(configuration.data(), asked, terminal);
            return;
        }
        try (var data = DataFolder.open(configuration.data(), options.demo())) {
            carryOut(data.path(), asked, terminal);
        }
    }

    private void carryOut(Path data, List<String> asked, Terminal terminal) throws Refused, IOException {
        Path folder = Files.createTempDirectory("kwartier");
        try {
            var distribution = Distribution.unpack(Kwartier.jar(), folder);
            LibrarySettings.apply(folder);
            asked.add("data=" + data);
            asked.add("onderdelen=" + folder.resolve("services"));
            carryOut(distribution, asked, terminal);
        } finally {
            remove(folder);
        }
    }

    private void carryOut(Distribution distribution, List<String> asked, Terminal terminal)
            throws Refused, IOException {
        var jars = Stream.concat(distribution.libraries().stream(), distribution.services().stream())
                .map(DatabaseCommand::url)
                .toArray(URL[]::new);
        var complaint = new StringWriter();
        try (var loader = new URLClassLoader(jars, DatabaseCommand.class.getClassLoader())) {
            ToolProvider tool = ServiceLoader.load(ToolProvider.class, loader).stream()
                    .filter(provider -> provider.type().getClassLoader() == loader)
                    .map(ServiceLoader.Provider::get)
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No tool " + name));
            var out = new PrintWriter(terminal.out(), true, UTF_8);
            if (tool.run(out, new PrintWriter(complaint, true), asked.toArray(String[]::new)) != 0) {
                throw new Refused(complaint.toString().strip());
            }
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A system that keeps a library which was loaded leaves it to be cleaned up with its other temporary files. */
    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
