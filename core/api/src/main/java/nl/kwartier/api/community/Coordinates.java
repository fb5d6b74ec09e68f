package nl.kwartier.api.community;

import nl.kwartier.api.InvalidValue;

/**
 * A point on the map in degrees, in the system WGS84 (EPSG:4326).
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Coordinates(double latitude, double longitude) {
    /** Checks that the point is on the globe. */
    public Coordinates {
        if (!(latitude >= -90 && latitude <= 90)) {
            throw new InvalidValue(
                    "De breedtegraad " + latitude + " kan niet. In Nederland ligt die tussen 50 en 54, zoals 52,37.");
        }
        if (!(longitude >= -180 && longitude <= 180)) {
            throw new InvalidValue(
                    "De lengtegraad " + longitude + " kan niet. In Nederland ligt die tussen 3 en 8, zoals 4,89.");
        }
    }
}
