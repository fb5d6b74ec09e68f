package nl.kwartier.web.internal.pages.login;

import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;

/** A new password, typed twice because nobody sees it. */
record PasswordInput(
        @Field(
                name = "wachtwoord",
                label = "Nieuw wachtwoord",
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
