package nl.kwartier.web.internal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import nl.kwartier.api.lifecycle.OpenProgramme;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.spi.Appointment;
import nl.kwartier.spi.MenuEntry;
import nl.kwartier.spi.Programme;
import nl.kwartier.web.internal.pages.Asking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final AtomicLong clock = new AtomicLong();
    private final PresentProgrammes programmes = new PresentProgrammes();
    private final Agenda agenda = new Agenda(programmes, clock::get);

    @AfterEach
    void stop() {
        agenda.stop();
    }

    @Test
    void whatProgrammesHaveStandsInTheOrderOfTime() {
        add("a", () -> List.of(at("2026-11-24T18:00:00Z", "avond"), at("2026-11-24T08:30:00Z", "ochtend")));
        add("b", () -> List.of(at("2026-11-24T12:00:00Z", "middag")));

        assertThat(texts()).containsExactly("ochtend", "middag", "avond");
    }

    @Test
    void aDayBeginsAndEndsWhereTheMunicipalityIs() {
        add(
                "a",
                () -> List.of(
                        at("2026-11-23T22:59:00Z", "gisteren"),
                        at("2026-11-23T23:00:00Z", "vandaag"),
                        at("2026-11-24T23:00:00Z", "morgen")));

        assertThat(texts()).containsExactly("vandaag");
    }

    @Test
    void aProgrammeThatFailsOrAnswersNonsenseKeepsNoOtherFromAnswering() {
        add("a", () -> {
            throw new IllegalStateException("stuk");
        });
        add("b", () -> null);
        add("c", () -> Arrays.asList(at("2026-11-24T08:30:00Z", "half"), null));
        add("d", () -> List.of(at("2026-11-24T08:30:00Z", "heel")));

        assertThat(texts()).containsExactly("heel");
    }

    @Test
    void aProgrammeThatIsSilentIsLeftInPeaceForAWhile() {
        var asked = Collections.synchronizedList(new ArrayList<String>());
        add("a", () -> {
            asked.add("a");
            return never();
        });

        texts();
        texts();
        assertThat(asked).hasSize(1);
        clock.addAndGet(Patience.PAUSE.toNanos());
        texts();
        assertThat(asked).hasSize(2);
    }

    @Test
    void whatIsMoreThanTheMostIsLeftOut() {
        add("a", () -> Collections.nCopies(201, at("2026-11-24T08:30:00Z", "weer")));

        assertThat(texts()).hasSize(200);
    }

    private List<String> texts() {
        return agenda.ask(new Asking(Map.of()), DAY, DAY).get().stream()
                .map(Appointment::text)
                .toList();
    }

    private void add(String id, Supplier<List<Appointment>> answer) {
        programmes.addProgramme(new OpenProgramme(id, new Answering(id, answer)));
    }

    private static Appointment at(String begin, String text) {
        Instant moment = Instant.parse(begin);
        return new Appointment(moment, moment.plus(Duration.ofHours(1)), text, "", "/a", "Bekijk", false);
    }

    private static List<Appointment> never() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException expected) {
            Thread.currentThread().interrupt();
        }
        return List.of();
    }

    private record Answering(String id, Supplier<List<Appointment>> answer) implements Programme {
        @Override
        public MenuEntry menu() {
            return new MenuEntry(id, "calendar", 10);
        }

        @Override
        public List<Route> routes() {
            return List.of();
        }

        @Override
        public List<Appointment> agenda(Request request, LocalDate from, LocalDate to) {
            return answer.get();
        }
    }
}
