package nl.kwartier.kit.internal.desk;

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
    /** The rights of the platform's own roles, and of those of the programme. */
    public static Rights of(String programme, String title, Definition definition) {
        return new Rights(
                permission(
                        programme,
                        definition,
                        Right.READ,
                        "lezen",
                        title + " bekijken",
                        Role.ADMINISTRATOR,
                        Role.STAFF,
                        Role.READER),
                permission(
                        programme,
                        definition,
                        Right.WRITE,
                        "wijzigen",
                        title + " bijhouden",
                        Role.ADMINISTRATOR,
                        Role.STAFF),
                permission(
                        programme,
                        definition,
                        Right.REPORT,
                        "cijfers",
                        "de cijfers van " + title + " bekijken",
                        Role.ADMINISTRATOR,
                        Role.STAFF,
                        Role.READER));
    }

    private static Permission permission(
            String programme, Definition definition, Right right, String code, String label, Role... platform) {
        Set<String> roles = new LinkedHashSet<>();
        for (Role role : platform) {
            roles.add(role.code());
        }
        definition.roles().forEach((role, rights) -> {
            if (rights.contains(right)) {
                roles.add(programme + "." + role);
            }
        });
        return new Permission(programme + "." + code, label, roles);
    }
}
