package nl.kwartier.web.internal.pages.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.web.Page;
import nl.kwartier.spi.Waiting;
import nl.kwartier.spi.Waiting.Urgency;
import nl.kwartier.web.internal.pages.Asking;
import nl.kwartier.web.internal.shell.Present;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WaitingPagesTest {
    private static final Waiting CHEER = new Waiting("mood-smile", Urgency.CALM, "Plek vrij", "wandelgroep", "/w/1");
    private static final Waiting CALL = new Waiting("phone", Urgency.SOON, "Bel Selam", "", "/k/1");
    private static final Waiting PROMISE = new Waiting("flag", Urgency.LATE, "Antwoord geven", "3 dagen", "/w/2");

    private final Present present = new Present();

    @AfterEach
    void stop() {
        present.close();
    }

    @Test
    void whatIsTooLateStandsFirstWhateverTheProgramme() throws Exception {
        present.add("kennismaken", "Kennismaken", 10, List.of(CALL));
        present.add("wandelgroep", "Wandelgroep", 20, List.of(PROMISE, CHEER));

        assertThat(page(Map.of()))
                .contains("3 dingen.")
                .containsSubsequence("Te laat", "Antwoord geven", "3 dagen · Wandelgroep")
                .containsSubsequence("Binnenkort", "Bel Selam", "Kennismaken", "Rustig", "Plek vrij");
    }

    @Test
    void whatIsTooLateIsAmongTheFirstThatVandaagShows() {
        present.add("kennismaken", "Kennismaken", 10, List.of(CHEER, CALL));
        present.add("wandelgroep", "Wandelgroep", 20, List.of(PROMISE, CALL));

        assertThat(Waits.all(present.waiting().of(new Asking(Map.of())), present.programmes()))
                .extracting(Waits::programme)
                .containsExactly("wandelgroep", "kennismaken", "wandelgroep", "kennismaken");
    }

    @Test
    void oneProgrammeCanBeChosen() throws Exception {
        present.add("kennismaken", "Kennismaken", 10, List.of(CALL));
        present.add("wandelgroep", "Wandelgroep", 20, List.of(PROMISE, CHEER));

        assertThat(page(Map.of("programma", "wandelgroep")))
                .contains("2 dingen bij Wandelgroep.", "Alles (3)", "Kennismaken (1)", "Antwoord geven")
                .contains("href=\"/wacht-op-u?programma=wandelgroep\" aria-current=\"true\"")
                .doesNotContain("Bel Selam", "Binnenkort");
    }

    @Test
    void withOneProgrammeThereIsNothingToChoose() throws Exception {
        present.add("kennismaken", "Kennismaken", 10, List.of(CALL));
        present.add("wandelgroep", "Wandelgroep", 20, List.of());

        assertThat(page(Map.of())).contains("1 ding.").doesNotContain("Alles (");
    }

    @Test
    void aProgrammeInWhichNothingWaitsSaysSo() throws Exception {
        present.add("kennismaken", "Kennismaken", 10, List.of(CALL));

        assertThat(page(Map.of("programma", "weg"))).contains("Bij dit programma wacht er nu niets op u.", "Alles (1)");
    }

    @Test
    void whereNothingWaitsAllIsWell() throws Exception {
        assertThat(page(Map.of())).contains("Niets. Alles is bij.");
    }

    @Test
    void whoCouldNotSayWhatWaitsIsNamed() throws Exception {
        present.add("kennismaken", "Kennismaken", 10, List.of(CALL));
        present.addFailing("wandelgroep", "Wandelgroep", 20);

        assertThat(page(Map.of())).contains("Bel Selam", "Deze lijst is niet compleet", "Wat er wacht bij Wandelgroep");
    }

    @Test
    void nobodyTakesSilenceForNothing() throws Exception {
        present.addFailing("wandelgroep", "Wandelgroep", 20);

        assertThat(page(Map.of())).contains("Deze lijst is niet compleet").doesNotContain(Waits.NOTHING);
    }

    private String page(Map<String, String> query) throws Exception {
        var pages = new WaitingPages(present.programmes(), present.waiting());
        Page page = (Page) pages.routes().get(0).handler().answer(new Asking(query), null);
        var out = new ByteArrayOutputStream();
        page.body().writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
