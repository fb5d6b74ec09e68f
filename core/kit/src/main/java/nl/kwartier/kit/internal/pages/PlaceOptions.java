package nl.kwartier.kit.internal.pages;

import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.community.Places;
import nl.kwartier.api.web.Option;
import nl.kwartier.api.web.Request;
import nl.kwartier.kit.internal.desk.Desk;

/** The places to choose from in a form. */
final class PlaceOptions {
    private static final int AT_ONCE = 200;
    private static final int MOST = 5_000;

    private PlaceOptions() {}

    static List<Option> of(Desk desk, Request request) {
        var options = new ArrayList<Option>();
        String cursor = null;
        do {
            var slice = desk.kit().places().list(request.caller(), Places.Filter.ALL, cursor, AT_ONCE);
            slice.items()
                    .forEach(place -> options.add(
                            new Option(place.id().value(), place.details().name())));
            cursor = slice.next();
        } while (cursor != null && options.size() < MOST);
        return options;
    }
}
