package nl.kwartier.web.internal.pages.programmes;

import java.util.List;
import nl.kwartier.api.lifecycle.Check;
import nl.kwartier.api.lifecycle.Installation;
import nl.kwartier.api.lifecycle.Programmes;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Redirect;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.web.internal.pages.PageSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** "Wat gaat dit doen?": what a jar would do, and letting it in or not. */
@Component(service = PageSet.class)
public final class CheckPages implements PageSet {
    private static final String CHECK = Desk.ONE + "/controle";

    private final Programmes programmes;
    private final Installation installation;

    /** Shows what the installation found. */
    @Activate
    public CheckPages(@Reference Programmes programmes, @Reference Installation installation) {
        this.programmes = programmes;
        this.installation = installation;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Desk.page(CHECK, "bekijken wat een programma gaat doen").show(this::page),
                Desk.button(Desk.ONE + "/toelaten", "programma toelaten", ShaInput.class)
                        .run(this::approve),
                Desk.button(Desk.ONE + "/niet-toelaten", "programma niet toelaten")
                        .run(this::decline));
    }

    /** Where a check is shown. */
    static String at(Check check) {
        return Desk.HOME + "/" + check.description().id() + "/controle";
    }

    private Page page(Request request) {
        Programme programme = Desk.chosen(programmes, request);
        return new CheckView(programme, installation.check(request.caller(), programme.id()), request.csrf()).page();
    }

    private Redirect approve(Request request, ShaInput input) {
        Programme now = installation.approve(request.caller(), Desk.id(request), input.sha());
        boolean works = now.state() == State.ACTIVE && now.offer() == null;
        return Desk.goOn(
                now,
                works
                        ? "Versie " + now.version() + " van " + now.title() + " is nu in gebruik."
                        : now.title() + " kon niet starten. Hieronder staat waarom.");
    }

    private Redirect decline(Request request) {
        Programme was = Desk.chosen(programmes, request);
        installation.decline(request.caller(), was.id());
        return Reply.goTo(
                Desk.HOME,
                was.state() == State.ACTIVE
                        ? "De nieuwe versie is niet toegelaten. " + was.title() + " draait door zoals het was."
                        : was.title() + " is niet toegelaten.");
    }
}
