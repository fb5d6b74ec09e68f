package nl.kwartier.launcher.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kwartier.console.TroublesomeJar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code programma}, against a Kwartier that runs. */
class ManageProgrammesTest {
    private static final Path JAR = Path.of(System.getProperty("kwartier.jar"));
    private static final Path JAVA = Path.of(System.getProperty("java.home"));
    private static final Pattern KEY = Pattern.compile("kw_[A-Za-z0-9_-]+");

    @TempDir
    static Path folder;

    private static RunningKwartier kwartier;
    private static String address;
    private static String key = "";

    @BeforeAll
    static void start() throws IOException {
        kwartier = RunningKwartier.start(
                JAVA, JAR, folder.resolve("data"), "--demo", "--port", "0", "--ongetekend", "--programmas", "geen");
        address = kwartier.address();
        Matcher found = KEY.matcher(kwartier.line());
        while (!found.find()) {
            found = KEY.matcher(kwartier.line());
        }
        key = found.group();
    }

    @AfterAll
    static void stop() {
        kwartier.close();
    }

    @Test
    void aProgrammeIsLetInUpdatedPutBackTakenAwayAndErased() throws IOException {
        assertThat(said("installeer", jar("1.0.0"), "--ja"))
                .contains("Wat gaat Lastig 1.0.0 doen?", "nog niet hier", "Lastig 1.0.0: staat aan.");
        assertThat(said("lijst").lines()).anyMatch(line -> line.matches("lastig +1\\.0\\.0 +staat aan +- +Lastig"));

        assertThat(said("installeer", jar("1.1.0"), "--ja")).contains("versie 1.0.0", "Lastig 1.1.0: staat aan.");
        assertThat(said("terug", "lastig", "--ja")).contains("0 regels", "Lastig 1.0.0: staat aan.");
        assertThat(said("uit", "lastig")).isEqualTo("Lastig 1.0.0: staat uit.\n");
        assertThat(said("aan", "lastig")).isEqualTo("Lastig 1.0.0: staat aan.\n");
        assertThat(said("toon", "lastig")).contains("staat aan", "Geschiedenis:", "teruggezet", "bijgewerkt");

        assertThat(run("wis", "lastig", "--titel", "Lastig").refusal()).contains("eerst weg");
        assertThat(said("verwijder", "lastig", "--ja")).contains("weggehaald");
        assertThat(run("wis", "lastig", "--titel", "lastig?").refusal()).contains("Er is niets gewist.");
        assertThat(said("wis", "lastig", "--titel", "Lastig")).contains("Alle gegevens van Lastig zijn gewist.");
        await(() -> !said("lijst").contains("lastig "));
    }

    @Test
    void whoDoesNotSayYesChangesNothing() throws Exception {
        Path file = folder.resolve("ander.jar");
        TroublesomeJar.write(file, "0.9.0");

        var process = new ProcessBuilder(
                JAVA.resolve("bin/java").toString(),
                "-jar",
                JAR.toString(),
                "programma",
                "installeer",
                file.toString(),
                "--adres",
                address);
        process.environment().put(RunningAddress.KEY_VARIABLE, key);
        var asked = process.start();
        asked.outputWriter(UTF_8).append("nee\n").close();
        String out = new String(asked.getInputStream().readAllBytes(), UTF_8);

        assertThat(asked.waitFor()).isZero();
        assertThat(out).contains("Toelaten? (ja/nee)", "Niet toegelaten.");
    }

    @Test
    void aFileThatIsNoProgrammeIsRefusedInOneLine() throws IOException {
        Path letter = Files.writeString(folder.resolve("brief.jar"), "Beste gemeente,");

        assertThat(run("installeer", letter.toString(), "--ja").refusal()).contains("KW-");
        assertThat(run("installeer", folder.resolve("weg.jar").toString()).refusal())
                .contains("weg.jar is er niet");
        assertThat(run("installeer", "bestaatniet", "--ja").refusal()).contains("geen programma uit een catalogus");
    }

    @Test
    void whatIsNotThereOrNotWellWrittenIsSaidInOneLine() {
        assertThat(run("toon", "bestaatniet").refusal()).contains("KW-NIET-GEVONDEN");
        assertThat(run("verzin").refusal()).contains("'programma verzin' bestaat niet", "installeer, lijst");
        assertThat(run().refusal()).contains("Zeg wat u wilt doen");
        assertThat(run("toon").refusal()).contains("Noem het programma");
        assertThat(run("gegevens", "lastig").refusal()).contains("Noem het programma en het bestand");
        assertThat(run("lijst", "--adres", "overal").refusal()).contains("is geen webadres");
    }

    @Test
    void aKwartierThatDoesNotAnswerIsNamed() {
        assertThat(run("lijst", "--adres", "http://127.0.0.1:9").refusal())
                .startsWith("Kwartier antwoordt niet op http://127.0.0.1:9. Kijk of het draait");
    }

    @Test
    void theKeyComesFromTheEnvironmentOrAFileAndMustBeRight() throws IOException {
        Path file = Files.writeString(folder.resolve("sleutel.txt"), key + "\n");
        Path wrong = Files.writeString(folder.resolve("fout.txt"), "geheim");

        assertThat(bare("lijst", "--sleutelbestand", file.toString()).code()).isZero();
        assertThat(bare("lijst").refusal()).contains("KWARTIER_SLEUTEL", "--sleutelbestand");
        assertThat(bare("lijst", "--sleutelbestand", wrong.toString()).refusal())
                .contains("Mijn account")
                .doesNotContain("geheim");
        assertThat(bare("lijst", "--sleutelbestand", folder.resolve("weg").toString())
                        .refusal())
                .contains("is niet te lezen");
        assertThat(new Run()
                        .environment(RunningAddress.KEY_VARIABLE, "kw_onbekend")
                        .with("programma", "lijst", "--adres", address)
                        .refusal())
                .contains("KW-INLOGGEN");
    }

    private static void await(BooleanSupplier reached) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
        }
    }

    private static String jar(String version) throws IOException {
        Path file = folder.resolve("lastig-" + version + ".jar");
        TroublesomeJar.write(file, version);
        return file.toString();
    }

    private static String said(String... args) {
        Run run = run(args);
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        return run.out();
    }

    private static Run run(String... args) {
        return with(new Run().environment(RunningAddress.KEY_VARIABLE, key), args);
    }

    private static Run bare(String... args) {
        return with(new Run(), args);
    }

    private static Run with(Run run, String... args) {
        var all = new ArrayList<>(List.of("programma"));
        all.addAll(List.of(args));
        boolean elsewhere = Stream.of(args).anyMatch("--adres"::equals);
        if (!elsewhere) {
            all.addAll(List.of("--adres", address));
        }
        return run.with(all.toArray(String[]::new));
    }
}
