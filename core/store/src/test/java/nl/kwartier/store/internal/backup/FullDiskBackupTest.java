package nl.kwartier.store.internal.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kwartier.api.Caller;
import nl.kwartier.store.internal.Stores;
import nl.kwartier.store.internal.disk.SmallDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk without room for a copy. */
class FullDiskBackupTest {
    private static final int PHOTO = 8_000_000;

    @TempDir
    Path folder;

    private Administrator administrator;

    @BeforeEach
    void aDatabaseOfEightMegabytes() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        administrator = new Administrator(
                Map.of("kwartier.data", data.toString()), Files.createDirectory(folder.resolve("onderdelen")));
        try (Stores stores = administrator.open()) {
            stores.forOwner(Administrator.OWNER)
                    .write(
                            Caller.system("vullen"),
                            unit -> unit.run(
                                    "INSERT INTO {gast} (nr, naam, foto) VALUES (1, 'gast 1', ?)", new byte[PHOTO]));
        }
    }

    @Test
    void aCopyThatDoesNotFitLeavesNothingBehind() throws IOException {
        try (var disk = SmallDisk.mounted(4)) {
            assertThat(administrator.run("reservekopie", disk.folder().resolve("kopie.db")))
                    .isEqualTo(1);

            assertThat(administrator.refusal())
                    .isEqualTo("Er is geen ruimte voor de reservekopie in " + disk.folder()
                            + ". Er is niets achtergebleven. Maak ruimte, of kies een andere schijf.");
            assertThat(files(disk.folder())).isEmpty();
        }
    }

    @Test
    void aCopyThatDoesNotFitInTheDataFolderChangesNothingThere() throws IOException {
        Path copy = folder.resolve("kopie.db");
        administrator.run("reservekopie", copy);
        try (var disk = SmallDisk.mounted(4)) {
            var there =
                    new Administrator(Map.of("kwartier.data", disk.folder().toString()), folder.resolve("onderdelen"));
            assertThat(there.run("terugzetten", copy)).isEqualTo(1);

            assertThat(there.refusal()).contains("past niet in de map " + disk.folder());
            assertThat(files(disk.folder())).isEmpty();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
