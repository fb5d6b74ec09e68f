package nl.kwartier.web.internal.pages.residents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.Slice;
import nl.kwartier.api.access.Permissions;
import nl.kwartier.api.community.Address;
import nl.kwartier.api.community.NameUse;
import nl.kwartier.api.community.PartialDate;
import nl.kwartier.api.community.PersonName;
import nl.kwartier.api.community.Postcode;
import nl.kwartier.api.community.Reach;
import nl.kwartier.api.community.Resident;
import nl.kwartier.api.community.ResidentDetails;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.api.community.Residents;
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

/** Residents in the API. They are searched with POST, so that no name stands in a URL. */
@Component(service = PageSet.class)
public final class ResidentApi implements PageSet {
    private final Residents residents;

    /** Gives what the residents' service holds. */
    @Activate
    public ResidentApi(@Reference Residents residents) {
        this.residents = residents;
    }

    record SearchInput(
            @Field(
                    name = "zoek",
                    label = "Wie zoekt u?",
                    required = "Vul een naam, geboortedatum of postcode met huisnummer in.")
            String words,

            @Field(name = "aantal", label = "Hoeveel hoogstens?", least = 1, most = 200) @Nullable Integer limit) {}

    record ResidentJson(
            @Field(name = "id") String id,
            @Field(name = "versie") long version,
            @Field(name = "naam") String displayName,
            @Field(name = "voornamen") @Nullable String firstNames,
            @Field(name = "roepnaam") @Nullable String callName,
            @Field(name = "voorvoegsel") @Nullable String prefix,
            @Field(name = "achternaam") @Nullable String surname,
            @Field(name = "partnerVoorvoegsel") @Nullable String partnerPrefix,
            @Field(name = "partnerAchternaam") @Nullable String partnerSurname,
            @Field(name = "naamgebruik") NameUse nameUse,
            @Field(name = "aanspreekwens") @Nullable String addressingWish,
            @Field(name = "geboortedatum") @Nullable PartialDate born,
            @Field(name = "overlijdensdatum") @Nullable PartialDate died,
            @Field(name = "vertrokkenOp") @Nullable LocalDate movedAway,
            @Field(name = "talen") List<String> languages,
            @Field(name = "bereikbaar") List<Reach.Way> ways,
            @Field(name = "telefoon") @Nullable String phone,
            @Field(name = "email") @Nullable String mail,
            @Field(name = "bereikbaarOpmerking") @Nullable String reachNote,
            @Field(name = "straat") @Nullable String street,
            @Field(name = "huisnummer") @Nullable String number,
            @Field(name = "postcode") @Nullable Postcode postcode,
            @Field(name = "woonplaats") @Nullable String town,
            @Field(name = "buurt") @Nullable String neighbourhood,
            @Field(name = "geheimAdres") boolean addressSecret,
            @Field(name = "verwijderd") boolean removed,
            @Field(name = "gewijzigdOp") Instant changedAt) {
        /** A secret address stays here. */
        static ResidentJson of(Resident resident) {
            ResidentDetails details = resident.details();
            PersonName name = details.name();
            Reach reach = details.reach();
            Address address = details.addressSecret() ? Address.UNKNOWN : details.address();
            return new ResidentJson(
                    resident.id().value(),
                    resident.version(),
                    resident.displayName(),
                    name.firstNames(),
                    name.callName(),
                    name.prefix(),
                    name.surname(),
                    name.partnerPrefix(),
                    name.partnerSurname(),
                    name.use(),
                    details.addressingWish(),
                    details.born(),
                    details.died(),
                    details.movedAway(),
                    details.languages(),
                    reach.ways(),
                    reach.phone(),
                    reach.mail(),
                    reach.note(),
                    address.street(),
                    address.number(),
                    address.postcode(),
                    address.town(),
                    details.addressSecret() ? null : details.neighbourhood(),
                    details.addressSecret(),
                    resident.removed(),
                    resident.changedAt());
        }
    }

    record ResidentList(
            @Field(name = "inwoners") List<ResidentJson> residents,
            @Field(name = "volgende") @Nullable String next) {
        static ResidentList of(Slice<Resident> slice) {
            return new ResidentList(slice.items().stream().map(ResidentJson::of).toList(), slice.next());
        }
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Routes.api("GET", "/inwoners")
                        .title("inwoners bekijken")
                        .may(Permissions.RESIDENTS_READ)
                        .purpose(Purpose.EXECUTION)
                        .query("buurt", "Alleen inwoners van de buurt met deze code.")
                        .query("na", "De cursor uit ‘volgende’ van de vorige lijst.")
                        .query("aantal", "Hoeveel hoogstens, 1 tot 200. Zonder dit: 50.")
                        .gives(ResidentList.class)
                        .answer(this::list),
                Routes.api("POST", "/inwoners/zoek", SearchInput.class)
                        .title("inwoners zoeken")
                        .may(Permissions.RESIDENTS_READ)
                        .purpose(Purpose.EXECUTION)
                        .gives(ResidentList.class)
                        .answer(this::search),
                Routes.api("POST", "/inwoners", ResidentInput.class)
                        .title("inwoner toevoegen")
                        .may(Permissions.RESIDENTS_WRITE)
                        .purpose(Purpose.EXECUTION)
                        .gives(ResidentJson.class)
                        .answer(this::add),
                Routes.api("GET", "/inwoners/{inwoner}")
                        .title("inwoner bekijken")
                        .may(Permissions.RESIDENTS_READ)
                        .purpose(Purpose.EXECUTION)
                        .gives(ResidentJson.class)
                        .answer(request -> Data.of(ResidentJson.of(residents.get(request.caller(), id(request))))),
                Routes.api("PUT", "/inwoners/{inwoner}", ResidentInput.class)
                        .title("inwoner wijzigen")
                        .may(Permissions.RESIDENTS_WRITE)
                        .purpose(Purpose.EXECUTION)
                        .gives(ResidentJson.class)
                        .answer(this::change),
                Routes.api("DELETE", "/inwoners/{inwoner}")
                        .title("inwoner verwijderen")
                        .may(Permissions.RESIDENTS_WRITE)
                        .purpose(Purpose.EXECUTION)
                        .query("versie", "De versie die u zag.")
                        .answer(this::remove));
    }

    private Data list(Request request) {
        return Data.of(ResidentList.of(residents.list(
                request.caller(),
                request.query("buurt").orElse(null),
                request.query("na").orElse(null),
                Limit.of(request))));
    }

    private Data search(Request request, SearchInput input) {
        int limit = Objects.requireNonNullElse(input.limit(), 50);
        return Data.of(ResidentList.of(new Slice<>(residents.search(request.caller(), input.words(), limit), null)));
    }

    private Data add(Request request, ResidentInput input) {
        var id = new ResidentId(input.key() == null ? Ids.next() : input.key());
        return Data.made(ResidentJson.of(residents.add(request.caller(), id, input.details())));
    }

    private Data change(Request request, ResidentInput input) {
        return Data.of(ResidentJson.of(residents.change(
                request.caller(), id(request), Objects.requireNonNullElse(input.version(), 0L), kept(request, input))));
    }

    /** A program never sees a secret address, so when it sends none the kept one stays. */
    private ResidentDetails kept(Request request, ResidentInput input) {
        ResidentDetails sent = input.details();
        if (!sent.addressSecret() || !sent.address().unknown()) {
            return sent;
        }
        ResidentDetails now = residents.get(request.caller(), id(request)).details();
        return new ResidentDetails(
                sent.name(),
                sent.born(),
                sent.died(),
                sent.movedAway(),
                sent.languages(),
                sent.reach(),
                now.address(),
                now.neighbourhood(),
                true,
                sent.addressingWish());
    }

    private Data remove(Request request) {
        residents.remove(request.caller(), id(request), Limit.version(request));
        return Data.nothing();
    }

    private static ResidentId id(Request request) {
        return new ResidentId(request.path("inwoner"));
    }
}
