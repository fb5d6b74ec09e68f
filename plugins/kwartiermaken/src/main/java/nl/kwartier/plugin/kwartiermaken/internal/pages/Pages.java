package nl.kwartier.plugin.kwartiermaken.internal.pages;

import java.util.List;
import java.util.stream.Stream;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.plugin.kwartiermaken.internal.Rights;
import nl.kwartier.plugin.kwartiermaken.internal.desk.HospitablePlaces;
import nl.kwartier.plugin.kwartiermaken.internal.desk.Town;
import nl.kwartier.spi.Waiting;

/** All pages of the programme. */
public final class Pages {
    private final Viewer viewer;
    private final Wait wait;

    /** Shows these places. */
    public Pages(HospitablePlaces places, Town town) {
        this.viewer = new Viewer(places, town);
        this.wait = new Wait(viewer);
    }

    /** Their routes. */
    public List<Route> routes() {
        return Stream.of(
                        new BoardPages(viewer).routes(),
                        new AddPages(viewer).routes(),
                        new DetailPage(viewer).routes(),
                        new FormPages(viewer).routes(),
                        new StepPage(viewer).routes(),
                        new PaperPages(viewer).routes())
                .flatMap(List::stream)
                .toList();
    }

    /** What waits for somebody who can do something about it. */
    public List<Waiting> waiting(Request request) {
        return request.may(Rights.WRITE) ? wait.list(request) : List.of();
    }
}
