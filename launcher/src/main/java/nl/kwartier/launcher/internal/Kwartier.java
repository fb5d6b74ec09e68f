package nl.kwartier.launcher.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kwartier.framework.KwartierFramework;
import org.osgi.framework.BundleException;

/** One run of the program, from its options to its exit code. */
public final class Kwartier {
    private final Path jar;
    private final Map<String, String> environment;
    private final Signals signals;
    private final PrintStream out;

    Kwartier(Path jar, Map<String, String> environment, Signals signals, PrintStream out) {
        this.jar = jar;
        this.environment = environment;
        this.signals = signals;
        this.out = out;
    }

    /**
     * Runs until somebody ends it, and exits with 0; or with 1 after a sentence on the error stream that says why it could not start.
     *
     * @param args the options of the command line
     */
    public static void main(String[] args) {
        System.setProperty("java.util.logging.manager", Logging.LastingManager.class.getName());
        Logging.start();
        var signals = new Signals();
        var ending = Ending.onRequest(signals);
        int code = 1;
        try {
            code = new Kwartier(jar(), System.getenv(), signals, System.out).run(List.of(args), System.err);
        } catch (RuntimeException | LinkageError fault) {
            // Without this, whoever asks the process to end would wait for a main thread that is no more.
            System.err.println(
                    "Kwartier moest stoppen. Is kwartier.jar vervangen terwijl het draaide? Start Kwartier opnieuw.");
            System.err.println("Techniek: " + fault);
        }
        try {
            Logging.release();
        } finally {
            ending.over(code);
        }
    }

    int run(List<String> args, PrintStream err) {
        try {
            var command = Commands.named(args);
            return command.isPresent() ? run(command.get(), args) : run(Options.parse(args));
        } catch (Refused refused) {
            Logging.release();
            err.println(refused.getMessage());
        } catch (IOException | BundleException fault) {
            Logging.release();
            err.println(
                    "Kwartier kan niet starten. Meld dit, met de regel hieronder, bij wie Kwartier voor u beheert.");
            err.println("Techniek: " + fault);
        }
        return 1;
    }

    private int run(Command command, List<String> args) throws Refused {
        try {
            command.run(args.subList(1, args.size()), new Terminal(environment, out));
            return 0;
        } catch (IOException fault) {
            throw new Refused("Dit is niet gelukt. Kijk of er genoeg ruimte is, en of u in de map mag schrijven. ("
                    + fault + ")");
        }
    }

    private int run(Options options) throws Refused, IOException, BundleException {
        if (options.help()) {
            out.print(help());
        } else if (options.version()) {
            out.println("Kwartier " + Release.read().version());
        } else {
            serve(options, Configuration.gather(options, environment));
        }
        return 0;
    }

    private void serve(Options options, Configuration configuration) throws Refused, IOException, BundleException {
        try (var data = DataFolder.open(configuration.data(), options.demo())) {
            var release = Release.read();
            var distribution = Distribution.unpack(jar, data.cache());
            LibrarySettings.apply(data.cache());
            var properties = properties(options, configuration, data, distribution, release);
            try (var platform = Platform.create(data.cache().resolve("framework"), properties, signals)) {
                platform.start(distribution.libraries(), distribution.services());
                if (options.development().isPresent()) {
                    platform.add(Distribution.workshop(jar, data.cache()));
                }
                if (options.shell()) {
                    withShell(platform, Distribution.shell(jar, data.cache()));
                } else {
                    new Watch(signals, out).untilTheEnd(platform::parts);
                }
            }
        }
    }

    private void withShell(Platform platform, List<Path> bundles) throws Refused, IOException, BundleException {
        Shell shell = platform.shell(bundles);
        try {
            new Watch(signals, out).untilTheEnd(platform::parts);
        } finally {
            shell.close();
        }
    }

    private static Map<String, String> properties(
            Options options, Configuration configuration, DataFolder data, Distribution distribution, Release release) {
        var properties = new HashMap<String, String>();
        configuration.settings().forEach((setting, value) -> properties.put(setting.property(), value));
        properties.put("kwartier.data", data.path().toString());
        properties.put("kwartier.config", configuration.folder().toString());
        properties.put("kwartier.demo", Boolean.toString(options.demo()));
        options.development().ifPresent(folder -> properties.put("kwartier.development", folder.toString()));
        properties.put("kwartier.version", release.version());
        properties.put("kwartier.distribution", distribution.programmes().toString());
        properties.put(KwartierFramework.SHARED_PACKAGES, distribution.sharedPackages());
        return properties;
    }

    /** This program. */
    static Path jar() {
        try {
            return Path.of(Kwartier.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String help() throws IOException {
        try (var in = Objects.requireNonNull(Kwartier.class.getResourceAsStream("help.txt"))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
