package nl.kwartier.api.community;

import java.util.List;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What is kept about a place. Only the name must be there.
 *
 * @param name at most 120 characters
 * @param kind what sort of place, in the municipality's own words: {@code buurthuis}; at most 60 characters
 * @param formal true for a paid organisation or institution, false for residents' own, null when unknown
 * @param address where it is
 * @param coordinates where it is on the map, or null when unknown
 * @param neighbourhood code of the neighbourhood, or null when unknown
 * @param accessibility what makes it easy to come in: {@code rolstoel}, {@code ringleiding}; at most 20 of at most 60 characters
 * @param openingHours in B1, at most 300 characters
 * @param contact whom to call, at most 200 characters
 * @param capacity how many people fit in, 1 to 100,000, or null when unknown
 * @param source the id that the place has in the municipality's own file, or null; at most 80 characters
 */
public record PlaceDetails(
        String name,
        @Nullable String kind,
        @Nullable Boolean formal,
        Address address,
        @Nullable Coordinates coordinates,
        @Nullable String neighbourhood,
        List<String> accessibility,
        @Nullable String openingHours,
        @Nullable String contact,
        @Nullable Integer capacity,
        @Nullable String source) {
    /** Checks lengths and bounds. */
    public PlaceDetails {
        name = Texts.required(name, "de naam", 120);
        kind = Texts.optional(kind, "de soort", 60);
        accessibility = Texts.each(accessibility, "de toegankelijkheid", 60);
        if (accessibility.size() > 20) {
            throw new InvalidValue("Noem hoogstens 20 dingen bij toegankelijkheid.");
        }
        openingHours = Texts.lines(openingHours, "de openingstijden", 300);
        contact = Texts.lines(contact, "het contact", 200);
        source = Texts.optional(source, "het kenmerk", 80);
        if (capacity != null && (capacity < 1 || capacity > 100_000)) {
            throw new InvalidValue("Het aantal mensen moet tussen 1 en 100.000 liggen.");
        }
    }

    /**
     * Starts with a name alone.
     *
     * @param name the name
     * @return details in which the rest is unknown
     */
    public static PlaceDetails named(String name) {
        return new PlaceDetails(name, null, null, Address.UNKNOWN, null, null, List.of(), null, null, null, null);
    }
}
