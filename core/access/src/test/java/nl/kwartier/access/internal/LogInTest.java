package nl.kwartier.access.internal;

import static nl.kwartier.access.internal.Office.ADDRESS;
import static nl.kwartier.access.internal.Office.PASSWORD;
import static nl.kwartier.access.internal.Office.as;
import static nl.kwartier.access.internal.Office.platform;
import static nl.kwartier.access.internal.Office.visitor;
import static nl.kwartier.access.internal.Refusals.fieldsRefused;
import static nl.kwartier.access.internal.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.kwartier.api.Actor;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.access.AccessLog;
import nl.kwartier.api.access.Role;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import nl.kwartier.store.StoreExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@EachDatabase
final class LogInTest {
    /** Made at a quarter of what a hash costs now; of the password of {@link Office}. */
    private static final String CHEAP =
            "$argon2id$v=19$m=4864,t=1,p=1$c29tZXNhbHRvcnBlcHBlcg$2jT/cUtf5LDlKOe1FdX3JDTzh9FOE3IJGZZmCokCVuk";

    @RegisterExtension
    final StoreExtension database;

    private Office office;

    LogInTest(Database database) {
        this.database = StoreExtension.of(database).withModule("access");
    }

    @BeforeEach
    void open() {
        office = new Office(database.stores());
    }

    @Test
    void aColleagueLogsInHoweverTheNameIsTyped() {
        var fatma = office.colleague("fatma", Role.STAFF);

        var actor = office.logIn(" FATMA ", PASSWORD);

        assertThat(actor.id()).isEqualTo(fatma.id());
        assertThat(actor.roles()).containsExactly("medewerker");
        assertThat(office.desk.get(platform(), fatma.id()).lastSeen()).isEqualTo(office.instant());
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreRefusedInTheSameWords() {
        office.colleague("fatma", Role.STAFF);

        var wrong = refused(ErrorCode.LOG_IN, () -> office.logIn("fatma", "paard nietje batterie"));
        var unknown = refused(ErrorCode.LOG_IN, () -> office.logIn("niemand", PASSWORD));

        assertThat(wrong.sentence()).isEqualTo(unknown.sentence());
    }

    @Test
    void whoHasNotChosenAPasswordYetCannotLogIn() {
        office.invite("youssef", Role.STAFF);

        refused(ErrorCode.LOG_IN, () -> office.logIn("youssef", ""));
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordHasToWait() {
        office.colleague("fatma", Role.STAFF);
        fail("fatma", 5);

        var waiting = refused(ErrorCode.TOO_MANY, () -> office.desk.logIn(visitor(), "fatma", PASSWORD, "192.0.2.99"));

        assertThat(waiting.sentence()).contains("seconden");
        office.later(Duration.ofSeconds(5));
        assertThat(office.logIn("fatma", PASSWORD).name()).isEqualTo("Collega fatma");
    }

    @Test
    void aRestartForgetsNoFailureOfAName() {
        office.colleague("fatma", Role.STAFF);
        fail("fatma", 5);

        database.reopen();
        office = new Office(database.stores());

        refused(ErrorCode.TOO_MANY, () -> office.logIn("fatma", PASSWORD));
    }

    @Test
    void aSuccessClearsTheFailures() {
        office.colleague("fatma", Role.STAFF);
        fail("fatma", 4);
        office.logIn("fatma", PASSWORD);
        fail("fatma", 4);

        assertThat(office.logIn("fatma", PASSWORD)).isNotNull();
    }

    @Test
    void oneAddressThatTriesManyNamesHasToWait() {
        office.colleague("fatma", Role.STAFF);
        for (String name : List.of("a1", "a2", "a3", "a4", "a5")) {
            refused(ErrorCode.LOG_IN, () -> office.logIn(name, "raden maar weer"));
        }

        refused(ErrorCode.TOO_MANY, () -> office.logIn("fatma", PASSWORD));
        assertThat(office.desk.logIn(visitor(), "fatma", PASSWORD, "192.0.2.99"))
                .isNotNull();
    }

    @Test
    void manyAttemptsAtOnceGetNoMoreGuessesThanOneAfterTheOther() throws Exception {
        office.colleague("fatma", Role.STAFF);
        ExecutorService crowd = Executors.newFixedThreadPool(30);
        List<Callable<ErrorCode>> guesses = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String address = "198.51.100." + i;
            guesses.add(() -> codeOf(() -> office.desk.logIn(visitor(), "fatma", "raden maar weer", address)));
        }

        List<ErrorCode> answers = new ArrayList<>();
        for (var answer : crowd.invokeAll(guesses)) {
            answers.add(answer.get());
        }
        crowd.shutdown();

        assertThat(answers).containsOnly(ErrorCode.LOG_IN, ErrorCode.TOO_MANY);
        assertThat(answers.stream().filter(code -> code == ErrorCode.LOG_IN)).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void everyRefusedAttemptStandsInTheLogOnce() {
        office.colleague("fatma", Role.STAFF);
        fail("fatma", 5);
        refused(ErrorCode.TOO_MANY, () -> office.logIn("fatma", PASSWORD));

        assertThat(linesOf(Actor.NOBODY))
                .allSatisfy(line -> assertThat(line.outcome()).isEqualTo(AccessLog.Outcome.REFUSED))
                .extracting(AccessLog.Entry::code)
                .containsExactly(
                        "KW-TE-VAAK", "KW-INLOGGEN", "KW-INLOGGEN", "KW-INLOGGEN", "KW-INLOGGEN", "KW-INLOGGEN");
    }

    @Test
    void aFailedLogInSaysForWhichAccountItWas() {
        var fatma = office.colleague("fatma", Role.STAFF);
        fail("fatma", 1);

        assertThat(linesOf(Actor.NOBODY).get(0).objects()).containsExactly("inlogpoging/" + fatma.id());
    }

    @Test
    void aWrongPresentPasswordStandsInTheLogOnce() {
        var fatma = office.colleague("fatma", Role.STAFF);
        int before = linesOf(as(fatma).actor()).size();

        fieldsRefused(() -> office.desk.changePassword(as(fatma), "raden", "vier heel andere woorden", ADDRESS))
                .containsExactly("huidig");

        assertThat(linesOf(as(fatma).actor()))
                .hasSize(before + 1)
                .first()
                .extracting(AccessLog.Entry::code)
                .isEqualTo("KW-INLOGGEN");
    }

    @Test
    void aPasswordTypedInThePlaceOfTheNameIsNotKept() {
        refused(ErrorCode.LOG_IN, () -> office.logIn("paard nietje batterij", ""));

        List<String> kept = office.store.read(
                platform(), rows -> rows.list("SELECT name_hash FROM {failure}", row -> row.text("name_hash")));
        assertThat(kept).singleElement().asString().matches("[0-9a-f]{64}");
    }

    @Test
    void aCheapOldHashIsReplacedAtTheNextLogIn() {
        var fatma = office.colleague("fatma", Role.STAFF);
        keep(fatma.id(), CHEAP);

        office.logIn("fatma", PASSWORD);

        assertThat(kept(fatma.id())).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(office.logIn("fatma", PASSWORD)).isNotNull();
    }

    @Test
    void whoKnowsThePasswordChoosesAnother() {
        var fatma = office.colleague("fatma", Role.STAFF);
        var forgotten = office.desk.inviteAgain(platform(), fatma.id());

        office.desk.changePassword(as(fatma), PASSWORD, "vier heel andere woorden", ADDRESS);

        refused(ErrorCode.LOG_IN, () -> office.logIn("fatma", PASSWORD));
        assertThat(office.logIn("fatma", "vier heel andere woorden").id()).isEqualTo(fatma.id());
        assertThat(office.invited(forgotten.token())).isEmpty();
    }

    @Test
    void whoDoesNotKnowThePasswordCannotChangeItAndIsSlowedDown() {
        var fatma = office.colleague("fatma", Role.STAFF);
        for (int i = 0; i < 5; i++) {
            fieldsRefused(() -> office.desk.changePassword(as(fatma), "raden", "vier heel andere woorden", ADDRESS))
                    .containsExactly("huidig");
        }

        refused(
                ErrorCode.TOO_MANY,
                () -> office.desk.changePassword(as(fatma), PASSWORD, "vier heel andere woorden", ADDRESS));
    }

    @Test
    void aWeakPasswordIsNotChosen() {
        var fatma = office.colleague("fatma", Role.STAFF);

        fieldsRefused(() -> office.desk.changePassword(as(fatma), PASSWORD, "Welkom2026!!", ADDRESS))
                .containsExactly("wachtwoord");
    }

    private List<AccessLog.Entry> linesOf(Actor actor) {
        var own = new AccessLog.Filter(actor.id(), null, null, null);
        return database.stores().accessLog().entries(platform(), own, null, 20).items();
    }

    private void fail(String userName, int times) {
        for (int i = 0; i < times; i++) {
            refused(ErrorCode.LOG_IN, () -> office.logIn(userName, "raden maar weer"));
        }
    }

    private static ErrorCode codeOf(Runnable attempt) {
        try {
            attempt.run();
        } catch (Refusal refusal) {
            return refusal.code();
        }
        throw new AssertionError("a guess was right");
    }

    private void keep(String id, String hash) {
        office.store.write(platform(), unit -> unit.run("UPDATE {account} SET password = ? WHERE id = ?", hash, id));
    }

    private String kept(String id) {
        return office.store
                .read(
                        platform(),
                        rows -> rows.first(
                                "SELECT password FROM {account} WHERE id = ?", row -> row.text("password"), id))
                .orElseThrow();
    }
}
