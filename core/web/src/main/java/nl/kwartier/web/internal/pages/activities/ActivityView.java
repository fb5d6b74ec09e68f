package nl.kwartier.web.internal.pages.activities;

import gg.jte.Content;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kwartier.api.access.Permissions;
import nl.kwartier.api.community.Activity;
import nl.kwartier.api.community.ActivityDetails;
import nl.kwartier.api.community.Moment;
import nl.kwartier.api.community.Place;
import nl.kwartier.api.community.Places;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.web.internal.pages.Bodies;
import nl.kwartier.web.internal.pages.Dutch;
import nl.kwartier.web.internal.pages.KnownFacts;

/** The page of one activity. */
final class ActivityView {
    private static final int COMING = 10;

    private final Places places;

    ActivityView(Places places) {
        this.places = places;
    }

    /** {@code voor iedereen · gratis}. */
    static String about(ActivityDetails details) {
        return Stream.of(details.audience(), details.organiser(), cost(details))
                .filter(words -> words != null && !words.isEmpty())
                .reduce((left, right) -> left + " · " + right)
                .orElse("");
    }

    static String cost(ActivityDetails details) {
        if (details.cost() == null) {
            return "";
        }
        return details.cost() == 0
                ? "gratis"
                : String.format(java.util.Locale.forLanguageTag("nl-NL"), "€ %.2f", details.cost() / 100.0);
    }

    Page page(Request request, Activity activity) {
        ActivityDetails details = activity.details();
        Heading heading = Heading.of(details.title(), about(details))
                .crumbs(NavLink.to("Activiteiten", "/activiteiten"), NavLink.here(details.title(), ""));
        if (request.may(Permissions.ACTIVITIES_WRITE) && !activity.removed()) {
            heading = heading.actions(
                    Buttons.link(ButtonKind.PRIMARY, "edit", "Wijzig", "/activiteiten/" + activity.id() + "/wijzig"));
        }
        Content notice =
                Bodies.removed(activity.removed(), "Deze activiteit is verwijderd en staat niet meer in de week.");
        return Bodies.page(
                details.title(),
                Components.heading(heading),
                notice,
                Components.columns(
                        Contents.of(
                                Components.card(
                                        "message-2",
                                        "Wat doen we daar?",
                                        Contents.text(
                                                details.what() == null
                                                        ? "Dat staat er nog niet bij."
                                                        : details.what())),
                                Components.card("calendar", "Wanneer?", coming(details.moments()))),
                        Components.card("info-circle", "Meedoen", facts(request, details))));
    }

    private static Content coming(List<Moment> moments) {
        LocalDateTime now = LocalDateTime.now(Dutch.ZONE);
        List<Content> rows = moments.stream()
                .filter(moment -> moment.end().isAfter(now))
                .limit(COMING)
                .map(moment -> Components.timeRow(
                        Dutch.time(moment.begin().toLocalTime()),
                        Dutch.sentence(Dutch.day(moment.begin().toLocalDate())),
                        "tot " + Dutch.time(moment.end().toLocalTime()),
                        Contents.NONE))
                .toList();
        return rows.isEmpty() ? Contents.text("Dit is al geweest.") : Components.rows(rows);
    }

    private Content facts(Request request, ActivityDetails details) {
        var facts = new KnownFacts();
        if (details.place() != null) {
            Place place = places.get(request.caller(), details.place());
            facts.add("Waar", Components.link(place.details().name(), "/plekken/" + place.id()));
            facts.add("Adres", place.details().address().line());
        }
        facts.add("Wie", details.organiser());
        facts.add("Voor wie", details.audience());
        facts.add("Kosten", cost(details));
        facts.add("Ruimte", details.capacity() == null ? null : "voor " + details.capacity() + " mensen");
        facts.add("Taal", Dutch.list(details.languages()));
        return facts.or("Meer is nog niet bekend.");
    }

    /** What stands under the form: removing is no step of every day. */
    static Content removal(Request request, Activity activity) {
        if (activity.removed() || !request.may(Permissions.ACTIVITIES_WRITE)) {
            return Contents.NONE;
        }
        return Components.card(
                "trash",
                "Verwijderen",
                Components.stack(
                        Contents.text("Gaat dit niet meer door? Na verwijderen staat het niet meer in de week."),
                        Buttons.post(
                                ButtonKind.SECONDARY,
                                "trash",
                                "Verwijder " + activity.details().title(),
                                "/activiteiten/" + activity.id() + "/verwijder",
                                request.csrf(),
                                Map.of("versie", String.valueOf(activity.version())))));
    }
}
