package nl.kwartier.ui;

/**
 * A dot on a map.
 *
 * @param point where
 * @param title what is shown when it is pointed at
 * @param href the page it leads to
 * @param tone its colour, {@link Tone#PLAIN} for the brand's; what it means belongs in the note under the map
 */
public record MapDot(MapPoint point, String title, String href, Tone tone) {}
