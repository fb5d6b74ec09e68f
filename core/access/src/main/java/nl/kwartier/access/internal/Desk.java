package nl.kwartier.access.internal;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.kwartier.access.internal.login.Attempts;
import nl.kwartier.access.internal.login.LinkAttempts;
import nl.kwartier.access.internal.login.LogIn;
import nl.kwartier.access.internal.login.PasswordChange;
import nl.kwartier.access.internal.password.Passwords;
import nl.kwartier.access.internal.people.Directory;
import nl.kwartier.access.internal.people.Invitations;
import nl.kwartier.access.internal.people.Person;
import nl.kwartier.access.internal.people.Profile;
import nl.kwartier.access.internal.people.Staff;
import nl.kwartier.api.Actor;
import nl.kwartier.api.Caller;
import nl.kwartier.api.access.AccessLog;
import nl.kwartier.api.access.Account;
import nl.kwartier.api.access.Accounts;
import nl.kwartier.api.access.Role;
import nl.kwartier.api.store.Store;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Serves the accounts: one counter for logging in, invitations and what an administrator changes. */
@Component(service = Accounts.class)
public final class Desk implements Accounts {
    private final Directory directory;
    private final LogIn logIn;
    private final PasswordChange passwordChange;
    private final Staff staff;
    private final Invitations invitations;
    private final LinkAttempts links;

    @Activate
    public Desk(
            @Reference Store store,
            @Reference AccessLog log,
            @Reference Directory directory,
            @Reference Passwords passwords) {
        this(store, log, directory, passwords, InstantSource.system());
    }

    Desk(Store store, AccessLog log, Directory directory, Passwords passwords, InstantSource clock) {
        this.directory = directory;
        var attempts = new Attempts(store, clock);
        this.logIn = new LogIn(store, log, passwords, attempts, clock);
        this.passwordChange = new PasswordChange(store, directory, passwords, attempts);
        this.staff = new Staff(store, directory);
        this.links = new LinkAttempts(attempts, log);
        this.invitations = new Invitations(store, directory, passwords, clock);
    }

    @Override
    public Pass logIn(Caller caller, String userName, String password, String address) {
        return logIn.logIn(caller, userName, password, address);
    }

    @Override
    public Optional<Actor> actor(String accountId, long round) {
        return directory
                .person(accountId)
                .filter(person -> person.active() && person.round() == round)
                .map(Person::actor);
    }

    @Override
    public List<Account> all(Caller caller) {
        return staff.all(caller);
    }

    @Override
    public Account get(Caller caller, String id) {
        return staff.get(caller, id);
    }

    @Override
    public Invitation invite(
            Caller caller, String id, String userName, String name, Role role, @Nullable String function) {
        return invitations.invite(caller, id, Profile.of(userName, name, role, function));
    }

    @Override
    public Account change(
            Caller caller,
            String id,
            long version,
            String name,
            Role role,
            @Nullable String function,
            boolean blocked) {
        String userName = staff.get(caller, id).userName();
        return staff.change(caller, id, version, Profile.of(userName, name, role, function), blocked);
    }

    @Override
    public Invitation inviteAgain(Caller caller, String id) {
        return invitations.inviteAgain(caller, id);
    }

    @Override
    public String invited(Caller caller, String token, String address) {
        return links.attempt(caller, address, () -> invitations.invited(caller, token));
    }

    @Override
    public Pass accept(Caller caller, String token, String password, String address) {
        return links.attempt(caller, address, () -> invitations.accept(caller, token, password));
    }

    @Override
    public Pass changePassword(Caller caller, String present, String password, String address) {
        return passwordChange.change(caller, present, password, address);
    }

    @Override
    public void checkSetUp(Caller caller, String token, String address) {
        links.attempt(caller, address, () -> {
            invitations.checkSetUp(caller, token);
            return true;
        });
    }

    @Override
    public Pass setUp(Caller caller, String token, String userName, String name, String password, String address) {
        return links.attempt(caller, address, () -> invitations.setUp(caller, token, userName, name, password));
    }
}
