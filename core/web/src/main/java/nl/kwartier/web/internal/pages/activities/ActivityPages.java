package nl.kwartier.web.internal.pages.activities;

import gg.jte.Content;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.access.Permissions;
import nl.kwartier.api.community.Activities;
import nl.kwartier.api.community.Activities.Occurrence;
import nl.kwartier.api.community.Activity;
import nl.kwartier.api.community.ActivityId;
import nl.kwartier.api.community.Places;
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
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Tone;
import nl.kwartier.web.internal.pages.Bodies;
import nl.kwartier.web.internal.pages.Dutch;
import nl.kwartier.web.internal.pages.PageSet;
import nl.kwartier.web.internal.pages.QueryDay;
import nl.kwartier.web.internal.pages.VersionInput;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What there is to do: by week, as a list, and one by one. */
@Component(service = PageSet.class)
public final class ActivityPages implements PageSet {
    private static final int PAGE = 50;

    private final Activities activities;
    private final Places places;
    private final ActivityView view;

    /** Shows what the activities' service holds. */
    @Activate
    public ActivityPages(@Reference Activities activities, @Reference Places places) {
        this.activities = activities;
        this.places = places;
        this.view = new ActivityView(places);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Routes.page("/activiteiten")
                        .title("activiteiten van de week bekijken")
                        .may(Permissions.COMMUNITY_READ)
                        .purpose(Purpose.PLANNING)
                        .show(this::week),
                Routes.page("/activiteiten/lijst")
                        .title("lijst van activiteiten bekijken")
                        .may(Permissions.COMMUNITY_READ)
                        .purpose(Purpose.PLANNING)
                        .show(this::list),
                Routes.form("/activiteiten/nieuw", ActivityInput.class)
                        .title("activiteit toevoegen")
                        .may(Permissions.ACTIVITIES_WRITE)
                        .purpose(Purpose.PLANNING)
                        .options("plek", this::placeOptions)
                        .startWith(request -> ActivityInput.empty(
                                Ids.next(), request.query("plek").orElse(null), LocalDate.now(Dutch.ZONE)))
                        .cancel(request -> new Link("Annuleren", "/activiteiten"))
                        .on(ActivityPages::newPage)
                        .save(this::add),
                Routes.page("/activiteiten/{activiteit}")
                        .title("activiteit bekijken")
                        .may(Permissions.COMMUNITY_READ)
                        .purpose(Purpose.PLANNING)
                        .show(request -> view.page(request, get(request))),
                Routes.form("/activiteiten/{activiteit}/wijzig", ActivityEdit.class)
                        .title("activiteit wijzigen")
                        .may(Permissions.ACTIVITIES_WRITE)
                        .purpose(Purpose.PLANNING)
                        .options("plek", this::placeOptions)
                        .startWith(this::present)
                        .cancel(request -> new Link("Annuleren", "/activiteiten/" + request.path("activiteit")))
                        .on(this::editPage)
                        .save(this::change),
                Routes.action("/activiteiten/{activiteit}/verwijder", VersionInput.class)
                        .title("activiteit verwijderen")
                        .may(Permissions.ACTIVITIES_WRITE)
                        .purpose(Purpose.PLANNING)
                        .run(this::remove));
    }

    private Page week(Request request) {
        LocalDate monday = monday(request);
        List<Occurrence> all = activities.between(request.caller(), monday, monday.plusDays(6), null);
        Content body = all.isEmpty()
                ? Components.card(Components.empty("calendar", "Deze week is er nog niets gepland.", Contents.NONE))
                : WeekView.of(monday, all);
        String words = Dutch.number(all.size()) + " keer iets te doen, van " + Dutch.day(monday) + " tot en met "
                + Dutch.day(monday.plusDays(6));
        return Bodies.page(
                "Activiteiten", Components.heading(heading(request, words)), views(true), weeks(monday), body);
    }

    private static Content weeks(LocalDate monday) {
        return Components.chips(
                "Kies een week",
                List.of(List.of(
                        NavLink.to("Vorige week", "/activiteiten?week=" + monday.minusWeeks(1)),
                        new NavLink("Deze week", "/activiteiten", monday.equals(monday(LocalDate.now(Dutch.ZONE)))),
                        NavLink.to("Volgende week", "/activiteiten?week=" + monday.plusWeeks(1)))));
    }

    private static Content views(boolean week) {
        return Components.chips(
                "Hoe wilt u kijken?",
                List.of(List.of(
                        new NavLink("Week", "/activiteiten", week),
                        new NavLink("Lijst", "/activiteiten/lijst", !week))));
    }

    private Page list(Request request) {
        var slice = activities.list(request.caller(), null, request.query("na").orElse(null), PAGE);
        Content rows = slice.items().isEmpty()
                ? Components.empty("calendar", "Er zijn nog geen activiteiten.", Contents.NONE)
                : Components.rows(slice.items().stream()
                        .map(one -> Components.item(
                                Components.tile(Tone.GOOD, "calendar"),
                                NavLink.to(one.details().title(), "/activiteiten/" + one.id()),
                                ActivityView.about(one.details()),
                                Contents.NONE))
                        .toList());
        return Bodies.page(
                "Alle activiteiten",
                Components.heading(heading(request, "Op titel.")),
                views(false),
                Components.card(rows),
                Components.pager(
                        slice.items().size() + " activiteiten",
                        NavLink.to("Volgende", slice.next() == null ? "" : "/activiteiten/lijst?na=" + slice.next()),
                        NavLink.to("Naar het begin", request.query("na").isEmpty() ? "" : "/activiteiten/lijst")));
    }

    private static Heading heading(Request request, String words) {
        var heading = Heading.of("Activiteiten", words);
        return request.may(Permissions.ACTIVITIES_WRITE)
                ? heading.actions(
                        Buttons.link(ButtonKind.PRIMARY, "calendar-plus", "Nieuwe activiteit", "/activiteiten/nieuw"))
                : heading;
    }

    private static LocalDate monday(Request request) {
        return monday(QueryDay.of(request, "week").orElseGet(() -> LocalDate.now(Dutch.ZONE)));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Page newPage(Request request, Form form) {
        return Bodies.form(
                Heading.of("Nieuwe activiteit", "Een titel en een moment zijn genoeg.")
                        .crumbs(NavLink.to("Activiteiten", "/activiteiten"), NavLink.here("Nieuwe activiteit", "")),
                form);
    }

    private Page editPage(Request request, Form form) {
        Activity activity = get(request);
        String title = activity.details().title();
        return Bodies.form(
                Heading.of(title + " wijzigen", "")
                        .crumbs(
                                NavLink.to("Activiteiten", "/activiteiten"),
                                NavLink.to(title, "/activiteiten/" + activity.id()),
                                NavLink.here("Wijzigen", "")),
                form,
                ActivityView.removal(request, activity));
    }

    private Reply add(Request request, ActivityInput input) {
        var id = new ActivityId(input.key() == null ? Ids.next() : input.key());
        Activity added = activities.add(request.caller(), id, input.details());
        return Reply.goTo("/activiteiten/" + added.id(), added.details().title() + " is toegevoegd.");
    }

    private Reply change(Request request, ActivityEdit input) {
        Activity changed = activities.change(
                request.caller(), id(request), Objects.requireNonNullElse(input.version(), 0L), input.details());
        return Reply.goTo("/activiteiten/" + changed.id(), changed.details().title() + " is bewaard.");
    }

    private Redirect remove(Request request, VersionInput input) {
        activities.remove(request.caller(), id(request), input.version());
        return Reply.goTo("/activiteiten", "De activiteit is verwijderd.");
    }

    private ActivityEdit present(Request request) {
        Activity activity = get(request);
        return ActivityEdit.of(activity.version(), activity.details());
    }

    private Activity get(Request request) {
        return activities.get(request.caller(), id(request));
    }

    private static ActivityId id(Request request) {
        return new ActivityId(request.path("activiteit"));
    }

    private List<Option> placeOptions(Request request) {
        var options = new ArrayList<Option>();
        String cursor = null;
        do {
            var slice = places.list(request.caller(), Places.Filter.ALL, cursor, 200);
            slice.items()
                    .forEach(place -> options.add(
                            new Option(place.id().value(), place.details().name())));
            cursor = slice.next();
        } while (cursor != null && options.size() < 5_000);
        return options;
    }
}
