package nl.kwartier.community.internal.files;

import java.util.List;
import nl.kwartier.api.community.Address;
import nl.kwartier.api.community.PlaceDetails;
import nl.kwartier.api.community.Postcode;

/** What a file of places can hold. */
public final class PlaceFields {
    /** The key in the municipality's own file. */
    public static final Field ID =
            Field.of("Kenmerk in het bestand", Values::key, "id", "kenmerk", "plekid", "locatieid", "objectid", "fid");

    static final Field NAME = Field.of(
            "Naam", PlaceDetails::named, "naam", "plek", "plaatsnaam", "locatienaam", "locatie", "titel", "name");
    static final Field KIND = Field.of("Soort", Values::kind, "soort", "categorie", "type", "kind");
    static final Field FORMAL = Field.of("Formeel", Values::flag, "formeel");
    static final Field STREET =
            Field.of("Straat", v -> new Address(v, null, null, null), "straat", "straatnaam", "openbareruimte");
    static final Field NUMBER =
            Field.of("Huisnummer", v -> new Address(null, v, null, null), "huisnummer", "huisnr", "nummer");
    static final Field LETTER = Field.of("Huisletter", v -> new Address(null, v, null, null), "huisletter");
    static final Field ADDITION =
            Field.of("Toevoeging", v -> new Address(null, v, null, null), "toevoeging", "huisnummertoevoeging");
    static final Field POSTCODE = Field.of("Postcode", Postcode::of, "postcode", "pc6");
    static final Field TOWN =
            Field.of("Woonplaats", v -> new Address(null, null, null, v), "woonplaats", "plaats", "woonplaatsnaam");
    public static final Field NEIGHBOURHOOD =
            Field.of("Buurtcode", Values::neighbourhood, "buurtcode", "buurt", "cbsbuurtcode");
    static final Field LATITUDE = Field.of("Breedtegraad", Values::latitude, "lat", "latitude", "breedtegraad");
    static final Field LONGITUDE =
            Field.of("Lengtegraad", Values::longitude, "lon", "lng", "long", "longitude", "lengtegraad");
    static final Field ACCESSIBILITY = Field.text("Toegankelijkheid", "toegankelijkheid", "toegankelijk");
    static final Field OPENING_HOURS = Field.text("Openingstijden", "openingstijden", "open", "openingsuren");
    static final Field CONTACT = Field.text("Contact", "contact", "contactgegevens", "contactpersoon");
    static final Field CAPACITY = Field.of("Aantal mensen", Values::whole, "capaciteit", "aantalmensen", "maximum");

    static final List<Field> ALL = List.of(
            ID,
            NAME,
            KIND,
            FORMAL,
            STREET,
            NUMBER,
            LETTER,
            ADDITION,
            POSTCODE,
            TOWN,
            NEIGHBOURHOOD,
            LATITUDE,
            LONGITUDE,
            ACCESSIBILITY,
            OPENING_HOURS,
            CONTACT,
            CAPACITY);

    private PlaceFields() {}
}
