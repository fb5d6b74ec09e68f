package nl.kwartier.access.internal;

import static nl.kwartier.access.internal.Office.ADDRESS;
import static nl.kwartier.access.internal.Office.PASSWORD;
import static nl.kwartier.access.internal.Office.as;
import static nl.kwartier.access.internal.Office.platform;
import static nl.kwartier.access.internal.Office.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import nl.kwartier.api.access.Account;
import nl.kwartier.api.access.Accounts.Pass;
import nl.kwartier.api.access.Role;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What ends the sessions of somebody. */
@EachDatabase
final class SessionsEndTest {
    private static final String OTHER = "vier heel andere woorden";

    @RegisterExtension
    final StoreExtension database;

    private Office office;
    private Account fatma;
    private Pass laptop;

    SessionsEndTest(Database database) {
        this.database = StoreExtension.of(database).withModule("access");
    }

    @BeforeEach
    void comeIn() {
        office = new Office(database.stores());
        fatma = office.colleague("fatma", Role.STAFF);
        laptop = office.comeIn("fatma", PASSWORD);
    }

    @Test
    void anotherPasswordEndsTheSessionsElsewhereAndTheOneWhereItWasChosenGoesOn() {
        var present = office.desk.changePassword(as(fatma), PASSWORD, OTHER, ADDRESS);

        assertThat(office.inside(laptop)).isFalse();
        assertThat(office.inside(present)).isTrue();
        assertThat(office.inside(office.comeIn("fatma", OTHER))).isTrue();
    }

    @Test
    void aPasswordChosenWithALinkEndsTheSessions() {
        var link = office.desk.inviteAgain(platform(), fatma.id());
        assertThat(office.inside(laptop)).isTrue();

        var present = office.desk.accept(visitor(), link.token(), OTHER, ADDRESS);

        assertThat(office.inside(laptop)).isFalse();
        assertThat(office.inside(present)).isTrue();
    }

    @Test
    void aBlockEndsTheSessionsForGood() {
        var blocked = change(fatma, true);
        assertThat(office.inside(laptop)).isFalse();

        change(blocked, false);

        assertThat(office.inside(laptop)).isFalse();
        assertThat(office.inside(office.comeIn("fatma", PASSWORD))).isTrue();
    }

    @Test
    void anotherFunctionEndsNoSession() {
        change(fatma, false);

        assertThat(office.inside(laptop)).isTrue();
    }

    private Account change(Account seen, boolean blocked) {
        var present = office.desk.get(platform(), seen.id());
        return office.desk.change(
                platform(), seen.id(), present.version(), present.name(), Role.STAFF, "sociaal werker", blocked);
    }
}
