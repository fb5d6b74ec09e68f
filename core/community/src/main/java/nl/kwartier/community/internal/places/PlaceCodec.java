package nl.kwartier.community.internal.places;

import java.util.Map;
import nl.kwartier.api.community.Address;
import nl.kwartier.api.community.Coordinates;
import nl.kwartier.api.community.PlaceDetails;
import nl.kwartier.api.community.Postcode;
import nl.kwartier.community.internal.versions.Codec;
import nl.kwartier.community.internal.versions.Values;
import org.jspecify.annotations.Nullable;

/** The Dutch names of what is kept about a place. */
final class PlaceCodec implements Codec<PlaceDetails> {
    @Override
    public Map<String, @Nullable Object> values(PlaceDetails details) {
        var address = details.address();
        var at = details.coordinates();
        return Values.building()
                .put("naam", details.name())
                .put("soort", details.kind())
                .put("formeel", details.formal())
                .put("straat", address.street())
                .put("huisnummer", address.number())
                .put(
                        "postcode",
                        address.postcode() == null ? null : address.postcode().value())
                .put("woonplaats", address.town())
                .put("breedtegraad", at == null ? null : at.latitude())
                .put("lengtegraad", at == null ? null : at.longitude())
                .put("buurt", details.neighbourhood())
                .put("toegankelijkheid", details.accessibility())
                .put("openingstijden", details.openingHours())
                .put("contact", details.contact())
                .put("capaciteit", details.capacity())
                .put("kenmerk", details.source())
                .done();
    }

    @Override
    public PlaceDetails details(Values values) {
        return new PlaceDetails(
                values.required("naam"),
                values.text("soort"),
                values.flag("formeel"),
                new Address(
                        values.text("straat"),
                        values.text("huisnummer"),
                        values.map("postcode", Postcode::new),
                        values.text("woonplaats")),
                coordinates(values),
                values.text("buurt"),
                values.texts("toegankelijkheid"),
                values.text("openingstijden"),
                values.text("contact"),
                values.whole("capaciteit"),
                values.text("kenmerk"));
    }

    private static @Nullable Coordinates coordinates(Values values) {
        Double latitude = values.real("breedtegraad");
        Double longitude = values.real("lengtegraad");
        return latitude == null || longitude == null ? null : new Coordinates(latitude, longitude);
    }
}
