package nl.kwartier.access.internal;

import static nl.kwartier.access.internal.Office.ADDRESS;
import static nl.kwartier.access.internal.Office.PASSWORD;
import static nl.kwartier.access.internal.Office.platform;
import static nl.kwartier.access.internal.Office.visitor;
import static nl.kwartier.access.internal.Refusals.fieldsRefused;
import static nl.kwartier.access.internal.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.access.AccessLog;
import nl.kwartier.api.access.Account;
import nl.kwartier.api.access.Account.State;
import nl.kwartier.api.access.Role;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@EachDatabase
final class AccountsTest {
    @RegisterExtension
    final StoreExtension database;

    private Office office;

    AccountsTest(Database database) {
        this.database = StoreExtension.of(database).withModule("access");
    }

    @BeforeEach
    void open() {
        office = new Office(database.stores());
    }

    @Test
    void anInvitedColleagueChoosesAPasswordAndIsIn() {
        var invitation = office.invite("Youssef", Role.STAFF);
        assertThat(invitation.account().state()).isEqualTo(State.INVITED);
        assertThat(office.invited(invitation.token())).contains("youssef");

        var pass = office.desk.accept(visitor(), invitation.token(), PASSWORD, ADDRESS);

        assertThat(office.inside(pass)).isTrue();
        assertThat(office.desk.get(platform(), invitation.account().id()).lastSeen())
                .isEqualTo(office.instant());
        assertThat(office.comeIn("youssef", PASSWORD)).isEqualTo(pass);
    }

    @Test
    void anInvitationWorksOnce() {
        var invitation = office.invite("youssef", Role.STAFF);
        office.desk.accept(visitor(), invitation.token(), PASSWORD, ADDRESS);

        assertThat(office.invited(invitation.token())).isEmpty();
        refused(
                ErrorCode.NOT_FOUND,
                () -> office.desk.accept(visitor(), invitation.token(), "ander wachtwoord dan dit", ADDRESS));
    }

    @Test
    void anInvitationWorksSevenDays() {
        var invitation = office.invite("youssef", Role.STAFF);

        office.later(Duration.ofDays(7).minusSeconds(1));
        assertThat(office.invited(invitation.token())).isPresent();
        office.later(Duration.ofSeconds(1));

        assertThat(office.invited(invitation.token())).isEmpty();
        refused(ErrorCode.NOT_FOUND, () -> office.desk.accept(visitor(), invitation.token(), PASSWORD, ADDRESS));
    }

    @Test
    void anInvitationIsNotUsedUpByAPasswordThatIsTooWeak() {
        var invitation = office.invite("youssef", Role.STAFF);

        fieldsRefused(() -> office.desk.accept(visitor(), invitation.token(), "Welkom2026!!", ADDRESS))
                .containsExactly("wachtwoord");

        assertThat(office.invited(invitation.token())).isPresent();
    }

    @Test
    void invitingTwiceWithOneIdInvitesOneColleague() {
        String id = Ids.next();
        office.desk.invite(platform(), id, "ron", "Ron Smits", Role.READER, "bibliotheek");

        var second = office.desk.invite(platform(), id, "ron", "Ron Smits", Role.READER, "bibliotheek");

        assertThat(office.desk.all(platform())).containsExactly(second.account());
        assertThat(office.invited(second.token())).contains("ron");
    }

    @Test
    void twoColleaguesCannotHaveOneUserName() {
        office.invite("ron", Role.READER);

        var taken = refused(ErrorCode.DUPLICATE, () -> office.invite("RON", Role.STAFF));

        assertThat(taken.problems()).extracting("field").containsExactly("gebruikersnaam");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        fieldsRefused(() -> office.desk.invite(platform(), Ids.next(), "met spatie", " ", Role.STAFF, "x".repeat(300)))
                .containsExactlyInAnyOrder("gebruikersnaam", "naam", "functie");
        fieldsRefused(() -> office.desk.invite(platform(), Ids.next(), "x", "Ron\u0000Smits", Role.STAFF, null))
                .containsExactlyInAnyOrder("gebruikersnaam", "naam");
    }

    @Test
    void namesOfRealPeopleAreKeptAsTheyAre() {
        var invited =
                office.desk.invite(platform(), Ids.next(), "siân.d-été", "Siân O'Brien-d'Été 🌱", Role.STAFF, "  ");

        assertThat(invited.account().userName()).isEqualTo("siân.d-été");
        assertThat(invited.account().name()).isEqualTo("Siân O'Brien-d'Été 🌱");
        assertThat(invited.account().function()).isNull();
    }

    @Test
    void colleaguesAreListedAsInADictionary() {
        for (String name : List.of("zoë", "Émile", "anna", "eva")) {
            office.desk.invite(platform(), Ids.next(), name, name, Role.READER, null);
        }

        assertThat(office.desk.all(platform()))
                .extracting(Account::name)
                .containsExactly("anna", "Émile", "eva", "zoë");
    }

    @Test
    void whoForgotThePasswordGetsALinkAndKeepsTheOldPasswordUntilThen() {
        var fatma = office.colleague("fatma", Role.STAFF);

        var first = office.desk.inviteAgain(platform(), fatma.id());
        var second = office.desk.inviteAgain(platform(), fatma.id());

        assertThat(office.invited(first.token())).isEmpty();
        assertThat(office.logIn("fatma", PASSWORD)).isNotNull();
        office.desk.accept(visitor(), second.token(), "vier heel andere woorden", ADDRESS);
        refused(ErrorCode.LOG_IN, () -> office.logIn("fatma", PASSWORD));
        assertThat(office.logIn("fatma", "vier heel andere woorden")).isNotNull();
    }

    @Test
    void aBlockedColleagueIsOutAtOnceAndTheLinksToo() {
        office.colleague("marloes", Role.ADMINISTRATOR);
        var fatma = office.colleague("fatma", Role.STAFF);
        var session = office.comeIn("fatma", PASSWORD);
        var link = office.desk.inviteAgain(platform(), fatma.id());

        change(fatma, Role.STAFF, true);

        assertThat(office.inside(session)).isFalse();
        assertThat(office.invited(link.token())).isEmpty();
        var refusal = refused(ErrorCode.LOG_IN, () -> office.logIn("fatma", PASSWORD));
        assertThat(refusal.sentence()).contains("geblokkeerd");
        refused(ErrorCode.CONDITION, () -> office.desk.inviteAgain(platform(), fatma.id()));
    }

    @Test
    void whoIsLetInAgainHasTheOldPassword() {
        office.colleague("marloes", Role.ADMINISTRATOR);
        var blocked = change(office.colleague("fatma", Role.STAFF), Role.STAFF, true);

        var back = change(blocked, Role.READER, false);

        assertThat(back.state()).isEqualTo(State.ACTIVE);
        assertThat(office.logIn("fatma", PASSWORD).roles()).containsExactly("lezer");
    }

    @Test
    void theLastAdministratorWhoCanLogInStaysOne() {
        var marloes = office.colleague("marloes", Role.ADMINISTRATOR);
        office.invite("nog.niet.binnen", Role.ADMINISTRATOR);

        refused(ErrorCode.CONDITION, () -> change(marloes, Role.STAFF, false));
        refused(ErrorCode.CONDITION, () -> change(marloes, Role.ADMINISTRATOR, true));

        assertThat(office.desk.get(platform(), marloes.id())).isEqualTo(marloes);
    }

    @Test
    void twoAdministratorsCannotDemoteEachOtherAtOnce() throws Exception {
        var marloes = office.colleague("marloes", Role.ADMINISTRATOR);
        var fatma = office.colleague("fatma", Role.ADMINISTRATOR);
        var pool = Executors.newFixedThreadPool(2);
        List<Callable<Boolean>> demotions = List.of(() -> isDemoted(marloes), () -> isDemoted(fatma));

        List<Boolean> done = new ArrayList<>();
        for (var result : pool.invokeAll(demotions)) {
            done.add(result.get());
        }
        pool.shutdown();

        assertThat(done).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void aChangeOnTopOfSomebodyElsesIsRefused() {
        var fatma = office.colleague("fatma", Role.STAFF);
        change(fatma, Role.READER, false);

        var overtaken = refused(ErrorCode.VERSION, () -> change(fatma, Role.STAFF, false));

        assertThat(overtaken.details()).containsEntry("versie", fatma.version() + 1);
        assertThat(overtaken.details().get("huidig")).asInstanceOf(MAP).containsEntry("rol", "lezer");

        assertThat(office.desk.get(platform(), fatma.id()).role()).isEqualTo(Role.READER);
    }

    @Test
    void whatIsNotThereIsSaidNotToBeThere() {
        refused(ErrorCode.NOT_FOUND, () -> office.desk.get(platform(), Ids.next()));
        refused(ErrorCode.NOT_FOUND, () -> office.desk.inviteAgain(platform(), Ids.next()));
        assertThat(office.desk.actor(Ids.next(), 1)).isEmpty();
        assertThat(office.invited("verzonnen")).isEmpty();
    }

    @Test
    void aChangeOfAColleagueStandsInTheLog() {
        var fatma = office.colleague("fatma", Role.STAFF);

        change(fatma, Role.READER, false);

        var log = database.stores().accessLog();
        assertThat(log.entries(platform(), AccessLog.Filter.ALL, null, 10).items())
                .filteredOn(entry -> entry.outcome() == AccessLog.Outcome.CHANGED)
                .first()
                .satisfies(entry -> assertThat(entry.objects()).containsExactly("collega/" + fatma.id()));
    }

    private Account change(Account seen, Role role, boolean blocked) {
        return office.desk.change(platform(), seen.id(), seen.version(), seen.name(), role, seen.function(), blocked);
    }

    private boolean isDemoted(Account administrator) {
        try {
            return change(administrator, Role.STAFF, false).role() == Role.STAFF;
        } catch (Refusal refusal) {
            return false;
        }
    }
}
