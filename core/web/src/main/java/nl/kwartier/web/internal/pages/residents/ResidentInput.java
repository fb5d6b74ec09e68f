package nl.kwartier.web.internal.pages.residents;

import java.time.LocalDate;
import java.util.List;
import nl.kwartier.api.community.Address;
import nl.kwartier.api.community.NameUse;
import nl.kwartier.api.community.PartialDate;
import nl.kwartier.api.community.PersonName;
import nl.kwartier.api.community.Postcode;
import nl.kwartier.api.community.Reach;
import nl.kwartier.api.community.ResidentDetails;
import nl.kwartier.api.web.Checks;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.web.internal.pages.Words;
import org.jspecify.annotations.Nullable;

/** A resident as a form or the API sends it. */
record ResidentInput(
        @Field(name = "sleutel", widget = Widget.HIDDEN, max = 36) @Nullable String key,

        @Field(name = "versie", widget = Widget.HIDDEN) @Nullable Long version,

        @Field(name = "roepnaam", label = "Roepnaam", max = 60, section = "Hoe heet deze inwoner?") @Nullable String callName,

        @Field(name = "voornamen", label = "Alle voornamen") @Nullable String firstNames,

        @Field(name = "voorvoegsel", label = "Voorvoegsel", hint = "Zoals: van der", max = 20) @Nullable String prefix,

        @Field(name = "achternaam", label = "Achternaam") @Nullable String surname,

        @Field(name = "partnerVoorvoegsel", label = "Voorvoegsel partner", max = 20) @Nullable String partnerPrefix,

        @Field(name = "partnerAchternaam", label = "Achternaam partner") @Nullable String partnerSurname,

        @Field(name = "naamgebruik", label = "Welke achternaam gebruikt u?") @Nullable NameUse nameUse,

        @Field(
                name = "aanspreekwens",
                label = "Hoe mag ik u noemen?",
                hint = "In eigen woorden, zoals: zegt liever Ngozi")
        @Nullable String addressingWish,

        @Field(
                name = "geboortedatum",
                label = "Geboortedatum",
                hint = "Zoals 9-3-1951. Alleen het jaar mag ook: 1951",
                widget = Widget.TEXT,
                section = "Leven")
        @Nullable PartialDate born,

        @Field(name = "overlijdensdatum", label = "Overleden op", hint = "Zoals 9-3-2026", widget = Widget.TEXT)
        @Nullable PartialDate died,

        @Field(name = "vertrokkenOp", label = "Vertrokken op", hint = "Als iemand de gemeente uit is") @Nullable LocalDate movedAway,

        @Field(name = "talen", label = "Welke talen spreekt u?", hint = "Met komma’s ertussen, de beste eerst")
        @Nullable String languages,

        @Field(name = "bereikbaar", label = "Hoe bereiken wij u?", section = "Bereikbaar")
        List<Reach.Way> ways,

        @Field(name = "telefoon", label = "Telefoon", max = 30) @Nullable String phone,

        @Field(name = "email", label = "E-mail") @Nullable String mail,

        @Field(name = "bereikbaarOpmerking", label = "Nog iets over bereiken?", hint = "Zoals: na 10 uur") @Nullable String reachNote,

        @Field(name = "straat", label = "Straat", max = 80, section = "Adres") @Nullable String street,

        @Field(name = "huisnummer", label = "Huisnummer", max = 20) @Nullable String number,

        @Field(name = "postcode", label = "Postcode", hint = "Zoals 1055 NB") @Nullable Postcode postcode,

        @Field(name = "woonplaats", label = "Woonplaats", max = 80) @Nullable String town,

        @Field(name = "buurt", label = "Buurt", max = 20) @Nullable String neighbourhood,

        @Field(
                name = "geheimAdres",
                label = "Is het adres geheim?",
                hint = "Bij ja staat het adres op geen enkele pagina, kaart of print")
        @Nullable Boolean addressSecret) {

    /** What is kept, with what is wrong at each field. */
    ResidentDetails details() {
        var checks = new Checks();
        PersonName name = checks.at("roepnaam", this::name);
        Reach reach = checks.at("telefoon", () -> new Reach(ways, phone, null, reachNote));
        Reach whole = checks.at("email", () -> new Reach(ways, null, mail, null));
        checks.done();
        if (name == null || reach == null || whole == null) {
            throw new IllegalStateException("the checks let a wrong value through");
        }
        return new ResidentDetails(
                name,
                born,
                died,
                movedAway,
                Words.split(languages),
                new Reach(ways, phone, mail, reachNote),
                new Address(street, number, postcode, town),
                neighbourhood,
                Boolean.TRUE.equals(addressSecret),
                addressingWish);
    }

    private PersonName name() {
        NameUse use = nameUse == null ? NameUse.OWN : nameUse;
        return new PersonName(firstNames, callName, prefix, surname, partnerPrefix, partnerSurname, use);
    }

    /** A form for somebody new. */
    static ResidentInput empty(String key) {
        return new ResidentInput(
                key, null, null, null, null, null, null, null, null, null, null, null, null, null, List.of(), null,
                null, null, null, null, null, null, null, null);
    }

    /** A form with what is kept. */
    static ResidentInput of(long version, ResidentDetails details) {
        PersonName name = details.name();
        Reach reach = details.reach();
        Address address = details.address();
        return new ResidentInput(
                null,
                version,
                name.callName(),
                name.firstNames(),
                name.prefix(),
                name.surname(),
                name.partnerPrefix(),
                name.partnerSurname(),
                name.use(),
                details.addressingWish(),
                details.born(),
                details.died(),
                details.movedAway(),
                Words.join(details.languages()),
                reach.ways(),
                reach.phone(),
                reach.mail(),
                reach.note(),
                address.street(),
                address.number(),
                address.postcode(),
                address.town(),
                details.neighbourhood(),
                details.addressSecret());
    }
}
