package nl.kwartier.web.internal.pages.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.access.AccessLog.Filter;
import nl.kwartier.api.access.AccessLog.Outcome;
import nl.kwartier.web.internal.pages.Asking;
import org.junit.jupiter.api.Test;

final class LogChoiceTest {
    @Test
    void withoutAChoiceEverythingIsShown() {
        assertThat(choice(Map.of()).filter()).isEqualTo(Filter.ALL);
        assertThat(choice(Map.of()).href("")).isEqualTo("/logboek");
    }

    @Test
    void theLastDayIsShownToItsEndByTheClockOfTheMunicipality() {
        var filter = choice(Map.of("vanaf", "2026-03-28", "tot", "2026-03-29")).filter();

        assertThat(filter.from()).isEqualTo(Instant.parse("2026-03-27T23:00:00Z"));
        assertThat(filter.to()).isEqualTo(Instant.parse("2026-03-29T22:00:00Z"));
    }

    @Test
    void theNextPartKeepsTheChoice() {
        var choice = choice(Map.of("wie", "niemand", "afloop", "geweigerd", "vanaf", "2026-03-28"));

        assertThat(choice.filter().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(choice.href("na=abc")).isEqualTo("/logboek?wie=niemand&afloop=geweigerd&vanaf=2026-03-28&na=abc");
    }

    @Test
    void aDayThatIsNoDayIsRefusedWithAnExample() {
        assertThatThrownBy(() -> choice(Map.of("vanaf", "gisteren")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2026-11-24");
    }

    private static LogChoice choice(Map<String, String> query) {
        return LogChoice.of(new Asking(query));
    }
}
