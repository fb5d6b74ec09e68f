package nl.kwartier.web.internal.pages.today;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.access.Permission;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.spi.Waiting;
import nl.kwartier.spi.Waiting.Urgency;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.web.internal.pages.Bodies;
import nl.kwartier.web.internal.pages.Dutch;
import nl.kwartier.web.internal.pages.PageSet;
import nl.kwartier.web.internal.shell.PresentProgrammes;
import nl.kwartier.web.internal.shell.WaitingList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** "Wacht op u": everything that waits for somebody in all programmes, the most urgent first. */
@Component(service = PageSet.class)
public final class WaitingPages implements PageSet {
    static final String PATH = "/wacht-op-u";

    private static final String PROGRAMME = "programma";

    private record Group(Urgency urgency, String icon, String title) {}

    private static final List<Group> GROUPS = List.of(
            new Group(Urgency.LATE, "alert-circle", "Te laat"),
            new Group(Urgency.SOON, "clock", "Binnenkort"),
            new Group(Urgency.CALM, "leaf", "Rustig"));

    private final PresentProgrammes programmes;
    private final WaitingList waiting;

    /** Asks the programmes that are present. */
    @Activate
    public WaitingPages(@Reference PresentProgrammes programmes, @Reference WaitingList waiting) {
        this.programmes = programmes;
        this.waiting = waiting;
    }

    @Override
    public List<Route> routes() {
        return List.of(Routes.page(PATH)
                .title("bekijken wat er wacht")
                .may(Permission.LOGGED_IN)
                .purpose(Purpose.EXECUTION)
                .show(this::page));
    }

    private Page page(Request request) {
        Map<String, List<Waiting>> answers = waiting.of(request);
        List<Waits> all = Waits.all(answers, programmes);
        Content silent = Waits.silent(answers.keySet(), programmes);
        String chosen = request.query(PROGRAMME).orElse("");
        List<Waits> shown = all.stream()
                .filter(one -> chosen.isEmpty() || one.programme().equals(chosen))
                .toList();
        return Bodies.page(
                "Wacht op u",
                Components.heading(Heading.of("Wacht op u", count(shown.size(), chosen))
                        .crumbs(NavLink.to("Vandaag", "/"), NavLink.here("Wacht op u", ""))),
                silent,
                filter(all, chosen),
                shown.isEmpty() && silent != Contents.NONE ? Contents.NONE : groups(shown, chosen));
    }

    private String count(int things, String chosen) {
        String where = chosen.isEmpty() ? "" : " bij " + programmes.title(chosen);
        return switch (things) {
            case 0 -> "";
            case 1 -> "1 ding" + where + ".";
            default -> Dutch.number(things) + " dingen" + where + ".";
        };
    }

    /** A chip for each programme in which something waits. */
    private Content filter(List<Waits> all, String chosen) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        programmes.all().forEach(programme -> counts.put(programme.id(), 0));
        all.forEach(one -> counts.merge(one.programme(), 1, Integer::sum));
        counts.values().removeIf(count -> count == 0);
        if (counts.size() < 2 && chosen.isEmpty()) {
            return Contents.NONE;
        }
        var chips = new ArrayList<NavLink>();
        chips.add(new NavLink("Alles (" + Dutch.number(all.size()) + ")", PATH, chosen.isEmpty()));
        counts.forEach((id, count) -> chips.add(new NavLink(
                programmes.title(id) + " (" + Dutch.number(count) + ")",
                PATH + "?" + PROGRAMME + "=" + id,
                id.equals(chosen))));
        return Components.chips("Kies een programma", List.of(chips));
    }

    private static Content groups(List<Waits> shown, String chosen) {
        if (shown.isEmpty()) {
            String sentence = chosen.isEmpty() ? Waits.NOTHING : "Bij dit programma wacht er nu niets op u.";
            return Components.card(Components.empty("mood-smile", sentence, Contents.NONE));
        }
        Function<Waits, Content> row = chosen.isEmpty() ? Waits::rowWithProgramme : Waits::row;
        return Components.stack(GROUPS.stream()
                .map(group -> card(group, shown, row))
                .filter(card -> card != Contents.NONE)
                .toArray(Content[]::new));
    }

    private static Content card(Group group, List<Waits> shown, Function<Waits, Content> row) {
        List<Content> rows = shown.stream()
                .filter(one -> one.urgency() == group.urgency())
                .map(row)
                .toList();
        return rows.isEmpty() ? Contents.NONE : Components.card(group.icon(), group.title(), Components.rows(rows));
    }
}
