package nl.kwartier.access.internal.people;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import nl.kwartier.access.internal.password.PasswordRules;
import nl.kwartier.access.internal.password.Passwords;
import nl.kwartier.api.Actor;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.access.Account.State;
import nl.kwartier.api.access.Accounts.Invitation;
import nl.kwartier.api.access.Accounts.Pass;
import nl.kwartier.api.access.Role;
import nl.kwartier.api.store.DuplicateRow;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.store.Unit;

/** How people get an account: invited by an administrator, or the very first one with the set-up link. */
public final class Invitations {
    private final Store store;
    private final Directory directory;
    private final Passwords passwords;
    private final InstantSource clock;

    public Invitations(Store store, Directory directory, Passwords passwords, InstantSource clock) {
        this.store = store;
        this.directory = directory;
        this.passwords = passwords;
        this.clock = clock;
    }

    public Invitation invite(Caller caller, String id, Profile profile) {
        Ids.check(id);
        try {
            return changed(store.write(caller, unit -> {
                if (isNew(unit, id)) {
                    People.add(unit, id, profile, null);
                }
                return invitation(unit, id);
            }));
        } catch (DuplicateRow e) {
            throw nameTaken(profile.userName());
        }
    }

    public Invitation inviteAgain(Caller caller, String id) {
        return changed(store.write(caller, unit -> invitation(unit, id)));
    }

    public String invited(Caller caller, String token) {
        return person(caller, token).account().userName();
    }

    public Pass accept(Caller caller, String token, String password) {
        Person person = person(caller, token);
        var problems = new ArrayList<FieldProblem>();
        check(password, person.account().userName(), problems);
        String hash = passwords.hash(password);
        Person inside = store.write(as(person.actor(), caller), unit -> {
            Links.use(unit, token, clock.instant());
            People.letIn(unit, person.account().id(), clock.instant());
            return People.choosePassword(unit, person.account().id(), hash);
        });
        directory.refresh();
        return inside.pass();
    }

    /** Refuses a link that makes no first administrator. */
    public void checkSetUp(Caller caller, String token) {
        boolean works =
                store.read(caller, rows -> Links.isSetUp(rows, token, clock.instant()) && People.count(rows) == 0);
        if (!works) {
            throw Links.worthless();
        }
    }

    public Pass setUp(Caller caller, String token, String userName, String name, String password) {
        checkSetUp(caller, token);
        var problems = new ArrayList<FieldProblem>();
        var profile = Profile.checked(userName, name, Role.ADMINISTRATOR, null, problems);
        check(password, profile.userName(), problems);
        String hash = passwords.hash(password);
        String id = Ids.next();
        Person first = store.write(caller, unit -> {
            Links.use(unit, token, clock.instant());
            People.add(unit, id, profile, hash);
            People.letIn(unit, id, clock.instant());
            return People.get(unit, id);
        });
        directory.refresh();
        return first.pass();
    }

    private Person person(Caller caller, String token) {
        return store.read(caller, rows -> Links.person(rows, token, clock.instant()))
                .orElseThrow(Links::worthless);
    }

    private static boolean isNew(Unit unit, String id) {
        return unit.number("SELECT count(*) FROM {account} WHERE id = ?", id) == 0;
    }

    private Invitation invitation(Unit unit, String id) {
        var account = People.get(unit, id).account();
        if (account.state() == State.BLOCKED) {
            throw Refusal.of(
                    ErrorCode.CONDITION,
                    account.name() + " is geblokkeerd. Hef eerst de blokkade op en maak dan een nieuwe link.");
        }
        String token = Links.make(unit, id, clock.instant());
        return new Invitation(account, token);
    }

    private Invitation changed(Invitation invitation) {
        directory.refresh();
        return invitation;
    }

    private static void check(String password, String userName, List<FieldProblem> problems) {
        PasswordRules.problem(password, userName)
                .ifPresent(sentence -> problems.add(new FieldProblem("wachtwoord", sentence)));
        if (!problems.isEmpty()) {
            throw Refusal.fields(problems);
        }
    }

    private static Refusal nameTaken(String userName) {
        String sentence = "De gebruikersnaam " + userName + " is al van een collega. Kies een andere.";
        return Refusal.of(ErrorCode.DUPLICATE, sentence).at("gebruikersnaam", sentence);
    }

    private static Caller as(Actor actor, Caller attempt) {
        return Caller.of(actor, attempt.purpose(), attempt.activity(), attempt.action(), attempt.traceId());
    }
}
