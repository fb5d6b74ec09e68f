package nl.kwartier.web.internal.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.lifecycle.Programmes.More;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.web.internal.pages.programmes.KnownProgrammes;
import org.junit.jupiter.api.Test;

class HealthTest {
    private static final KnownProgrammes PROGRAMMES = new KnownProgrammes(
            List.of(new Programme("eettafel", "Eettafel", "", "1.2.0", State.ACTIVE, null, Instant.EPOCH, More.NONE)));
    private static final Map<String, String> DATABASE =
            Map.of("soort", "PostgreSQL 17.2", "rollen", "elk programma heeft een eigen rol");

    @Test
    void itTellsTheVersionTheProgrammesAndWhatTheStoreSaysOfTheDatabase() {
        var report = new Health(() -> {}, PROGRAMMES, () -> DATABASE, "0.1.0-SNAPSHOT").report();

        assertThat(report.ok()).isTrue();
        assertThat(report.json())
                .hasToString("{\"status\":\"goed\",\"versie\":\"0.1.0-SNAPSHOT\","
                        + "\"database\":{\"rollen\":\"elk programma heeft een eigen rol\",\"soort\":\"PostgreSQL 17.2\",\"status\":\"goed\"},"
                        + "\"programmas\":[{\"id\":\"eettafel\",\"versie\":\"1.2.0\",\"status\":\"aan\"}]}");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsATrouble() {
        Runnable question = () -> {
            throw Refusal.of(ErrorCode.SERVICE, "De database antwoordt niet.");
        };

        var report = new Health(question, PROGRAMMES, () -> DATABASE, "0.1.0").report();

        assertThat(report.ok()).isFalse();
        assertThat(report.json().toString()).contains("\"status\":\"storing\"", "\"status\":\"antwoordt niet\"");
    }
}
