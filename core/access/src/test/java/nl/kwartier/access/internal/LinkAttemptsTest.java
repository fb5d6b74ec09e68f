package nl.kwartier.access.internal;

import static nl.kwartier.access.internal.Office.ADDRESS;
import static nl.kwartier.access.internal.Office.platform;
import static nl.kwartier.access.internal.Office.visitor;
import static nl.kwartier.access.internal.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.kwartier.api.Actor;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.access.AccessLog;
import nl.kwartier.api.access.AccessLog.Outcome;
import nl.kwartier.api.access.Role;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@EachDatabase
final class LinkAttemptsTest {
    @RegisterExtension
    final StoreExtension database;

    private Office office;

    LinkAttemptsTest(Database database) {
        this.database = StoreExtension.of(database).withModule("access");
    }

    @BeforeEach
    void open() {
        office = new Office(database.stores());
    }

    @Test
    void anUnknownLinkStandsInTheLogAsARefusedAttempt() {
        refused(ErrorCode.NOT_FOUND, () -> office.desk.invited(visitor(), "verzonnen", ADDRESS));
        refused(ErrorCode.NOT_FOUND, () -> office.desk.checkSetUp(visitor(), "verzonnen", ADDRESS));

        var refusals = new AccessLog.Filter(Actor.NOBODY.id(), Outcome.REFUSED, null, null);
        assertThat(database.stores()
                        .accessLog()
                        .entries(platform(), refusals, null, 10)
                        .items())
                .extracting(AccessLog.Entry::code)
                .containsExactly("KW-NIET-GEVONDEN", "KW-NIET-GEVONDEN");
    }

    @Test
    void whoGuessesLinksHasToWaitAlsoForOneThatWorks() {
        String token = office.invite("youssef", Role.STAFF).token();
        for (int guess = 0; guess < 5; guess++) {
            refused(ErrorCode.NOT_FOUND, () -> office.desk.accept(visitor(), "verzonnen", "x", ADDRESS));
        }

        refused(ErrorCode.TOO_MANY, () -> office.desk.invited(visitor(), token, ADDRESS));
        assertThat(office.desk.invited(visitor(), token, "192.0.2.99")).isEqualTo("youssef");
        office.later(Duration.ofSeconds(6));
        assertThat(office.desk.invited(visitor(), token, ADDRESS)).isEqualTo("youssef");
    }
}
