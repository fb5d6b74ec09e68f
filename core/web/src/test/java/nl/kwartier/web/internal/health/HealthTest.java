package nl.kwartier.web.internal.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.lifecycle.Programmes.Busy;
import nl.kwartier.api.lifecycle.Programmes.More;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.web.internal.containment.Containment;
import nl.kwartier.web.internal.containment.Faulty;
import nl.kwartier.web.internal.development.CurrentDevelopment;
import nl.kwartier.web.internal.pages.programmes.KnownProgrammes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HealthTest {
    private static final KnownProgrammes PROGRAMMES = new KnownProgrammes(
            List.of(new Programme("eettafel", "Eettafel", "", "1.2.0", State.ACTIVE, null, Instant.EPOCH, More.NONE)));
    private static final Map<String, String> DATABASE =
            Map.of("soort", "PostgreSQL 17.2", "rollen", "elk programma heeft een eigen rol");

    private final Containment containment =
            new Containment(Duration.ofSeconds(10), System::nanoTime, new CurrentDevelopment());

    @AfterEach
    void close() {
        containment.close();
    }

    @Test
    void itTellsThatThePagesOfAProgrammeAreClosedAndWhatIsBeingDoneWithIt() {
        for (int fault = 0; fault < 5; fault++) {
            Faulty.call(containment, "eettafel");
        }
        var busy = new More("puzzle", null, null, new Busy("tabellen bijwerken", 3, 7, Instant.EPOCH), null);
        var programmes = new KnownProgrammes(
                List.of(new Programme("eettafel", "Eettafel", "", "1.2.0", State.ACTIVE, null, Instant.EPOCH, busy)));

        var report = new Health(() -> {}, programmes, containment, () -> DATABASE, "0.1.0").report();

        assertThat(report.json().toString()).contains("\"bezig\":\"tabellen bijwerken\",\"paginas\":\"dicht\"");
    }

    @Test
    void itTellsTheVersionTheProgrammesAndWhatTheStoreSaysOfTheDatabase() {
        var report = new Health(() -> {}, PROGRAMMES, containment, () -> DATABASE, "0.1.0-SNAPSHOT").report();

        assertThat(report.ok()).isTrue();
        assertThat(report.json())
                .hasToString(
                        "{\"status\":\"goed\",\"versie\":\"0.1.0-SNAPSHOT\","
                                + "\"database\":{\"rollen\":\"elk programma heeft een eigen rol\",\"soort\":\"PostgreSQL 17.2\",\"status\":\"goed\"},"
                                + "\"programmas\":[{\"id\":\"eettafel\",\"versie\":\"1.2.0\",\"status\":\"aan\",\"paginas\":\"open\"}]}");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsATrouble() {
        Runnable question = () -> {
            throw Refusal.of(ErrorCode.SERVICE, "De database antwoordt niet.");
        };

        var report = new Health(question, PROGRAMMES, containment, () -> DATABASE, "0.1.0").report();

        assertThat(report.ok()).isFalse();
        assertThat(report.json().toString()).contains("\"status\":\"storing\"", "\"status\":\"antwoordt niet\"");
    }
}
