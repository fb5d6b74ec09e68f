package nl.kwartier.web.internal.pages.programmes;

import gg.jte.Content;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kwartier.api.Caller;
import nl.kwartier.api.lifecycle.Description;
import nl.kwartier.api.lifecycle.Programmes;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.api.lifecycle.Step;
import nl.kwartier.api.lifecycle.Step.Kind;
import nl.kwartier.api.lifecycle.Step.Result;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.ui.Column;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Table;
import nl.kwartier.web.internal.pages.Bodies;
import nl.kwartier.web.internal.pages.Dutch;
import nl.kwartier.web.internal.pages.PageSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** "Wat draait hier en wie heeft dat toegestaan?": one table, to print and to keep. */
@Component(service = PageSet.class)
public final class OverviewPages implements PageSet {
    private static final String TITLE = "Wat draait hier, en wie heeft dat toegestaan?";

    /** Steps after which another version runs, because somebody said so. */
    private static final Set<Kind> LETS_IN = EnumSet.of(Kind.INSTALLED, Kind.UPDATED, Kind.PUT_BACK);

    private final Programmes programmes;

    /** Tells what the services know. */
    @Activate
    public OverviewPages(@Reference Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public List<Route> routes() {
        return List.of(Desk.page(Desk.OVERVIEW, "bekijken wat er draait en wie dat toestond")
                .show(this::page));
    }

    private Page page(Request request) {
        List<List<Content>> rows = programmes.all().stream()
                .filter(Programme::known)
                .map(one -> row(request.caller(), one))
                .toList();
        Heading heading = Heading.of(
                        TITLE, "Zo is het " + Dutch.moment(Instant.now()) + ". U kunt deze pagina afdrukken.")
                .crumbs(NavLink.to("Programma’s", Desk.HOME), NavLink.here("Wat draait hier?", ""));
        return Bodies.page(TITLE, Components.heading(heading), Components.card(table(rows)));
    }

    private static Content table(List<List<Content>> rows) {
        return rows.isEmpty()
                ? Contents.text("Er zijn geen programma’s.")
                : Components.table(new Table(
                        TITLE,
                        List.of(
                                Column.of("Programma"),
                                Column.of("Gemaakt door"),
                                Column.of("Toegestaan door"),
                                Column.of("Mag gebruiken"),
                                Column.of("Bewaart")),
                        rows));
    }

    private List<Content> row(Caller caller, Programme programme) {
        Optional<Description> description = programmes.description(programme.id());
        return List.of(
                Contents.text(programme.title() + " " + programme.version() + ". " + StateWords.words(programme)
                        + " sinds " + Dutch.moment(programme.since()) + "."),
                Contents.text(
                        made(programme, description.map(Description::vendor).orElse(""))),
                Contents.text(allowed(caller, programme)),
                Contents.text(description.map(OverviewPages::asks).orElse("")),
                Contents.text(description.map(OverviewPages::keeps).orElse("")));
    }

    private static String made(Programme programme, String vendor) {
        String signer = programme.more().signer();
        String signed = signer == null ? "Zonder handtekening" : "Ondertekend door " + signer;
        return vendor.isEmpty() ? signed : vendor + ". " + signed;
    }

    private String allowed(Caller caller, Programme programme) {
        return programmes.history(caller, programme.id(), null).items().stream()
                .filter(step -> LETS_IN.contains(step.what()) && step.result() == Result.DONE)
                .findFirst()
                .map(OverviewPages::who)
                .orElse(programme.state() == State.ACTIVE ? "Kwartier zelf, bij het starten" : "nog niemand");
    }

    private static String who(Step step) {
        return step.who() + ", " + Dutch.moment(step.at()) + " (" + step.what().label() + ")";
    }

    private static String asks(Description description) {
        return description.asks().isEmpty()
                ? "geen gegevens"
                : description.asks().stream().map(ask -> AskWords.line(ask)).collect(Collectors.joining(". "));
    }

    private static String keeps(Description description) {
        return description.keeps().isEmpty()
                ? "zegt het niet"
                : description.keeps().stream()
                        .map(one -> one.what() + " " + AskWords.period(one.period()))
                        .collect(Collectors.joining("; "));
    }
}
