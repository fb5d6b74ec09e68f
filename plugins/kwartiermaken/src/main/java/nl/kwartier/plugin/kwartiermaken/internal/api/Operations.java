package nl.kwartier.plugin.kwartiermaken.internal.api;

import java.util.List;
import java.util.stream.Stream;
import nl.kwartier.api.web.Route;
import nl.kwartier.plugin.kwartiermaken.internal.desk.HospitablePlaces;

/** All operations of the programme. */
public final class Operations {
    private Operations() {}

    /** Their routes. */
    public static List<Route> routes(HospitablePlaces places) {
        return Stream.concat(
                        new PlaceOperations(places).routes().stream(), new NoteOperations(places).routes().stream())
                .toList();
    }
}
