package nl.kwartier.web.internal.pages.login;

import gg.jte.Content;
import java.util.List;
import java.util.Objects;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.access.Accounts;
import nl.kwartier.api.access.Accounts.Pass;
import nl.kwartier.api.access.FirstAccess;
import nl.kwartier.api.access.FirstAccess.Demo;
import nl.kwartier.api.access.Permission;
import nl.kwartier.api.web.Form;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Redirect;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Fact;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.Tone;
import nl.kwartier.web.internal.http.Visit;
import nl.kwartier.web.internal.pages.Bodies;
import nl.kwartier.web.internal.pages.PageSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Logging in and out. */
@Component(service = PageSet.class)
public final class LogInPages implements PageSet {
    private final Accounts accounts;
    private final FirstAccess first;

    /** Lets the accounts decide who comes in. */
    @Activate
    public LogInPages(@Reference Accounts accounts, @Reference FirstAccess first) {
        this.accounts = accounts;
        this.first = first;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Routes.form("/inloggen", LogInInput.class)
                        .title("inloggen")
                        .may(Permission.EVERYBODY)
                        .purpose(Purpose.ADMINISTRATION)
                        .startWith(request -> new LogInInput(
                                "", "", WayBack.of(request.query("terug").orElse(""))))
                        .submit("Inloggen")
                        .on(this::page)
                        .save(this::logIn),
                Routes.action("/uitloggen")
                        .title("uitloggen")
                        .may(Permission.LOGGED_IN)
                        .purpose(Purpose.ADMINISTRATION)
                        .run(LogInPages::logOut));
    }

    private Page page(Request request, Form form) {
        return Bodies.page(
                "Inloggen",
                Components.heading(Heading.of("Inloggen", "")),
                Bodies.html(form),
                first.demo().map(LogInPages::demo).orElse(Contents.NONE));
    }

    /** Who can log in here, said on the page because a demonstration is for looking around. */
    private static Content demo(Demo demo) {
        var facts = demo.accounts().stream()
                .map(account -> Fact.of(account.userName(), account.role().label() + " · " + account.name()))
                .toList();
        return Components.stack(
                Components.alert(
                        Tone.INFO,
                        "Dit is een demo",
                        "Log in met een van deze namen. Het wachtwoord is steeds: " + demo.password()),
                Components.facts(facts));
    }

    private Reply logIn(Request request, LogInInput input) {
        Pass pass = accounts.logIn(request.caller(), input.userName(), input.password(), request.remoteAddress());
        ((Visit) request).logIn(pass);
        return Reply.goTo(WayBack.of(Objects.requireNonNullElse(input.back(), "")), null);
    }

    private static Redirect logOut(Request request) {
        ((Visit) request).logOut();
        return Reply.goTo("/inloggen", "U bent uitgelogd.");
    }
}
