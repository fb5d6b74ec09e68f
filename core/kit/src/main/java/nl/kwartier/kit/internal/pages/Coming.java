package nl.kwartier.kit.internal.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.web.Request;
import nl.kwartier.kit.group.Group;
import nl.kwartier.kit.group.Groups;
import nl.kwartier.kit.group.Session;
import nl.kwartier.kit.group.SessionState;
import nl.kwartier.kit.group.Sessions;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.spi.Appointment;

/** The sessions of a programme on "Vandaag". */
public final class Coming {
    private Coming() {}

    /** The sessions of a period that were not called off. */
    public static List<Appointment> of(Desk desk, Request request, LocalDate from, LocalDate to) {
        if (!request.may(desk.rights().read())) {
            return List.of();
        }
        boolean may = request.may(desk.rights().write());
        return desk.read(request.caller(), reader -> {
            List<Session> sessions =
                    Sessions.between(reader, Times.start(from), Times.start(to.plusDays(1)), null).stream()
                            .filter(one -> one.state() != SessionState.CANCELLED)
                            .limit(200)
                            .toList();
            Map<String, Group> groups = SessionRows.groups(reader, sessions);
            Map<String, Integer> taken = Groups.taken(reader, desk.moment(request.caller()), groups.keySet());
            return sessions.stream()
                    .map(one -> appointment(desk, one, groups, taken, may))
                    .toList();
        });
    }

    private static Appointment appointment(
            Desk desk, Session one, Map<String, Group> groups, Map<String, Integer> taken, boolean may) {
        String title = desk.described().title();
        String group = one.details().group();
        String about = group == null || !taken.containsKey(group)
                ? ""
                : nl.kwartier.api.DutchWords.count(
                        taken.get(group),
                        desk.definition().words().one(),
                        desk.definition().words().many());
        String name = SessionRows.name(one, groups);
        String href = "/" + desk.id() + "/bijeenkomsten/" + one.id();
        boolean asks = may && one.state() == SessionState.PLANNED;
        return new Appointment(
                one.details().begins(),
                one.details().ends(),
                name.isEmpty() ? title : title + ", " + name,
                about,
                asks ? href + "/aanwezigheid" : href,
                asks ? "Wie is er?" : "Bekijk",
                asks,
                one.details().activity());
    }
}
