package nl.kwartier.store.internal.postgres;

import static nl.kwartier.store.StoreExtension.migrations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.Settings;
import nl.kwartier.api.store.Schemas.Migration;
import nl.kwartier.api.store.Schemas.MigrationFailed;
import nl.kwartier.store.Database;
import nl.kwartier.store.PostgresServer;
import nl.kwartier.store.StoreExtension;
import nl.kwartier.store.internal.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An update on one node while others work on the same database. */
class GenerationsOfNodesTest {
    private static final Caller CALLER = Caller.system("bijwerken");
    private static final String OWNER = "wijkteam";
    private static final String PLACES = "CREATE TABLE {plek} (naam @text(80) PRIMARY KEY);";
    private static final String GUESTS = "ALTER TABLE {plek} ADD COLUMN gasten @int NOT NULL DEFAULT 3;";

    @RegisterExtension
    final StoreExtension extension = StoreExtension.of(Database.POSTGRES);

    private Stores one;
    private Stores other;

    @BeforeEach
    void twoNodesWithAProgramme() {
        one = extension.stores();
        other = node();
        extension.migrate(OWNER, PLACES);
        add(one, "De Schaaf");
        add(other, "De Vogel");
    }

    @AfterEach
    void close() {
        other.close();
    }

    @Test
    void writesAreRefusedOnEachNodeWhileOneBuilds() {
        build();

        assertRefused(other);
        assertThatThrownBy(() -> other.forOwner(OWNER)
                        .writeLater(CALLER, unit -> unit.run("DELETE FROM {plek}"))
                        .get())
                .hasCauseInstanceOf(Refusal.class);
        assertThat(places(other)).isEqualTo(2);
        one.generations().tidy(OWNER);
        add(other, "daarna");
        assertThat(places(one)).isEqualTo(3);
    }

    @Test
    void aNodeThatStillRunsTheOldVersionWritesNowhereUntilItStartsTheNewOne() {
        switchTo(build());
        add(one, "nieuw");

        assertRefused(other);
        assertThat(places(other)).isEqualTo(2);
        other.schemas().migrate(OWNER, migrations(PLACES, GUESTS));
        assertThat(places(other)).isEqualTo(3);
        add(other, "daarna");
        assertThat(places(one)).isEqualTo(4);
    }

    @Test
    void aNodeThatStillRunsTheOldVersionWritesNowhereAlsoWhenAModuleGaveItsTablesMore() {
        switchTo(build());

        one.generations().trial(OWNER, 1);
        one.schemas()
                .migrate(
                        OWNER,
                        List.of(
                                new Migration("kit", 1, "groepen", "CREATE TABLE {kit_groep} (id @id PRIMARY KEY);"),
                                new Migration(1, "stap", PLACES)));

        assertRefused(other);
    }

    @Test
    void aNodeWhoseGenerationIsGoneSaysThatTheProgrammeIsUpdated() {
        switchTo(build());
        one.generations().forgetPrevious(OWNER);

        assertThatThrownBy(() -> places(other)).isInstanceOf(Refusal.class).hasMessageContaining("wordt bijgewerkt");
        assertRefused(other);
        other.schemas().migrate(OWNER, migrations(PLACES, GUESTS));
        assertThat(places(other)).isEqualTo(2);
    }

    @Test
    void whatAnotherNodeIsWritingWhenTheBuildBeginsIsCopied() throws Exception {
        var written = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var writing = CompletableFuture.runAsync(() -> other.forOwner(OWNER).write(CALLER, unit -> {
            unit.run("INSERT INTO {plek} (naam) VALUES ('net op tijd')");
            written.countDown();
            return await(goOn);
        }));
        written.await();
        var building = CompletableFuture.supplyAsync(this::build);
        Thread.sleep(300);
        assertThat(building).isNotDone();
        goOn.countDown();
        writing.get();

        switchTo(building.get());
        assertThat(places(one)).isEqualTo(3);
    }

    @Test
    void whoLetsGoIsFollowedAtOnce() {
        String url = extension.properties().get("kwartier.database");
        for (int turn = 0; turn < 100; turn++) {
            var hold = AdvisoryHold.take(url, OWNER);

            assertThat(hold).as("turn %d", turn).isPresent();
            hold.orElseThrow().close();
        }
    }

    @Test
    void aNodeThatStartsOrTidiesLeavesWhatAnotherBuildsAlone() {
        int next = build();
        Stores third = node();
        third.generations().tidy(OWNER);
        assertRefused(third);
        assertThatThrownBy(() -> third.generations().build(OWNER, migrations(PLACES)))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContaining("wordt al bijgewerkt");
        third.close();

        switchTo(next);
        assertThat(places(one)).isEqualTo(2);
    }

    @Test
    void whatANodeLeavesBehindAnotherClearsAway() {
        other.generations().build(OWNER, migrations(PLACES, GUESTS));
        other.close();
        assertRefused(one);

        one.generations().tidy(OWNER);

        add(one, "daarna");
        assertThat(schemas()).isEqualTo(1);
    }

    @Test
    void anAccountWithoutRolesUpdatesToo() {
        PostgresServer.execute("CREATE ROLE rolloos LOGIN");
        try (Stores stores = accountNode("rolloos")) {
            stores.schemas().migrate(OWNER, migrations(PLACES));
            add(stores, "De Schaaf");
            int next = stores.generations().build(OWNER, migrations(PLACES, GUESTS));
            assertRefused(stores);
            switchTo(stores, next);
            add(stores, "daarna");
            stores.generations().forgetPrevious(OWNER);

            assertThat(places(stores)).isEqualTo(2);
        }
    }

    @Test
    void anAccountThatMayMakeRolesUpdatesToo() {
        PostgresServer.execute("CREATE ROLE rolmaker LOGIN CREATEROLE");
        try (Stores stores = accountNode("rolmaker")) {
            stores.schemas().migrate(OWNER, migrations(PLACES));
            add(stores, "De Schaaf");
            switchTo(stores, stores.generations().build(OWNER, migrations(PLACES, GUESTS)));
            stores.generations().forgetPrevious(OWNER);
            switchTo(stores, stores.generations().build(OWNER, migrations(PLACES, GUESTS)));
            add(stores, "daarna");

            assertThat(places(stores)).isEqualTo(2);
        }
    }

    @Test
    void anOwnerKeepsItsRoleWhenItsFirstSchemaIsGone() {
        switchTo(build());
        one.generations().forgetPrevious(OWNER);
        switchTo(one.generations().build(OWNER, migrations(PLACES, GUESTS)));

        try (Stores third = node()) {
            assertThat(third.forOwner(OWNER)
                            .<Long>read(
                                    CALLER,
                                    reader -> reader.number(
                                            "SELECT count(*) FROM {plek} WHERE current_user LIKE 'kw\\_wijkteam\\_%'")))
                    .isEqualTo(2);
        }
    }

    private static Stores accountNode(String account) {
        String url = PostgresServer.freshDatabaseOf(account);
        return Stores.open(new Settings(Map.of("kwartier.database", url)::get));
    }

    private Stores node() {
        return Stores.open(new Settings(extension.properties()::get));
    }

    private int build() {
        return one.generations().build(OWNER, migrations(PLACES, GUESTS));
    }

    private void switchTo(int generation) {
        switchTo(one, generation);
    }

    private static void switchTo(Stores node, int generation) {
        node.forOwner("lifecycle").write(CALLER, unit -> {
            node.generations().use(unit, OWNER, generation);
            return true;
        });
    }

    private static void add(Stores node, String name) {
        node.forOwner(OWNER).write(CALLER, unit -> unit.run("INSERT INTO {plek} (naam) VALUES (?)", name));
    }

    private static void assertRefused(Stores node) {
        assertThatThrownBy(() -> add(node, "te vroeg"))
                .isInstanceOf(Refusal.class)
                .hasMessage("Dit programma wordt bijgewerkt. Probeer het over een minuut nog eens.");
    }

    private static long places(Stores node) {
        return node.forOwner(OWNER).read(CALLER, reader -> reader.number("SELECT count(*) FROM {plek}"));
    }

    private long schemas() {
        return one.forOwner("store")
                .read(
                        CALLER,
                        reader ->
                                reader.number("SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'kw\\_wijkteam%'"));
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
