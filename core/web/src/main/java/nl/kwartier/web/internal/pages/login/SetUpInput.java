package nl.kwartier.web.internal.pages.login;

import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;

/** Who the first administrator is. */
record SetUpInput(
        @Field(
                name = "naam",
                label = "Uw naam",
                hint = "Zoals collega’s die zien.",
                required = "Deze naam staat ook in het logboek.",
                autocomplete = "name")
        String name,

        @Field(
                name = "gebruikersnaam",
                label = "Gebruikersnaam",
                hint = "Bijvoorbeeld marloes.",
                required = "Hiermee logt u straks in.",
                autocomplete = "username")
        String userName,

        @Field(
                name = "wachtwoord",
                label = "Wachtwoord",
                hint = PasswordWords.HINT,
                mandatory = true,
                widget = Widget.PASSWORD,
                autocomplete = "new-password",
                max = PasswordWords.MAX)
        String password,

        @Field(
                name = "herhaling",
                label = "Nog een keer hetzelfde wachtwoord",
                mandatory = true,
                widget = Widget.PASSWORD,
                autocomplete = "new-password",
                max = PasswordWords.MAX)
        String again) {}
