package nl.kwartier.api.access;

import static nl.kwartier.api.access.Role.ADMINISTRATOR;
import static nl.kwartier.api.access.Role.READER;
import static nl.kwartier.api.access.Role.STAFF;

/** The permissions of the core. A programme declares its own. */
public final class Permissions {
    /** Looking at residents. */
    public static final Permission RESIDENTS_READ =
            Permission.of("inwoners.lezen", "inwoners bekijken", ADMINISTRATOR, STAFF, READER);

    /** Adding, changing and removing residents. */
    public static final Permission RESIDENTS_WRITE =
            Permission.of("inwoners.wijzigen", "inwoners toevoegen en wijzigen", ADMINISTRATOR, STAFF);

    /** Looking at places, neighbourhoods and activities. */
    public static final Permission COMMUNITY_READ =
            Permission.of("buurt.lezen", "plekken, buurten en activiteiten bekijken", ADMINISTRATOR, STAFF, READER);

    /** Adding, changing and removing places. */
    public static final Permission PLACES_WRITE =
            Permission.of("plekken.wijzigen", "plekken toevoegen en wijzigen", ADMINISTRATOR, STAFF);

    /** Adding, changing and removing activities. */
    public static final Permission ACTIVITIES_WRITE =
            Permission.of("activiteiten.wijzigen", "activiteiten toevoegen en wijzigen", ADMINISTRATOR, STAFF);

    /** Reading files in. */
    public static final Permission IMPORT = Permission.of("inlezen", "bestanden inlezen", ADMINISTRATOR);

    /** Looking at programmes and switching them on and off. */
    public static final Permission PROGRAMMES =
            Permission.of("programmas.beheren", "programma’s aan- en uitzetten", ADMINISTRATOR);

    /** Inviting and blocking colleagues. */
    public static final Permission ACCOUNTS =
            Permission.of("collegas.beheren", "collega’s uitnodigen en hun rol kiezen", ADMINISTRATOR);

    /** Reading the whole access log. Who looked at one resident goes with {@link #RESIDENTS_READ}. */
    public static final Permission ACCESS_LOG = Permission.of("logboek.lezen", "het logboek bekijken", ADMINISTRATOR);

    private Permissions() {}
}
