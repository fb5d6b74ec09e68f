package nl.kwartier.web.internal.pages.today;

import gg.jte.Content;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
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
import nl.kwartier.ui.Tone;
import nl.kwartier.web.internal.pages.Bodies;
import nl.kwartier.web.internal.pages.Dutch;
import nl.kwartier.web.internal.pages.PageSet;
import nl.kwartier.web.internal.shell.WaitingList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** "Vandaag": what there is to do today, what waits for this person, and the neighbourhood this week. */
@Component(service = PageSet.class)
public final class TodayPages implements PageSet {
    private static final int MOST_ROWS = 6;

    private final Activities activities;
    private final WeekMap map;
    private final WaitingList waiting;

    /** Looks at the activities of this week. */
    @Activate
    public TodayPages(
            @Reference Activities activities,
            @Reference Places places,
            @Reference Neighbourhoods neighbourhoods,
            @Reference WaitingList waiting) {
        this.activities = activities;
        this.waiting = waiting;
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
        LocalDate today = LocalDate.now(Dutch.ZONE);
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Occurrence> week = activities.between(request.caller(), monday, monday.plusDays(6), null);
        List<Occurrence> now = week.stream()
                .filter(one -> one.moment().begin().toLocalDate().equals(today))
                .toList();
        List<Waiting> waits =
                waiting.of(request).values().stream().flatMap(List::stream).toList();
        String about = Dutch.day(today) + " · " + count(now.size()) + waits(waits.size());
        return Bodies.page(
                "Vandaag",
                Components.heading(Heading.of(greeting() + ", " + firstName(request), about)),
                Components.columns(
                        Contents.of(
                                Components.card(
                                        "calendar", "Vandaag", NavLink.to("Hele week", "/activiteiten"), day(now)),
                                Components.card(
                                        "map-pin",
                                        "Deze week in de wijk",
                                        NavLink.to("Als lijst", "/activiteiten"),
                                        map.of(request, week))),
                        Contents.of(
                                Components.card("checklist", "Wacht op u", waitingRows(waits)),
                                Components.card("bolt", "Snel doen", quick(request)))));
    }

    private static String count(int moments) {
        return switch (moments) {
            case 0 -> "vandaag staat er niets op de agenda";
            case 1 -> "1 activiteit";
            default -> moments + " activiteiten";
        };
    }

    private static String waits(int things) {
        return switch (things) {
            case 0 -> "";
            case 1 -> ", 1 ding wacht op u";
            default -> ", " + things + " dingen wachten op u";
        };
    }

    private static Content waitingRows(List<Waiting> waits) {
        if (waits.isEmpty()) {
            return Contents.text("Niets. Alles is bij.");
        }
        return Components.rows(waits.stream()
                .limit(MOST_ROWS)
                .map(one -> Components.item(
                        Components.tile(tone(one.urgency()), one.icon()),
                        NavLink.to(one.text(), one.href()),
                        one.about(),
                        Contents.NONE))
                .toList());
    }

    private static Tone tone(Waiting.Urgency urgency) {
        return switch (urgency) {
            case CALM -> Tone.GOOD;
            case SOON -> Tone.SOON;
            case LATE -> Tone.LATE;
        };
    }

    private static String greeting() {
        int hour = LocalTime.now(Dutch.ZONE).getHour();
        return hour < 6 ? "Goedenacht" : hour < 12 ? "Goedemorgen" : hour < 18 ? "Goedemiddag" : "Goedenavond";
    }

    private static String firstName(Request request) {
        String name = request.actor().name();
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    private static Content day(List<Occurrence> now) {
        if (now.isEmpty()) {
            return Components.empty(
                    "sun",
                    "Vandaag is er niets gepland.",
                    Buttons.link(ButtonKind.SECONDARY, "calendar", "Kijk naar de week", "/activiteiten"));
        }
        LocalTime time = LocalTime.now(Dutch.ZONE);
        List<Occurrence> coming = now.stream()
                .filter(one -> one.moment().end().toLocalTime().isAfter(time))
                .toList();
        List<Occurrence> shown =
                (coming.isEmpty() ? now : coming).stream().limit(MOST_ROWS).toList();
        var rows = new ArrayList<Content>();
        for (Occurrence one : shown) {
            ButtonKind kind = rows.isEmpty() ? ButtonKind.PRIMARY : ButtonKind.SECONDARY;
            rows.add(Components.timeRow(
                    Dutch.time(one.moment().begin().toLocalTime()),
                    one.activity().details().title(),
                    one.placeName() == null ? "" : one.placeName(),
                    Buttons.link(
                            kind,
                            "",
                            "Bekijk",
                            "/activiteiten/" + one.activity().id())));
        }
        return Components.rows(rows);
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
