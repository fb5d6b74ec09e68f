package nl.kwartier.launcher.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path folder;

    @Test
    void aFolderThatIsNotThereIsMade() throws Exception {
        Path inner = folder.resolve("een/twee");

        DataFolder.open(inner, false).close();

        assertThat(inner).isDirectory();
    }

    @Test
    void aFolderWhereNothingCanBeWrittenIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("bestand"), "geen map");

        assertThat(Run.of("--data", file.toString()).refusal()).contains(file.toString(), "--data");
    }

    @Test
    void theSecondUserIsToldWhoTheFirstIs() throws Exception {
        try (var first = DataFolder.open(folder, false)) {
            assertThat(Run.of("--data", first.path().toString()).refusal())
                    .contains(
                            "al in gebruik", "proces " + ProcessHandle.current().pid(), "--data");
        }
    }

    @Test
    void aFolderThatWasLetGoCanBeUsedAgain() throws Exception {
        DataFolder.open(folder, false).close();

        DataFolder.open(folder, false).close();
    }

    @Test
    void aDemonstrationLeavesRealDataAlone() throws Exception {
        DataFolder.open(folder, false).close();

        assertThat(Run.of("--demo", "--data", folder.toString()).refusal()).contains("niet van de demo");
    }

    @Test
    void aDemonstrationLeavesAnUnknownFolderAlone() throws IOException {
        Files.writeString(folder.resolve("brief.txt"), "Beste mevrouw");

        assertThat(Run.of("--demo", "--data", folder.toString()).refusal()).contains("niet van de demo");
    }

    @Test
    void aDemonstrationMayFindProgrammesWaiting() throws Exception {
        Files.createDirectory(folder.resolve("plugins"));

        DataFolder.open(folder, true).close();
        DataFolder.open(folder, true).close();
    }

    @Test
    void realWorkDoesNotStartOnADemonstration() throws Exception {
        DataFolder.open(folder, true).close();

        assertThat(Run.of("--data", folder.toString()).refusal()).contains("hoort bij de demo", "--demo");
    }
}
