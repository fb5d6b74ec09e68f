package nl.kwartier.ui;

import java.util.List;

/**
 * The person who is logged in, as the top bar shows them.
 *
 * @param name the full name
 * @param links the places of the account menu, above "Uitloggen"
 * @param logoutAction where the form that logs out is sent
 * @param csrf the token of this session that the form carries
 */
public record UserView(String name, List<MenuItem> links, String logoutAction, String csrf) {
    /** Copies the places. */
    public UserView {
        links = List.copyOf(links);
    }
}
