package nl.kwartier.web.internal.pages.today;

import gg.jte.Content;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.access.Permission;
import nl.kwartier.api.access.Permissions;
import nl.kwartier.api.community.Activities;
import nl.kwartier.api.community.Activities.Occurrence;
import nl.kwartier.api.community.Neighbourhoods;
import nl.kwartier.api.community.Places;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.spi.Waiting;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.web.internal.pages.Bodies;
import nl.kwartier.web.internal.pages.Dutch;
import nl.kwartier.web.internal.pages.PageSet;
import nl.kwartier.web.internal.shell.Agenda;
import nl.kwartier.web.internal.shell.PresentProgrammes;
import nl.kwartier.web.internal.shell.WaitingList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** "Vandaag": what there is to do today, what waits for this person, and the neighbourhood this week. */
@Component(service = PageSet.class)
public final class TodayPages implements PageSet {
    private static final int MOST_WAITS = 6;

    private final Activities activities;
    private final WeekMap map;
    private final PresentProgrammes programmes;
    private final WaitingList waiting;
    private final Agenda agenda;
    private final Clock clock;

    /** Looks at the activities of this week, and at what programmes have for this person. */
    @Activate
    public TodayPages(
            @Reference Activities activities,
            @Reference Places places,
            @Reference Neighbourhoods neighbourhoods,
            @Reference PresentProgrammes programmes,
            @Reference WaitingList waiting,
            @Reference Agenda agenda,
            @Reference Clock clock) {
        this.activities = activities;
        this.programmes = programmes;
        this.waiting = waiting;
        this.agenda = agenda;
        this.clock = clock;
        this.map = new WeekMap(places, neighbourhoods);
    }

    @Override
    public List<Route> routes() {
        return List.of(Routes.page("/")
                .title("vandaag bekijken")
                .may(Permission.LOGGED_IN)
                .purpose(Purpose.EXECUTION)
                .show(this::today));
    }

    private Page today(Request request) {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var asked = agenda.ask(request, today, today);
        Map<String, List<Waiting>> answers = waiting.of(request);
        List<Waits> waits = Waits.all(answers, programmes);
        Content silent = Waits.silent(answers.keySet(), programmes);
        List<Occurrence> week = activities.between(request.caller(), monday, monday.plusDays(6), null);
        var day = DayRows.of(today, week, asked.get());
        String about = Dutch.day(today) + " · " + day.count() + waits(waits.size());
        return Bodies.page(
                "Vandaag",
                Components.heading(Heading.of(greeting(now) + ", " + firstName(request), about)),
                Components.columns(
                        Contents.of(
                                Components.card(
                                        "calendar",
                                        "Vandaag",
                                        NavLink.to("Hele week", "/activiteiten"),
                                        day.content(now)),
                                Components.card(
                                        "map-pin",
                                        "Deze week in de wijk",
                                        NavLink.to("Als lijst", "/activiteiten"),
                                        map.of(request, week))),
                        Contents.of(
                                Components.card("checklist", "Wacht op u", more(waits), first(waits, silent)),
                                Components.card("bolt", "Snel doen", quick(request)))));
    }

    private static String waits(int things) {
        return switch (things) {
            case 0 -> "";
            case 1 -> ", 1 ding wacht op u";
            default -> ", " + things + " dingen wachten op u";
        };
    }

    private static NavLink more(List<Waits> waits) {
        return waits.size() > MOST_WAITS
                ? NavLink.to("Alles (" + Dutch.number(waits.size()) + ")", WaitingPages.PATH)
                : NavLink.to("", "");
    }

    private static Content first(List<Waits> waits, Content silent) {
        if (waits.isEmpty()) {
            return silent == Contents.NONE ? Contents.text(Waits.NOTHING) : silent;
        }
        return Components.stack(
                silent,
                Components.rows(waits.stream().limit(MOST_WAITS).map(Waits::row).toList()));
    }

    private static String greeting(LocalDateTime now) {
        int hour = now.getHour();
        return hour < 6 ? "Goedenacht" : hour < 12 ? "Goedemorgen" : hour < 18 ? "Goedemiddag" : "Goedenavond";
    }

    private static String firstName(Request request) {
        String name = request.actor().name();
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    private static Content quick(Request request) {
        var buttons = new ArrayList<Content>();
        if (request.may(Permissions.RESIDENTS_WRITE)) {
            buttons.add(Buttons.link(ButtonKind.SECONDARY, "user-plus", "Nieuwe inwoner", "/inwoners/nieuw"));
        }
        if (request.may(Permissions.ACTIVITIES_WRITE)) {
            buttons.add(
                    Buttons.link(ButtonKind.SECONDARY, "calendar-plus", "Nieuwe activiteit", "/activiteiten/nieuw"));
        }
        buttons.add(Buttons.link(ButtonKind.SECONDARY, "map", "Plekken op de kaart", "/plekken/kaart"));
        return Components.actions(buttons.toArray(Content[]::new));
    }
}
