package nl.kwartier.plugin.kwartiermaken.internal;

import static nl.kwartier.api.access.Role.ADMINISTRATOR;
import static nl.kwartier.api.access.Role.READER;
import static nl.kwartier.api.access.Role.STAFF;

import java.util.Set;
import nl.kwartier.api.access.Permission;

/** Who may do what in this programme: the same permissions as the kit gives for the same roles. */
public final class Rights {
    /** The programme's id: its first part of a URL and the owner of its tables. */
    public static final String PROGRAMME = "kwartiermaken";

    /** The role of who walks along with guests and prepares places. */
    public static final String KWARTIERMAKER = "kwartiermaker";

    /** The role of who keeps an eye on everything. */
    public static final String COORDINATOR = "coordinator";

    private static final String ROLE = PROGRAMME + ".";

    /** Looking at hospitable places and guests. */
    public static final Permission READ = new Permission(
            "kwartiermaken.lezen",
            "Kwartiermaken bekijken",
            Set.of(ADMINISTRATOR.code(), STAFF.code(), READER.code(), ROLE + KWARTIERMAKER, ROLE + COORDINATOR));

    /** Everything that changes a hospitable place or something of a guest. */
    public static final Permission WRITE = new Permission(
            "kwartiermaken.wijzigen",
            "Kwartiermaken bijhouden",
            Set.of(ADMINISTRATOR.code(), STAFF.code(), ROLE + KWARTIERMAKER, ROLE + COORDINATOR));

    private Rights() {}
}
