package nl.kwartier.ui;

import java.util.List;

/**
 * A filter that opens: a round button with the chosen value, and the values to choose from.
 *
 * @param text the filter with its value, such as "Wijk: Noord"
 * @param choices the values, each a link to the page that shows it
 */
public record ChipMenu(String text, List<NavLink> choices) {
    /** Copies the choices. */
    public ChipMenu {
        choices = List.copyOf(choices);
    }
}
