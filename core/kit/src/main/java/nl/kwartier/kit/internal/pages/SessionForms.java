package nl.kwartier.kit.internal.pages;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.Days;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.Ids;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.api.web.Form;
import nl.kwartier.api.web.Link;
import nl.kwartier.api.web.Option;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.group.Group;
import nl.kwartier.kit.group.Groups;
import nl.kwartier.kit.group.Session;
import nl.kwartier.kit.group.Sessions;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.ui.NavLink;
import org.jspecify.annotations.Nullable;

/** Planning sessions, changing one, and calling one off. */
final class SessionForms {
    private static final String ONE = "/bijeenkomsten/{bijeenkomst}";
    static final int MOST_TIMES = 52;

    private final Frame frame;
    private final Desk desk;

    SessionForms(Frame frame) {
        this.frame = frame;
        this.desk = frame.desk();
    }

    record Plan(
            @Field(name = "id", widget = Widget.HIDDEN, required = "Open de pagina opnieuw en probeer het nog eens.")
            String id,

            @Field(name = "groep", label = "Welke groep?") @Nullable String group,

            @Field(name = "titel", label = "Wat gaan we doen?", max = 80) @Nullable String title,

            @Field(name = "datum", label = "Welke dag?", required = "Zo komt de bijeenkomst in de agenda.")
            LocalDate day,

            @Field(name = "van", label = "Hoe laat begint het?", required = "Zo weet iedereen wanneer.")
            LocalTime from,

            @Field(name = "tot", label = "Tot hoe laat?", required = "Zo weet iedereen hoe lang.")
            LocalTime until,

            @Field(name = "plek", label = "Waar?", hint = "Laat leeg voor de plek van de groep.", max = 36) @Nullable String place,

            @Field(
                    name = "keer",
                    label = "Hoeveel weken?",
                    hint = "Elke week op deze dag en tijd. Laat leeg voor één keer.",
                    least = 1,
                    most = MOST_TIMES)
            @Nullable Integer times) {}

    record Other(
            @Field(
                    name = "versie",
                    widget = Widget.HIDDEN,
                    required = "Open de pagina opnieuw en probeer het nog eens.")
            Long version,

            @Field(name = "titel", label = "Wat gaan we doen?", max = 80) @Nullable String title,

            @Field(name = "datum", label = "Welke dag?", required = "Zo komt de bijeenkomst in de agenda.")
            LocalDate day,

            @Field(name = "van", label = "Hoe laat begint het?", required = "Zo weet iedereen wanneer.")
            LocalTime from,

            @Field(name = "tot", label = "Tot hoe laat?", required = "Zo weet iedereen hoe lang.")
            LocalTime until,

            @Field(name = "plek", label = "Waar?", max = 36) @Nullable String place) {}

    record Cancel(
            @Field(
                    name = "versie",
                    widget = Widget.HIDDEN,
                    required = "Open de pagina opnieuw en probeer het nog eens.")
            Long version,

            @Field(
                    name = "reden",
                    label = "Waarom gaat het niet door?",
                    required = "Zo kunt u het uitleggen aan wie ernaar vraagt.")
            String reason) {}

    List<Route> routes() {
        return List.of(plan(), change(), cancel());
    }

    private Route plan() {
        return frame.form("/bijeenkomsten/nieuw", "bijeenkomst plannen", Plan.class)
                .options(
                        "groep",
                        request -> desk.read(
                                request.caller(),
                                reader -> Groups.open(reader).stream()
                                        .map(group -> new Option(
                                                group.id(), group.details().name()))
                                        .toList()))
                .options("plek", request -> PlaceOptions.of(desk, request))
                .submit("Zet in de agenda")
                .cancel(request -> new Link("Annuleren", frame.href("/agenda")))
                .startWith(this::start)
                .on(this::planning)
                .save(this::planned);
    }

    private Plan start(Request request) {
        LocalDate next = desk.today().plusDays(1);
        return new Plan(
                Ids.next(),
                request.query("groep").orElse(null),
                null,
                next,
                LocalTime.of(10, 0),
                LocalTime.of(11, 30),
                null,
                null);
    }

    private Page planning(Request request, Form form) {
        return frame.form(
                "Plan een bijeenkomst",
                "Elke week? Vul in hoeveel weken, dan staan ze er allemaal.",
                List.of(NavLink.to("Agenda", frame.href("/agenda")), NavLink.here("Plannen", "")),
                form);
    }

    private Reply planned(Request request, Plan input) {
        desk.checkPlace(request.caller(), place(input.place()), "plek");
        int times = input.times() == null ? 1 : input.times();
        List<Session.Details> all = new ArrayList<>();
        for (int week = 0; week < times; week++) {
            LocalDate day = Days.check(input.day()).plusWeeks(week);
            all.add(new Session.Details(
                    input.group(),
                    null,
                    place(input.place()),
                    input.title(),
                    Times.on(day, input.from()),
                    Times.on(day, input.until())));
        }
        desk.write(request.caller(), (unit, moment) -> {
            Group group = input.group() == null ? null : Groups.get(unit, input.group());
            for (int week = 0; week < all.size(); week++) {
                Sessions.add(
                        unit, moment, week == 0 ? input.id() : follows(input.id(), week), at(all.get(week), group));
            }
            return true;
        });
        String notice = times == 1 ? "Staat in de agenda." : times + " bijeenkomsten staan in de agenda.";
        return Reply.goTo(
                input.group() == null
                        ? frame.href("/agenda?maand=" + YearMonth.from(input.day()))
                        : frame.href("/groepen/" + input.group()),
                notice);
    }

    /** The id of a later week follows from that of the first, so that a second save of the same form plans nothing twice. */
    private static String follows(String first, int week) {
        String last = first.substring(first.length() - 12);
        long number = (Long.parseLong(last, 16) + week) & 0xFFFF_FFFF_FFFFL;
        return first.substring(0, first.length() - 12) + String.format(java.util.Locale.ROOT, "%012x", number);
    }

    private static Session.Details at(Session.Details details, @Nullable Group group) {
        return details.place() != null || group == null
                ? details
                : details.at(group.details().place());
    }

    private static @Nullable PlaceId place(@Nullable String id) {
        return id == null ? null : new PlaceId(id);
    }

    private Route change() {
        return frame.form(ONE + "/wijzig", "bijeenkomst wijzigen", Other.class)
                .options("plek", request -> PlaceOptions.of(desk, request))
                .cancel(request -> new Link("Annuleren", href(request)))
                .startWith(request -> {
                    Session one = present(request);
                    PlaceId place = one.details().place();
                    var begins = Times.at(one.details().begins());
                    return new Other(
                            one.version(),
                            one.details().title(),
                            begins.toLocalDate(),
                            begins.toLocalTime(),
                            Times.at(one.details().ends()).toLocalTime(),
                            place == null ? null : place.value());
                })
                .on((request, form) -> frame.form(
                        "Bijeenkomst wijzigen",
                        "Alleen deze keer. Laat het de mensen weten als dag, tijd of plek anders wordt.",
                        List.of(NavLink.to("Agenda", frame.href("/agenda")), NavLink.here("Wijzigen", "")),
                        form))
                .save((request, input) -> {
                    Session.Details before = present(request).details();
                    desk.checkPlace(request.caller(), place(input.place()), "plek");
                    LocalDate day = Days.check(input.day());
                    var details = new Session.Details(
                            before.group(),
                            before.activity(),
                            place(input.place()),
                            input.title(),
                            Times.on(day, input.from()),
                            Times.on(day, input.until()));
                    desk.write(
                            request.caller(),
                            (unit, moment) -> Sessions.change(
                                    unit, moment, request.path("bijeenkomst"), input.version(), details));
                    return Reply.goTo(href(request), "Bewaard.");
                });
    }

    private Session present(Request request) {
        return desk.read(request.caller(), reader -> Sessions.get(reader, request.path("bijeenkomst")));
    }

    private String href(Request request) {
        return frame.href("/bijeenkomsten/" + request.path("bijeenkomst"));
    }

    private Route cancel() {
        return frame.form(ONE + "/afzeggen", "bijeenkomst afzeggen", Cancel.class)
                .submit("Zeg af")
                .cancel(request -> new Link("Annuleren", href(request)))
                .startWith(request -> new Cancel(present(request).version(), ""))
                .on((request, form) -> {
                    Session session = present(request);
                    return frame.form(
                            "Deze bijeenkomst gaat niet door",
                            DutchWords.sentence(Times.of(session)),
                            List.of(NavLink.to("Agenda", frame.href("/agenda")), NavLink.here("Afzeggen", "")),
                            form);
                })
                .save((request, input) -> {
                    Session session = desk.write(
                            request.caller(),
                            (unit, moment) -> Sessions.cancel(
                                    unit, moment, request.path("bijeenkomst"), input.version(), input.reason()));
                    String group = session.details().group();
                    return Reply.goTo(
                            frame.href(group == null ? "/agenda" : "/groepen/" + group),
                            "De bijeenkomst is afgezegd. Laat het de mensen weten.");
                });
    }
}
