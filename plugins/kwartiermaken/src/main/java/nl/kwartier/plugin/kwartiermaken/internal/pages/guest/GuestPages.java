package nl.kwartier.plugin.kwartiermaken.internal.pages.guest;

import java.util.List;
import nl.kwartier.api.web.Route;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestDesk;

/** All pages about guests. */
public final class GuestPages {
    private final GuestDesk desk;

    /** Shows guests. */
    public GuestPages(GuestDesk desk) {
        this.desk = desk;
    }

    /** Their routes; those with the path of a screen of the kit take its place. */
    public List<Route> routes() {
        return List.copyOf(new EnrolPage(desk).routes());
    }
}
