package nl.kwartier.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import nl.kwartier.access.internal.key.KeyRing;
import nl.kwartier.access.internal.password.Passwords;
import nl.kwartier.access.internal.people.Directory;
import nl.kwartier.api.Actor;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.Traces;
import nl.kwartier.api.access.Account;
import nl.kwartier.api.access.Accounts.Invitation;
import nl.kwartier.api.access.Accounts.Pass;
import nl.kwartier.api.access.Role;
import nl.kwartier.api.store.Store;
import nl.kwartier.store.internal.Stores;

/** One node with its services on a real store, and a clock that tests put forward. */
public final class Office implements InstantSource {
    public static final String PASSWORD = "paard nietje batterij";
    public static final String ADDRESS = "192.0.2.7";

    public final Store store;
    public final Directory directory;
    public final Desk desk;
    public final KeyRing keys;
    public final Passwords passwords = new Passwords();
    private int looks;
    private volatile Instant now = Instant.parse("2026-03-02T09:30:00Z");

    public Office(Stores stores) {
        this(stores, false);
    }

    public Office(Stores stores, boolean shared) {
        this.store = stores.forOwner("access");
        this.directory = new Directory(store, shared);
        this.desk = new Desk(store, stores.accessLog(), directory, passwords, this);
        this.keys = new KeyRing(store, directory, this);
    }

    @Override
    public Instant instant() {
        return now;
    }

    public void later(Duration time) {
        now = now.plus(time);
    }

    /** A colleague who has chosen {@link #PASSWORD}. */
    public Account colleague(String userName, Role role) {
        Invitation invitation = invite(userName, role);
        desk.accept(visitor(), invitation.token(), PASSWORD, ADDRESS);
        return desk.get(platform(), invitation.account().id());
    }

    public Invitation invite(String userName, Role role) {
        return desk.invite(platform(), Ids.next(), userName, "Collega " + userName, role, null);
    }

    public Actor logIn(String userName, String password) {
        return comeIn(userName, password).actor();
    }

    public Pass comeIn(String userName, String password) {
        return desk.logIn(visitor(), userName, password, ADDRESS);
    }

    /** Whether a session that began with a pass goes on. */
    public boolean inside(Pass pass) {
        return desk.actor(pass.actor().id(), pass.round()).isPresent();
    }

    /** For whom a link is; nothing when it does not work. From an address where nothing failed before. */
    public Optional<String> invited(String token) {
        try {
            return Optional.of(desk.invited(visitor(), token, "198.51.100." + looks++));
        } catch (Refusal worthless) {
            assertThat(worthless.code()).isEqualTo(ErrorCode.NOT_FOUND);
            return Optional.empty();
        }
    }

    public static Caller visitor() {
        return Caller.of(Actor.NOBODY, Purpose.ADMINISTRATION, "kern", "inloggen", Traces.next());
    }

    public static Caller platform() {
        return Caller.system("collega’s beheren");
    }

    public static Caller as(Account account) {
        var actor =
                new Actor(account.id(), account.name(), Set.of(account.role().code()), Actor.Kind.PERSON);
        return Caller.of(actor, Purpose.ADMINISTRATION, "kern", "eigen sleutels", Traces.next());
    }
}
