package nl.kwartier.ui;

import gg.jte.Content;
import java.util.List;

/**
 * A card on a board. The whole card leads to its page.
 *
 * @param title the name
 * @param href its page
 * @param sub a line under the name, or empty
 * @param ready how ready it is, such as {@link Components#readiness}, or {@link Contents#NONE}
 * @param badge what stands out, such as {@link Components#badge}, or {@link Contents#NONE}
 * @param details what else to know at a glance, at most three
 */
public record Ticket(String title, String href, String sub, Content ready, Content badge, List<Detail> details) {
    /** Copies the details. */
    public Ticket {
        details = List.copyOf(details);
    }
}
