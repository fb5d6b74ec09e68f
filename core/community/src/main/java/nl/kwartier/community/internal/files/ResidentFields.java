package nl.kwartier.community.internal.files;

import java.util.List;
import nl.kwartier.api.community.Address;
import nl.kwartier.api.community.NameUse;
import nl.kwartier.api.community.PersonName;
import nl.kwartier.api.community.Postcode;
import nl.kwartier.api.community.Reach;
import org.jspecify.annotations.Nullable;

/** What a file of residents can hold. */
public final class ResidentFields {
    /** The key that a row has in the file; never kept, only used to know the resident again. */
    public static final Field ID =
            Field.of("Kenmerk in het bestand", Values::key, "id", "kenmerk", "inwonerid", "inwonernummer", "persoonid");

    public static final Field FIRST_NAMES =
            Field.of("Voornamen", v -> name(v, null, null, null, null, null), "voornamen", "voornaam", "firstname");
    static final Field CALL_NAME =
            Field.of("Roepnaam", v -> name(null, v, null, null, null, null), "roepnaam", "roepvoornaam");
    static final Field PREFIX = Field.of(
            "Voorvoegsel", v -> name(null, "x", v, null, null, null), "voorvoegsel", "voorvoegsels", "tussenvoegsel");
    public static final Field SURNAME = Field.of(
            "Achternaam",
            v -> name(null, null, null, v, null, null),
            "geslachtsnaam",
            "achternaam",
            "familienaam",
            "lastname");
    static final Field PARTNER_PREFIX = Field.of(
            "Voorvoegsel van de partner",
            v -> name(null, "x", null, null, v, null),
            "partnervoorvoegsel",
            "voorvoegselpartner",
            "partnertussenvoegsel",
            "tussenvoegselpartner");
    static final Field PARTNER_SURNAME = Field.of(
            "Achternaam van de partner",
            v -> name(null, "x", null, null, null, v),
            "partnergeslachtsnaam",
            "geslachtsnaampartner",
            "partnerachternaam",
            "achternaampartner");
    public static final Field NAME_USE =
            Field.of("Naamgebruik", Values::nameUse, "naamgebruik", "aanduidingnaamgebruik");
    static final Field BORN =
            Field.of("Geboortedatum", Dates::partial, "geboortedatum", "geboren", "gebdatum", "gebdat");
    static final Field DIED = Field.of(
                    "Overlijdensdatum", Dates::partial, "overlijdensdatum", "datumoverlijden", "overleden")
            .orLeftOut();
    static final Field MOVED_AWAY =
            Field.of("Vertrokken op", Dates::whole, "vertrokkenop", "datumvertrek", "vertrekdatum", "verhuisdatum");
    static final Field LANGUAGES = Field.text("Talen", "talen", "taal", "spreekt");
    static final Field WAYS = Field.of(
            "Liefst bereikbaar via", Values::ways, "bereikbaarvia", "bereikbaar", "contactvoorkeur", "voorkeurcontact");
    static final Field PHONE = Field.of(
            "Telefoonnummer",
            v -> new Reach(List.of(), v, null, null),
            "telefoon",
            "telefoonnummer",
            "tel",
            "mobiel",
            "mobielnummer");
    static final Field MAIL = Field.of(
            "E-mailadres", v -> new Reach(List.of(), null, v, null), "email", "mail", "emailadres", "mailadres");
    static final Field REACH_NOTE = Field.of(
            "Opmerking bij bereikbaar",
            v -> new Reach(List.of(), null, null, v),
            "bereikbaaropmerking",
            "opmerkingbereikbaar",
            "bereikbaarheid");
    static final Field STREET =
            Field.of("Straat", v -> new Address(v, null, null, null), "straat", "straatnaam", "openbareruimte");
    static final Field NUMBER =
            Field.of("Huisnummer", v -> new Address(null, v, null, null), "huisnummer", "huisnr", "nummer");
    static final Field LETTER = Field.of("Huisletter", v -> new Address(null, v, null, null), "huisletter");
    static final Field ADDITION = Field.of(
            "Toevoeging",
            v -> new Address(null, v, null, null),
            "toevoeging",
            "huisnummertoevoeging",
            "huisnrtoevoeging");
    static final Field POSTCODE = Field.of("Postcode", Postcode::of, "postcode", "pc6");
    static final Field TOWN =
            Field.of("Woonplaats", v -> new Address(null, null, null, v), "woonplaats", "plaats", "woonplaatsnaam");
    static final Field NEIGHBOURHOOD =
            Field.of("Buurtcode", Values::neighbourhood, "buurtcode", "buurt", "cbsbuurtcode");
    static final Field ADDRESS_SECRET = Field.of(
            "Geheim adres",
            Values::secret,
            "geheimindicatie",
            "geheimadres",
            "adresgeheim",
            "geheim",
            "geheimhouding",
            "indicatiegeheim");
    static final Field ADDRESSING_WISH =
            Field.text("Wens over aanspreken", "aanspreekwens", "wensaanspreken", "aanspreken", "wens");

    static final List<Field> ALL = List.of(
            ID,
            FIRST_NAMES,
            CALL_NAME,
            PREFIX,
            SURNAME,
            PARTNER_PREFIX,
            PARTNER_SURNAME,
            NAME_USE,
            BORN,
            DIED,
            MOVED_AWAY,
            LANGUAGES,
            WAYS,
            PHONE,
            MAIL,
            REACH_NOTE,
            STREET,
            NUMBER,
            LETTER,
            ADDITION,
            POSTCODE,
            TOWN,
            NEIGHBOURHOOD,
            ADDRESS_SECRET,
            ADDRESSING_WISH);

    private ResidentFields() {}

    @SuppressWarnings("CheckReturnValue")
    private static void name(
            @Nullable String first,
            @Nullable String call,
            @Nullable String prefix,
            @Nullable String surname,
            @Nullable String partnerPrefix,
            @Nullable String partnerSurname) {
        new PersonName(first, call, prefix, surname, partnerPrefix, partnerSurname, NameUse.OWN);
    }
}
