package nl.kwartier.kit.internal.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.store.Reader;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.group.Group;
import nl.kwartier.kit.group.Groups;
import nl.kwartier.kit.group.Session;
import nl.kwartier.kit.group.SessionState;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.NavLink;

/** Sessions under each other. */
final class SessionRows {
    private final Frame frame;

    SessionRows(Frame frame) {
        this.frame = frame;
    }

    /** What is to come, and what was. */
    Content card(List<Session> sessions, Map<String, Group> groups, Moment moment) {
        List<Session> coming = sessions.stream()
                .filter(one -> one.details().ends().isAfter(moment.at()))
                .toList();
        var past = new ArrayList<>(sessions.stream()
                .filter(one -> !one.details().ends().isAfter(moment.at()))
                .toList());
        java.util.Collections.reverse(past);
        if (sessions.isEmpty()) {
            return Contents.text("Er staat nog niets gepland.");
        }
        return Components.stack(
                Components.rows(coming.stream().map(one -> row(one, groups)).toList()),
                past.isEmpty()
                        ? Contents.NONE
                        : Components.disclosure(
                                "Geweest (" + past.size() + ")",
                                Components.rows(past.stream()
                                        .map(one -> row(one, groups))
                                        .toList())));
    }

    /** A session with the day, what it is, and what became of it. */
    Content row(Session session, Map<String, Group> groups) {
        return Components.item(
                Components.tile(Tones.of(session.state()), "calendar-event"),
                NavLink.to(DutchWords.sentence(Times.of(session)), frame.href("/bijeenkomsten/" + session.id())),
                sub(session, groups),
                Components.badge(Tones.of(session.state()), session.state().label()));
    }

    /** What a session is called: its title, or the name of the group. */
    static String name(Session session, Map<String, Group> groups) {
        String title = session.details().title();
        String id = session.details().group();
        Group group = id == null ? null : groups.get(id);
        if (group == null) {
            return title == null ? "" : title;
        }
        return title == null ? group.details().name() : group.details().name() + ": " + title;
    }

    private static String sub(Session session, Map<String, Group> groups) {
        String name = name(session, groups);
        String more = more(session);
        return name.isEmpty() || more.isEmpty() ? name + more : name + " · " + more;
    }

    private static String more(Session session) {
        Integer headcount = session.headcount();
        if (session.state() == SessionState.HELD && headcount != null) {
            return DutchWords.count(headcount, "mens was er", "mensen waren er");
        }
        return session.reason() == null ? "" : session.reason();
    }

    /** The groups of sessions, in one query. */
    static Map<String, Group> groups(Reader reader, List<Session> sessions) {
        return Groups.get(
                reader,
                sessions.stream()
                        .map(one -> one.details().group())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }
}
