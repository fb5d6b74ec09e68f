package nl.kwartier.plugin.kwartiermaken.internal.wire;

import nl.kwartier.api.Ids;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Wish;
import nl.kwartier.plugin.kwartiermaken.internal.guest.WishKind;

/** A wish in other words, as a form sends it. */
public record WishChange(
        @Field(name = "versie", widget = Widget.HIDDEN, required = "Open de pagina opnieuw en probeer het nog eens.")
        Long version,

        @Field(
                name = "tekst",
                label = "Wat wilt u graag?",
                hint = "In de woorden van de gast. Geen ziekte, medicijnen, straf of verblijfsstatus.",
                widget = Widget.LONG_TEXT,
                required = "Zonder wens is er geen plek te zoeken.",
                max = 300)
        String words,

        @Field(name = "soort", label = "Wat voor wens?", required = "Zo is een plek te vinden die past.")
        WishKind kind) {

    /** What stands there now. */
    public static WishChange of(Wish wish) {
        return new WishChange(wish.version(), wish.words(), wish.kind());
    }

    /** The wish as it should be. */
    public Wish.Note note() {
        return new Wish.Note(Ids.next(), words, kind, null);
    }
}
