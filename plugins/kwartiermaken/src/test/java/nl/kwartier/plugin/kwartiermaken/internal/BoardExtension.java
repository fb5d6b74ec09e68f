package nl.kwartier.plugin.kwartiermaken.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.kwartier.access.internal.Desk;
import nl.kwartier.access.internal.password.Passwords;
import nl.kwartier.access.internal.people.Directory;
import nl.kwartier.api.Actor;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.Traces;
import nl.kwartier.api.community.Address;
import nl.kwartier.api.community.Coordinates;
import nl.kwartier.api.community.NameUse;
import nl.kwartier.api.community.Neighbourhood;
import nl.kwartier.api.community.PersonName;
import nl.kwartier.api.community.PlaceDetails;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.community.Resident;
import nl.kwartier.api.community.ResidentDetails;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.api.store.Store;
import nl.kwartier.community.internal.neighbourhoods.NeighbourhoodMap;
import nl.kwartier.community.internal.places.PlaceDirectory;
import nl.kwartier.community.internal.residents.ResidentRegister;
import nl.kwartier.community.internal.residents.ResidentRows;
import nl.kwartier.community.internal.search.Vocabulary;
import nl.kwartier.kit.Kit;
import nl.kwartier.plugin.kwartiermaken.internal.desk.HospitablePlaces;
import nl.kwartier.plugin.kwartiermaken.internal.desk.Town;
import nl.kwartier.store.Database;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The programme on a real database with the core's real places, on Tuesday 24 November 2026. All tests of a run share one database of
 * each kind; each test begins with an empty board.
 */
public final class BoardExtension implements BeforeEachCallback {
    private static final String OWN = "src/main/resources/migraties";
    private static final List<String> TABLES = List.of(
            "place",
            "step",
            "conversation",
            "rejection",
            "guest",
            "wish",
            "koppeling",
            "what_if",
            "contact",
            "kit_participation",
            "kit_step",
            "kit_task",
            "kit_role",
            "kit_interest");
    private static final Namespace SHARED = Namespace.create(BoardExtension.class);

    private final Database database;
    private StoreExtension stores;
    private MovableClock clock;
    private PlaceDirectory core;
    private NeighbourhoodMap neighbourhoods;
    private HospitablePlaces places;

    public BoardExtension(Database database) {
        this.database = database;
    }

    private record Opened(StoreExtension stores, ExtensionContext context) implements AutoCloseable {
        static Opened open(Database database, ExtensionContext context) {
            var stores = StoreExtension.of(database);
            stores.beforeAll(context);
            stores.migrate("kwartiermaken", together(tables("kit", "programmatabellen"), sql(Path.of(OWN))));
            stores.migrate("community", tables("community", "migraties"));
            stores.migrate("access", tables("access", "migraties"));
            stores.migrate("kit", tables("kit", "migraties"));
            return new Opened(stores, context);
        }

        @Override
        public void close() {
            stores.afterAll(context);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        stores = context.getRoot()
                .getStore(SHARED)
                .computeIfAbsent(database, kind -> Opened.open(kind, context), Opened.class)
                .stores();
        clock = new MovableClock(LocalDate.of(2026, 11, 24));
        core = new PlaceDirectory(stores.store("community"));
        neighbourhoods = new NeighbourhoodMap(stores.store("community"));
        neighbourhoods.put(youssef(), List.of(new Neighbourhood("BU1", "Lindepark", "Noord", null, List.of())));
        places = restarted();
        store().write(youssef(), unit -> {
            TABLES.forEach(table -> unit.run("DELETE FROM {" + table + "}"));
            return true;
        });
    }

    private static String[] tables(String module, String folder) {
        return sql(Path.of("../../core", module, "src/main/resources", folder));
    }

    private static String[] sql(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(BoardExtension::text).toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The kit's tables come first, as they do in the platform. */
    private static String[] together(String[] first, String[] then) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(then)).toArray(String[]::new);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the kit asks of the platform, with the core's real residents, places and accounts. */
    public Kit kit() {
        Store community = stores.store("community");
        var vocabulary = new Vocabulary();
        var residents = new ResidentRegister(community, new ResidentRows(vocabulary), vocabulary);
        Store access = stores.store("access");
        var accounts = new Desk(access, stores.stores().accessLog(), new Directory(access, false), new Passwords());
        return new Kit(residents, core, accounts, clock, stores.store("kit"));
    }

    /** The programme as another node, or after a restart, sees it. */
    public HospitablePlaces restarted() {
        return new HospitablePlaces(store(), new Town(core, neighbourhoods), clock);
    }

    public HospitablePlaces places() {
        return places;
    }

    public PlaceDirectory core() {
        return core;
    }

    public NeighbourhoodMap neighbourhoods() {
        return neighbourhoods;
    }

    public Store store() {
        return stores.store("kwartiermaken");
    }

    public StoreExtension stores() {
        return stores;
    }

    public MovableClock clock() {
        return clock;
    }

    /** A place of the core in Noord. */
    public PlaceId inNoord(String name) {
        var details = new PlaceDetails(
                name,
                "buurthuis",
                null,
                Address.UNKNOWN,
                new Coordinates(52.56, 5.17),
                "BU1",
                List.of(),
                null,
                null,
                null,
                null);
        return core.add(youssef(), PlaceId.next(), details).id();
    }

    /** An invented resident, of whom only the name is known. */
    public Resident resident(String name) {
        var details = ResidentDetails.named(new PersonName(null, name, null, null, null, null, NameUse.OWN));
        return new Resident(ResidentId.next(), 1, details, clock.instant(), "Youssef Benali", false);
    }

    public static Caller youssef() {
        return of("youssef", "Youssef Benali", "medewerker");
    }

    public static Caller fatma() {
        return of("fatma", "Fatma de Boer", "medewerker");
    }

    public static Caller of(String id, String name, String role) {
        var actor = new Actor(id, name, java.util.Set.of(role), Actor.Kind.PERSON);
        return Caller.of(actor, Purpose.PLANNING, "kwartiermaken", "proberen", Traces.next());
    }
}
