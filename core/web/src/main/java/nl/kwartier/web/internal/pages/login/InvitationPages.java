package nl.kwartier.web.internal.pages.login;

import java.util.List;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.access.Accounts;
import nl.kwartier.api.access.Permission;
import nl.kwartier.api.web.Form;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Heading;
import nl.kwartier.web.internal.http.Visit;
import nl.kwartier.web.internal.pages.Bodies;
import nl.kwartier.web.internal.pages.PageSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Choosing a password with a link: an invitation, or the set-up link of the first administrator. */
@Component(service = PageSet.class)
public final class InvitationPages implements PageSet {
    /** Where an invitation leads, before the token. */
    public static final String INVITATION = "/uitnodiging/";

    /** Where the set-up link leads, before the token. */
    static final String SET_UP = "/eerste-beheerder/";

    private final Accounts accounts;

    /** Lets the accounts judge the links. */
    @Activate
    public InvitationPages(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Routes.form(INVITATION + "{link}", PasswordInput.class)
                        .title("wachtwoord kiezen")
                        .may(Permission.EVERYBODY)
                        .purpose(Purpose.ADMINISTRATION)
                        .submit("Bewaren en inloggen")
                        .on(this::passwordPage)
                        .save(this::accept),
                Routes.form(SET_UP + "{link}", SetUpInput.class)
                        .title("eerste beheerder maken")
                        .may(Permission.EVERYBODY)
                        .purpose(Purpose.ADMINISTRATION)
                        .submit("Beginnen")
                        .on(this::setUpPage)
                        .save(this::setUp));
    }

    private Page passwordPage(Request request, Form form) {
        String userName = accounts.invited(request.caller(), request.path("link"), request.remoteAddress());
        return Bodies.page(
                "Wachtwoord kiezen",
                Components.heading(
                        Heading.of("Kies een wachtwoord", "Daarna logt u in met de gebruikersnaam " + userName + ".")),
                Bodies.html(form));
    }

    private Reply accept(Request request, PasswordInput input) {
        PasswordWords.checkSame(input.password(), input.again());
        var pass = accounts.accept(request.caller(), request.path("link"), input.password(), request.remoteAddress());
        ((Visit) request).logIn(pass);
        return Reply.goTo("/", "Welkom, " + pass.actor().name() + ". Uw wachtwoord is bewaard.");
    }

    private Page setUpPage(Request request, Form form) {
        accounts.checkSetUp(request.caller(), request.path("link"), request.remoteAddress());
        return Bodies.page(
                "Eerste beheerder",
                Components.heading(Heading.of(
                        "Welkom bij Kwartier", "U wordt de eerste beheerder. Daarna nodigt u uw collega’s uit.")),
                Bodies.html(form));
    }

    private Reply setUp(Request request, SetUpInput input) {
        PasswordWords.checkSame(input.password(), input.again());
        var pass = accounts.setUp(
                request.caller(),
                request.path("link"),
                input.userName(),
                input.name(),
                input.password(),
                request.remoteAddress());
        ((Visit) request).logIn(pass);
        return Reply.goTo("/", "Welkom, " + pass.actor().name() + ". Kwartier staat klaar.");
    }
}
