package nl.kwartier.web.internal.pages.residents;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.Slice;
import nl.kwartier.api.access.AccessLog;
import nl.kwartier.api.access.Permissions;
import nl.kwartier.api.community.Neighbourhoods;
import nl.kwartier.api.community.Resident;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.api.community.Residents;
import nl.kwartier.api.web.Form;
import nl.kwartier.api.web.Link;
import nl.kwartier.api.web.Option;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Redirect;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Choice;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.FieldKind;
import nl.kwartier.ui.FieldView;
import nl.kwartier.ui.Forms;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.web.internal.pages.Bodies;
import nl.kwartier.web.internal.pages.PageSet;
import nl.kwartier.web.internal.pages.VersionInput;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finding, adding, changing and removing residents. */
@Component(service = PageSet.class)
public final class ResidentPages implements PageSet {
    private static final int PAGE = 50;

    private final Residents residents;
    private final Neighbourhoods neighbourhoods;
    private final ResidentWords words;
    private final ResidentView view;

    /** Shows what the residents' service holds. */
    @Activate
    public ResidentPages(
            @Reference Residents residents, @Reference Neighbourhoods neighbourhoods, @Reference AccessLog log) {
        this.residents = residents;
        this.neighbourhoods = neighbourhoods;
        this.words = new ResidentWords(neighbourhoods);
        this.view = new ResidentView(words, log);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Routes.page("/inwoners")
                        .title("inwoners bekijken")
                        .may(Permissions.RESIDENTS_READ)
                        .purpose(Purpose.EXECUTION)
                        .show(this::list),
                Routes.form("/inwoners/nieuw", ResidentInput.class)
                        .title("inwoner toevoegen")
                        .may(Permissions.RESIDENTS_WRITE)
                        .purpose(Purpose.EXECUTION)
                        .options("buurt", this::neighbourhoodOptions)
                        .startWith(request -> ResidentInput.empty(Ids.next()))
                        .cancel(request -> new Link("Annuleren", "/inwoners"))
                        .on(ResidentPages::newPage)
                        .save(this::add),
                Routes.page("/inwoners/{inwoner}")
                        .title("inwoner bekijken")
                        .may(Permissions.RESIDENTS_READ)
                        .purpose(Purpose.EXECUTION)
                        .show(request -> view.overview(request, get(request))),
                Routes.page("/inwoners/{inwoner}/wie-keek-mee")
                        .title("nakijken wie meekeek")
                        .may(Permissions.RESIDENTS_READ)
                        .purpose(Purpose.INSPECTION)
                        .show(request -> view.lookers(request, get(request))),
                Routes.page("/inwoners/{inwoner}/geschiedenis")
                        .title("geschiedenis van inwoner bekijken")
                        .may(Permissions.RESIDENTS_READ)
                        .purpose(Purpose.EXECUTION)
                        .show(request ->
                                view.history(request, get(request), residents.history(request.caller(), id(request)))),
                Routes.form("/inwoners/{inwoner}/wijzig", ResidentInput.class)
                        .title("inwoner wijzigen")
                        .may(Permissions.RESIDENTS_WRITE)
                        .purpose(Purpose.EXECUTION)
                        .options("buurt", this::neighbourhoodOptions)
                        .startWith(this::present)
                        .cancel(request -> new Link("Annuleren", "/inwoners/" + request.path("inwoner")))
                        .on(this::editPage)
                        .save(this::change),
                Routes.action("/inwoners/{inwoner}/verwijder", VersionInput.class)
                        .title("inwoner verwijderen")
                        .may(Permissions.RESIDENTS_WRITE)
                        .purpose(Purpose.EXECUTION)
                        .run(this::remove));
    }

    private Page list(Request request) {
        String neighbourhood = request.query("buurt").orElse(null);
        Slice<Resident> slice = residents.list(
                request.caller(), neighbourhood, request.query("na").orElse(null), PAGE);
        Heading heading = Heading.of("Inwoners", "Op achternaam. Zoek bovenaan op naam, geboortedatum of adres.");
        if (request.may(Permissions.RESIDENTS_WRITE)) {
            heading =
                    heading.actions(Buttons.link(ButtonKind.PRIMARY, "user-plus", "Nieuwe inwoner", "/inwoners/nieuw"));
        }
        return Bodies.page("Inwoners", Components.heading(heading), filter(request), table(request, slice));
    }

    private Content filter(Request request) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", "Alle buurten"));
        neighbourhoods.all(request.caller()).forEach(one -> choices.add(Choice.of(one.code(), one.name())));
        var field = FieldView.of(FieldKind.SELECT, "buurt", "Buurt")
                .choices(choices)
                .value(request.query("buurt").orElse(""));
        return Forms.filter("Kies een buurt", "/inwoners", List.of(field), "Toon");
    }

    private Content table(Request request, Slice<Resident> slice) {
        if (slice.items().isEmpty()) {
            return Components.card(Components.empty("users", "Hier staat nog niemand.", Contents.NONE));
        }
        String here = "/inwoners?"
                + request.query("buurt").map(code -> "buurt=" + code + "&").orElse("");
        return Contents.of(
                Components.card(Components.rows(slice.items().stream()
                        .map(resident -> row(request, resident))
                        .toList())),
                Components.pager(
                        slice.items().size() + " inwoners",
                        NavLink.to("Volgende", slice.next() == null ? "" : here + "na=" + slice.next()),
                        NavLink.to("Naar het begin", request.query("na").isEmpty() ? "" : here)));
    }

    private Content row(Request request, Resident resident) {
        return Components.item(
                Components.avatar(resident.details().name().initials()),
                NavLink.to(resident.displayName(), "/inwoners/" + resident.id()),
                words.about(request.caller(), resident),
                Contents.NONE);
    }

    private static Page newPage(Request request, Form form) {
        return Bodies.form(
                Heading.of("Nieuwe inwoner", "Alleen een naam is nodig. De rest mag later, of niet.")
                        .crumbs(NavLink.to("Inwoners", "/inwoners"), NavLink.here("Nieuwe inwoner", "")),
                form);
    }

    private Page editPage(Request request, Form form) {
        Resident resident = get(request);
        return Bodies.form(
                Heading.of(resident.displayName() + " wijzigen", "Alles mag leeg blijven, behalve een naam.")
                        .crumbs(
                                NavLink.to("Inwoners", "/inwoners"),
                                NavLink.to(resident.displayName(), "/inwoners/" + resident.id()),
                                NavLink.here("Wijzigen", "")),
                form,
                ResidentView.removal(request, resident));
    }

    private Reply add(Request request, ResidentInput input) {
        var id = new ResidentId(input.key() == null ? Ids.next() : input.key());
        Resident added = residents.add(request.caller(), id, input.details());
        return Reply.goTo("/inwoners/" + added.id(), added.displayName() + " is toegevoegd.");
    }

    private Reply change(Request request, ResidentInput input) {
        long version = Objects.requireNonNullElse(input.version(), 0L);
        Resident changed = residents.change(request.caller(), id(request), version, input.details());
        return Reply.goTo("/inwoners/" + changed.id(), "De gegevens van " + changed.displayName() + " zijn bewaard.");
    }

    private Redirect remove(Request request, VersionInput input) {
        residents.remove(request.caller(), id(request), input.version());
        return Reply.goTo("/inwoners", "De inwoner is verwijderd.");
    }

    private ResidentInput present(Request request) {
        Resident resident = get(request);
        return ResidentInput.of(resident.version(), resident.details());
    }

    private Resident get(Request request) {
        return residents.get(request.caller(), id(request));
    }

    private static ResidentId id(Request request) {
        return new ResidentId(request.path("inwoner"));
    }

    private List<Option> neighbourhoodOptions(Request request) {
        return neighbourhoods.all(request.caller()).stream()
                .map(one -> new Option(one.code(), one.name()))
                .toList();
    }
}
