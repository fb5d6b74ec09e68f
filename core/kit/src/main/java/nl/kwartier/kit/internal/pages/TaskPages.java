package nl.kwartier.kit.internal.pages;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Redirect;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.kit.role.RoleHolder;
import nl.kwartier.kit.role.RoleHolders;
import nl.kwartier.kit.task.Task;
import nl.kwartier.kit.task.Tasks;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.TaskRow;
import nl.kwartier.ui.Tone;

/** What is to be done in a programme, and what nobody does any more. */
final class TaskPages {
    private static final int MOST = 100;
    private static final LocalDate EVER = LocalDate.of(2999, 12, 31);

    private final Frame frame;
    private final Desk desk;

    TaskPages(Frame frame) {
        this.frame = frame;
        this.desk = frame.desk();
    }

    List<Route> routes() {
        return List.of(
                frame.page("/taken", "taken bekijken", this::list),
                frame.page("/zonder-eigenaar", "werk zonder eigenaar bekijken", this::orphans),
                frame.action("/taken/{taak}/klaar", "taak afvinken", VersionInput.class)
                        .run(this::done));
    }

    private Page list(Request request) {
        boolean all = request.query("van").filter("iedereen"::equals).isPresent();
        List<Task> tasks = desk.read(
                request.caller(),
                reader -> Tasks.open(reader, all ? null : request.actor().id(), EVER, MOST));
        Map<String, String> names = names(request, tasks);
        String here = frame.href("/taken");
        return frame.main(
                "/taken",
                Heading.of("Taken", "Wat te laat is, staat bovenaan."),
                Components.chips(
                        "Van wie?",
                        List.of(List.of(
                                all ? NavLink.to("Voor mij", here) : NavLink.here("Voor mij", here),
                                all
                                        ? NavLink.here("Van iedereen", here + "?van=iedereen")
                                        : NavLink.to("Van iedereen", here + "?van=iedereen")))),
                tasks.isEmpty()
                        ? Components.empty("circle-check", "Niets te doen. Alles is bij.", Contents.NONE)
                        : Components.card(Components.tasks(tasks.stream()
                                .map(task -> row(request, task, names))
                                .toList())));
    }

    /** About whom each task is, by the id of the resident: the words of a task name nobody, so that two may read the same. */
    private Map<String, String> names(Request request, List<Task> tasks) {
        Set<ResidentId> ids = tasks.stream()
                .map(Task::resident)
                .filter(Objects::nonNull)
                .map(ResidentId::new)
                .collect(Collectors.toSet());
        return desk.kit().names(request.caller(), ids).entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().value(), Map.Entry::getValue));
    }

    private TaskRow row(Request request, Task task, Map<String, String> names) {
        String name = task.resident() == null ? "" : names.getOrDefault(task.resident(), "");
        LocalDate today = desk.today();
        return new TaskRow(
                tone(task.due(), today),
                desk.described().icon(),
                NavLink.to(task.text(), task.href()),
                name.isEmpty() || task.about().isEmpty() ? name + task.about() : name + " · " + task.about(),
                WaitingTasks.when(task.due(), today),
                request.may(desk.rights().write())
                        ? Buttons.post(
                                ButtonKind.SECONDARY,
                                "check",
                                "Klaar",
                                frame.href("/taken/" + task.id() + "/klaar"),
                                request.csrf(),
                                Map.of("versie", String.valueOf(task.version())))
                        : Contents.NONE);
    }

    private static Tone tone(LocalDate due, LocalDate today) {
        return switch (WaitingTasks.urgency(due, today)) {
            case LATE -> Tone.LATE;
            case SOON -> Tone.SOON;
            case CALM -> Tone.GOOD;
        };
    }

    private Redirect done(Request request, VersionInput input) {
        Task task = desk.write(
                request.caller(), (unit, moment) -> Tasks.done(unit, moment, request.path("taak"), input.version()));
        String notice = task.state() == Task.State.LAPSED ? "Deze taak was al vervallen." : "Klaar.";
        return Reply.goTo(frame.href("/taken"), notice);
    }

    private Page orphans(Request request) {
        var present = desk.kit().colleagues(request.caller()).keySet();
        List<RoleHolder> holders = desk.read(request.caller(), reader -> RoleHolders.withoutOwner(reader, present));
        return frame.below(
                Heading.of("Zonder eigenaar", "Hier werkte een collega die er niet meer is. Wie neemt het over?"),
                List.of(NavLink.here("Zonder eigenaar", "")),
                holders.isEmpty()
                        ? Components.empty("circle-check", "Alles heeft een eigenaar.", Contents.NONE)
                        : Components.card(Components.rows(
                                holders.stream().map(this::orphan).toList())));
    }

    private Content orphan(RoleHolder holder) {
        String role = desk.described().roles().getOrDefault(holder.role(), holder.role());
        return Components.item(
                Components.avatar(Components.initials(holder.person())),
                NavLink.to(
                        role + ": " + holder.person(),
                        frame.href("/deelnemers/" + holder.subject().id())),
                "Sinds " + nl.kwartier.api.DutchWords.date(holder.since()),
                Contents.NONE);
    }
}
