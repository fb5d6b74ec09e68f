package nl.kwartier.kit.internal.pages;

import gg.jte.Content;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.group.Group;
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

/** The calendar of sessions. */
final class CalendarPage {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", DutchWords.LOCALE);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", DutchWords.LOCALE);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("EE d", DutchWords.LOCALE);

    private final Frame frame;
    private final Desk desk;

    CalendarPage(Frame frame) {
        this.frame = frame;
        this.desk = frame.desk();
    }

    Route route() {
        return frame.page("/agenda", "agenda bekijken", this::calendar);
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
}
