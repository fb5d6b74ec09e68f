package nl.kwartier.web.internal.pages.accesslog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.kwartier.api.access.AccessLog.Entry;
import nl.kwartier.api.access.AccessLog.Outcome;
import nl.kwartier.ui.Contents;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class LogWordsTest {
    @Test
    void aLookSaysHowManyResidentsWereSeen() {
        assertThat(words("inwoners bekijken", Outcome.READ, null, List.of(), 50))
                .contains("Inwoners bekijken", "Fatma", "bekeken", "50 inwoners");
        assertThat(words("inwoner bekijken", Outcome.READ, null, List.of(), 1))
                .contains("1 inwoner")
                .doesNotContain("inwoners");
    }

    @Test
    void aChangeSaysOfWhatAndNotOfWhom() {
        assertThat(words("inlezen", Outcome.CHANGED, null, List.of("plek/1", "plek/2", "buurt/x"), 0))
                .contains("gewijzigd", "buurt en plek (2)")
                .doesNotContain("plek/1");
    }

    @Test
    void aRefusalSaysWhy() {
        assertThat(words("collega’s bekijken", Outcome.REFUSED, "KW-RECHT", List.of(), 0))
                .contains("geweigerd", "U mag dit niet");
        assertThat(words("inloggen", Outcome.REFUSED, "KW-INLOGGEN", List.of(), 0))
                .contains("verkeerd wachtwoord");
    }

    @Test
    void somethingThatWentWellWithoutChangingAnythingElseIsNotCalledAChange() {
        assertThat(words("inloggen", Outcome.CHANGED, null, List.of(), 0))
                .contains("gelukt")
                .doesNotContain("gewijzigd");
    }

    private static String words(
            String action, Outcome outcome, @Nullable String code, List<String> objects, int residents) {
        var entry = new Entry(
                "1",
                Instant.parse("2026-03-02T09:30:00Z"),
                "a".repeat(32),
                "2",
                "Fatma de Boer",
                "kern",
                "UITVOERING",
                action,
                outcome,
                code,
                objects,
                residents);
        return new String(Contents.bytes(Contents.all(LogWords.row(entry))), UTF_8);
    }
}
