package nl.kwartier.web.internal.pages.accounts;

import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.web.internal.pages.login.PasswordWords;

/** Another password, chosen by somebody who knows the present one. */
record NewPasswordInput(
        @Field(
                name = "huidig",
                label = "Wachtwoord dat u nu gebruikt",
                mandatory = true,
                widget = Widget.PASSWORD,
                autocomplete = "current-password",
                max = PasswordWords.MAX)
        String present,

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
                label = "Nog een keer het nieuwe wachtwoord",
                mandatory = true,
                widget = Widget.PASSWORD,
                autocomplete = "new-password",
                max = PasswordWords.MAX)
        String again) {}
