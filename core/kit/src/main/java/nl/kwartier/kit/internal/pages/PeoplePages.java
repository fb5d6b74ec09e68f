package nl.kwartier.kit.internal.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.Slice;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.group.Group;
import nl.kwartier.kit.group.Groups;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.kit.internal.desk.Person;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Participations;
import nl.kwartier.kit.participation.Participations.Filter;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.ui.BoardColumn;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.ChipMenu;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Detail;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Ticket;

/** Everybody who takes part: as a list, and as a board by stage. */
final class PeoplePages {
    private static final int ON_A_PAGE = 50;
    private static final int ON_THE_BOARD = 200;

    private final Frame frame;
    private final Desk desk;

    PeoplePages(Frame frame) {
        this.frame = frame;
        this.desk = frame.desk();
    }

    List<Route> routes() {
        String many = desk.definition().words().many();
        return List.of(
                frame.page("/deelnemers", many + " bekijken", this::list),
                frame.page("/bord", many + " op het bord bekijken", this::board));
    }

    private record Listed(Slice<Participation> slice, Map<String, Group> groups, List<Group> open) {}

    private Page list(Request request) {
        Optional<Stage> stage = request.query("fase").flatMap(code -> Labelled.find(Stage.class, code));
        String group = request.query("groep").filter(id -> !id.isEmpty()).orElse(null);
        var filter = new Filter(stage.orElse(null), group, null, false);
        Listed listed = desk.read(request.caller(), reader -> {
            Slice<Participation> slice =
                    Participations.list(reader, filter, request.query("na").orElse(null), ON_A_PAGE);
            return new Listed(slice, groups(reader, slice.items()), Groups.open(reader));
        });
        List<Person> people = desk.named(request.caller(), listed.slice().items());
        String here = frame.href("/deelnemers") + query(stage.orElse(null), group);
        String next = listed.slice().next();
        return frame.main(
                "/deelnemers",
                Heading.of(frame.people(), desk.described().about()).actions(enrol(request)),
                filters(stage.orElse(null), group, listed.open()),
                people.isEmpty() ? nobody(request) : Components.card(rows(people, listed.groups())),
                Components.pager(
                        DutchWords.count(
                                people.size(),
                                desk.definition().words().one(),
                                desk.definition().words().many()),
                        NavLink.to("Volgende", next == null ? "" : with(here, "na=" + next)),
                        NavLink.to("Naar het begin", request.query("na").isEmpty() ? "" : here)));
    }

    private static Map<String, Group> groups(nl.kwartier.api.store.Reader reader, List<Participation> some) {
        return Groups.get(
                reader,
                some.stream()
                        .map(Participation::group)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    private static String with(String url, String more) {
        return url + (url.contains("?") ? "&" : "?") + more;
    }

    private static String query(
            @org.jspecify.annotations.Nullable Stage stage, @org.jspecify.annotations.Nullable String group) {
        String url = stage == null ? "" : "?fase=" + stage.code();
        return group == null ? url : with(url, "groep=" + group);
    }

    private Content filters(
            @org.jspecify.annotations.Nullable Stage chosen,
            @org.jspecify.annotations.Nullable String group,
            List<Group> open) {
        var stages = new ArrayList<NavLink>();
        stages.add(link("Iedereen", query(null, group), chosen == null));
        for (Stage stage : desk.definition().stages().workflow().states()) {
            stages.add(link(desk.stage(stage), query(stage, group), stage == chosen));
        }
        if (open.isEmpty()) {
            return Components.chips("Wie wilt u zien?", List.of(stages));
        }
        var groups = new ArrayList<NavLink>();
        groups.add(link("Alle groepen", query(chosen, null), group == null));
        open.forEach(one -> groups.add(
                link(one.details().name(), query(chosen, one.id()), one.id().equals(group))));
        String name = open.stream()
                .filter(one -> one.id().equals(group))
                .map(one -> one.details().name())
                .findFirst()
                .orElse("Groep");
        return Components.chips("Wie wilt u zien?", List.of(stages), List.of(new ChipMenu(name, groups)));
    }

    private NavLink link(String text, String query, boolean here) {
        String href = frame.href("/deelnemers") + query;
        return here ? NavLink.here(text, href) : NavLink.to(text, href);
    }

    Content enrol(Request request) {
        return request.may(desk.rights().write())
                ? Buttons.link(ButtonKind.PRIMARY, "user-plus", "Aanmelden", frame.href("/deelnemers/nieuw"))
                : Contents.NONE;
    }

    private Content nobody(Request request) {
        return Components.empty(
                "users", "Hier staat nog niemand.", request.may(desk.rights().write()) ? again() : Contents.NONE);
    }

    private Content again() {
        return Buttons.link(ButtonKind.SECONDARY, "user-plus", "Meld iemand aan", frame.href("/deelnemers/nieuw"));
    }

    private Content rows(List<Person> people, Map<String, Group> groups) {
        return Components.people(people.stream().map(one -> row(one, groups)).toList());
    }

    Content row(Person person, Map<String, Group> groups) {
        Participation one = person.participation();
        Group group = one.group() == null ? null : groups.get(one.group());
        String since = "sinds " + DutchWords.date(one.since());
        return Components.item(
                Components.avatar(Components.initials(person.name())),
                NavLink.to(person.name(), frame.href("/deelnemers/" + one.id())),
                group == null ? DutchWords.sentence(since) : group.details().name() + " · " + since,
                Components.badge(Tones.of(one.stage()), desk.stage(one.stage())));
    }

    private Page board(Request request) {
        Slice<Participation> slice =
                desk.read(request.caller(), reader -> Participations.list(reader, Filter.PRESENT, null, ON_THE_BOARD));
        List<Person> people = desk.named(request.caller(), slice.items());
        List<BoardColumn> columns = desk.definition().stages().workflow().states().stream()
                .filter(stage -> !stage.ended())
                .map(stage -> new BoardColumn(desk.stage(stage), tickets(people, stage)))
                .toList();
        return frame.main(
                "/bord",
                Heading.of(frame.people() + " op het bord", "Wie staat waar?").actions(enrol(request)),
                Components.board(frame.people() + " naar hoe ver ze zijn", columns),
                slice.next() == null
                        ? Contents.NONE
                        : Contents.text("Dit zijn de laatste " + ON_THE_BOARD + ". De rest staat in de lijst."));
    }

    private List<Ticket> tickets(List<Person> people, Stage stage) {
        return people.stream()
                .filter(person -> person.participation().stage() == stage)
                .map(this::ticket)
                .toList();
    }

    private Ticket ticket(Person person) {
        Participation one = person.participation();
        List<Detail> details = one.offeredUntil() == null
                ? List.of()
                : Arrays.asList(new Detail("hourglass", "Aanbod tot en met " + DutchWords.day(one.offeredUntil())));
        return new Ticket(
                person.name(),
                frame.href("/deelnemers/" + one.id()),
                "Sinds " + DutchWords.date(one.since()),
                Contents.NONE,
                Contents.NONE,
                details);
    }
}
