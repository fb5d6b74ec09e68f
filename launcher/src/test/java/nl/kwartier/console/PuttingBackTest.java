package nl.kwartier.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An administrator copies a running platform and puts the copy back. */
class PuttingBackTest {
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    @TempDir
    Path folder;

    @Test
    void aCopyOfARunningPlatformComesBackWithoutWhoWasRemovedSince() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        Path copy = folder.resolve("kopie.db");
        String removed;
        String stays;
        try (var kwartier = Demonstration.start(data, "--programmas", "geen")) {
            List<String> residents = residents(kwartier);
            removed = residents.get(0);
            stays = residents.get(1);
            var made = Ended.of("reservekopie", copy.toString(), "--data", data.toString());
            assertThat(made.complaint).isEmpty();
            assertThat(made.said).startsWith("De reservekopie staat in " + copy);

            kwartier.api("DELETE", "/api/v1/inwoners/" + removed + "?versie=1", "");
            kwartier.api("DELETE", "/api/v1/inwoners/" + stays + "?versie=7", "");
            assertThat(residents(kwartier)).doesNotContain(removed).contains(stays);
            var tooEarly = Ended.of("terugzetten", copy.toString(), "--data", data.toString(), "--demo");
            assertThat(tooEarly.code).isEqualTo(1);
            assertThat(tooEarly.complaint).hasSize(1).first().asString().contains("al in gebruik");
        }
        var back = Ended.of("terugzetten", copy.toString(), "--data", data.toString(), "--demo");
        assertThat(back.complaint).isEmpty();
        assertThat(back.said).contains("De reservekopie " + copy + " is teruggezet.", "zijn 1 inwoners verwijderd");

        try (var kwartier = Demonstration.start(data, "--programmas", "geen")) {
            Instant until = Instant.now().plus(Duration.ofSeconds(10));
            while (residents(kwartier).contains(removed) && Instant.now().isBefore(until)) {
                Thread.sleep(50);
            }
            assertThat(residents(kwartier)).doesNotContain(removed).contains(stays);
        }
    }

    @Test
    void aCommandWithoutAFileOrWithAnUnknownOptionIsRefusedInOneLine() throws Exception {
        for (String command : List.of("reservekopie", "terugzetten")) {
            assertThat(Ended.of(command).complaint)
                    .containsExactly("Achter " + command
                            + " hoort een bestand. Schrijf het zo: java -jar kwartier.jar " + command
                            + " kopie.db --data MAP");
        }
        assertThat(Ended.of("reservekopie", "kopie.db", "--snel").complaint)
                .containsExactly("Kwartier kent '--snel' niet. Met --help ziet u wat wel kan.");
        var nowhere = Ended.of("reservekopie", folder.resolve("kopie.db").toString(), "--data", folder.toString());
        assertThat(nowhere.code).isEqualTo(1);
        assertThat(nowhere.complaint).hasSize(1).first().asString().contains("staat geen database van Kwartier");
    }

    private static List<String> residents(Demonstration kwartier) {
        Matcher ids =
                ID.matcher(kwartier.api("GET", "/api/v1/inwoners?aantal=20", "").body());
        var found = new ArrayList<String>();
        while (ids.find()) {
            found.add(ids.group(1));
        }
        return found;
    }

    /** A run of {@code kwartier.jar} that has ended. */
    private record Ended(int code, String said, List<String> complaint) {
        static Ended of(String... arguments) throws IOException, InterruptedException {
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-jar",
                    System.getProperty("kwartier.jar")));
            command.addAll(List.of(arguments));
            Path complaint = Files.createTempFile("kwartier", ".txt");
            var process = new ProcessBuilder(command)
                    .redirectError(complaint.toFile())
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), UTF_8);
            int code = process.waitFor();
            List<String> lines = Files.readAllLines(complaint);
            Files.delete(complaint);
            return new Ended(code, said, lines);
        }
    }
}
