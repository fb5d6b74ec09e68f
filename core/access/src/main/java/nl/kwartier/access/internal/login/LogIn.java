package nl.kwartier.access.internal.login;

import java.time.InstantSource;
import java.util.Optional;
import nl.kwartier.access.internal.login.Attempts.Attempt;
import nl.kwartier.access.internal.password.Passwords;
import nl.kwartier.access.internal.people.People;
import nl.kwartier.access.internal.people.Person;
import nl.kwartier.access.internal.people.Profile;
import nl.kwartier.api.Actor;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.access.AccessLog;
import nl.kwartier.api.access.Accounts.Pass;
import nl.kwartier.api.store.Store;
import org.jspecify.annotations.Nullable;

/** Checks who somebody is. All hashing happens outside the store's units. */
public final class LogIn {
    private final Store store;
    private final AccessLog log;
    private final Passwords passwords;
    private final Attempts attempts;
    private final InstantSource clock;

    public LogIn(Store store, AccessLog log, Passwords passwords, Attempts attempts, InstantSource clock) {
        this.store = store;
        this.log = log;
        this.passwords = passwords;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Lets somebody in, or refuses and records the attempt. */
    public Pass logIn(Caller caller, String typedName, String password, String address) {
        String userName = Profile.userName(typedName);
        Attempt attempt = begin(caller, userName, address);
        try {
            return check(caller, attempt, userName, password);
        } finally {
            attempts.end(attempt);
        }
    }

    private Attempt begin(Caller caller, String userName, String address) {
        try {
            return attempts.begin(caller, userName, address);
        } catch (Refusal tooSoon) {
            log.refused(caller, tooSoon.code(), null);
            throw tooSoon;
        }
    }

    private Pass check(Caller caller, Attempt attempt, String userName, String password) {
        Optional<Person> person = store.read(caller, rows -> People.named(rows, userName));
        String stored = person.map(Person::password).orElse(null);
        if (!passwords.matches(password, stored)) {
            attempts.failed(
                    caller, attempt, person.map(found -> found.account().id()).orElse("onbekend"));
            throw Refusal.of(
                    ErrorCode.LOG_IN,
                    "Deze gebruikersnaam en dit wachtwoord horen niet bij elkaar. Probeer het opnieuw of vraag uw beheerder om"
                            + " een nieuwe link.");
        }
        return letIn(caller, attempt, person.orElseThrow(), password);
    }

    private Pass letIn(Caller caller, Attempt attempt, Person person, String password) {
        if (!person.active()) {
            log.refused(caller, ErrorCode.LOG_IN, null);
            throw Refusal.of(
                    ErrorCode.LOG_IN,
                    "U kunt nu niet inloggen: een beheerder heeft uw account geblokkeerd. Vraag het na.");
        }
        Actor actor = person.actor();
        String fresh = refreshed(person, password);
        var own = Caller.of(actor, caller.purpose(), caller.activity(), caller.action(), caller.traceId());
        store.write(own, unit -> {
            attempts.succeeded(unit, attempt);
            unit.run(
                    "UPDATE {account} SET last_seen = ?, password = coalesce(?, password) WHERE id = ?",
                    clock.instant(),
                    fresh,
                    actor.id());
            return true;
        });
        attempts.succeeded(attempt);
        return person.pass();
    }

    /** A new hash when the present one costs less than new ones do; this is the only moment that the password is known. */
    private @Nullable String refreshed(Person person, String password) {
        String stored = person.password();
        return stored != null && passwords.outdated(stored) ? passwords.hash(password) : null;
    }
}
