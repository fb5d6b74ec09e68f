package nl.kwartier.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A programme that breaks, sleeps and hangs, on a platform that does not suffer from it. */
@Tag("grondig")
class TroublesomeProgrammeTest {
    private static final Pattern REFERENCE = Pattern.compile("[0-9a-f]{32}");
    private static final Duration WITHIN_LIMIT = Duration.ofSeconds(5);

    @TempDir
    static Path folder;

    private static Path data;
    private static Path jar;
    private static Path log;
    private static Demonstration kwartier;
    private static Visitor fatma;

    @BeforeAll
    static void start() throws Exception {
        data = folder.resolve("data");
        jar = folder.resolve("lastig.jar");
        TroublesomeJar.write(jar);
        log = folder.resolve("kwartier.log");
        Path config = Files.createDirectory(folder.resolve("config"));
        Files.writeString(config.resolve("kwartier.properties"), "tijdslimiet = 1\n");
        kwartier = Demonstration.start(
                ProcessBuilder.Redirect.to(log.toFile()),
                data,
                "--ongetekend",
                "--programmas",
                "geen",
                "--config",
                config.toString());
        fatma = Visitor.loggedIn(kwartier, "fatma");
    }

    @AfterAll
    static void stop() {
        kwartier.close();
    }

    /** A programme that comes back begins anew, so that each test does. */
    @BeforeEach
    void bringTheProgramme() throws Exception {
        Path inbox = data.resolve("plugins/lastig.jar");
        Files.deleteIfExists(inbox);
        await(404);
        Files.copy(jar, inbox);
        await(200);
    }

    @Test
    void aPageThatBreaksGivesTheNumberThatIsInTheLog() throws Exception {
        var page = fatma.get("/lastig/breekt");

        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).doesNotContain("gebroken");
        assertThat(log()).contains("Fout met kenmerk " + reference(page), "gebroken");
    }

    @Test
    void anOperationThatBreaksGivesTheNumberThatIsInTheLog() throws Exception {
        var problem = kwartier.api("GET", "/api/v1/lastig/breekt", "");

        assertThat(problem.statusCode()).isEqualTo(500);
        assertThat(problem.body()).contains("\"kenmerk\"").doesNotContain("gebroken");
        assertThat(log()).contains("Fout met kenmerk " + reference(problem));
    }

    @Test
    void aPageThatSleepsIsAnsweredAfterTheLimit() throws Exception {
        assertLate("/lastig/slaapt");
    }

    @Test
    void aPageThatHeedsNoInterruptionIsAnsweredTooAndItsAddressIsFreeAgain() throws Exception {
        assertLate("/lastig/hangt");
        assertThat(fatma.get("/lastig/goed").statusCode()).isEqualTo(200);
    }

    @Test
    void whatWasTypedIsNotLostWhenSavingTakesTooLong() throws Exception {
        var page = fatma.post("/lastig/formulier", Map.of("bericht", "lang verhaal", "csrf", fatma.csrf()));

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body())
                .contains("Kijk eerst of uw wijziging al is bewaard.", "name=\"bericht\" value=\"lang verhaal\"");
    }

    @Test
    void fiveFaultsInARowCloseThePagesOfThisProgrammeAndNoOther() throws Exception {
        for (int fault = 0; fault < 5; fault++) {
            assertThat(fatma.get("/lastig/breekt").statusCode()).isEqualTo(500);
        }

        var page = fatma.get("/lastig/goed");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body())
                .contains("Lastig werkt nu even niet. De andere programma’s en uw gegevens zijn er gewoon.");
        assertThat(log()).contains("Fout met kenmerk " + reference(page));
        var problem = kwartier.api("GET", "/api/v1/lastig/breekt", "");
        assertThat(problem.statusCode()).isEqualTo(503);
        assertThat(fatma.get("/plekken").statusCode()).isEqualTo(200);
        assertThat(metrics())
                .contains("kwartier_breaker_state{programme=\"lastig\"} 1\n")
                .containsPattern("kwartier_faults_total\\{owner=\"lastig\"} [1-9]");
    }

    @Test
    void refusalsCloseNothing() throws Exception {
        for (int times = 0; times < 10; times++) {
            assertThat(fatma.get("/lastig/weigert").statusCode()).isEqualTo(404);
        }

        assertThat(fatma.get("/lastig/goed").statusCode()).isEqualTo(200);
    }

    @Test
    void onlyWhoIsHereOrHasAnAdministratorsKeySeesMeasurements() throws Exception {
        assertThat(metrics()).contains("kwartier_programme_state{programme=\"lastig\",state=\"aan\"} 1\n");
        assertThat(measurements("X-Forwarded-For", "192.0.2.7").statusCode()).isEqualTo(404);
        assertThat(measurements("X-Forwarded-For", "192.0.2.7", "Authorization", "Bearer " + kwartier.key())
                        .statusCode())
                .isEqualTo(200);
        assertThat(measurements("X-Forwarded-For", "192.0.2.7", "Authorization", "Bearer kw_verzonnen")
                        .statusCode())
                .isEqualTo(404);
    }

    private static void assertLate(String path) throws Exception {
        long began = System.nanoTime();
        var page = fatma.get(path);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(WITHIN_LIMIT);
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("Lastig gaf niet op tijd antwoord.");
        assertThat(log()).contains("Fout met kenmerk " + reference(page), Troublesome.class.getName());
    }

    private static void await(int status) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (fatma.get("/lastig/goed").statusCode() != status) {
            assertThat(System.nanoTime()).as("waiting for %d", status).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static String reference(HttpResponse<String> answer) {
        Matcher reference = REFERENCE.matcher(answer.body());
        assertThat(reference.find()).as(answer.body()).isTrue();
        return reference.group();
    }

    private static String log() throws IOException {
        return Files.readString(log);
    }

    private static String metrics() {
        return measurements("Accept", "text/plain").body();
    }

    private static HttpResponse<String> measurements(String... headers) {
        return kwartier.send(
                HttpRequest.newBuilder(URI.create(kwartier.at("/metingen"))).headers(headers));
    }
}
