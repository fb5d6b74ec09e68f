package nl.kwartier.store.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Settings;
import nl.kwartier.api.access.AccessLog.Filter;
import nl.kwartier.api.store.Store;
import nl.kwartier.store.Callers;
import nl.kwartier.store.Database;
import nl.kwartier.store.PostgresServer;
import nl.kwartier.store.StoreExtension;
import nl.kwartier.store.internal.Stores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What only a database on a server can do, or do wrong. */
class PostgresOnlyTest {
    private static final Caller CALLER = Caller.system("plekken bewerken");
    private static final String PLACES = "CREATE TABLE {plek} (naam @text(80) PRIMARY KEY, gasten @int NOT NULL);";

    @RegisterExtension
    final StoreExtension extension = StoreExtension.of(Database.POSTGRES);

    @Test
    void twoNodesThatMigrateAtOnceWaitForEachOther() throws Exception {
        String[] steps = {
            PLACES + "\nINSERT INTO {plek} (naam, gasten) SELECT 'plek ' || n, n FROM generate_series(1, 20000) n;",
            "DELETE FROM {plek};"
        };
        try (Stores second = Stores.open(new Settings(extension.properties()::get));
                Stores third = Stores.open(new Settings(extension.properties()::get))) {
            List<Stores> nodes = List.of(extension.stores(), second, third);

            atOnce(nodes.stream()
                    .<Callable<Boolean>>map(node -> () -> {
                        node.schemas().migrate("wijkteam", StoreExtension.migrations(steps));
                        return true;
                    })
                    .toList());

            assertThat(nodes).allSatisfy(node -> assertThat(count(node)).isZero());
        }
        assertThat(migrations("wijkteam")).isEqualTo(2);
    }

    @RepeatedTest(3)
    void nodesThatStartAtOnceOnAnEmptyDatabaseAllStart() throws Exception {
        Map<String, String> properties = Database.POSTGRES.fresh();

        List<Stores> nodes = atOnce(IntStream.range(0, 5)
                .<Callable<Stores>>mapToObj(i -> () -> Stores.open(new Settings(properties::get)))
                .toList());

        nodes.forEach(node -> assertThat(node.health()).containsKey("soort"));
        nodes.forEach(Stores::close);
        Database.POSTGRES.release(properties);
    }

    @Test
    void unitsThatCollideAreDoneAgainUntilEachCounted() throws Exception {
        extension.migrate("wijkteam", PLACES);
        Store store = extension.store("wijkteam");
        store.write(CALLER, unit -> unit.run("INSERT INTO {plek} (naam, gasten) VALUES ('De Schaaf', 0)"));

        atOnce(IntStream.range(0, 6)
                .<Callable<Boolean>>mapToObj(thread -> () -> {
                    IntStream.range(0, 25).forEach(i -> addGuest(store));
                    return true;
                })
                .toList());

        assertThat(guests(store)).isEqualTo(150);
    }

    @Test
    void anOwnersRoleKeepsItOutOfOtherSchemas() {
        extension.migrate("wijkteam", PLACES);
        extension.migrate("maatjes", PLACES);

        assertThatThrownBy(() -> extension.migrate("maatjes", PLACES, "DELETE FROM \"kw_wijkteam\".plek;"))
                .hasRootCauseMessage("ERROR: permission denied for schema kw_wijkteam\n  Position: 13");
        assertThat(extension.stores().health()).containsEntry("rollen", "elk programma heeft een eigen rol");
    }

    @Test
    void anAccountThatMayMakeRolesNeedsNoOtherPower() {
        PostgresServer.execute("CREATE ROLE beheer LOGIN CREATEROLE");
        try (Stores stores = storesOf("beheer")) {
            worksFor(stores);
            assertThat(stores.health()).containsEntry("rollen", "elk programma heeft een eigen rol");
        }
    }

    @Test
    void anAccountThatMayNotMakeRolesWorksWithOne() {
        PostgresServer.execute("CREATE ROLE gewoon LOGIN");
        try (Stores stores = storesOf("gewoon")) {
            worksFor(stores);
            assertThat(stores.health().get("rollen")).startsWith("alle programma's delen één rol");
        }
    }

    @Test
    void afterAMoveToAnotherServerNewRowsStillComeLast() {
        extension.migrate("wijkteam", PLACES);
        Store own = extension.store("store");
        own.write(
                CALLER,
                unit -> unit.run(
                        "INSERT INTO {log} (tx, started, at, trace, actor_id, actor_name, activity, purpose, "
                                + "action, outcome, residents) VALUES (900000000, 0, 0, 't', 'a', 'a', 'kern', 'BEHEER', 'van elders', 'READ', 0)"));
        extension.reopen();

        Caller fatima = Callers.fatima("na de verhuizing");
        extension.store("wijkteam").write(fatima, unit -> true);

        long last = extension
                .store("store")
                .read(CALLER, reader -> reader.number("SELECT tx FROM {log} WHERE action = 'na de verhuizing'"));
        assertThat(last).isGreaterThan(900000000L);
        assertThat(extension
                        .stores()
                        .accessLog()
                        .entries(CALLER, Filter.ALL, null, 10)
                        .items()
                        .get(0)
                        .action())
                .isEqualTo("na de verhuizing");
    }

    private static Stores storesOf(String account) {
        String url = PostgresServer.freshDatabaseOf(account);
        return Stores.open(new Settings(Map.of("kwartier.database", url)::get));
    }

    private static void worksFor(Stores stores) {
        stores.schemas().migrate("wijkteam", StoreExtension.migrations(PLACES));
        Store store = stores.forOwner("wijkteam");
        store.write(CALLER, unit -> unit.run("INSERT INTO {plek} (naam, gasten) VALUES ('De Schaaf', 4)"));
        assertThat(guests(store)).isEqualTo(4);
    }

    private static void addGuest(Store store) {
        store.write(CALLER, unit -> {
            long now = unit.number("SELECT gasten FROM {plek} WHERE naam = 'De Schaaf'");
            return unit.run("UPDATE {plek} SET gasten = ? WHERE naam = 'De Schaaf'", now + 1);
        });
    }

    private static long guests(Store store) {
        return store.read(CALLER, reader -> reader.number("SELECT gasten FROM {plek} WHERE naam = 'De Schaaf'"));
    }

    private static long count(Stores node) {
        return node.forOwner("wijkteam").read(CALLER, reader -> reader.number("SELECT count(*) FROM {plek}"));
    }

    private long migrations(String owner) {
        return extension
                .store("store")
                .read(CALLER, reader -> reader.number("SELECT count(*) FROM {migration} WHERE owner = ?", owner));
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            var results = new ArrayList<T>();
            for (Future<T> future : threads.invokeAll(work)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
