package nl.kwartier.ui;

import java.util.List;

/**
 * A part of the side menu. The first four places of the first part also form the bar at the bottom of a phone.
 *
 * @param title the words above the part, or empty for none
 * @param items the places, in order
 */
public record MenuGroup(String title, List<MenuItem> items) {
    /** Copies the places. */
    public MenuGroup {
        items = List.copyOf(items);
    }
}
