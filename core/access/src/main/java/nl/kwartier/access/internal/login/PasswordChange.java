package nl.kwartier.access.internal.login;

import java.util.List;
import nl.kwartier.access.internal.login.Attempts.Attempt;
import nl.kwartier.access.internal.password.PasswordRules;
import nl.kwartier.access.internal.password.Passwords;
import nl.kwartier.access.internal.people.People;
import nl.kwartier.access.internal.people.Person;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.access.AccessLog;
import nl.kwartier.api.store.Store;

/** Lets somebody who knows his password choose another, so that a screen left open gives nobody the account. */
public final class PasswordChange {
    private final Store store;
    private final AccessLog log;
    private final Passwords passwords;
    private final Attempts attempts;

    public PasswordChange(Store store, AccessLog log, Passwords passwords, Attempts attempts) {
        this.store = store;
        this.log = log;
        this.passwords = passwords;
        this.attempts = attempts;
    }

    /** Keeps the new password, or says what is wrong with it or with the present one. */
    public void change(Caller caller, String present, String password, String address) {
        Person person =
                store.read(caller, rows -> People.get(rows, caller.actor().id()));
        String userName = person.account().userName();
        PasswordRules.problem(password, userName).ifPresent(sentence -> {
            throw wrong("wachtwoord", sentence);
        });
        Attempt attempt = attempts.begin(caller, userName, address);
        try {
            checkPresent(caller, attempt, person, present);
            keep(caller, attempt, passwords.hash(password));
        } finally {
            attempts.end(attempt);
        }
    }

    private void checkPresent(Caller caller, Attempt attempt, Person person, String present) {
        if (!passwords.matches(present, person.password())) {
            attempts.failed(attempt, person.account().id());
            log.refused(caller, ErrorCode.LOG_IN, null);
            throw wrong("huidig", "Dit is niet het wachtwoord dat u nu gebruikt. Probeer het opnieuw.");
        }
    }

    private void keep(Caller caller, Attempt attempt, String hash) {
        store.write(caller, unit -> {
            attempts.succeeded(unit, attempt);
            People.choosePassword(unit, caller.actor().id(), hash);
            return true;
        });
        attempts.succeeded(attempt);
    }

    private static Refusal wrong(String field, String sentence) {
        return Refusal.fields(List.of(new FieldProblem(field, sentence)));
    }
}
