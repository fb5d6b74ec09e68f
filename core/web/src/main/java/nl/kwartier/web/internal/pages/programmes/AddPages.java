package nl.kwartier.web.internal.pages.programmes;

import gg.jte.Content;
import java.util.List;
import nl.kwartier.api.lifecycle.Catalogues;
import nl.kwartier.api.lifecycle.Check;
import nl.kwartier.api.lifecycle.Installation;
import nl.kwartier.api.lifecycle.Programmes;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Form;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Redirect;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Upload;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.web.internal.pages.Bodies;
import nl.kwartier.web.internal.pages.PageSet;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** "Programma toevoegen": from a catalogue, or by handing in a jar. Either way it is looked at first. */
@Component(service = PageSet.class)
public final class AddPages implements PageSet {
    static final String FETCH = Desk.ADD + "/ophalen";
    static final String REFRESH = Desk.ADD + "/lezen";

    private final Programmes programmes;
    private final Installation installation;
    private final Catalogues catalogues;

    /** Offers to the installation what the catalogues hold or somebody brings. */
    @Activate
    public AddPages(
            @Reference Programmes programmes, @Reference Installation installation, @Reference Catalogues catalogues) {
        this.programmes = programmes;
        this.installation = installation;
        this.catalogues = catalogues;
    }

    record JarInput(
            @Field(
                    name = "bestand",
                    label = "Welk bestand?",
                    hint = "Een jar-bestand van hoogstens 50 MB.",
                    required = "Zonder bestand is er niets om te bekijken.")
            @Nullable Upload file) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Desk.form(Desk.ADD, "programma aanbieden", JarInput.class)
                        .submit("Bekijk wat het gaat doen")
                        .on(this::page)
                        .save(this::offer),
                Desk.button(REFRESH, "catalogus opnieuw lezen").run(this::refresh),
                Desk.button(FETCH, "programma uit catalogus ophalen", FetchInput.class)
                        .run(this::fetch));
    }

    private Page page(Request request, Form form) {
        return Bodies.page(
                "Programma toevoegen",
                Components.heading(Heading.of(
                                "Programma toevoegen",
                                "U ziet altijd eerst wat een programma gaat doen. Daarna beslist u of het mag.")
                        .crumbs(NavLink.to("Programma’s", Desk.HOME), NavLink.here("Programma toevoegen", ""))),
                Components.columns(
                        new CatalogueView(programmes.all(), request.csrf()).draw(catalogues.all()), own(form)));
    }

    private static Content own(Form form) {
        return Components.card("upload", "Zelf een bestand geven", Bodies.html(form));
    }

    private Reply offer(Request request, JarInput input) {
        Check check = JarFile.offer(installation, request.caller(), input.file());
        return Reply.goTo(CheckPages.at(check), null);
    }

    private Redirect refresh(Request request) {
        boolean unreachable =
                catalogues.refresh(request.caller()).stream().anyMatch(catalogue -> catalogue.reason() != null);
        return Reply.goTo(
                Desk.ADD,
                unreachable
                        ? "Niet elke catalogus was bereikbaar. Hieronder staat welke, en wat er het laatst in stond."
                        : "De catalogus is opnieuw gelezen.");
    }

    private Redirect fetch(Request request, FetchInput input) {
        Check check = catalogues.fetch(request.caller(), input.id(), input.version());
        return Reply.goTo(CheckPages.at(check), null);
    }
}
