package nl.kwartier.web.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {
    private static final byte[] MEGABYTE = new byte[1024 * 1024];

    @TempDir
    private Path folder;

    @Test
    void aSmallFileStaysInMemory() throws IOException {
        try (var spool = new Spool(folder)) {
            spool.write(MEGABYTE);

            assertThat(spool.bytes()).hasSize(MEGABYTE.length);
            assertThat(spool.file()).isNull();
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void aLargeFileIsOnDiskUntilItWasSent() throws IOException {
        var spool = new Spool(folder.resolve("tijdelijk"));
        for (int megabyte = 0; megabyte < 10; megabyte++) {
            spool.write(MEGABYTE);
        }
        spool.write('x');
        spool.close();

        try (var file = spool.file()) {
            assertThat(file).isNotNull();
            assertThat(file.readAllBytes()).hasSize(10 * MEGABYTE.length + 1).endsWith('x');
        }
        assertThat(spool.bytes()).isEmpty();
        assertThat(folder.resolve("tijdelijk")).isEmptyDirectory();
    }

    @Test
    void aFileThatCouldNotBeMadeLeavesNothingBehind() throws IOException {
        var spool = new Spool(folder);
        for (int megabyte = 0; megabyte < 6; megabyte++) {
            spool.write(MEGABYTE);
        }
        assertThat(folder).isNotEmptyDirectory();

        spool.drop();

        assertThat(folder).isEmptyDirectory();
    }
}
