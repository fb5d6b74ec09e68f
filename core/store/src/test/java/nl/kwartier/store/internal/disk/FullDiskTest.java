package nl.kwartier.store.internal.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.Settings;
import nl.kwartier.api.store.Schemas.MigrationFailed;
import nl.kwartier.api.store.Store;
import nl.kwartier.store.Callers;
import nl.kwartier.store.StoreExtension;
import nl.kwartier.store.internal.StartFailure;
import nl.kwartier.store.internal.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file system that has no room left, as a server gets one day. */
class FullDiskTest {
    private static final int MEGABYTES = 8;
    private static final String TEXT = "x".repeat(2_000);
    private static final int PER_UNIT = 2;

    private SmallDisk disk;
    private Stores stores;
    private Store store;

    @BeforeEach
    void open() throws Exception {
        disk = SmallDisk.mounted(MEGABYTES);
        start();
        stores.schemas()
                .migrate(
                        "buurt",
                        StoreExtension.migrations(
                                "CREATE TABLE {blad} (nr @int PRIMARY KEY, tekst @text(2000) NOT NULL);"));
    }

    @AfterEach
    void close() throws Exception {
        if (disk != null) {
            stores.close();
            disk.close();
        }
    }

    @Test
    void whatDoesNotFitIsRefusedAndNothingThatWasAcknowledgedIsLost() {
        List<Integer> kept = writeUntilFull();

        assertThat(numbers()).containsExactlyElementsOf(kept);
        start();
        assertThat(numbers()).containsExactlyElementsOf(kept);
    }

    @Test
    void withRoomAgainWritingGoesOnWithoutARestart() throws IOException {
        disk.take(MEGABYTES / 2);
        List<Integer> kept = writeUntilFull();

        disk.makeRoom();
        store.write(Callers.fatima("bewaren"), unit -> unit.run("INSERT INTO {blad} (nr, tekst) VALUES (-1, 'weer')"));

        assertThat(numbers()).hasSize(kept.size() + 1).contains(-1);
    }

    @Test
    void nobodyIsShownOfWhomItCannotBeRecorded() throws IOException {
        Caller fatima = Callers.fatima("inwoner bekijken");
        disk.takeAll();
        fillWhatTheLogStillHolds();
        fatima.saw(Ids.next());

        assertThatThrownBy(() -> store.settle(fatima)).satisfies(FullDiskTest::saysWhatToDo);

        disk.makeRoom();
        store.settle(fatima);
    }

    @Test
    void tablesThatDoNotFitAreMadeLater() throws IOException {
        var step = StoreExtension.migrations("CREATE TABLE {lid} (naam @text(80) PRIMARY KEY);");
        disk.takeAll();
        fillWhatTheLogStillHolds();

        assertThatThrownBy(() -> stores.schemas().migrate("koor", step))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageContainingAll("koor", "schijf", "vol", "ruimte te maken");

        disk.makeRoom();
        stores.schemas().migrate("koor", step);
    }

    @Test
    void aStartSaysThatTheDiskIsFullAndLosesNothing() throws IOException {
        add(1).join();
        stores.close();
        disk.takeAll();

        assertThatThrownBy(() -> Stores.open(settings("data")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContainingAll("schijf", "vol", "Maak ruimte");

        disk.makeRoom();
        start();
        assertThat(numbers()).containsExactly(1, 2);
    }

    @Test
    void aFirstStartOnAFullDiskSaysSoToo() throws IOException {
        disk.takeAll();

        assertThatThrownBy(() -> Stores.open(settings("nieuw")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContainingAll("schijf", "vol", "Maak ruimte");
    }

    /** Writes units of two rows, many at once and then one by one, and gives the rows that were acknowledged. */
    private List<Integer> writeUntilFull() {
        var kept = new ArrayList<Integer>();
        int next = 0;
        for (int round = 0, refused = 0; refused == 0 && round < 100; round++) {
            var answers = new ArrayList<CompletableFuture<Integer>>();
            for (int i = 0; i < 100; i++, next += PER_UNIT) {
                answers.add(add(next));
            }
            for (var answer : answers) {
                refused += answer.handle(this::isRefused).join() ? 1 : 0;
            }
            kept.addAll(acknowledged(answers));
        }
        return kept;
    }

    private CompletableFuture<Integer> add(int first) {
        return store.writeLater(Callers.fatima("bewaren"), unit -> {
            for (int number = first; number < first + PER_UNIT; number++) {
                unit.run("INSERT INTO {blad} (nr, tekst) VALUES (?, ?)", number, TEXT);
            }
            return first;
        });
    }

    private List<Integer> acknowledged(List<CompletableFuture<Integer>> answers) {
        return answers.stream()
                .filter(answer -> !answer.isCompletedExceptionally())
                .flatMap(answer ->
                        IntStream.range(answer.join(), answer.join() + PER_UNIT).boxed())
                .toList();
    }

    private boolean isRefused(Integer done, Throwable failure) {
        if (failure != null) {
            saysWhatToDo(failure instanceof CompletionException wrapped ? wrapped.getCause() : failure);
        }
        return failure != null;
    }

    /** A file of the database may still have a block of its own for a small unit. */
    private void fillWhatTheLogStillHolds() {
        for (int i = 0; i < 1_000; i++) {
            try {
                store.write(Callers.fatima("bewaren"), unit -> true);
            } catch (Refusal full) {
                return;
            }
        }
    }

    private static void saysWhatToDo(Throwable failure) {
        assertThat(failure).isInstanceOf(Refusal.class).hasMessageContainingAll("schijf", "vol", "ruimte te maken");
        assertThat(((Refusal) failure).code()).isEqualTo(ErrorCode.SERVICE);
    }

    private List<Integer> numbers() {
        return store.read(
                Callers.fatima("lezen"),
                reader -> reader.list("SELECT nr FROM {blad} ORDER BY nr", row -> (int) row.number("nr")));
    }

    private void start() {
        if (stores != null) {
            stores.close();
        }
        stores = Stores.open(settings("data"));
        store = stores.forOwner("buurt");
    }

    private Settings settings(String folder) {
        return new Settings(
                Map.of("kwartier.data", disk.folder().resolve(folder).toString())::get);
    }
}
