package nl.kwartier.web.internal.pages.accounts;

import nl.kwartier.api.access.Role;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import org.jspecify.annotations.Nullable;

/** Who is invited. */
record InviteInput(
        @Field(name = "sleutel", widget = Widget.HIDDEN, max = 36, required = "Open de pagina opnieuw.")
        String id,

        @Field(
                name = "naam",
                label = "Naam",
                hint = "Zoals collega’s en inwoners die zien.",
                required = "Deze naam staat ook in het logboek.")
        String name,

        @Field(
                name = "gebruikersnaam",
                label = "Gebruikersnaam",
                hint = "Bijvoorbeeld youssef of y.benali@gemeente.example.",
                required = "Hiermee logt de collega in.")
        String userName,

        @Field(name = "functie", label = "Functie", hint = "Bijvoorbeeld sociaal werker.") @Nullable String job,

        @Field(name = "rol", label = "Wat mag deze collega?", hint = RoleWords.HINT, mandatory = true)
        Role role) {}
