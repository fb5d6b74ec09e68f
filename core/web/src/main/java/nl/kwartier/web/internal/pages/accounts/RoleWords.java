package nl.kwartier.web.internal.pages.accounts;

/** What the roles mean. */
final class RoleWords {
    static final String HINT =
            "Een beheerder mag alles. Een medewerker werkt met inwoners, plekken en activiteiten. Een lezer kijkt"
                    + " alleen.";

    private RoleWords() {}
}
