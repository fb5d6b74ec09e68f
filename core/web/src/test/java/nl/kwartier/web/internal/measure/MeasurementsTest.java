package nl.kwartier.web.internal.measure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.kwartier.api.lifecycle.Programmes.More;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.web.internal.containment.Containment;
import nl.kwartier.web.internal.development.CurrentDevelopment;
import nl.kwartier.web.internal.pages.programmes.KnownProgrammes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MeasurementsTest {
    private static final KnownProgrammes PROGRAMMES = new KnownProgrammes(List.of(
            programme("eettafel", State.ACTIVE),
            programme("leesclub", State.FAILED),
            programme("Foto's van mevrouw De Wit.jar", State.FAILED)));

    private final Meters meters = new Meters();
    private final Containment containment =
            new Containment(Duration.ofSeconds(10), System::nanoTime, new CurrentDevelopment());

    @AfterEach
    void close() {
        containment.close();
    }

    @Test
    void answersAreCountedByOwnerAndClassOfStatus() {
        meters.of("eettafel").answered(200, 0);
        meters.of("eettafel").answered(204, 0);
        meters.of("eettafel").answered(404, 0);
        meters.of("kern").answered(303, 0);
        meters.of("eettafel").failed();

        assertThat(lines())
                .contains(
                        "kwartier_http_requests_total{owner=\"eettafel\",status=\"2xx\"} 2",
                        "kwartier_http_requests_total{owner=\"eettafel\",status=\"4xx\"} 1",
                        "kwartier_http_requests_total{owner=\"kern\",status=\"3xx\"} 1",
                        "kwartier_http_requests_total{owner=\"kern\",status=\"5xx\"} 0",
                        "kwartier_faults_total{owner=\"eettafel\"} 1",
                        "kwartier_faults_total{owner=\"kern\"} 0");
    }

    @Test
    void eachBucketHoldsTheOnesBelowIt() {
        meters.of("kern").answered(200, TimeUnit.MILLISECONDS.toNanos(5));
        meters.of("kern").answered(200, TimeUnit.MILLISECONDS.toNanos(50));
        meters.of("kern").answered(200, TimeUnit.SECONDS.toNanos(60));

        assertThat(lines())
                .containsSequence(
                        "kwartier_http_request_seconds_bucket{owner=\"kern\",le=\"0.005\"} 1",
                        "kwartier_http_request_seconds_bucket{owner=\"kern\",le=\"0.025\"} 1",
                        "kwartier_http_request_seconds_bucket{owner=\"kern\",le=\"0.1\"} 2",
                        "kwartier_http_request_seconds_bucket{owner=\"kern\",le=\"0.5\"} 2",
                        "kwartier_http_request_seconds_bucket{owner=\"kern\",le=\"2.5\"} 2",
                        "kwartier_http_request_seconds_bucket{owner=\"kern\",le=\"10\"} 2",
                        "kwartier_http_request_seconds_bucket{owner=\"kern\",le=\"+Inf\"} 3",
                        "kwartier_http_request_seconds_sum{owner=\"kern\"} 60.055",
                        "kwartier_http_request_seconds_count{owner=\"kern\"} 3");
    }

    @Test
    void aProgrammeIsInOneState() {
        assertThat(lines())
                .contains(
                        "kwartier_programme_state{programme=\"eettafel\",state=\"aan\"} 1",
                        "kwartier_programme_state{programme=\"eettafel\",state=\"storing\"} 0",
                        "kwartier_programme_state{programme=\"leesclub\",state=\"storing\"} 1",
                        "kwartier_breaker_state{programme=\"eettafel\"} 0");
    }

    @Test
    void theNameOfAFileThatIsNoProgrammeIsLeftOut() {
        assertThat(String.join("\n", lines())).doesNotContain("De Wit");
    }

    @Test
    void javaTellsOfItsMemoryThreadsAndCollections() {
        assertThat(String.join("\n", lines()))
                .contains(
                        "jvm_memory_used_bytes{area=\"heap\"} ",
                        "jvm_threads_current ",
                        "jvm_gc_collection_seconds_count{gc=\"");
    }

    @Test
    void everyLineIsOneThatPrometheusReads() {
        meters.of("kern").answered(200, 12_345);

        assertThat(lines())
                .allMatch(line -> line.matches("# (HELP|TYPE) [a-z_]+ .+")
                        || line.matches("[a-z_]+(\\{[a-z]+=\"[^\"]*\"(,[a-z]+=\"[^\"]*\")*})? -?[0-9.]+(E-?\\d+)?"));
    }

    private List<String> lines() {
        return new String(new Measurements(meters, containment, PROGRAMMES).text(), UTF_8)
                .lines()
                .toList();
    }

    private static Programme programme(String id, State state) {
        return new Programme(id, id, "", "1.0.0", state, null, Instant.EPOCH, More.NONE);
    }
}
