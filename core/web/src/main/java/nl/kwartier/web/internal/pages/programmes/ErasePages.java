package nl.kwartier.web.internal.pages.programmes;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.lifecycle.Installation;
import nl.kwartier.api.lifecycle.ProgrammeData;
import nl.kwartier.api.lifecycle.Programmes;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.web.Download;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Form;
import nl.kwartier.api.web.Link;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Redirect;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.Tone;
import nl.kwartier.web.internal.pages.Bodies;
import nl.kwartier.web.internal.pages.PageSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** "Haal weg" keeps the data. "Wis gegevens" is another step, later, by somebody who types the programme's name. */
@Component(service = PageSet.class)
public final class ErasePages implements PageSet {
    static final String ZIP = "application/zip";

    private static final String REMOVE = Desk.ONE + "/weg";
    private static final String ERASE = Desk.ONE + "/wissen";

    private final Programmes programmes;
    private final Installation installation;
    private final ProgrammeData data;

    /** Takes away with the installation, exports and erases with the data. */
    @Activate
    public ErasePages(
            @Reference Programmes programmes, @Reference Installation installation, @Reference ProgrammeData data) {
        this.programmes = programmes;
        this.installation = installation;
        this.data = data;
    }

    record TitleInput(
            @Field(
                    name = "titel",
                    label = "Naam van het programma",
                    hint = "Typ de naam zoals die hierboven staat.",
                    required = "Zo wist niemand iets per ongeluk.")
            String typed) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Desk.page(REMOVE, "bekijken wat weghalen betekent").show(this::removal),
                Desk.button(REMOVE + "/doen", "programma weghalen").run(this::remove),
                Desk.page(Desk.ONE + "/gegevens.zip", "gegevens van een programma ophalen")
                        .show(this::export),
                Desk.form(ERASE, "gegevens van een programma wissen", TitleInput.class)
                        .submit("Wis alle gegevens")
                        .cancel(request -> new Link("Niet wissen", Desk.HOME + "/" + Desk.id(request)))
                        .on(this::erasure)
                        .save(this::erase));
    }

    private Page removal(Request request) {
        Programme programme = Desk.chosen(programmes, request);
        String title = "Haal " + programme.title() + " weg";
        return Bodies.page(
                title,
                Components.heading(Heading.of(title, "").crumbs(Desk.crumbs(programme, "Haal weg"))),
                Components.card(Components.stack(
                        Contents.text("Het programma stopt en gaat uit het menu. De gegevens blijven bewaard:"
                                + " zet u het programma later weer aan, dan staat alles er nog."
                                + " Wilt u de gegevens wissen? Dat is een aparte stap, daarna."),
                        Components.buttonRow(
                                Buttons.post(
                                        ButtonKind.NEGATIVE,
                                        "trash",
                                        "Haal weg",
                                        Desk.at(programme, "weg/doen"),
                                        request.csrf(),
                                        Map.of()),
                                Buttons.link(ButtonKind.SUBTLE, "", "Laat het staan", Desk.at(programme))))));
    }

    private Redirect remove(Request request) {
        Programme now = installation.remove(request.caller(), Desk.id(request));
        return Desk.goOn(now, now.title() + " is weggehaald. Alle gegevens zijn bewaard.");
    }

    private Download export(Request request) {
        Programme programme = Desk.chosen(programmes, request);
        return new Download(
                ZIP, programme.id() + "-gegevens.zip", out -> data.export(request.caller(), programme.id(), out));
    }

    private Page erasure(Request request, Form form) {
        Programme programme = Desk.chosen(programmes, request);
        String title = "Wis de gegevens van " + programme.title();
        Content heading = Components.heading(Heading.of(title, "").crumbs(Desk.crumbs(programme, "Wis gegevens")));
        if (!StateWords.removed(programme)) {
            return Bodies.page(
                    title,
                    heading,
                    Components.card(Components.stack(
                            Components.alert(
                                    Tone.INFO,
                                    "Haal het programma eerst weg",
                                    "Wissen kan alleen als niemand het programma nog gebruikt."),
                            Components.buttonRow(Buttons.link(
                                    ButtonKind.SECONDARY, "trash", "Haal weg", Desk.at(programme, "weg"))))));
        }
        return Bodies.page(
                title,
                heading,
                Components.columns(
                        Contents.of(first(programme), Components.card("trash", "Daarna wissen", Bodies.html(form))),
                        StorageCard.draw(data.storage(programme.id()))));
    }

    private static Content first(Programme programme) {
        return Components.card(
                "download",
                "Eerst ophalen",
                Components.stack(
                        Components.alert(
                                Tone.SOON,
                                "Wissen kunt u niet terugdraaien",
                                "Haal de gegevens eerst op. U krijgt een zip-bestand met per tabel een CSV-bestand."),
                        Components.buttonRow(Buttons.link(
                                ButtonKind.SECONDARY,
                                "download",
                                "Haal alle gegevens op",
                                Desk.at(programme, "gegevens.zip")))));
    }

    private Reply erase(Request request, TitleInput input) {
        Programme programme = Desk.chosen(programmes, request);
        data.erase(request.caller(), programme.id(), input.typed());
        return Reply.goTo(Desk.HOME, "Alle gegevens van " + programme.title() + " zijn gewist.");
    }
}
