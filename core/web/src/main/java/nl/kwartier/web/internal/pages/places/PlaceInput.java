package nl.kwartier.web.internal.pages.places;

import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.community.Address;
import nl.kwartier.api.community.Coordinates;
import nl.kwartier.api.community.PlaceDetails;
import nl.kwartier.api.community.Postcode;
import nl.kwartier.api.web.Checks;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.web.internal.pages.Words;
import org.jspecify.annotations.Nullable;

/** A place as a form or the API sends it. */
record PlaceInput(
        @Field(name = "sleutel", widget = Widget.HIDDEN, max = 36) @Nullable String key,

        @Field(name = "versie", widget = Widget.HIDDEN) @Nullable Long version,

        @Field(
                name = "naam",
                label = "Naam",
                max = 120,
                required = "Zonder naam vindt niemand de plek terug.",
                section = "Wat is het?")
        String name,

        @Field(name = "soort", label = "Wat voor plek?", hint = "Zoals: buurthuis, sportkantine, moestuin", max = 60)
        @Nullable String kind,

        @Field(name = "formeel", label = "Is het een organisatie?", hint = "Nee: het is van bewoners zelf") @Nullable Boolean formal,

        @Field(name = "straat", label = "Straat", max = 80, section = "Waar is het?") @Nullable String street,

        @Field(name = "huisnummer", label = "Huisnummer", max = 20) @Nullable String number,

        @Field(name = "postcode", label = "Postcode", hint = "Zoals 1055 NB") @Nullable Postcode postcode,

        @Field(name = "woonplaats", label = "Woonplaats", max = 80) @Nullable String town,

        @Field(name = "buurt", label = "Buurt", max = 20) @Nullable String neighbourhood,

        @Field(name = "breedtegraad", label = "Breedtegraad", hint = "Voor de kaart, zoals 52,37") @Nullable Double latitude,

        @Field(name = "lengtegraad", label = "Lengtegraad", hint = "Voor de kaart, zoals 4,89") @Nullable Double longitude,

        @Field(
                name = "openingstijden",
                label = "Wanneer open?",
                hint = "Zoals: ma t/m vr 9.00–17.00",
                widget = Widget.LONG_TEXT,
                max = 300,
                section = "Langskomen")
        @Nullable String openingHours,

        @Field(name = "contact", label = "Wie kan ik bellen?") @Nullable String contact,

        @Field(name = "capaciteit", label = "Hoeveel mensen passen erin?", least = 1, most = 100_000) @Nullable Integer capacity,

        @Field(
                name = "toegankelijkheid",
                label = "Wat helpt om binnen te komen?",
                hint = "Met komma’s ertussen, zoals: rolstoel, ringleiding, rustige ruimte",
                max = 600)
        @Nullable String accessibility) {

    /** What is kept; the id in the municipality's own file stays as it was. */
    PlaceDetails details(@Nullable String source) {
        var checks = new Checks();
        Coordinates coordinates = checks.at(
                latitude != null && !(Math.abs(latitude) <= 90) ? "breedtegraad" : "lengtegraad", this::coordinates);
        checks.done();
        return new PlaceDetails(
                name,
                kind,
                formal,
                new Address(street, number, postcode, town),
                coordinates,
                neighbourhood,
                Words.split(accessibility),
                openingHours,
                contact,
                capacity,
                source);
    }

    private @Nullable Coordinates coordinates() {
        if (latitude == null && longitude == null) {
            return null;
        }
        if (latitude == null || longitude == null) {
            throw new InvalidValue("Vul de breedtegraad en de lengtegraad allebei in, of geen van beide.");
        }
        return new Coordinates(latitude, longitude);
    }

    static PlaceInput empty(String key) {
        return new PlaceInput(
                key, null, "", null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    static PlaceInput of(long version, PlaceDetails details) {
        Address address = details.address();
        Coordinates at = details.coordinates();
        return new PlaceInput(
                null,
                version,
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
                Words.join(details.accessibility()));
    }
}
