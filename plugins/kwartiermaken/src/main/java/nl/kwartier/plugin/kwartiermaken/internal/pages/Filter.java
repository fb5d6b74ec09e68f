package nl.kwartier.plugin.kwartiermaken.internal.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.web.Request;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState;
import nl.kwartier.plugin.kwartiermaken.internal.place.Stimuli;
import org.jspecify.annotations.Nullable;

/**
 * Which places somebody wants to see. Null means any; something unknown in the URL means any too.
 *
 * @param district the name of the district
 * @param quiet {@code uur} for places with a quiet hour, {@code weinig} for places with few stimuli
 * @param room whether there must be room for a guest
 * @param state how far it is; for the list
 */
record Filter(
        @Nullable String district,
        @Nullable String quiet,
        boolean room,
        @Nullable PlaceState state) {
    static final Filter NONE = new Filter(null, null, false, null);

    static Filter of(Request request) {
        return new Filter(
                request.query("wijk").orElse(null),
                request.query("rust").filter(List.of("uur", "weinig")::contains).orElse(null),
                request.query("ruimte").isPresent(),
                request.query("stand")
                        .flatMap(code -> Labelled.find(PlaceState.class, code))
                        .orElse(null));
    }

    Filter district(@Nullable String other) {
        return new Filter(other, quiet, room, state);
    }

    Filter quiet(@Nullable String other) {
        return new Filter(district, other, room, state);
    }

    Filter room(boolean other) {
        return new Filter(district, quiet, other, state);
    }

    Filter state(@Nullable PlaceState other) {
        return new Filter(district, quiet, room, other);
    }

    boolean lets(Shown shown) {
        return (district == null || district.equals(shown.district()))
                && (quiet == null || isQuiet(shown))
                && (!room || shown.place().room() != null)
                && (state == null
                        ? shown.place().state() != PlaceState.STOPPED
                        : state == shown.place().state());
    }

    private boolean isQuiet(Shown shown) {
        var welcome = shown.place().welcome();
        return "uur".equals(quiet) ? welcome.quietHour() != null : welcome.stimuli() == Stimuli.FEW;
    }

    /** The page with these filters. */
    String url(String path) {
        String query = Stream.of(
                        part("wijk", district),
                        part("rust", quiet),
                        part("ruimte", room ? "ja" : null),
                        part("stand", state == null ? null : state.code()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static Optional<String> part(String name, @Nullable String value) {
        return Optional.ofNullable(value).map(text -> name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }
}
