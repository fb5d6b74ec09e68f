package nl.kwartier.community.internal.residents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.Ids;
import nl.kwartier.api.community.PartialDate;
import nl.kwartier.api.community.ResidentDetails;
import nl.kwartier.api.store.Event;
import nl.kwartier.community.internal.versions.Kept;
import org.junit.jupiter.api.Test;

class LifeEventsTest {
    private static final String ID = Ids.next();
    private static final ResidentDetails LIVING = ResidentRegisterTest.with(null, null, "BU1", false);

    @Test
    void dyingIsAnnouncedOnceAndACorrectionIsNot() {
        var died = ResidentRegisterTest.with(new PartialDate("2026-02"), null, "BU1", false);
        var exactly = ResidentRegisterTest.with(new PartialDate("2026-02-03"), null, "BU1", false);

        assertThat(between(LIVING, died)).containsExactly(new Event("OVERLEDEN", ID, Map.of()));
        assertThat(between(died, exactly)).isEmpty();
        assertThat(between(died, LIVING)).isEmpty();
    }

    @Test
    void movingIsGoingFromOneKnownNeighbourhoodToAnotherOrAway() {
        var elsewhere = ResidentRegisterTest.with(null, null, "BU2", false);
        var unknown = ResidentRegisterTest.with(null, null, null, false);
        var away = ResidentRegisterTest.with(null, LocalDate.of(2026, 3, 1), "BU1", false);

        assertThat(between(LIVING, elsewhere)).containsExactly(new Event("VERHUISD", ID, Map.of("buurt", "BU2")));
        assertThat(between(LIVING, away)).containsExactly(new Event("VERHUISD", ID, Map.of()));
        assertThat(between(unknown, LIVING)).isEmpty();
        assertThat(between(LIVING, unknown)).isEmpty();
    }

    @Test
    void anAddressThatBecomesSecretIsAnnounced() {
        var secret = ResidentRegisterTest.with(null, null, "BU1", true);

        assertThat(between(LIVING, secret)).containsExactly(new Event("ADRES_GEHEIM", ID, Map.of()));
        assertThat(between(secret, LIVING)).isEmpty();
    }

    @Test
    void beingRemovedIsAnnouncedAlone() {
        assertThat(Befallen.between(kept(LIVING, false), kept(LIVING, true)))
                .containsExactly(new Event("VERWIJDERD", ID, Map.of()));
    }

    private static List<Event> between(ResidentDetails before, ResidentDetails after) {
        return Befallen.between(kept(before, false), kept(after, false));
    }

    private static Kept<ResidentDetails> kept(ResidentDetails details, boolean removed) {
        return new Kept<>(ID, 1, details, Instant.EPOCH, "Fatima", removed);
    }
}
