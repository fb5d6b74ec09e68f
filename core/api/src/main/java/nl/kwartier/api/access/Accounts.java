package nl.kwartier.api.access;

import java.util.List;
import java.util.Optional;
import nl.kwartier.api.Actor;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Refusal;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** The people who log in with a password. Passwords are kept as Argon2id hashes; nobody can read them. */
@ProviderType
public interface Accounts {
    /**
     * Checks a user name and password. Takes equally long for an unknown user name. After 5 failures in a row for one name or from one
     * address each next attempt waits longer, up to 15 minutes.
     *
     * @param caller the attempt, for the log
     * @param userName what was typed
     * @param password what was typed
     * @param address the network address from which it came
     * @return who logged in, with what the session carries
     * @throws Refusal with {@code KW-INLOGGEN} when they do not belong together, {@code KW-TE-VAAK} after too many failures
     */
    Pass logIn(Caller caller, String userName, String password, String address);

    /**
     * Finds out who an account is now, for a session that goes on. From memory, at most 5 seconds old.
     *
     * @param accountId the account's id
     * @param round from the {@link Pass} with which the session began
     * @return the actor with the present role; nothing when the account was blocked or is gone, or when the person chose another password
     *     since
     */
    Optional<Actor> actor(String accountId, long round);

    /**
     * Lists all accounts by name.
     *
     * @param caller on whose behalf
     * @return at most 2,000
     */
    List<Account> all(Caller caller);

    /**
     * Finds an account.
     *
     * @param caller on whose behalf
     * @param id the account's id
     * @return the account
     * @throws Refusal with {@code KW-NIET-GEVONDEN} when there is none
     */
    Account get(Caller caller, String id);

    /**
     * Invites somebody. The person chooses a password with the token.
     *
     * @param caller on whose behalf
     * @param id a new id; doing so twice with one id invites once
     * @param userName 2 to 60 letters, digits, dots, hyphens, underscores or at signs; unique
     * @param name the name that colleagues see, at most 120 characters
     * @param role the role
     * @param function what the person does, at most 120 characters, or null
     * @return the invitation
     */
    Invitation invite(Caller caller, String id, String userName, String name, Role role, @Nullable String function);

    /**
     * Changes the name, role or function of an account, or blocks it, which ends all its sessions for good. The last administrator who can log in stays one.
     *
     * @param caller on whose behalf
     * @param id the account's id
     * @param version the version that was seen
     * @param name the name
     * @param role the role
     * @param function what the person does, or null
     * @param blocked whether the person cannot log in
     * @return the account
     */
    Account change(
            Caller caller, String id, long version, String name, Role role, @Nullable String function, boolean blocked);

    /**
     * Makes a new invitation for somebody who forgot the password. The old password works until the new one is chosen.
     *
     * @param caller on whose behalf
     * @param id the account's id
     * @return the invitation
     */
    Invitation inviteAgain(Caller caller, String id);

    /**
     * Finds out for whom a token is, without using it up. Tokens that are not valid count as failures to log in from that address.
     *
     * @param caller the attempt, for the log
     * @param token from an invitation
     * @param address the network address from which it came
     * @return the user name that goes with it
     * @throws Refusal with {@code KW-NIET-GEVONDEN} when it is unknown, was used or has expired, {@code KW-TE-VAAK} after too many
     *     failures
     */
    String invited(Caller caller, String token, String address);

    /**
     * Uses a token up to choose a password, which ends the person's sessions.
     *
     * @param caller the attempt, for the log
     * @param token from an invitation
     * @param password at least 12 characters, not a common one
     * @param address the network address from which it came
     * @return who is in from now on
     * @throws Refusal with {@code KW-VELD} when the password is too weak; otherwise as for {@link #invited}
     */
    Pass accept(Caller caller, String token, String password, String address);

    /**
     * Lets the caller choose another password, which ends the person's sessions: only one that goes on with the answer stays. A link that
     * was made for a forgotten password is worth nothing after it.
     *
     * @param caller whose password it is
     * @param present the password until now; a wrong one counts as a failure to log in
     * @param password as for {@link #accept}
     * @param address the network address from which it came
     * @return with what the present session goes on
     * @throws Refusal with {@code KW-VELD} when the present password is wrong (field {@code huidig}) or the new one too weak (field
     *     {@code wachtwoord}), {@code KW-TE-VAAK} after too many failures
     */
    Pass changePassword(Caller caller, String present, String password, String address);

    /**
     * Finds out whether the set-up link works, without using it up.
     *
     * @param caller the attempt, for the log
     * @param token from the set-up link
     * @param address the network address from which it came
     * @throws Refusal as for {@link #invited}
     */
    void checkSetUp(Caller caller, String token, String address);

    /**
     * Uses the set-up link up to make the first administrator.
     *
     * @param caller the attempt, for the log
     * @param token from the set-up link that was printed at the first start
     * @param userName as for {@link #invite}
     * @param name as for {@link #invite}
     * @param password as for {@link #accept}
     * @param address the network address from which it came
     * @return the administrator
     * @throws Refusal as for {@link #accept}
     */
    Pass setUp(Caller caller, String token, String userName, String name, String password, String address);

    /**
     * What somebody comes in with.
     *
     * @param actor who
     * @param round a number that the session keeps and shows at each request; when the person's sessions must end, another one holds
     */
    record Pass(Actor actor, long round) {}

    /**
     * An invitation to choose a password.
     *
     * @param account for whom
     * @param token goes in the link; valid for 7 days and once; kept as a hash, so that this is the only time it can be seen
     */
    record Invitation(Account account, String token) {}
}
