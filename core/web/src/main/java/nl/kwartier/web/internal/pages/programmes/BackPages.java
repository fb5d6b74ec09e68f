package nl.kwartier.web.internal.pages.programmes;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.lifecycle.Installation;
import nl.kwartier.api.lifecycle.ProgrammeData;
import nl.kwartier.api.lifecycle.ProgrammeData.Later;
import nl.kwartier.api.lifecycle.Programmes;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.api.web.Download;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Redirect;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Column;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.Table;
import nl.kwartier.ui.Tone;
import nl.kwartier.web.internal.pages.Bodies;
import nl.kwartier.web.internal.pages.Dutch;
import nl.kwartier.web.internal.pages.PageSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** "Zet vorige versie terug": first what was entered since, which can be taken along as files, then the step itself. */
@Component(service = PageSet.class)
public final class BackPages implements PageSet {
    private static final String BACK = Desk.ONE + "/terug";

    private final Programmes programmes;
    private final Installation installation;
    private final ProgrammeData data;

    /** Counts and exports with the data, goes back with the installation. */
    @Activate
    public BackPages(
            @Reference Programmes programmes, @Reference Installation installation, @Reference ProgrammeData data) {
        this.programmes = programmes;
        this.installation = installation;
        this.data = data;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Desk.page(BACK, "bekijken wat teruggaan betekent").show(this::page),
                Desk.page(BACK + "/nieuwe-gegevens.zip", "gegevens sinds de update ophalen")
                        .show(this::export),
                Desk.button(BACK + "/doen", "vorige versie terugzetten").run(this::putBack));
    }

    private Page page(Request request) {
        Programme programme = Desk.chosen(programmes, request);
        String previous = programme.more().previous();
        if (previous == null) {
            String title = "Zet vorige versie terug";
            return Bodies.page(
                    title,
                    Components.heading(Heading.of(title, programme.title()).crumbs(Desk.crumbs(programme, title))),
                    Components.alert(
                            Tone.INFO,
                            "Er is geen vorige versie",
                            "Dit programma is nooit bijgewerkt, of er is al een versie teruggezet."));
        }
        String title = "Zet versie " + previous + " terug";
        Later later = data.later(programme.id());
        return Bodies.page(
                title,
                Components.heading(Heading.of(
                                title,
                                "Nu draait versie " + programme.version() + " van " + programme.title() + ", sinds "
                                        + Dutch.moment(later.since()) + ".")
                        .crumbs(Desk.crumbs(programme, title))),
                Components.columns(
                        since(programme, later), Contents.of(meaning(), step(request, programme, previous))));
    }

    private static Content since(Programme programme, Later later) {
        if (later.tables().isEmpty()) {
            return Components.card(
                    "circle-check",
                    "Wat is er sinds de update ingevoerd?",
                    Contents.text("Niets. U raakt niets kwijt als u teruggaat."));
        }
        long rows = later.tables().stream().mapToLong(ProgrammeData.Table::rows).sum();
        return Components.card(
                "alert-triangle",
                "Wat is er sinds de update ingevoerd?",
                Components.stack(
                        Components.alert(
                                Tone.SOON,
                                StorageCard.rows(rows) + (rows == 1 ? " verdwijnt" : " verdwijnen")
                                        + " uit het programma",
                                "Haal deze gegevens eerst op. Dan kunt u ze later nog nakijken."),
                        table(later),
                        Components.buttonRow(Buttons.link(
                                ButtonKind.SECONDARY,
                                "download",
                                "Haal deze gegevens op",
                                Desk.at(programme, "terug/nieuwe-gegevens.zip")))));
    }

    private static Content table(Later later) {
        return Components.table(new Table(
                "Nieuw, gewijzigd of verwijderd sinds de update",
                List.of(Column.of("Tabel"), Column.number("Nieuw, gewijzigd of verwijderd")),
                later.tables().stream()
                        .map(one -> List.of(Contents.text(one.name()), Contents.text(StorageCard.rows(one.rows()))))
                        .toList()));
    }

    private static Content meaning() {
        var lines = new ArrayList<Content>();
        for (String line : List.of(
                "De gegevens van het programma worden weer zoals ze waren vlak voor de update.",
                "Is sindsdien iemand gewist, overleden of samengevoegd, of is een adres geheim gemaakt? Dat gebeurt opnieuw,"
                        + " nog voordat iemand iets ziet. Niemand komt dus terug.",
                "Wat het programma bij inwoners, plekken en activiteiten schreef, blijft staan.",
                "De andere programma’s merken er niets van.")) {
            lines.add(Contents.text(line));
        }
        return Components.card("info-circle", "Wat gebeurt er?", Components.rows(lines));
    }

    private static Content step(Request request, Programme programme, String previous) {
        return Components.card(Components.actions(
                Buttons.post(
                        ButtonKind.NEGATIVE,
                        "arrow-back-up",
                        "Zet versie " + previous + " terug",
                        Desk.at(programme, "terug/doen"),
                        request.csrf(),
                        Map.of()),
                Buttons.link(ButtonKind.SUBTLE, "", "Laat het zoals het is", Desk.at(programme))));
    }

    private Download export(Request request) {
        Programme programme = Desk.chosen(programmes, request);
        return new Download(
                ErasePages.ZIP,
                programme.id() + "-sinds-de-update.zip",
                out -> data.exportLater(request.caller(), programme.id(), out));
    }

    private Redirect putBack(Request request) {
        Programme now = installation.putBack(request.caller(), Desk.id(request));
        return Desk.goOn(
                now,
                now.state() == State.ACTIVE
                        ? "Versie " + now.version() + " van " + now.title() + " is terug, met de gegevens van toen."
                        : now.title() + " kon niet starten. Hieronder staat waarom.");
    }
}
