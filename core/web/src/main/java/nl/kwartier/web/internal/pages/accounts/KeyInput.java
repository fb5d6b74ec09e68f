package nl.kwartier.web.internal.pages.accounts;

import nl.kwartier.api.web.Field;

/** A new API key. */
record KeyInput(
        @Field(
                name = "waarvoor",
                label = "Waarvoor is de sleutel?",
                hint = "Bijvoorbeeld: koppeling met de wijkagenda.",
                required = "Vul in waarvoor de sleutel is, zodat u hem later herkent.",
                max = 80)
        String label) {}
