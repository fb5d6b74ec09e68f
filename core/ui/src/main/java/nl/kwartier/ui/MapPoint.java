package nl.kwartier.ui;

/**
 * A point on the globe in degrees, WGS84.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record MapPoint(double latitude, double longitude) {}
