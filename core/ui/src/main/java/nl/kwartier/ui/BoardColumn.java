package nl.kwartier.ui;

import java.util.List;

/**
 * A state with the cards that are in it.
 *
 * @param title the state, as people call it
 * @param tickets the cards, in order
 */
public record BoardColumn(String title, List<Ticket> tickets) {
    /** Copies the cards. */
    public BoardColumn {
        tickets = List.copyOf(tickets);
    }
}
