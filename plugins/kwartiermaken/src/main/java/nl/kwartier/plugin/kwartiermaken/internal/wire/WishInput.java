package nl.kwartier.plugin.kwartiermaken.internal.wire;

import nl.kwartier.api.Ids;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Wish;
import nl.kwartier.plugin.kwartiermaken.internal.guest.WishKind;
import org.jspecify.annotations.Nullable;

/** What a guest wants, as a form or the API sends it. */
public record WishInput(
        @Field(name = "sleutel", widget = Widget.HIDDEN, max = 36) @Nullable String key,

        @Field(
                name = "tekst",
                label = "Wat wilt u graag?",
                hint = "In de woorden van de gast. Geen ziekte, medicijnen, straf of verblijfsstatus.",
                widget = Widget.LONG_TEXT,
                required = "Zonder wens is er geen plek te zoeken.",
                max = 300)
        String words,

        @Field(name = "soort", label = "Wat voor wens?", required = "Zo is een plek te vinden die past.")
        WishKind kind,

        @Field(
                name = "volgorde",
                label = "Hoe belangrijk?",
                hint = "1 is het belangrijkst. Laat leeg voor achteraan.",
                least = 1,
                most = 3)
        @Nullable Integer rank) {

    /** What is to be noted; the same key twice is one wish. */
    public Wish.Note note() {
        return new Wish.Note(Keys.id(key), words, kind, rank);
    }

    /** An empty form. */
    public static WishInput empty() {
        return new WishInput(Ids.next(), "", WishKind.MEET, null);
    }
}
