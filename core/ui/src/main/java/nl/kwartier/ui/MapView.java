package nl.kwartier.ui;

import java.util.List;
import java.util.Map;

/**
 * A map to look at. Whoever cannot see or point finds the same in the list that the page shows beside it: nothing on the map takes the
 * focus. More than 200 dots are drawn together where they would lie over each other, with their number; such a number leads where the
 * area below it leads, so give the areas a page with a map of their own.
 *
 * @param title what the map shows, read out
 * @param ground the areas
 * @param areas per key of an area how dark it is and where it leads; an area that is missing is the lightest and leads nowhere
 * @param dots the dots on top
 * @param note what the colours mean, under the map, or empty
 */
public record MapView(String title, MapGround ground, Map<String, Area> areas, List<MapDot> dots, String note) {
    /** Copies what is in it. */
    public MapView {
        areas = Map.copyOf(areas);
        dots = List.copyOf(dots);
    }

    /**
     * How an area shows.
     *
     * @param shade 0, the lightest, to 4, the darkest
     * @param title what is shown when it is pointed at, such as "Noord: 12 activiteiten"
     * @param href the page it leads to, or empty
     */
    public record Area(int shade, String title, String href) {
        /** Checks the shade. */
        public Area {
            if (shade < 0 || shade > 4) {
                throw new IllegalArgumentException("Shade " + shade + " is not 0 to 4");
            }
        }
    }

    /** How large a dot is drawn, in units of which the map is {@value MapGround#WIDTH} wide: smaller when there are many. */
    public int radius() {
        return dots.size() <= 60 ? 14 : 9;
    }
}
