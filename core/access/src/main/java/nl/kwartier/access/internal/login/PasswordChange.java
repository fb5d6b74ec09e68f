package nl.kwartier.access.internal.login;

import java.util.List;
import nl.kwartier.access.internal.login.Attempts.Attempt;
import nl.kwartier.access.internal.password.PasswordRules;
import nl.kwartier.access.internal.password.Passwords;
import nl.kwartier.access.internal.people.Directory;
import nl.kwartier.access.internal.people.People;
import nl.kwartier.access.internal.people.Person;
import nl.kwartier.api.Caller;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.access.Accounts.Pass;
import nl.kwartier.api.store.Store;

/** Lets somebody who knows his password choose another, so that a screen left open gives nobody the account. */
public final class PasswordChange {
    private final Store store;
    private final Directory directory;
    private final Passwords passwords;
    private final Attempts attempts;

    public PasswordChange(Store store, Directory directory, Passwords passwords, Attempts attempts) {
        this.store = store;
        this.directory = directory;
        this.passwords = passwords;
        this.attempts = attempts;
    }

    /** Keeps the new password, or says what is wrong with it or with the present one. */
    public Pass change(Caller caller, String present, String password, String address) {
        Person person =
                store.read(caller, rows -> People.get(rows, caller.actor().id()));
        String userName = person.account().userName();
        PasswordRules.problem(password, userName).ifPresent(sentence -> {
            throw wrong("wachtwoord", sentence);
        });
        Attempt attempt = attempts.begin(caller, userName, address);
        try {
            checkPresent(caller, attempt, person, present);
            return keep(caller, attempt, passwords.hash(password));
        } finally {
            attempts.end(attempt);
        }
    }

    private void checkPresent(Caller caller, Attempt attempt, Person person, String present) {
        if (!passwords.matches(present, person.password())) {
            attempts.failed(caller, attempt, person.account().id());
            throw wrong("huidig", "Dit is niet het wachtwoord dat u nu gebruikt. Probeer het opnieuw.");
        }
    }

    private Pass keep(Caller caller, Attempt attempt, String hash) {
        Person person = store.write(caller, unit -> {
            attempts.succeeded(unit, attempt);
            return People.choosePassword(unit, caller.actor().id(), hash);
        });
        attempts.succeeded(attempt);
        directory.refresh();
        return person.pass();
    }

    private static Refusal wrong(String field, String sentence) {
        return Refusal.fields(List.of(new FieldProblem(field, sentence)));
    }
}
