package nl.kwartier.plugin.kwartiermaken.internal;

import static nl.kwartier.api.access.Role.ADMINISTRATOR;
import static nl.kwartier.api.access.Role.READER;
import static nl.kwartier.api.access.Role.STAFF;

import nl.kwartier.api.access.Permission;

/** Who may do what in this programme. */
public final class Rights {
    /** The programme's id: its first part of a URL and the owner of its tables. */
    public static final String PROGRAMME = "kwartiermaken";

    /** Looking at hospitable places. */
    public static final Permission READ =
            Permission.of("kwartiermaken.lezen", "gastvrije plekken bekijken", ADMINISTRATOR, STAFF, READER);

    /** Everything that changes a hospitable place. */
    public static final Permission WRITE =
            Permission.of("kwartiermaken.wijzigen", "gastvrije plekken toevoegen en wijzigen", ADMINISTRATOR, STAFF);

    private Rights() {}
}
