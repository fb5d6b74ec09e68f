package nl.kwartier.web.internal.pages.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.access.Permissions;
import nl.kwartier.api.community.Activities;
import nl.kwartier.api.community.Activity;
import nl.kwartier.api.community.ActivityDetails;
import nl.kwartier.api.community.ActivityId;
import nl.kwartier.api.community.Moment;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.web.Checks;
import nl.kwartier.api.web.Data;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.web.internal.pages.Dutch;
import nl.kwartier.web.internal.pages.Limit;
import nl.kwartier.web.internal.pages.PageSet;
import nl.kwartier.web.internal.pages.QueryDay;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Activities in the API. Times are moments with a zone, as programs need them. */
@Component(service = PageSet.class)
public final class ActivityApi implements PageSet {
    private final Activities activities;

    /** Gives what the activities' service holds. */
    @Activate
    public ActivityApi(@Reference Activities activities) {
        this.activities = activities;
    }

    record MomentJson(
            @Field(name = "begin", label = "Begin", required = "Zoals 2026-11-24T09:30:00+01:00.")
            Instant begin,

            @Field(name = "einde", label = "Einde", required = "Zoals 2026-11-24T11:00:00+01:00.")
            Instant end) {
        static MomentJson of(Moment moment) {
            return new MomentJson(instant(moment.begin()), instant(moment.end()));
        }

        private static Instant instant(LocalDateTime local) {
            return local.atZone(Dutch.ZONE).toInstant();
        }

        Moment moment() {
            return new Moment(LocalDateTime.ofInstant(begin, Dutch.ZONE), LocalDateTime.ofInstant(end, Dutch.ZONE));
        }
    }

    record ActivityBody(
            @Field(name = "sleutel", max = 36) @Nullable String key,
            @Field(name = "versie") @Nullable Long version,

            @Field(name = "titel", label = "Titel", max = 120, required = "Zonder titel weet niemand wat het is.")
            String title,

            @Field(name = "uitleg", widget = Widget.LONG_TEXT, max = 1000) @Nullable String what,

            @Field(name = "plek", max = 36) @Nullable String place,

            @Field(name = "organisator", max = 120) @Nullable String organiser,

            @Field(name = "momenten", label = "Momenten", required = "Anders weet niemand wanneer het is.")
            List<MomentJson> moments,

            @Field(name = "capaciteit", least = 1, most = 100_000) @Nullable Integer capacity,

            @Field(name = "kostenInCenten", least = 0, most = 1_000_000) @Nullable Integer cost,

            @Field(name = "talen", max = 40) List<String> languages,
            @Field(name = "voorWie") @Nullable String audience) {
        ActivityDetails details() {
            var checks = new Checks();
            List<Moment> all = checks.at(
                    "momenten", () -> moments.stream().map(MomentJson::moment).toList());
            checks.done();
            return new ActivityDetails(
                    title,
                    what,
                    place == null ? null : new PlaceId(place),
                    organiser,
                    Objects.requireNonNullElse(all, List.of()),
                    capacity,
                    cost,
                    languages,
                    audience);
        }
    }

    record ActivityJson(
            @Field(name = "id") String id,
            @Field(name = "versie") long version,
            @Field(name = "titel") String title,
            @Field(name = "uitleg") @Nullable String what,
            @Field(name = "plek") @Nullable String place,
            @Field(name = "organisator") @Nullable String organiser,
            @Field(name = "momenten") List<MomentJson> moments,
            @Field(name = "capaciteit") @Nullable Integer capacity,
            @Field(name = "kostenInCenten") @Nullable Integer cost,
            @Field(name = "talen") List<String> languages,
            @Field(name = "voorWie") @Nullable String audience,
            @Field(name = "verwijderd") boolean removed,
            @Field(name = "gewijzigdOp") Instant changedAt) {
        static ActivityJson of(Activity activity) {
            ActivityDetails details = activity.details();
            return new ActivityJson(
                    activity.id().value(),
                    activity.version(),
                    details.title(),
                    details.what(),
                    details.place() == null ? null : details.place().value(),
                    details.organiser(),
                    details.moments().stream().map(MomentJson::of).toList(),
                    details.capacity(),
                    details.cost(),
                    details.languages(),
                    details.audience(),
                    activity.removed(),
                    activity.changedAt());
        }
    }

    record ActivityList(
            @Field(name = "activiteiten") List<ActivityJson> activities,
            @Field(name = "volgende") @Nullable String next) {}

    record OccurrenceJson(
            @Field(name = "activiteit") String activity,
            @Field(name = "titel") String title,
            @Field(name = "begin") Instant begin,
            @Field(name = "einde") Instant end,
            @Field(name = "plek") @Nullable String place,
            @Field(name = "plekNaam") @Nullable String placeName) {}

    record Agenda(@Field(name = "momenten") List<OccurrenceJson> moments) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Routes.api("GET", "/activiteiten")
                        .title("lijst van activiteiten bekijken")
                        .may(Permissions.COMMUNITY_READ)
                        .purpose(Purpose.PLANNING)
                        .query("zoek", "Woorden uit titel, uitleg of organisator.")
                        .query("na", "De cursor uit ‘volgende’ van de vorige lijst.")
                        .query("aantal", "Hoeveel hoogstens, 1 tot 200. Zonder dit: 50.")
                        .gives(ActivityList.class)
                        .answer(this::list),
                Routes.api("GET", "/activiteiten/agenda")
                        .title("agenda bekijken")
                        .may(Permissions.COMMUNITY_READ)
                        .purpose(Purpose.PLANNING)
                        .query("van", "De eerste dag, zoals 2026-11-23. Zonder dit: vandaag.")
                        .query("tot", "De laatste dag, hoogstens 31 dagen later. Zonder dit: zes dagen later.")
                        .gives(Agenda.class)
                        .answer(this::agenda),
                Routes.api("POST", "/activiteiten", ActivityBody.class)
                        .title("activiteit toevoegen")
                        .may(Permissions.ACTIVITIES_WRITE)
                        .purpose(Purpose.PLANNING)
                        .gives(ActivityJson.class)
                        .answer(this::add),
                Routes.api("GET", "/activiteiten/{activiteit}")
                        .title("activiteit bekijken")
                        .may(Permissions.COMMUNITY_READ)
                        .purpose(Purpose.PLANNING)
                        .gives(ActivityJson.class)
                        .answer(request -> Data.of(ActivityJson.of(activities.get(request.caller(), id(request))))),
                Routes.api("PUT", "/activiteiten/{activiteit}", ActivityBody.class)
                        .title("activiteit wijzigen")
                        .may(Permissions.ACTIVITIES_WRITE)
                        .purpose(Purpose.PLANNING)
                        .gives(ActivityJson.class)
                        .answer(this::change),
                Routes.api("DELETE", "/activiteiten/{activiteit}")
                        .title("activiteit verwijderen")
                        .may(Permissions.ACTIVITIES_WRITE)
                        .purpose(Purpose.PLANNING)
                        .query("versie", "De versie die u zag.")
                        .answer(this::remove));
    }

    private Data list(Request request) {
        var slice = activities.list(
                request.caller(),
                request.query("zoek").orElse(null),
                request.query("na").orElse(null),
                Limit.of(request));
        return Data.of(
                new ActivityList(slice.items().stream().map(ActivityJson::of).toList(), slice.next()));
    }

    private Data agenda(Request request) {
        LocalDate from = QueryDay.of(request, "van").orElseGet(() -> LocalDate.now(Dutch.ZONE));
        LocalDate to = QueryDay.of(request, "tot").orElse(from.plusDays(6));
        if (to.isBefore(from) || to.isAfter(from.plusDays(31))) {
            throw wrong("tot", "Kies een laatste dag die hoogstens 31 dagen na de eerste ligt.");
        }
        return Data.of(new Agenda(activities.between(request.caller(), from, to, null).stream()
                .map(ActivityApi::occurrence)
                .toList()));
    }

    private static OccurrenceJson occurrence(Activities.Occurrence one) {
        MomentJson moment = MomentJson.of(one.moment());
        ActivityDetails details = one.activity().details();
        return new OccurrenceJson(
                one.activity().id().value(),
                details.title(),
                moment.begin(),
                moment.end(),
                details.place() == null ? null : details.place().value(),
                one.placeName());
    }

    private static Refusal wrong(String name, String sentence) {
        return Refusal.fields(List.of(new FieldProblem(name, sentence)));
    }

    private Data add(Request request, ActivityBody body) {
        var id = new ActivityId(body.key() == null ? Ids.next() : body.key());
        return Data.made(ActivityJson.of(activities.add(request.caller(), id, body.details())));
    }

    private Data change(Request request, ActivityBody body) {
        return Data.of(ActivityJson.of(activities.change(
                request.caller(), id(request), Objects.requireNonNullElse(body.version(), 0L), body.details())));
    }

    private Data remove(Request request) {
        activities.remove(request.caller(), id(request), Limit.version(request));
        return Data.nothing();
    }

    private static ActivityId id(Request request) {
        return new ActivityId(request.path("activiteit"));
    }
}
