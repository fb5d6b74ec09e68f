package nl.kwartier.store.internal.backup;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Settings;
import nl.kwartier.api.store.Event;
import nl.kwartier.api.store.Schemas.Migration;
import nl.kwartier.api.store.Store;
import nl.kwartier.store.StoreExtension;
import nl.kwartier.store.internal.Stores;

/** Runs the commands on a database with a programme, and looks at what is in it. */
final class Administrator {
    static final String OWNER = "eten";
    private static final Caller CALLER = Caller.system("nakijken");
    private static final String GUESTS = "CREATE TABLE {gast} (nr @int PRIMARY KEY, naam @text(80), foto @bytes);\n"
            + "CREATE INDEX {gast_naam} ON {gast} (naam);";

    private final Map<String, String> properties;
    private final Path modules;
    private String out = "";
    private String err = "";

    Administrator(Map<String, String> properties, Path modules) {
        this.properties = properties;
        this.modules = modules;
    }

    Stores open() {
        var stores = Stores.open(new Settings(properties::get));
        stores.schemas().migrate(OWNER, StoreExtension.migrations(GUESTS));
        return stores;
    }

    /** Runs a command and gives its exit code. */
    int run(String command, Path file, String... more) {
        var arguments = new ArrayList<>(List.of(
                "bestand=" + file, "data=" + properties.get("kwartier.data"), "onderdelen=" + modules, "demo=false"));
        if (properties.containsKey("kwartier.database")) {
            arguments.add("database=" + properties.get("kwartier.database"));
        }
        arguments.addAll(List.of(more));
        var said = new StringWriter();
        var complained = new StringWriter();
        int code = ServiceLoader.load(ToolProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(tool -> tool.name().equals(command))
                .findFirst()
                .orElseThrow()
                .run(new PrintWriter(said, true), new PrintWriter(complained, true), arguments.toArray(String[]::new));
        out = said.toString();
        err = complained.toString();
        return code;
    }

    String out() {
        return out;
    }

    /** The one line of a refusal. */
    String refusal() {
        if (err.lines().count() != 1) {
            throw new AssertionError("not one line: " + err);
        }
        return err.strip();
    }

    /** Gives a programme so many migrations of a module. */
    void given(int migrations) {
        try (Stores stores = open()) {
            stores.schemas()
                    .migrate(
                            "maatjes",
                            IntStream.rangeClosed(1, migrations)
                                    .mapToObj(number -> new Migration(
                                            "kit", number, "stap", "CREATE TABLE {kit_t" + number + "} (x @int);"))
                                    .toList());
        }
    }

    /** Lets a module have so many migrations. */
    void module(String owner, int migrations) throws IOException {
        module(Map.of("Kwartier-Owner", owner), "migraties", migrations);
    }

    /** Lets the module that gives tables have so many migrations for them. */
    void giver(int migrations) throws IOException {
        module(Map.of("Kwartier-Owner", "kit", "Kwartier-Programmatabellen", "tabellen"), "tabellen", migrations);
    }

    private void module(Map<String, String> headers, String folder, int migrations) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach(manifest.getMainAttributes()::putValue);
        Path jar = modules.resolve(headers.get("Kwartier-Owner") + ".jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (int number = 1; number <= migrations; number++) {
                out.putNextEntry(new ZipEntry(folder + "/000" + number + "-stap.sql"));
            }
        }
    }

    Path data() {
        return Path.of(properties.get("kwartier.data"));
    }

    List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(data())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    static void guests(Store store, int from, int to) {
        store.write(CALLER, unit -> {
            for (int nr = from; nr < to; nr++) {
                unit.run("INSERT INTO {gast} (nr, naam, foto) VALUES (?, ?, ?)", nr, "gast " + nr, new byte[] {(byte) nr
                });
            }
            return true;
        });
    }

    static void removed(Store store, String resident) {
        store.write(CALLER, unit -> {
            unit.announce(new Event("VERWIJDERD", resident, Map.of()));
            return true;
        });
    }

    /** Every row, as text. */
    static List<String> rows(Store store) {
        return store.read(
                CALLER,
                reader -> reader.list(
                        "SELECT nr, naam, foto FROM {gast} ORDER BY nr",
                        row -> row.number("nr") + " " + row.textOrNull("naam") + " "
                                + List.of(row.bytesOrNull("foto")[0])));
    }

    /** The residents that are to be removed again. */
    static List<String> again(Stores stores) {
        return stores
                .forOwner("store")
                .read(
                        CALLER,
                        reader -> reader.list(
                                "SELECT subject FROM {event} WHERE owner = 'terugzetten' ORDER BY seq",
                                row -> row.text("subject")))
                .stream()
                .collect(Collectors.toList());
    }
}
