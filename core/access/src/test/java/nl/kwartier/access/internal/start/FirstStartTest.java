package nl.kwartier.access.internal.start;

import static nl.kwartier.access.internal.Office.ADDRESS;
import static nl.kwartier.access.internal.Office.PASSWORD;
import static nl.kwartier.access.internal.Office.platform;
import static nl.kwartier.access.internal.Office.visitor;
import static nl.kwartier.access.internal.Refusals.fieldsRefused;
import static nl.kwartier.access.internal.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import nl.kwartier.access.internal.Office;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Settings;
import nl.kwartier.api.access.Account;
import nl.kwartier.api.access.Role;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@EachDatabase
final class FirstStartTest {
    @RegisterExtension
    final StoreExtension database;

    @TempDir
    private Path empty;

    private Office office;

    FirstStartTest(Database database) {
        this.database = StoreExtension.of(database).withModule("access");
    }

    @BeforeEach
    void open() {
        office = new Office(database.stores());
    }

    @Test
    void theFirstAdministratorComesInByTheLinkOfTheFirstStart() {
        var start = start(false);
        String token = start.setUpToken().orElseThrow();
        office.desk.checkSetUp(visitor(), token, ADDRESS);

        var pass = office.desk.setUp(visitor(), token, "Marloes", "Marloes Hendriks", PASSWORD, ADDRESS);

        assertThat(pass.actor().roles()).containsExactly("beheerder");
        assertThat(office.desk.get(platform(), pass.actor().id()).lastSeen()).isEqualTo(office.instant());
        assertThat(office.comeIn("marloes", PASSWORD)).isEqualTo(pass);
        assertThat(start.setUpToken()).isEmpty();
        assertThat(start(false).setUpToken()).isEmpty();
    }

    @Test
    void theSetUpLinkMakesOneAdministratorOnly() {
        String first = start(false).setUpToken().orElseThrow();
        String ofAnotherNode = start(false).setUpToken().orElseThrow();
        office.desk.setUp(visitor(), first, "marloes", "Marloes Hendriks", PASSWORD, ADDRESS);

        for (String token : new String[] {first, ofAnotherNode}) {
            refused(
                    ErrorCode.NOT_FOUND,
                    () -> office.desk.setUp(visitor(), token, "dief", "Een dief", PASSWORD, ADDRESS));
        }
        assertThat(office.desk.all(platform())).hasSize(1);
    }

    @Test
    void anInvitationIsNoSetUpLinkAndTheOtherWayRound() {
        String setUp = start(false).setUpToken().orElseThrow();
        refused(ErrorCode.NOT_FOUND, () -> office.desk.accept(visitor(), setUp, PASSWORD, ADDRESS));
        assertThat(office.invited(setUp)).isEmpty();

        String invitation = office.invite("ron", Role.READER).token();
        refused(ErrorCode.NOT_FOUND, () -> office.desk.setUp(visitor(), invitation, "x2", "X", PASSWORD, ADDRESS));
        refused(ErrorCode.NOT_FOUND, () -> office.desk.checkSetUp(visitor(), invitation, ADDRESS));
    }

    @Test
    void everythingWrongWithTheFirstAdministratorIsSaidAtOnce() {
        String token = start(false).setUpToken().orElseThrow();

        fieldsRefused(() -> office.desk.setUp(visitor(), token, "m", "", "kort", ADDRESS))
                .containsExactlyInAnyOrder("gebruikersnaam", "naam", "wachtwoord");
        office.desk.checkSetUp(visitor(), token, ADDRESS);
    }

    @Test
    void aDemonstrationHasItsColleaguesAndAKeyThatStaysTheSame() {
        var demo = start(true).demo().orElseThrow();

        assertThat(demo.accounts())
                .extracting(Account::userName)
                .containsExactlyInAnyOrder("marloes", "fatma", "youssef", "ron");
        assertThat(office.logIn("youssef", demo.password()).name()).isEqualTo("Youssef Benali");
        assertThat(office.keys.actor(demo.apiKey()))
                .hasValueSatisfying(actor -> assertThat(actor.roles()).containsExactly("beheerder"));
        assertThat(start(true).demo().orElseThrow().apiKey()).isEqualTo(demo.apiKey());
        assertThat(office.desk.all(platform())).hasSize(4);
    }

    @Test
    void onlyADemonstrationHasADemoKey() {
        assertThat(start(false).demo()).isEmpty();
        assertThat(start(true).setUpToken()).isEmpty();
    }

    private FirstStart start(boolean demo) {
        var properties = Map.of("kwartier.demo", String.valueOf(demo), "kwartier.config", empty.toString());
        return new FirstStart(office.store, office.directory, office.passwords, new Settings(properties::get), office);
    }
}
