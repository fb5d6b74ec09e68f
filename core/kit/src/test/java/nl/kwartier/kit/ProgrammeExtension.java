package nl.kwartier.kit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.kwartier.api.Actor;
import nl.kwartier.api.Caller;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.Traces;
import nl.kwartier.api.community.PartialDate;
import nl.kwartier.api.community.PersonName;
import nl.kwartier.api.community.Resident;
import nl.kwartier.api.community.ResidentDetails;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.api.store.Reader;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.store.Unit;
import nl.kwartier.store.Database;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The rows of a programme on the kit, on a real database, on Tuesday 24 November 2026 at noon. Each test begins with empty tables. */
public final class ProgrammeExtension implements BeforeEachCallback {
    private static final String OWNER = "wandelgroep";
    private static final Namespace SHARED = Namespace.create(ProgrammeExtension.class);
    private static final List<String> TABLES = List.of(
            "participation",
            "answer",
            "step",
            "group",
            "session",
            "attendance",
            "agreement",
            "task",
            "role",
            "interest",
            "note",
            "measure");

    private final Database database;
    private Store store;
    private Instant now;

    public ProgrammeExtension(Database database) {
        this.database = database;
    }

    private record Opened(StoreExtension stores, ExtensionContext context) implements AutoCloseable {
        static Opened open(Database database, ExtensionContext context) {
            var stores = StoreExtension.of(database);
            stores.beforeAll(context);
            stores.migrate(OWNER, KitTables.sql());
            return new Opened(stores, context);
        }

        @Override
        public void close() {
            stores.afterAll(context);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        store = context.getRoot()
                .getStore(SHARED)
                .computeIfAbsent(database, kind -> Opened.open(kind, context), Opened.class)
                .stores()
                .store(OWNER);
        now = LocalDate.of(2026, 11, 24).atTime(12, 0).atZone(DutchWords.ZONE).toInstant();
        empty();
    }

    /** Takes all rows away. */
    public void empty() {
        write((unit, moment) -> {
            TABLES.forEach(table -> unit.run("DELETE FROM {kit_" + table + "}"));
            return true;
        });
    }

    public Store store() {
        return store;
    }

    /** Time goes on. */
    public void days(int days) {
        now = now.atZone(DutchWords.ZONE).plusDays(days).toInstant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, DutchWords.ZONE);
    }

    public Instant now() {
        return now;
    }

    public Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return DutchWords.ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    public <T> T write(BiFunction<Unit, Moment, T> work) {
        return writeAs(fatma(), work);
    }

    public <T> T writeAs(Caller caller, BiFunction<Unit, Moment, T> work) {
        return store.write(caller, unit -> work.apply(unit, Moment.now(clock(), caller)));
    }

    public <T> T read(Function<Reader, T> work) {
        return store.read(fatma(), work::apply);
    }

    public static Caller fatma() {
        return of("fatma", "Fatma de Boer");
    }

    public static Caller youssef() {
        return of("youssef", "Youssef Benali");
    }

    private static Caller of(String id, String name) {
        var actor = new Actor(id, name, Set.of("medewerker"), Actor.Kind.PERSON);
        return Caller.of(actor, Purpose.EXECUTION, OWNER, "proberen", Traces.next());
    }

    /** An invented resident, of whom only the name is known. */
    public Resident resident(String name) {
        return resident(name, null);
    }

    /** An invented resident with a date of birth. */
    public Resident resident(String name, String born) {
        var named = ResidentDetails.named(
                new PersonName(null, name, null, null, null, null, nl.kwartier.api.community.NameUse.OWN));
        var details = new ResidentDetails(
                named.name(),
                born == null ? null : new PartialDate(born),
                null,
                null,
                List.of(),
                named.reach(),
                named.address(),
                null,
                false,
                null);
        return new Resident(ResidentId.next(), 1, details, now, "Fatma de Boer", false);
    }
}
