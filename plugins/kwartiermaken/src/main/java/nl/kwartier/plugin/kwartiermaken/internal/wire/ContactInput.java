package nl.kwartier.plugin.kwartiermaken.internal.wire;

import java.time.LocalDate;
import nl.kwartier.api.Ids;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.Contact;
import nl.kwartier.plugin.kwartiermaken.internal.koppeling.ContactKind;
import org.jspecify.annotations.Nullable;

/** A visit or a talk, as a form or the API sends it. */
public record ContactInput(
        @Field(name = "sleutel", widget = Widget.HIDDEN, max = 36) @Nullable String key,

        @Field(name = "soort", label = "Wat was het?", required = "Zo is te zien of de gast al zelf komt.")
        ContactKind kind,

        @Field(name = "datum", label = "Op welke dag?", hint = "Laat leeg voor vandaag.") @Nullable LocalDate day,

        @Field(
                name = "gastStem",
                label = "Hoe vindt de gast het?",
                hint = "Leeg laten mag.",
                widget = Widget.RADIOS,
                least = 1,
                most = 5)
        @Nullable Integer guestVoice,

        @Field(
                name = "plekStem",
                label = "Hoe vindt de plek het?",
                hint = "Leeg laten mag.",
                widget = Widget.RADIOS,
                least = 1,
                most = 5)
        @Nullable Integer placeVoice,

        @Field(
                name = "tekst",
                label = "Wat wilt u onthouden?",
                hint = "Alleen voor het team. Geen ziekte, medicijnen of verleden.",
                widget = Widget.LONG_TEXT,
                max = 500)
        @Nullable String words) {

    /** What is to be noted; the same key twice is one note. */
    public Contact.Note note() {
        return new Contact.Note(Keys.id(key), kind, day, guestVoice, placeVoice, words);
    }

    /** An empty form. */
    public static ContactInput empty() {
        return new ContactInput(Ids.next(), ContactKind.TOGETHER, null, null, null, null);
    }
}
