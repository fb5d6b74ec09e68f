package nl.kwartier.plugin.kwartiermaken.internal.wire;

import java.util.Optional;
import nl.kwartier.api.Ids;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Side;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.WhatIf;
import org.jspecify.annotations.Nullable;

/** The last questions before a place is proposed, as a form sends them. */
public record ProposalInput(
        @Field(name = "id", widget = Widget.HIDDEN, required = "Open de pagina opnieuw en probeer het nog eens.")
        String id,

        @Field(name = "sleutel", widget = Widget.HIDDEN, max = 36) @Nullable String key,

        @Field(name = "frequentie", label = "Hoe vaak komt u?", hint = "Zoals: elke dinsdag", max = 60) @Nullable String often,

        @Field(
                name = "alsDan",
                label = "Wat als het moeilijk wordt?",
                hint = "Zoals: als het te veel wordt, dan ga ik buiten een rondje lopen.",
                max = 200)
        @Nullable String words) {

    /** An empty form. */
    public static ProposalInput empty() {
        return new ProposalInput(Ids.next(), Ids.next(), null, null);
    }

    /** What the guest offers, if anything. */
    public Optional<WhatIf.Note> agreement() {
        return words == null || words.isBlank()
                ? Optional.empty()
                : Optional.of(new WhatIf.Note(Keys.id(key), words, Side.GUEST, false));
    }
}
