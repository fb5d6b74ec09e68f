package nl.kwartier.kit.internal.desk;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.kwartier.api.access.Permission;
import nl.kwartier.api.access.Role;
import nl.kwartier.kit.Definition;
import nl.kwartier.kit.Right;

/**
 * Who may do what in a programme.
 *
 * @param read see who takes part
 * @param write enrol, take steps, note
 * @param report see the figures
 */
public record Rights(Permission read, Permission write, Permission report) {
    private static final Set<Right> ALL = EnumSet.allOf(Right.class);

    /** The rights of the platform's own roles, and of those of the programme. */
    public static Rights of(Described described, Definition definition) {
        return new Rights(
                permission(
                        described,
                        definition,
                        Right.READ,
                        "lezen",
                        described.title() + " bekijken",
                        Role.ADMINISTRATOR,
                        Role.STAFF,
                        Role.READER),
                permission(
                        described,
                        definition,
                        Right.WRITE,
                        "wijzigen",
                        described.title() + " bijhouden",
                        Role.ADMINISTRATOR,
                        Role.STAFF),
                permission(
                        described,
                        definition,
                        Right.REPORT,
                        "cijfers",
                        "de cijfers van " + described.title() + " bekijken",
                        Role.ADMINISTRATOR,
                        Role.STAFF,
                        Role.READER));
    }

    private static Permission permission(
            Described described, Definition definition, Right right, String code, String label, Role... platform) {
        Set<String> roles = new LinkedHashSet<>();
        for (Role role : platform) {
            roles.add(role.code());
        }
        described.roles().keySet().stream()
                .filter(role -> definition.roles().getOrDefault(role, ALL).contains(right))
                .forEach(role -> roles.add(described.id() + "." + role));
        return new Permission(described.id() + "." + code, label, roles);
    }
}
