package nl.kwartier.web.internal.pages.places;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.access.Permissions;
import nl.kwartier.api.community.Address;
import nl.kwartier.api.community.Coordinates;
import nl.kwartier.api.community.Neighbourhood;
import nl.kwartier.api.community.Neighbourhoods;
import nl.kwartier.api.community.Place;
import nl.kwartier.api.community.PlaceDetails;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.community.Places;
import nl.kwartier.api.community.Postcode;
import nl.kwartier.api.web.Data;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.web.internal.pages.Limit;
import nl.kwartier.web.internal.pages.PageSet;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Places and neighbourhoods in the API. */
@Component(service = PageSet.class)
public final class PlaceApi implements PageSet {
    private final Places places;
    private final Neighbourhoods neighbourhoods;

    /** Gives what the services hold. */
    @Activate
    public PlaceApi(@Reference Places places, @Reference Neighbourhoods neighbourhoods) {
        this.places = places;
        this.neighbourhoods = neighbourhoods;
    }

    record PlaceJson(
            @Field(name = "id") String id,
            @Field(name = "versie") long version,
            @Field(name = "naam") String name,
            @Field(name = "soort") @Nullable String kind,
            @Field(name = "formeel") @Nullable Boolean formal,
            @Field(name = "straat") @Nullable String street,
            @Field(name = "huisnummer") @Nullable String number,
            @Field(name = "postcode") @Nullable Postcode postcode,
            @Field(name = "woonplaats") @Nullable String town,
            @Field(name = "buurt") @Nullable String neighbourhood,
            @Field(name = "breedtegraad") @Nullable Double latitude,
            @Field(name = "lengtegraad") @Nullable Double longitude,
            @Field(name = "openingstijden") @Nullable String openingHours,
            @Field(name = "contact") @Nullable String contact,
            @Field(name = "capaciteit") @Nullable Integer capacity,
            @Field(name = "toegankelijkheid") List<String> accessibility,
            @Field(name = "verwijderd") boolean removed,
            @Field(name = "gewijzigdOp") Instant changedAt) {
        static PlaceJson of(Place place) {
            PlaceDetails details = place.details();
            Address address = details.address();
            Coordinates at = details.coordinates();
            return new PlaceJson(
                    place.id().value(),
                    place.version(),
                    details.name(),
                    details.kind(),
                    details.formal(),
                    address.street(),
                    address.number(),
                    address.postcode(),
                    address.town(),
                    details.neighbourhood(),
                    at == null ? null : Double.valueOf(at.latitude()),
                    at == null ? null : Double.valueOf(at.longitude()),
                    details.openingHours(),
                    details.contact(),
                    details.capacity(),
                    details.accessibility(),
                    place.removed(),
                    place.changedAt());
        }
    }

    record PlaceList(
            @Field(name = "plekken") List<PlaceJson> places,
            @Field(name = "volgende") @Nullable String next) {}

    record NeighbourhoodJson(
            @Field(name = "code") String code,
            @Field(name = "naam") String name,
            @Field(name = "wijk") @Nullable String district,
            @Field(name = "stadsdeel") @Nullable String area) {
        static NeighbourhoodJson of(Neighbourhood one) {
            return new NeighbourhoodJson(one.code(), one.name(), one.district(), one.area());
        }
    }

    record NeighbourhoodList(@Field(name = "buurten") List<NeighbourhoodJson> neighbourhoods) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Routes.api("GET", "/plekken")
                        .title("plekken bekijken")
                        .may(Permissions.COMMUNITY_READ)
                        .purpose(Purpose.PLANNING)
                        .query("zoek", "Woorden uit naam, soort of straat.")
                        .query("soort", "Alleen plekken van deze soort.")
                        .query("buurt", "Alleen plekken in de buurt met deze code.")
                        .query("na", "De cursor uit ‘volgende’ van de vorige lijst.")
                        .query("aantal", "Hoeveel hoogstens, 1 tot 200. Zonder dit: 50.")
                        .gives(PlaceList.class)
                        .answer(this::list),
                Routes.api("POST", "/plekken", PlaceInput.class)
                        .title("plek toevoegen")
                        .may(Permissions.PLACES_WRITE)
                        .purpose(Purpose.PLANNING)
                        .gives(PlaceJson.class)
                        .answer(this::add),
                Routes.api("GET", "/plekken/{plek}")
                        .title("plek bekijken")
                        .may(Permissions.COMMUNITY_READ)
                        .purpose(Purpose.PLANNING)
                        .gives(PlaceJson.class)
                        .answer(request -> Data.of(PlaceJson.of(get(request)))),
                Routes.api("PUT", "/plekken/{plek}", PlaceInput.class)
                        .title("plek wijzigen")
                        .may(Permissions.PLACES_WRITE)
                        .purpose(Purpose.PLANNING)
                        .gives(PlaceJson.class)
                        .answer(this::change),
                Routes.api("DELETE", "/plekken/{plek}")
                        .title("plek verwijderen")
                        .may(Permissions.PLACES_WRITE)
                        .purpose(Purpose.PLANNING)
                        .query("versie", "De versie die u zag.")
                        .answer(this::remove),
                Routes.api("GET", "/buurten")
                        .title("buurten bekijken")
                        .may(Permissions.COMMUNITY_READ)
                        .purpose(Purpose.PLANNING)
                        .gives(NeighbourhoodList.class)
                        .answer(request -> Data.of(new NeighbourhoodList(neighbourhoods.all(request.caller()).stream()
                                .map(NeighbourhoodJson::of)
                                .toList()))));
    }

    private Data list(Request request) {
        var slice = places.list(
                request.caller(), PlaceFilters.of(request), request.query("na").orElse(null), Limit.of(request));
        return Data.of(new PlaceList(slice.items().stream().map(PlaceJson::of).toList(), slice.next()));
    }

    private Data add(Request request, PlaceInput input) {
        var id = new PlaceId(input.key() == null ? Ids.next() : input.key());
        return Data.made(PlaceJson.of(places.add(request.caller(), id, input.details(null))));
    }

    private Data change(Request request, PlaceInput input) {
        Place now = get(request);
        return Data.of(PlaceJson.of(places.change(
                request.caller(),
                now.id(),
                Objects.requireNonNullElse(input.version(), 0L),
                input.details(now.details().source()))));
    }

    private Data remove(Request request) {
        places.remove(request.caller(), id(request), Limit.version(request));
        return Data.nothing();
    }

    private Place get(Request request) {
        return places.get(request.caller(), id(request));
    }

    private static PlaceId id(Request request) {
        return new PlaceId(request.path("plek"));
    }
}
