package nl.kwartier.web.internal.pages.login;

import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import org.jspecify.annotations.Nullable;

/** Who somebody says to be. */
record LogInInput(
        @Field(name = "gebruikersnaam", label = "Gebruikersnaam", mandatory = true, autocomplete = "username")
        String userName,

        @Field(
                name = "wachtwoord",
                label = "Wachtwoord",
                mandatory = true,
                widget = Widget.PASSWORD,
                autocomplete = "current-password")
        String password,

        @Field(name = "terug", widget = Widget.HIDDEN, max = 2_000) @Nullable String back) {}
