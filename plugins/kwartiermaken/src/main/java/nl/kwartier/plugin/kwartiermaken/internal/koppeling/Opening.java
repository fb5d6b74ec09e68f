package nl.kwartier.plugin.kwartiermaken.internal.koppeling;

import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.store.Reader;
import nl.kwartier.kit.Codes;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState;
import org.jspecify.annotations.Nullable;

/**
 * What a place has to offer to one more guest.
 *
 * @param state how far the place is
 * @param capacity how many guests it receives at once; null when it has not said
 * @param taken how many guests come there now
 */
record Opening(PlaceState state, @Nullable Integer capacity, int taken) {
    static final String HOSPITABLE = "een gastvrije plek";

    /** A place as it is now; a pause keeps no room. */
    static Opening of(Reader reader, String place) {
        return reader.first(
                        "SELECT state, capacity, (SELECT count(*) FROM {koppeling} k WHERE k.place = {place}.id"
                                + " AND k.state NOT IN ('PAUZE', 'GESTOPT')) AS taken FROM {place}"
                                + " WHERE id = ? AND removed = 0",
                        row -> new Opening(
                                Codes.of(PlaceState.class, row, "state"), row.integerOrNull("capacity"), (int)
                                        row.number("taken")),
                        place)
                .orElseThrow(() -> Refusal.notFound("Deze plek"));
    }

    /** What is missing before one more guest may come. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        if (state != PlaceState.HOSPITABLE) {
            missing.add(HOSPITABLE);
        }
        if (capacity == null) {
            missing.add("hoeveel gasten de plek kan ontvangen");
        } else if (taken >= capacity) {
            missing.add("ruimte op de plek");
        }
        return missing;
    }
}
