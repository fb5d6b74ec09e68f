package nl.kwartier.web.internal.pages.programmes;

import java.util.List;
import java.util.Optional;
import nl.kwartier.api.Slice;
import nl.kwartier.api.lifecycle.ProgrammeData;
import nl.kwartier.api.lifecycle.Programmes;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.api.lifecycle.Step;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.web.internal.containment.Containment;
import nl.kwartier.web.internal.pages.PageSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The page of one programme: how it is, what it may see, what it keeps, and what was done with it. */
@Component(service = PageSet.class)
public final class DetailPages implements PageSet {
    private final Programmes programmes;
    private final ProgrammeData data;
    private final Containment containment;

    /** Shows what the services know of one programme. */
    @Activate
    public DetailPages(
            @Reference Programmes programmes, @Reference ProgrammeData data, @Reference Containment containment) {
        this.programmes = programmes;
        this.data = data;
        this.containment = containment;
    }

    @Override
    public List<Route> routes() {
        return List.of(Desk.page(Desk.ONE, "programma bekijken").show(this::page));
    }

    private Page page(Request request) {
        Programme programme = Desk.chosen(programmes, request);
        Slice<Step> steps = programmes.history(
                request.caller(), programme.id(), request.query("na").orElse(null));
        return new DetailView(
                        programme,
                        programmes.description(programme.id()).orElse(null),
                        data.storage(programme.id()),
                        steps,
                        programme.state() == State.ACTIVE ? containment.rest(programme.id()) : Optional.empty(),
                        containment.faults(programme.id()),
                        request)
                .page();
    }
}
