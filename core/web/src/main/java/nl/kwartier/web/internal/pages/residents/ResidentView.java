package nl.kwartier.web.internal.pages.residents;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.Slice;
import nl.kwartier.api.access.AccessLog;
import nl.kwartier.api.access.AccessLog.Entry;
import nl.kwartier.api.access.AccessLog.Outcome;
import nl.kwartier.api.access.Permissions;
import nl.kwartier.api.community.Resident;
import nl.kwartier.api.community.ResidentDetails;
import nl.kwartier.api.community.Revision;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Tone;
import nl.kwartier.web.internal.pages.Bodies;
import nl.kwartier.web.internal.pages.Dutch;
import nl.kwartier.web.internal.pages.KnownFacts;

/** The pages of one resident. */
final class ResidentView {
    private static final int LATEST = 4;
    private static final int PAGE = 50;

    private final ResidentWords words;
    private final AccessLog log;

    ResidentView(ResidentWords words, AccessLog log) {
        this.words = words;
        this.log = log;
    }

    Page overview(Request request, Resident resident) {
        Content left = Contents.of(
                Components.card("id", "Gegevens", facts(request, resident)),
                Components.card(
                        "walk",
                        "Doet mee",
                        Contents.text("Nog nergens aan. Programma’s laten hier zien waaraan iemand meedoet.")));
        Content right = Contents.of(
                Components.card(
                        Components.wall(
                                "Deze kring is van de inwoner zelf.",
                                "Wie iemand kent, ziet u alleen waarvoor het is verteld. Nooit om hulp te weigeren of te stoppen.")),
                lookersCard(request, resident));
        return page(request, resident, "Overzicht", Components.columns(left, right));
    }

    Page lookers(Request request, Resident resident) {
        Slice<Entry> entries = log.about(
                request.caller(), resident.id().value(), request.query("na").orElse(null), PAGE);
        String here = "/inwoners/" + resident.id() + "/wie-keek-mee";
        Content rows = entries.items().isEmpty()
                ? Components.empty("eye", "Nog niemand keek mee.", Contents.NONE)
                : Components.rows(
                        entries.items().stream().map(ResidentView::looker).toList());
        return page(
                request,
                resident,
                "Wie keek mee",
                Contents.of(
                        Components.card("eye", "Wie keek mee", rows),
                        Components.pager(
                                "",
                                NavLink.to("Eerder", entries.next() == null ? "" : here + "?na=" + entries.next()),
                                NavLink.to("Nieuwste", request.query("na").isEmpty() ? "" : here))));
    }

    Page history(Request request, Resident resident, List<Revision<ResidentDetails>> revisions) {
        List<Content> rows = revisions.stream()
                .map(revision -> Components.item(
                        Components.avatar(Components.initials(revision.by())),
                        NavLink.to(revision.details().name().display(), ""),
                        "versie " + revision.version() + " · " + Dutch.moment(revision.at()) + " · door "
                                + revision.by(),
                        Contents.NONE))
                .toList();
        return page(
                request,
                resident,
                "Geschiedenis",
                Components.card("history", "Wat er eerder stond", Components.rows(rows)));
    }

    private Page page(Request request, Resident resident, String tab, Content body) {
        String here = "/inwoners/" + resident.id();
        Heading heading = Heading.of(resident.displayName(), words.about(request.caller(), resident))
                .crumbs(NavLink.to("Inwoners", "/inwoners"), NavLink.here(resident.displayName(), ""))
                .avatar(resident.details().name().initials());
        if (request.may(Permissions.RESIDENTS_WRITE) && !resident.removed()) {
            heading = heading.actions(Buttons.link(ButtonKind.PRIMARY, "edit", "Wijzig", here + "/wijzig"));
        }
        Content notice =
                Bodies.removed(resident.removed(), "Deze inwoner is verwijderd en staat niet meer in de lijst.");
        return Bodies.page(
                resident.displayName(),
                Components.heading(heading),
                notice,
                Components.tabs(
                        "Over deze inwoner",
                        List.of(
                                tab("Overzicht", here, tab),
                                tab("Geschiedenis", here + "/geschiedenis", tab),
                                tab("Wie keek mee", here + "/wie-keek-mee", tab))),
                body);
    }

    private static NavLink tab(String text, String href, String current) {
        return new NavLink(text, href, text.equals(current));
    }

    private Content facts(Request request, Resident resident) {
        ResidentDetails details = resident.details();
        var facts = new KnownFacts();
        facts.add("Bereikbaar", ResidentWords.reach(details.reach()));
        facts.add("Taal", String.join(", ", details.languages()));
        if (details.addressSecret()) {
            facts.add("Adres", "Dit adres is geheim");
        } else {
            facts.add("Adres", ResidentWords.address(details));
            facts.add("Buurt", words.neighbourhood(request.caller(), details).orElse(""));
        }
        if (details.born() != null) {
            facts.add("Geboren", Dutch.date(details.born()));
        }
        return facts.or("Alleen de naam is bekend. Meer is niet nodig.");
    }

    private Content lookersCard(Request request, Resident resident) {
        var entries =
                log.about(request.caller(), resident.id().value(), null, LATEST).items();
        Content rows = entries.isEmpty()
                ? Contents.text("U bent de eerste.")
                : Components.rows(entries.stream().map(ResidentView::looker).toList());
        return Components.card(
                "eye", "Wie keek mee", NavLink.to("Alles", "/inwoners/" + resident.id() + "/wie-keek-mee"), rows);
    }

    private static Content looker(Entry entry) {
        Content badge = entry.outcome() == Outcome.REFUSED
                ? Components.badge(Tone.LATE, "geweigerd")
                : entry.outcome() == Outcome.CHANGED ? Components.badge(Tone.INFO, "gewijzigd") : Contents.NONE;
        return Components.item(
                Components.avatar(Components.initials(entry.actorName())),
                NavLink.to(entry.actorName(), ""),
                Dutch.moment(entry.at()) + " · " + entry.action(),
                badge);
    }

    /** What stands under the form: removing is no step of every day. */
    static Content removal(Request request, Resident resident) {
        if (resident.removed() || !request.may(Permissions.RESIDENTS_WRITE)) {
            return Contents.NONE;
        }
        return Components.card(
                "trash",
                "Verwijderen",
                Components.stack(
                        Contents.text(
                                "Staat deze inwoner hier per ongeluk? Na verwijderen vindt niemand de inwoner meer in lijsten"
                                        + " of bij zoeken."),
                        Buttons.post(
                                ButtonKind.SECONDARY,
                                "trash",
                                "Verwijder " + resident.displayName(),
                                "/inwoners/" + resident.id() + "/verwijder",
                                request.csrf(),
                                Map.of("versie", String.valueOf(resident.version())))));
    }
}
