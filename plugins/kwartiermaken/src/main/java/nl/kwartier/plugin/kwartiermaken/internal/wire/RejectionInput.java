package nl.kwartier.plugin.kwartiermaken.internal.wire;

import java.time.LocalDate;
import java.util.Objects;
import nl.kwartier.api.Ids;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.plugin.kwartiermaken.internal.place.RejectionReason;
import org.jspecify.annotations.Nullable;

/** A rejection as a form or the API sends it. There is no field for a guest, and none may be added (fixed). */
public record RejectionInput(
        @Field(name = "sleutel", widget = Widget.HIDDEN, max = 36) @Nullable String key,

        @Field(
                name = "datum",
                label = "Op welke dag?",
                hint = "Hoogstens 60 dagen terug.",
                required = "Drie keer nee in een half jaar is een reden om te praten.")
        LocalDate day,

        @Field(name = "reden", label = "Waarom zei de plek nee?", required = "Weet u het niet? Kies dan Onbekend.")
        @Nullable RejectionReason reason) {

    /** The id of the note; the same key twice is one note. */
    public String id() {
        return Keys.id(key);
    }

    /** Why; nobody gets this far without choosing. */
    public RejectionReason chosen() {
        return Objects.requireNonNull(reason, "reden");
    }

    /** A form for today, in which only the reason is still to be chosen. */
    public static RejectionInput on(LocalDate today) {
        return new RejectionInput(Ids.next(), today, null);
    }
}
