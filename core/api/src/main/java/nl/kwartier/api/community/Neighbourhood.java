package nl.kwartier.api.community;

import java.util.List;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A neighbourhood (buurt).
 *
 * @param code the code of Statistics Netherlands or one of the municipality's own, {@code BU0363AA01}; at most 20 characters
 * @param name at most 120 characters
 * @param district name of the district (wijk) it is part of, or null; at most 120 characters
 * @param area name of the larger area (stadsdeel), or null; at most 120 characters
 * @param shape its borders; empty when unknown
 */
public record Neighbourhood(
        String code,
        String name,
        @Nullable String district,
        @Nullable String area,
        List<Polygon> shape) {
    /** Checks lengths. */
    public Neighbourhood {
        code = Texts.required(code, "de buurtcode", 20);
        name = Texts.required(name, "de buurtnaam", 120);
        district = Texts.optional(district, "de wijk", 120);
        area = Texts.optional(area, "het stadsdeel", 120);
        shape = List.copyOf(shape);
    }

    /**
     * An area on the map with its holes.
     *
     * @param rings the outer border first, then the holes; each ring ends where it starts and has at least 4 points
     */
    public record Polygon(List<List<Coordinates>> rings) {
        /** Checks that there is a border and that each ring is closed. */
        public Polygon {
            rings = rings.stream().map(List::copyOf).toList();
            if (rings.isEmpty()) {
                throw new InvalidValue("Een vlak op de kaart heeft geen grens. Exporteer de grenzen opnieuw.");
            }
            for (var ring : rings) {
                if (ring.size() < 4 || !ring.get(0).equals(ring.get(ring.size() - 1))) {
                    throw new InvalidValue(
                            "Een grens op de kaart is niet gesloten. Laat het laatste punt gelijk zijn aan het eerste.");
                }
            }
        }
    }
}
