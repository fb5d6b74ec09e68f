package nl.kwartier.access.internal.people;

import java.util.Arrays;
import java.util.Set;
import nl.kwartier.api.Actor;
import nl.kwartier.api.access.Account;
import nl.kwartier.api.access.Account.State;
import nl.kwartier.api.access.Accounts.Pass;
import nl.kwartier.api.access.Role;
import nl.kwartier.api.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * A row of the accounts.
 *
 * @param account what others may see
 * @param password the hash; null until a password was chosen
 * @param round how often the person's sessions were ended, from 1
 */
public record Person(Account account, @Nullable String password, long round) {
    static Person of(Row row) {
        String password = row.textOrNull("password");
        var account = new Account(
                row.text("id"),
                row.number("version"),
                row.text("user_name"),
                row.text("name"),
                role(row.text("role")),
                row.textOrNull("job"),
                state(row.flag("blocked"), password),
                row.instantOrNull("last_seen"));
        return new Person(account, password, row.number("session_round"));
    }

    /** The person as an actor with a session. */
    public Actor actor() {
        return actor(Actor.Kind.PERSON);
    }

    /** What the person comes in with. */
    public Pass pass() {
        return new Pass(actor(), round);
    }

    /** The person as an actor of a kind. */
    public Actor actor(Actor.Kind kind) {
        return new Actor(account.id(), account.name(), Set.of(account.role().code()), kind);
    }

    /** Whether the person can log in now. */
    public boolean active() {
        return account.state() == State.ACTIVE;
    }

    private static Role role(String code) {
        return Arrays.stream(Role.values())
                .filter(role -> role.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an account has the unknown role " + code));
    }

    private static State state(boolean blocked, @Nullable String password) {
        if (blocked) {
            return State.BLOCKED;
        }
        return password == null ? State.INVITED : State.ACTIVE;
    }
}
