package nl.kwartier.kit.internal.pages;

import gg.jte.Content;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.Ids;
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
import nl.kwartier.kit.group.SessionState;
import nl.kwartier.kit.group.Sessions;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.MonthView;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.WeekDay;
import org.jspecify.annotations.Nullable;

/** The calendar of sessions, planning them, and calling one off. */
final class SessionPages {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", DutchWords.LOCALE);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", DutchWords.LOCALE);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("EE d", DutchWords.LOCALE);
    static final int MOST_TIMES = 52;

    private final Frame frame;
    private final Desk desk;

    SessionPages(Frame frame) {
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

            @Field(
                    name = "keer",
                    label = "Hoeveel weken?",
                    hint = "Elke week op deze dag en tijd. Laat leeg voor één keer.",
                    least = 1,
                    most = MOST_TIMES)
            @Nullable Integer times) {}

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
        return List.of(frame.page("/agenda", "agenda bekijken", this::calendar), plan(), cancel());
    }

    private record Listed(List<Session> sessions, Map<String, Group> groups) {}

    private Page calendar(Request request) {
        YearMonth month = month(request);
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = month.atEndOfMonth()
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                .plusDays(1);
        Listed listed = desk.read(request.caller(), reader -> {
            List<Session> sessions = Sessions.between(reader, Times.start(first), Times.start(last), null);
            return new Listed(sessions, SessionRows.groups(reader, sessions));
        });
        Content add = request.may(desk.rights().write())
                ? Buttons.link(
                        ButtonKind.PRIMARY, "calendar-plus", "Plan bijeenkomst", frame.href("/bijeenkomsten/nieuw"))
                : Contents.NONE;
        return frame.main(
                "/agenda",
                Heading.of("Agenda", "").actions(add),
                Components.card(Components.month(MonthView.of(
                        month,
                        DutchWords.sentence(MONTH.format(month)),
                        link("Vorige maand", month.minusMonths(1)),
                        link("Volgende maand", month.plusMonths(1)),
                        days(first, last, listed)))));
    }

    private NavLink link(String text, YearMonth month) {
        return NavLink.to(text, frame.href("/agenda?maand=" + month));
    }

    private List<WeekDay> days(LocalDate first, LocalDate last, Listed listed) {
        return first.datesUntil(last)
                .map(day -> new WeekDay(
                        day,
                        DutchWords.sentence(LONG_DAY.format(day)),
                        SHORT_DAY.format(day),
                        day.equals(desk.today()),
                        listed.sessions().stream()
                                .filter(one -> Times.at(one.details().begins())
                                        .toLocalDate()
                                        .equals(day))
                                .map(one -> item(one, listed.groups()))
                                .toList()))
                .toList();
    }

    private WeekDay.Item item(Session one, Map<String, Group> groups) {
        String name = SessionRows.name(one, groups);
        return new WeekDay.Item(
                Times.time(one.details().begins()),
                NavLink.to(name.isEmpty() ? desk.described().title() : name, frame.href("/bijeenkomsten/" + one.id())),
                one.state() == SessionState.CANCELLED ? one.state().label() : "");
    }

    private YearMonth month(Request request) {
        try {
            YearMonth asked = request.query("maand").map(YearMonth::parse).orElse(YearMonth.from(desk.today()));
            return asked.getYear() < 2000 || asked.getYear() > 2100 ? YearMonth.from(desk.today()) : asked;
        } catch (DateTimeParseException unreadable) {
            return YearMonth.from(desk.today());
        }
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
        int times = input.times() == null ? 1 : input.times();
        List<Session.Details> all = new ArrayList<>();
        for (int week = 0; week < times; week++) {
            LocalDate day = nl.kwartier.api.Days.check(input.day()).plusWeeks(week);
            all.add(new Session.Details(
                    input.group(),
                    null,
                    null,
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
        return new Session.Details(
                details.group(),
                details.activity(),
                group == null ? details.place() : group.details().place(),
                details.title(),
                details.begins(),
                details.ends());
    }

    private Route cancel() {
        return frame.form("/bijeenkomsten/{bijeenkomst}/afzeggen", "bijeenkomst afzeggen", Cancel.class)
                .submit("Zeg af")
                .cancel(request -> new Link("Annuleren", frame.href("/bijeenkomsten/" + request.path("bijeenkomst"))))
                .startWith(request -> new Cancel(
                        desk.read(request.caller(), reader -> Sessions.get(reader, request.path("bijeenkomst")))
                                .version(),
                        ""))
                .on((request, form) -> {
                    Session session =
                            desk.read(request.caller(), reader -> Sessions.get(reader, request.path("bijeenkomst")));
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
