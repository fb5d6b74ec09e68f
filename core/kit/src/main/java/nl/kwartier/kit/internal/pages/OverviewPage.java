package nl.kwartier.kit.internal.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.group.Group;
import nl.kwartier.kit.group.Groups;
import nl.kwartier.kit.group.Session;
import nl.kwartier.kit.group.SessionState;
import nl.kwartier.kit.group.Sessions;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.kit.participation.Participations;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.kit.task.Task;
import nl.kwartier.kit.task.Tasks;
import nl.kwartier.ui.Bar;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Drawings;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;

/** The first page of a programme: what comes, what waits, and how full it is. */
final class OverviewPage {
    private static final int COMING = 5;
    private static final int TASKS = 5;
    private static final int DAYS = 14;

    private final Frame frame;
    private final Desk desk;
    private final PeoplePages people;
    private final GroupPages groups;

    OverviewPage(Frame frame, PeoplePages people, GroupPages groups) {
        this.frame = frame;
        this.desk = frame.desk();
        this.people = people;
        this.groups = groups;
    }

    List<Route> routes() {
        return List.of(frame.page("/", desk.described().title() + " bekijken", this::page));
    }

    private record All(
            List<Session> sessions,
            Map<String, Group> named,
            List<Task> tasks,
            List<Group> groups,
            Map<String, Integer> taken,
            Map<Stage, Long> counts) {}

    private Page page(Request request) {
        var moment = desk.moment(request.caller());
        All all = desk.read(request.caller(), reader -> {
            List<Group> open = desk.definition().grouped() ? Groups.open(reader) : List.of();
            List<Session> sessions = Sessions.between(
                    reader, Times.start(desk.today()), Times.start(desk.today().plusDays(DAYS)), null);
            return new All(
                    sessions,
                    SessionRows.groups(reader, sessions),
                    Tasks.open(reader, moment.personId(), desk.today().plusDays(DAYS), TASKS),
                    open,
                    Groups.taken(reader, moment, open.stream().map(Group::id).toList()),
                    Participations.counts(reader));
        });
        var left = new ArrayList<Content>();
        if (desk.definition().sessions()) {
            left.add(Components.card(
                    "calendar-event", "Wat komt er?", NavLink.to("Agenda", frame.href("/agenda")), coming(all)));
        }
        if (desk.definition().grouped()) {
            left.add(Components.card(
                    "users-group", "Groepen", NavLink.to("Alle groepen", frame.href("/groepen")), groups(all)));
        }
        var right = new ArrayList<Content>();
        right.add(Components.card(
                "checklist", "Wacht op u", NavLink.to("Alle taken", frame.href("/taken")), tasks(all.tasks())));
        if (!desk.definition().counting()) {
            right.add(Components.card("users", frame.people(), stages(all.counts())));
        }
        return frame.main(
                "/",
                Heading.of(desk.described().title(), desk.described().about())
                        .actions(desk.definition().counting() ? Contents.NONE : people.enrol(request)),
                Components.columns(
                        Components.stack(left.toArray(Content[]::new)),
                        Components.stack(right.toArray(Content[]::new))));
    }

    private Content coming(All all) {
        List<Session> planned = all.sessions().stream()
                .filter(one -> one.state() != SessionState.CANCELLED)
                .limit(COMING)
                .toList();
        if (planned.isEmpty()) {
            return Contents.text("De komende twee weken staat er niets gepland.");
        }
        return Components.rows(
                planned.stream().map(one -> coming(one, all.named())).toList());
    }

    private Content coming(Session one, Map<String, Group> named) {
        return Components.timeRow(
                Times.time(one.details().begins()),
                DutchWords.sentence(Times.day(one.details().begins())),
                SessionRows.name(one, named),
                Buttons.link(ButtonKind.SECONDARY, "", "Bekijk", frame.href("/bijeenkomsten/" + one.id())));
    }

    private Content groups(All all) {
        return all.groups().isEmpty()
                ? Contents.text("Er is nog geen groep. Maak er een, dan kunt u mensen aanmelden.")
                : Components.rows(all.groups().stream()
                        .map(group -> groups.row(group, all.taken().getOrDefault(group.id(), 0)))
                        .toList());
    }

    private Content tasks(List<Task> tasks) {
        return tasks.isEmpty()
                ? Contents.text("Niets. Alles is bij.")
                : Components.rows(tasks.stream()
                        .map(task -> Components.item(
                                Contents.NONE,
                                NavLink.to(task.text(), task.href()),
                                WaitingTasks.when(task.due(), desk.today()),
                                Contents.NONE))
                        .toList());
    }

    private Content stages(Map<Stage, Long> counts) {
        List<Bar> bars = desk.definition().stages().workflow().states().stream()
                .filter(stage -> !stage.ended())
                .map(stage -> {
                    long people = counts.getOrDefault(stage, 0L);
                    return new Bar(desk.stage(stage), people, String.valueOf(people));
                })
                .toList();
        return Drawings.bars("Hoeveel mensen waar staan", "Waar", "Hoeveel", bars);
    }
}
