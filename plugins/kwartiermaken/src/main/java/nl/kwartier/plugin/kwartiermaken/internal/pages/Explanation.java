package nl.kwartier.plugin.kwartiermaken.internal.pages;

import java.util.List;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceWay;
import nl.kwartier.plugin.kwartiermaken.internal.place.Point;

/**
 * What the page with the explanation takes from the rules, so that it cannot say something else.
 *
 * @param states how far a place can be
 * @param points what to talk about with a place
 * @param silentMonths after so many months without a conversation a place pauses
 * @param withoutContact after so many working days without a contact person too
 */
public record Explanation(List<PlaceState> states, List<Point> points, int silentMonths, int withoutContact) {
    static final Explanation OF_THE_METHOD = new Explanation(
            List.of(PlaceState.values()), List.of(Point.values()), PlaceWay.SILENT_MONTHS, PlaceWay.WITHOUT_CONTACT);
}
