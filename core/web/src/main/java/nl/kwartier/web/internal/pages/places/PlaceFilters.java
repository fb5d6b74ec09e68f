package nl.kwartier.web.internal.pages.places;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwartier.api.community.Places;
import nl.kwartier.api.web.Request;

/** Reads from the URL which places are wanted. A place is not a person, so its words may stand there. */
final class PlaceFilters {
    private PlaceFilters() {}

    static Places.Filter of(Request request) {
        return new Places.Filter(
                request.query("zoek").orElse(null),
                request.query("soort").orElse(null),
                request.query("buurt").orElse(null));
    }

    /** The same filters in the URL of another page; ends with {@code ?} or {@code &}. */
    static String url(Request request, String path) {
        String filters = Stream.of("zoek", "soort", "buurt")
                .flatMap(name ->
                        request
                                .query(name)
                                .map(value -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))
                                .stream())
                .collect(Collectors.joining("&"));
        return path + "?" + (filters.isEmpty() ? "" : filters + "&");
    }
}
