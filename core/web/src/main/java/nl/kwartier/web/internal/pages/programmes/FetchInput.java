package nl.kwartier.web.internal.pages.programmes;

import java.util.Map;
import nl.kwartier.api.lifecycle.Catalogues.Entry;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;

/**
 * Which programme to fetch from a catalogue.
 *
 * @param id its id
 * @param version which version
 */
record FetchInput(
        @Field(name = "programma", widget = Widget.HIDDEN, required = "Kies een programma uit de catalogus.")
        String id,

        @Field(name = "versie", widget = Widget.HIDDEN, required = "Kies welke versie u wilt.")
        String version) {
    /** What a button sends that fetches this. */
    static Map<String, String> of(Entry entry) {
        return Map.of("programma", entry.id(), "versie", entry.version());
    }
}
