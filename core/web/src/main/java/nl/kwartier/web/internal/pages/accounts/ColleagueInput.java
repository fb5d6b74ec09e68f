package nl.kwartier.web.internal.pages.accounts;

import nl.kwartier.api.access.Account;
import nl.kwartier.api.access.Role;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import org.jspecify.annotations.Nullable;

/** What can be changed of a colleague. */
record ColleagueInput(
        @Field(name = "versie", widget = Widget.HIDDEN, required = "Open de pagina opnieuw en probeer het nog eens.")
        long version,

        @Field(
                name = "naam",
                label = "Naam",
                hint = "Zoals collega’s en inwoners die zien.",
                required = "Deze naam staat ook in het logboek.")
        String name,

        @Field(name = "functie", label = "Functie", hint = "Bijvoorbeeld sociaal werker.") @Nullable String job,

        @Field(name = "rol", label = "Wat mag deze collega?", hint = RoleWords.HINT, mandatory = true)
        Role role) {
    static ColleagueInput of(Account account) {
        return new ColleagueInput(account.version(), account.name(), account.function(), account.role());
    }
}
