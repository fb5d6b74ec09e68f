package nl.kwartier.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.kwartier.api.store.Sessions;
import nl.kwartier.api.store.Sessions.Kept;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@EachDatabase
class SessionsTest {
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @RegisterExtension
    final StoreExtension extension;

    SessionsTest(Database database) {
        extension = StoreExtension.of(database);
    }

    @Test
    void aSessionSurvivesARestart() {
        Kept session = session("s1", now.plusSeconds(60));

        sessions().save(session);
        extension.reopen();

        assertThat(sessions().load("s1")).contains(session);
        assertThat(sessions().load("s2")).isEmpty();
    }

    @Test
    void aLaterSaveReplacesWhatWasKept() {
        sessions().save(session("s1", now.plusSeconds(60)));
        var later = new Kept("s1", now, now.plusSeconds(30), now.plusSeconds(90), Map.of("naam", "Zoë 🌷"));
        sessions().save(later);

        assertThat(sessions().load("s1")).contains(later);
    }

    @Test
    void aForgottenSessionIsGone() {
        sessions().save(session("s1", now.plusSeconds(60)));

        assertThat(sessions().delete("s1")).isTrue();
        assertThat(sessions().delete("s1")).isFalse();
        assertThat(sessions().load("s1")).isEmpty();
    }

    @Test
    void sessionsThatEndedByThemselvesAreFound() {
        sessions().save(session("oud", now.minus(Duration.ofHours(1))));
        sessions().save(session("nieuw", now.plus(Duration.ofHours(1))));

        assertThat(sessions().expired(now)).containsExactly("oud");
    }

    private Sessions sessions() {
        return extension.stores().sessions();
    }

    private Kept session(String id, Instant expires) {
        return new Kept(id, now, now, expires, Map.of("account", "fatima", "csrf", "x".repeat(1_000)));
    }
}
