package nl.kwartier.plugin.kwartiermaken.internal.wire;

import java.time.LocalDate;
import nl.kwartier.api.Ids;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.plugin.kwartiermaken.internal.place.Conversation;
import org.jspecify.annotations.Nullable;

/** A conversation as a form or the API sends it. */
public record ConversationInput(
        @Field(name = "sleutel", widget = Widget.HIDDEN, max = 36) @Nullable String key,

        @Field(
                name = "datum",
                label = "Op welke dag?",
                hint = "Hoogstens 60 dagen terug.",
                required = "Zo zien collega’s wanneer de plek voor het laatst gesproken is.")
        LocalDate day,

        @Field(name = "met", label = "Met wie sprak u?", required = "Zo weet een collega wie de plek kent.", max = 60)
        String with,

        @Field(
                name = "kort",
                label = "Waar ging het over?",
                hint = "Over de plek, niet over een persoon. Zoals: het team wil eerst een rustige hoek maken.",
                widget = Widget.LONG_TEXT,
                max = 300)
        @Nullable String about) {

    /** What is to be noted; the same key twice is one note. */
    public Conversation.Note note() {
        return new Conversation.Note(Keys.id(key), day, with, about);
    }

    /** An empty form for today. */
    public static ConversationInput on(LocalDate today, @Nullable String with) {
        return new ConversationInput(Ids.next(), today, with == null ? "" : with, null);
    }
}
