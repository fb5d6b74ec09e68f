package nl.kwartier.console;

import static nl.kwartier.console.DevelopedProgramme.JAVA;
import static nl.kwartier.console.DevelopedProgramme.TEMPLATE;
import static nl.kwartier.console.DevelopedProgramme.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How soon what somebody saves is there, and whether it is what the build of the programme would make. */
@Tag("grondig")
class ReloadTest {
    private static final int TIMES = 10;

    /** Half a second on a machine at rest; one that builds at the same time may be several times slower. */
    private static final long MOST_MILLIS = 3_000;

    private static final Path ROOT = Path.of(System.getProperty("kwartier.root"));
    private static final Pattern DONE = Pattern.compile("bouwen duurde (\\d+) ms, vervangen (\\d+) ms");

    @TempDir
    Path folder;

    @Test
    void aSavedFileIsThereSoon() throws Exception {
        var koffie = DevelopedProgramme.copiedTo(folder.resolve("koffie"));
        try (var kwartier = Demonstration.start(
                folder.resolve("data"), "--ontwikkel", koffie.folder().toString())) {
            var fatma = Visitor.loggedIn(kwartier, "fatma");
            await(fatma, page -> page.contains("Vandaag: De koffie is klaar."));
            var java = new ArrayList<Long>();
            var template = new ArrayList<Long>();
            for (int time = 0; time < TIMES; time++) {
                java.add(save(fatma, koffie, JAVA, "is klaar.", "is klaar. " + time));
                template.add(save(fatma, koffie, TEMPLATE, "Vandaag:", "Vandaag: " + time));
            }

            System.out.printf(
                    "saved to served, median of %d: Java %d ms, template %d ms; of that building %d ms, replacing %d ms%n",
                    TIMES, median(java), median(template), median(told(kwartier, 1)), median(told(kwartier, 2)));
            assertThat(median(java)).isLessThan(MOST_MILLIS);
            assertThat(median(template)).isLessThan(MOST_MILLIS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kwartiermaken", "wandelgroep"})
    void theWorkshopWritesTheManifestThatTheBuildWrites(String id) throws Exception {
        Path data = folder.resolve("data");
        Path programme = ROOT.resolve("plugins").resolve(id);
        try (var kwartier = Demonstration.start(data, "--ontwikkel", programme.toString())) {
            var fatma = Visitor.loggedIn(kwartier, "fatma");
            while (told(kwartier, 1).isEmpty()) {
                assertThat(fatma.get("/" + id).statusCode()).isIn(200, 404, 500);
            }
            assertThat(fatma.get("/" + id).statusCode()).isEqualTo(200);
        }

        assertThat(headers(data.resolve("cache/werkplaats/programma.jar"))).isEqualTo(headers(built(programme, id)));
    }

    private static long save(Visitor visitor, DevelopedProgramme koffie, Path file, String words, String others)
            throws Exception {
        koffie.change(file, words, others);
        long begin = System.nanoTime();
        await(visitor, page -> page.contains(others));
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private static List<Long> told(Demonstration kwartier, int group) {
        return kwartier.told().stream()
                .flatMap(line -> DONE.matcher(line).results())
                .map(found -> Long.valueOf(found.group(group)))
                .toList();
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    /** What the manifest says, but for papers that are of no use to who tries something. */
    private static Map<String, String> headers(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            Attributes all = file.getManifest().getMainAttributes();
            return all.keySet().stream()
                    .map(String::valueOf)
                    .filter(name -> !name.matches("Bundle-(License|Description)"))
                    .collect(Collectors.toMap(name -> name, all::getValue));
        }
    }

    private static Path built(Path programme, String id) throws IOException {
        try (var files = Files.list(programme.resolve("target"))) {
            return files.filter(file -> file.toString().matches(".*" + id + "-[^-]*(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
