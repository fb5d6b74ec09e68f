package nl.kwartier.community.internal.residents;

import static nl.kwartier.store.Callers.fatima;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.kwartier.api.Caller;
import nl.kwartier.api.community.LifeEvents;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.api.store.Event;
import nl.kwartier.community.internal.Town;
import nl.kwartier.community.internal.TownExtension;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A copy that was put back brings nobody back. */
@EachDatabase
class RemovedBeforeTest {
    private static final Caller FATIMA = fatima("inwoners bekijken");

    @RegisterExtension
    final TownExtension extension;

    private Town town;
    private RemovedBefore listener;

    RemovedBeforeTest(Database database) {
        extension = new TownExtension(database);
    }

    @BeforeEach
    void aTown() {
        town = extension.town();
        listener = new RemovedBefore(town.store, town.rows);
    }

    @Test
    void whoWasAnnouncedAsRemovedIsRemoved() {
        ResidentId id = add();
        receive(id);

        assertThat(town.residents.get(FATIMA, id).removed()).isTrue();
        assertThat(town.residents.count(FATIMA)).isZero();
    }

    @Test
    void twiceDoesNoHarmAndAnUnknownResidentNeither() {
        ResidentId id = add();
        receive(id);
        receive(id);
        receive(ResidentId.next());

        assertThat(town.residents.get(FATIMA, id).version()).isEqualTo(2);
    }

    private ResidentId add() {
        return town.residents
                .add(FATIMA, ResidentId.next(), ResidentRegisterTest.with(null, null, "BU1", false))
                .id();
    }

    private void receive(ResidentId id) {
        listener.receive(new Event(LifeEvents.REMOVED, id.value(), Map.of()));
    }
}
