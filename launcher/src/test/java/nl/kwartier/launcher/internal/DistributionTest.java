package nl.kwartier.launcher.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionTest {
    private static final Path KWARTIER = Path.of(System.getProperty("kwartier.jar"));

    @TempDir
    Path cache;

    @ParameterizedTest
    @ValueSource(strings = {"libraries", "services", "programmes"})
    void theListNamesExactlyTheJarsInside(String kind) throws IOException {
        try (var zip = new ZipFile(KWARTIER.toFile())) {
            var list =
                    new String(zip.getInputStream(zip.getEntry(kind + ".txt")).readAllBytes(), UTF_8);
            var inside = zip.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.matches(kind + "/.+"))
                    .map(name -> name.substring(kind.length() + 1));

            assertThat(inside).containsExactlyInAnyOrderElementsOf(list.lines().toList());
        }
    }

    @Test
    void theSecondTimeNothingIsUnpacked() throws IOException {
        var first = Distribution.unpack(KWARTIER, cache);
        var longAgo = FileTime.fromMillis(1_000_000_000);
        for (Path jar : first.libraries()) {
            Files.setLastModifiedTime(jar, longAgo);
        }

        var second = Distribution.unpack(KWARTIER, cache);

        assertThat(second).isEqualTo(first);
        assertThat(second.libraries())
                .allSatisfy(jar -> assertThat(Files.getLastModifiedTime(jar)).isEqualTo(longAgo));
    }

    @Test
    void aTornFileIsUnpackedAgain() throws IOException {
        Path jar = Distribution.unpack(KWARTIER, cache).libraries().get(0);
        long size = Files.size(jar);
        Files.write(jar, new byte[10]);

        Distribution.unpack(KWARTIER, cache);

        assertThat(jar).hasSize(size);
    }

    @Test
    void whatAnEarlierKwartierLeftIsRemoved() throws IOException {
        Distribution.unpack(KWARTIER, cache);
        Path old = Files.writeString(cache.resolve("services/nl.kwartier.oud-1234.jar"), "");

        Distribution.unpack(KWARTIER, cache);

        assertThat(old).doesNotExist();
    }
}
