package nl.kwartier.api.access;

import java.util.Set;
import java.util.stream.Collectors;
import nl.kwartier.api.Actor;

/**
 * The right to do something. Every route names one.
 *
 * @param code Dutch and stable: the owner, a dot and a verb, such as {@code inwoners.lezen}
 * @param label what it lets somebody do, as a Dutch sentence without subject: {@code inwoners bekijken}
 * @param roles the Dutch codes of the roles that have it
 */
public record Permission(String code, String label, Set<String> roles) {
    /** For everybody, also without logging in. Only for pages that hold nothing of anybody. */
    public static final Permission EVERYBODY = new Permission("iedereen", "de openbare pagina’s bekijken", Set.of());

    /** For everybody who has logged in: the own account and logging out. */
    public static final Permission LOGGED_IN =
            of("ingelogd", "de eigen pagina’s bekijken", Role.ADMINISTRATOR, Role.STAFF, Role.READER);

    /** Copies the roles. */
    public Permission {
        roles = Set.copyOf(roles);
    }

    /**
     * Declares a permission.
     *
     * @param code Dutch and stable
     * @param label what it lets somebody do
     * @param roles who has it
     * @return the permission
     */
    public static Permission of(String code, String label, Role... roles) {
        return new Permission(
                code, label, Set.of(roles).stream().map(Role::code).collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Whether an actor has it.
     *
     * @param actor who wants to do it
     * @return true when one of the actor's roles has it, or when it is for everybody
     */
    public boolean isHeldBy(Actor actor) {
        return this.equals(EVERYBODY) || actor.roles().stream().anyMatch(roles::contains);
    }
}
