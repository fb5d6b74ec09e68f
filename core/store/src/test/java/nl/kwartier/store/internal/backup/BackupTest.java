package nl.kwartier.store.internal.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.kwartier.api.store.Store;
import nl.kwartier.store.internal.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of an SQLite database while it is used, and putting it back. */
class BackupTest {
    private static final String ELSEWHERE = "geef een ander bestand";

    @TempDir
    Path folder;

    private Administrator administrator;
    private Path copy;

    @BeforeEach
    void aMunicipality() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        administrator = new Administrator(
                Map.of("kwartier.data", data.toString()), Files.createDirectory(folder.resolve("onderdelen")));
        copy = folder.resolve("kopie.db");
    }

    @Test
    void aCopyThatIsMadeDuringWritingHoldsAllThatWasAcknowledgedBeforeIt() throws InterruptedException {
        var acknowledged = new AtomicInteger();
        int before;
        try (Stores stores = administrator.open()) {
            Store store = stores.forOwner(Administrator.OWNER);
            Administrator.guests(store, 0, 20_000);
            var stop = new AtomicBoolean();
            var writer = new Thread(() -> write(store, acknowledged, stop));
            writer.start();
            while (acknowledged.get() < 50) {
                Thread.sleep(5);
            }
            before = acknowledged.get();
            assertThat(administrator.run("reservekopie", copy))
                    .as(() -> administrator.refusal())
                    .isZero();
            assertThat(acknowledged.get()).as("writing goes on").isGreaterThan(before);
            stop.set(true);
            writer.join();
        }
        assertThat(administrator.out()).contains("De reservekopie staat in " + copy);
        assertThat(administrator.run("terugzetten", copy)).isZero();

        try (Stores stores = administrator.open()) {
            List<String> rows = Administrator.rows(stores.forOwner(Administrator.OWNER));
            assertThat(rows).hasSizeBetween(20_000 + before, 20_000 + acknowledged.get());
            assertThat(rows)
                    .isEqualTo(IntStream.range(0, rows.size())
                            .mapToObj(nr -> nr + " gast " + nr + " [" + (byte) nr + "]")
                            .toList());
        }
    }

    @Test
    void whatIsReplacedIsKeptUnderAnotherName() throws IOException {
        filled(3);
        administrator.run("reservekopie", copy);
        try (Stores stores = administrator.open()) {
            Administrator.guests(stores.forOwner(Administrator.OWNER), 10, 11);
        }
        assertThat(administrator.run("terugzetten", copy)).isZero();

        assertThat(guests()).isEqualTo(3);
        String aside = administrator.files().stream()
                .filter(file -> file.startsWith("kwartier-voor-terugzetten-"))
                .findFirst()
                .orElseThrow();
        assertThat(administrator.out()).contains(aside);
        assertThat(administrator.files()).noneMatch(file -> file.endsWith(".deel"));
        Files.move(
                administrator.data().resolve(aside),
                administrator.data().resolve("kwartier.db"),
                StandardCopyOption.REPLACE_EXISTING);
        assertThat(guests()).isEqualTo(4);
    }

    @Test
    void whoWasRemovedSinceTheCopyIsToBeRemovedAgain() {
        try (Stores stores = administrator.open()) {
            Administrator.removed(stores.forOwner(Administrator.OWNER), "anna");
            administrator.run("reservekopie", copy);
            Administrator.removed(stores.forOwner(Administrator.OWNER), "bert");
            Administrator.removed(stores.forOwner(Administrator.OWNER), "cor");
        }
        administrator.run("terugzetten", copy);

        assertThat(administrator.out()).contains("zijn 2 inwoners verwijderd en de gegevens van 0 programma's gewist");
        try (Stores stores = administrator.open()) {
            assertThat(Administrator.again(stores)).containsExactly("bert", "cor");
        }
        administrator.run("terugzetten", copy);
        assertThat(administrator.out()).contains("zijn 2 inwoners");
    }

    @Test
    void aProgrammeWhoseDataWereErasedSinceTheCopyIsErasedAgain() {
        filled(3);
        administrator.run("reservekopie", copy);
        try (Stores stores = administrator.open()) {
            stores.erase(Administrator.OWNER);
        }
        administrator.run("terugzetten", copy);

        assertThat(administrator.out()).contains("de gegevens van 1 programma's gewist");
        assertThat(guests()).isZero();
        filledFurther();
        assertThat(guests()).as("once").isEqualTo(1);
    }

    @Test
    void whereThePresentDatabaseIsGoneThatIsSaid() throws IOException {
        filled(3);
        administrator.run("reservekopie", copy);
        Files.delete(administrator.data().resolve("kwartier.db"));
        assertThat(administrator.run("terugzetten", copy)).isZero();

        assertThat(administrator.out()).contains("Let op: de huidige database is er niet of is niet te lezen.");
        assertThat(guests()).isEqualTo(3);
    }

    @Test
    void aBrokenPresentDatabaseIsKeptAsItIs() throws IOException {
        filled(3);
        administrator.run("reservekopie", copy);
        Files.writeString(administrator.data().resolve("kwartier.db"), "kapot ".repeat(10_000));
        assertThat(administrator.run("terugzetten", copy)).isZero();

        assertThat(administrator.out()).contains("Let op: de huidige database is er niet of is niet te lezen.");
        assertThat(guests()).isEqualTo(3);
        assertThat(administrator.files()).anyMatch(file -> file.startsWith("kwartier-voor-terugzetten-"));
    }

    @Test
    void aCopyNeverTakesThePlaceOfAnotherFile() throws IOException {
        filled(3);
        Files.writeString(copy, "iets anders");

        assertThat(administrator.run("reservekopie", copy)).isEqualTo(1);
        assertThat(administrator.refusal())
                .isEqualTo("Er is al iets met de naam " + copy
                        + ". Kies een andere naam: een reservekopie komt nooit in de plaats van iets anders.");
        assertThat(copy).hasContent("iets anders");
    }

    @Test
    void withoutADatabaseOrAFolderThereIsNoCopy() {
        assertThat(administrator.run("reservekopie", copy)).isEqualTo(1);
        assertThat(administrator.refusal()).contains("staat geen database van Kwartier. Geef met --data de map");
        assertThat(administrator.run("reservekopie", folder.resolve("nergens/kopie.db")))
                .isEqualTo(1);
        assertThat(administrator.refusal()).contains("nergens bestaat niet");
        assertThat(copy).doesNotExist();
    }

    @Test
    void whatIsNoWholeCopyOfKwartierIsRefusedAndNothingChanges() throws IOException {
        filled(3);
        administrator.run("reservekopie", copy);
        byte[] whole = Files.readAllBytes(copy);

        Path half = Files.write(folder.resolve("half.db"), Arrays.copyOf(whole, whole.length / 2));
        assertRefused(half, "is beschadigd of niet heel. Er is niets veranderd; " + ELSEWHERE);
        assertRefused(Files.writeString(folder.resolve("brief.txt"), "Beste"), "is geen reservekopie van Kwartier");
        assertRefused(folder.resolve("nergens"), "is er niet");
        Path other = folder.resolve("ander.db");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + other);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE iets (a)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        assertRefused(other, "is geen reservekopie van Kwartier");
        assertThat(guests()).isEqualTo(3);
    }

    @Test
    void aCopyOfANewerKwartierIsRefused() throws IOException {
        administrator.module("eten", 1);
        filled(3);
        administrator.run("reservekopie", copy);
        assertThat(administrator.run("terugzetten", copy)).isZero();
        administrator.module("eten", 0);

        assertRefused(copy, "is gemaakt door een nieuwere Kwartier dan deze. Er is niets veranderd");
    }

    @Test
    void aCopyWithTablesOfANewerModuleIsRefused() throws IOException {
        administrator.giver(1);
        filled(3);
        administrator.given(2);
        administrator.run("reservekopie", copy);

        assertRefused(copy, "is gemaakt door een nieuwere Kwartier dan deze. Er is niets veranderd");
        administrator.giver(2);
        assertThat(administrator.run("terugzetten", copy)).isZero();
    }

    @Test
    void aDemonstrationAndOwnDataDoNotTakeEachOthersPlace() {
        filled(3);
        administrator.run("reservekopie", copy);

        assertThat(administrator.run("terugzetten", copy, "demo=true")).isEqualTo(1);
        assertThat(administrator.refusal()).contains("bevat eigen gegevens");
    }

    private void assertRefused(Path file, String sentence) {
        assertThat(administrator.run("terugzetten", file)).isEqualTo(1);
        assertThat(administrator.refusal()).contains(sentence);
    }

    private void filled(int guests) {
        try (Stores stores = administrator.open()) {
            Administrator.guests(stores.forOwner(Administrator.OWNER), 0, guests);
        }
    }

    private void filledFurther() {
        filled(1);
    }

    private int guests() {
        try (Stores stores = administrator.open()) {
            return Administrator.rows(stores.forOwner(Administrator.OWNER)).size();
        }
    }

    private static void write(Store store, AtomicInteger acknowledged, AtomicBoolean stop) {
        for (int nr = 20_000; !stop.get(); nr++) {
            Administrator.guests(store, nr, nr + 1);
            acknowledged.incrementAndGet();
        }
    }
}
