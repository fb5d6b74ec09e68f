package nl.kwartier.community.internal.residents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.community.Address;
import nl.kwartier.api.community.NameUse;
import nl.kwartier.api.community.PartialDate;
import nl.kwartier.api.community.PersonName;
import nl.kwartier.api.community.Postcode;
import nl.kwartier.api.community.Reach;
import nl.kwartier.api.community.Reach.Way;
import nl.kwartier.api.community.ResidentDetails;
import nl.kwartier.community.internal.versions.Codec;
import nl.kwartier.community.internal.versions.Values;
import org.jspecify.annotations.Nullable;

/** The Dutch names of what is kept about a resident. */
final class ResidentCodec implements Codec<ResidentDetails> {
    private static final NameUse[] USES = NameUse.values();

    @Override
    public Map<String, @Nullable Object> values(ResidentDetails details) {
        var name = details.name();
        var reach = details.reach();
        var address = details.address();
        return Values.building()
                .put("voornamen", name.firstNames())
                .put("roepnaam", name.callName())
                .put("voorvoegsel", name.prefix())
                .put("achternaam", name.surname())
                .put("partnerVoorvoegsel", name.partnerPrefix())
                .put("partnerAchternaam", name.partnerSurname())
                .put("naamgebruik", name.use().code())
                .put("geboortedatum", text(details.born()))
                .put("overlijdensdatum", text(details.died()))
                .put("vertrokkenOp", text(details.movedAway()))
                .put("talen", details.languages())
                .put("bereikbaar", reach.ways().stream().map(Way::code).toList())
                .put("telefoon", reach.phone())
                .put("email", reach.mail())
                .put("bereikbaarOpmerking", reach.note())
                .put("straat", address.street())
                .put("huisnummer", address.number())
                .put("postcode", text(address.postcode()))
                .put("woonplaats", address.town())
                .put("buurt", details.neighbourhood())
                .put("geheimAdres", details.addressSecret())
                .put("aanspreekwens", details.addressingWish())
                .done();
    }

    @Override
    public ResidentDetails details(Values values) {
        return new ResidentDetails(
                name(values),
                values.map("geboortedatum", PartialDate::new),
                values.map("overlijdensdatum", PartialDate::new),
                values.map("vertrokkenOp", LocalDate::parse),
                values.texts("talen"),
                reach(values),
                address(values),
                values.text("buurt"),
                Boolean.TRUE.equals(values.flag("geheimAdres")),
                values.text("aanspreekwens"));
    }

    private static PersonName name(Values values) {
        return new PersonName(
                values.text("voornamen"),
                values.text("roepnaam"),
                values.text("voorvoegsel"),
                values.text("achternaam"),
                values.text("partnerVoorvoegsel"),
                values.text("partnerAchternaam"),
                nameUse(values.required("naamgebruik")));
    }

    private static NameUse nameUse(String code) {
        for (NameUse use : USES) {
            if (use.code().equals(code)) {
                return use;
            }
        }
        throw new IllegalStateException("A kept row has the name use " + code);
    }

    private static Reach reach(Values values) {
        List<Way> ways = values.texts("bereikbaar").stream()
                .map(code -> Labelled.find(Way.class, code).orElseThrow())
                .toList();
        return new Reach(ways, values.text("telefoon"), values.text("email"), values.text("bereikbaarOpmerking"));
    }

    private static Address address(Values values) {
        return new Address(
                values.text("straat"),
                values.text("huisnummer"),
                values.map("postcode", Postcode::new),
                values.text("woonplaats"));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
