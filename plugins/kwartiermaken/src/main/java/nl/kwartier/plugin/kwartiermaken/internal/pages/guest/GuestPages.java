package nl.kwartier.plugin.kwartiermaken.internal.pages.guest;

import java.util.List;
import java.util.stream.Stream;
import nl.kwartier.api.web.Route;
import nl.kwartier.plugin.kwartiermaken.internal.desk.HospitablePlaces;
import nl.kwartier.plugin.kwartiermaken.internal.desk.Town;
import nl.kwartier.plugin.kwartiermaken.internal.guest.GuestDesk;

/** All pages about guests. */
public final class GuestPages {
    private final Viewer viewer;

    /** Shows guests and where they come. */
    public GuestPages(GuestDesk desk, HospitablePlaces places, Town town) {
        this.viewer = new Viewer(desk, places, town);
    }

    /** Their routes; those with the path of a screen of the kit take its place. */
    public List<Route> routes() {
        return Stream.of(
                        new EnrolPage(viewer).routes(),
                        new GuestList(viewer).routes(),
                        new WishPages(viewer.desk()).routes(),
                        new Corrections(viewer.desk()).routes(),
                        new WizardPages(viewer).routes(),
                        new KoppelingPage(viewer).routes(),
                        new KoppelingForms(viewer).routes(),
                        new WelcomeCard(viewer).routes(),
                        new PlaceGuests(viewer).routes(),
                        new InterestPages(viewer).routes())
                .flatMap(List::stream)
                .toList();
    }
}
