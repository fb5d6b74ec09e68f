package nl.kwartier.api.community;

import java.time.LocalDate;
import java.util.List;
import nl.kwartier.api.Days;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What is kept about a resident. Only the name must be there. There is deliberately no field for a citizen service number, health,
 * religion, origin or residence permit.
 *
 * @param name what the resident is called
 * @param born date of birth, which may be partial, or null when unknown
 * @param died date of death, which may be partial, or null
 * @param movedAway the day on which the resident left the municipality, or null
 * @param languages names of languages in Dutch, the best one first; at most 10 of at most 40 characters
 * @param reach how the resident wants to be reached
 * @param address where the resident lives
 * @param neighbourhood code of the neighbourhood, or null when unknown
 * @param addressSecret whether the address must be shown nowhere but to whom it is entrusted
 * @param addressingWish how the resident wants to be addressed, in own words; at most 200 characters
 */
public record ResidentDetails(
        PersonName name,
        @Nullable PartialDate born,
        @Nullable PartialDate died,
        @Nullable LocalDate movedAway,
        List<String> languages,
        Reach reach,
        Address address,
        @Nullable String neighbourhood,
        boolean addressSecret,
        @Nullable String addressingWish) {
    /** Checks what belongs together. */
    public ResidentDetails {
        languages = Texts.each(languages, "de taal", 40);
        if (languages.size() > 10) {
            throw new InvalidValue("Vul hoogstens 10 talen in.");
        }
        if (movedAway != null) {
            Days.check(movedAway);
        }
        addressingWish = Texts.optional(addressingWish, "de wens over aanspreken", 200);
        if (born != null && died != null && died.latest().isBefore(born.earliest())) {
            throw new InvalidValue("De overlijdensdatum ligt vóór de geboortedatum. Kijk beide datums na.");
        }
    }

    /**
     * Starts with a name alone.
     *
     * @param name what the resident is called
     * @return details in which the rest is unknown
     */
    public static ResidentDetails named(PersonName name) {
        return new ResidentDetails(
                name, null, null, null, List.of(), Reach.UNKNOWN, Address.UNKNOWN, null, false, null);
    }
}
