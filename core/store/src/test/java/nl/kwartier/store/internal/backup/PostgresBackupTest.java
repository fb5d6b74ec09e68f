package nl.kwartier.store.internal.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.kwartier.api.store.Store;
import nl.kwartier.store.Database;
import nl.kwartier.store.internal.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of a PostgreSQL database by its own programs, and putting it back. Needs a server of the version of those programs. */
class PostgresBackupTest {
    @TempDir
    Path folder;

    private Optional<InstalledPostgres> server = Optional.empty();
    private Administrator administrator;
    private Path copy;

    @BeforeEach
    void aMunicipality() throws IOException {
        server = InstalledPostgres.start();
        if (server.isEmpty()) {
            System.out.println("Skipped: this machine has no pg_dump with a PostgreSQL server of the same version");
        }
        assumeTrue(server.isPresent(), "no PostgreSQL installed");
        administrator = new Administrator(
                Map.of(
                        "kwartier.data",
                        Files.createDirectory(folder.resolve("data")).toString(),
                        "kwartier.database",
                        server.orElseThrow().url()),
                Files.createDirectory(folder.resolve("onderdelen")));
        copy = folder.resolve("kopie.dump");
    }

    @AfterEach
    void stop() throws IOException {
        if (server.isPresent()) {
            server.orElseThrow().close();
        }
    }

    @Test
    void aCopyThatIsMadeDuringWritingIsPutBackRowByRow() throws InterruptedException {
        try (Stores stores = administrator.open()) {
            Store store = stores.forOwner(Administrator.OWNER);
            Administrator.guests(store, 0, 2_000);
            var stop = new AtomicBoolean();
            var writer = new Thread(() -> write(store, stop));
            writer.start();
            assertThat(administrator.run("reservekopie", copy))
                    .as(() -> administrator.refusal())
                    .isZero();
            stop.set(true);
            writer.join();
            Administrator.removed(store, "bert");
            List<String> now = Administrator.rows(store);
            assertThat(administrator.run("terugzetten", copy)).isEqualTo(1);
            assertThat(administrator.refusal()).contains("Er werkt nog een Kwartier met deze database");
            assertThat(Administrator.rows(store)).isEqualTo(now);
        }

        assertThat(administrator.run("terugzetten", copy))
                .as(() -> administrator.refusal())
                .isZero();
        assertThat(administrator.out()).contains("zijn 1 inwoners verwijderd");
        try (Stores stores = administrator.open()) {
            List<String> rows = Administrator.rows(stores.forOwner(Administrator.OWNER));
            assertThat(rows).hasSizeGreaterThanOrEqualTo(2_000);
            assertThat(rows.get(1_999)).isEqualTo("1999 gast 1999 [" + (byte) 1999 + "]");
            assertThat(Administrator.again(stores)).containsExactly("bert");
            Administrator.guests(stores.forOwner(Administrator.OWNER), 1_000_000, 1_000_001);
        }
    }

    @Test
    void aCopyWithTablesOfANewerModuleIsRefused() throws IOException {
        administrator.giver(1);
        administrator.given(2);
        administrator.run("reservekopie", copy);

        assertThat(administrator.run("terugzetten", copy)).isEqualTo(1);
        assertThat(administrator.refusal()).contains("is gemaakt door een nieuwere Kwartier dan deze");
    }

    @Test
    @Tag("grondig")
    void everythingComesBackAlsoWhereThereWasNothing() throws IOException {
        try (Stores stores = administrator.open()) {
            Administrator.guests(stores.forOwner(Administrator.OWNER), 0, 3);
        }
        administrator.run("reservekopie", copy);
        assertThat(administrator.run("terugzetten", copy)).isZero();
        String aside = administrator.files().stream()
                .filter(file -> file.endsWith(".dump"))
                .findFirst()
                .orElseThrow();
        server.orElseThrow().close();
        server = InstalledPostgres.start();
        var elsewhere = new Administrator(
                Map.of(
                        "kwartier.data",
                        administrator.data().toString(),
                        "kwartier.database",
                        server.orElseThrow().url()),
                folder.resolve("onderdelen"));

        assertThat(elsewhere.run("terugzetten", administrator.data().resolve(aside)))
                .as(() -> elsewhere.refusal())
                .isZero();
        assertThat(elsewhere.out()).contains("Let op: de huidige database is er niet");
        try (Stores stores = elsewhere.open()) {
            assertThat(Administrator.rows(stores.forOwner(Administrator.OWNER))).hasSize(3);
            assertThat(stores.health().get("rollen")).contains("eigen rol");
        }
    }

    @Test
    void aBrokenCopyChangesNothing() throws IOException {
        try (Stores stores = administrator.open()) {
            Administrator.guests(stores.forOwner(Administrator.OWNER), 0, 3_000);
        }
        administrator.run("reservekopie", copy);
        byte[] whole = Files.readAllBytes(copy);
        Path half = Files.write(folder.resolve("half.dump"), Arrays.copyOf(whole, whole.length - 2_000));

        assertThat(administrator.run("terugzetten", half)).isEqualTo(1);
        assertThat(administrator.refusal()).contains("is beschadigd of niet heel. Er is niets veranderd.");
        try (Stores stores = administrator.open()) {
            assertThat(Administrator.rows(stores.forOwner(Administrator.OWNER))).hasSize(3_000);
        }
    }

    @Test
    void aCopyOfTheOtherKindOfDatabaseIsRefused() throws IOException {
        try (Stores stores = administrator.open()) {
            Administrator.guests(stores.forOwner(Administrator.OWNER), 0, 3);
        }
        administrator.run("reservekopie", copy);
        var sqlite = new Administrator(
                Map.of("kwartier.data", administrator.data().toString()), folder.resolve("onderdelen"));

        assertThat(sqlite.run("terugzetten", copy)).isEqualTo(1);
        assertThat(sqlite.refusal()).contains("Deze reservekopie is van PostgreSQL. Er is niets veranderd");
    }

    @Test
    void programsThatAreOlderThanTheServerAreRefusedOrDoTheWork() throws IOException {
        Map<String, String> properties = Database.POSTGRES.fresh();
        var newer = new Administrator(properties, folder.resolve("onderdelen"));
        try (Stores stores = newer.open()) {
            Administrator.guests(stores.forOwner(Administrator.OWNER), 0, 3);
        }
        int code = newer.run("reservekopie", copy);
        if (code == 1) {
            assertThat(newer.refusal()).containsPattern("De server is PostgreSQL 18 en pg_dump hier is versie \\d+\\.");
            assertThat(copy).doesNotExist();
        }
        Database.POSTGRES.release(properties);
    }

    private static void write(Store store, AtomicBoolean stop) {
        for (int nr = 2_000; !stop.get(); nr++) {
            Administrator.guests(store, nr, nr + 1);
        }
    }
}
