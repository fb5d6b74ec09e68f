package nl.kwartier.access.internal;

import static nl.kwartier.access.internal.Office.as;
import static nl.kwartier.access.internal.Office.platform;
import static nl.kwartier.access.internal.Refusals.fieldsRefused;
import static nl.kwartier.access.internal.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import nl.kwartier.api.Actor;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.access.Account;
import nl.kwartier.api.access.ApiKeys.ApiKey;
import nl.kwartier.api.access.Role;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@EachDatabase
final class ApiKeysTest {
    @RegisterExtension
    final StoreExtension database;

    private Office office;
    private Account fatma;

    ApiKeysTest(Database database) {
        this.database = StoreExtension.of(database).withModule("access");
    }

    @BeforeEach
    void open() {
        office = new Office(database.stores());
        fatma = office.colleague("fatma", Role.STAFF);
    }

    @Test
    void aProgramWithAKeyActsForItsOwner() {
        var made = office.keys.make(as(fatma), " wijkagenda ");

        assertThat(made.secret())
                .matches("kw_[A-Za-z0-9_-]{43}")
                .startsWith(made.key().start());
        assertThat(office.keys.actor(made.secret())).hasValueSatisfying(actor -> {
            assertThat(actor.id()).isEqualTo(fatma.id());
            assertThat(actor.roles()).containsExactly("medewerker");
            assertThat(actor.kind()).isEqualTo(Actor.Kind.KEY);
        });
        assertThat(office.keys.own(as(fatma))).containsExactly(made.key());
    }

    @Test
    void theKeyItselfIsKeptNowhere() {
        String secret = office.keys.make(as(fatma), "wijkagenda").secret();

        String kept = office.store
                .read(platform(), rows -> rows.first("SELECT key_hash FROM {api_key}", row -> row.text("key_hash")))
                .orElseThrow();
        assertThat(kept).isEqualTo(Secrets.hash(secret)).doesNotContain(secret);
    }

    @Test
    void anUnknownKeyOpensNothing() {
        office.keys.make(as(fatma), "wijkagenda");

        assertThat(office.keys.actor("")).isEmpty();
        assertThat(office.keys.actor("kw_")).isEmpty();
        assertThat(office.keys.actor("kw_" + Secrets.next())).isEmpty();
    }

    @Test
    void aRevokedKeyIsRefusedAtOnceAndStaysOnTheList() {
        var made = office.keys.make(as(fatma), "wijkagenda");

        office.keys.revoke(as(fatma), made.key().id());

        assertThat(office.keys.actor(made.secret())).isEmpty();
        assertThat(office.keys.own(as(fatma))).extracting(ApiKey::revoked).containsExactly(office.instant());
    }

    @Test
    void onlyTheOwnerAndAnAdministratorRevokeAKey() {
        var made = office.keys.make(as(fatma), "wijkagenda");
        var ron = office.colleague("ron", Role.STAFF);
        var marloes = office.colleague("marloes", Role.ADMINISTRATOR);

        refused(
                ErrorCode.NOT_FOUND,
                () -> office.keys.revoke(as(ron), made.key().id()));
        assertThat(office.keys.actor(made.secret())).isPresent();

        office.keys.revoke(as(marloes), made.key().id());
        assertThat(office.keys.actor(made.secret())).isEmpty();
    }

    @Test
    void theKeysOfABlockedColleagueOpenNothing() {
        var made = office.keys.make(as(fatma), "wijkagenda");

        office.desk.change(platform(), fatma.id(), fatma.version(), fatma.name(), Role.STAFF, null, true);

        assertThat(office.keys.actor(made.secret())).isEmpty();
    }

    @Test
    void aKeyWithoutAPurposeIsNotMade() {
        fieldsRefused(() -> office.keys.make(as(fatma), " ")).containsExactly("waarvoor");
        fieldsRefused(() -> office.keys.make(as(fatma), "x".repeat(81))).containsExactly("waarvoor");
    }

    @Test
    void anotherNodeRefusesARevokedKeyWithinFiveSeconds() throws InterruptedException {
        var made = office.keys.make(as(fatma), "wijkagenda");
        var otherNode = new Office(database.stores(), true);
        assertThat(otherNode.keys.actor(made.secret())).isPresent();

        office.keys.revoke(as(fatma), made.key().id());
        Thread.sleep(5_000);

        assertThat(otherNode.keys.actor(made.secret())).isEmpty();
    }
}
