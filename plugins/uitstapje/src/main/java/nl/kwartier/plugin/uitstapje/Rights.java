package nl.kwartier.plugin.uitstapje;

import nl.kwartier.api.access.Permission;
import nl.kwartier.api.access.Role;

/** Who may do what. */
final class Rights {
    // tag::rights[]
    static final Permission SEE =
            Permission.of("uitstapje.bekijken", "uitstapjes bekijken", Role.ADMINISTRATOR, Role.STAFF, Role.READER);
    static final Permission PLAN =
            Permission.of("uitstapje.plannen", "uitstapjes plannen", Role.ADMINISTRATOR, Role.STAFF);
    // end::rights[]

    private Rights() {}
}
