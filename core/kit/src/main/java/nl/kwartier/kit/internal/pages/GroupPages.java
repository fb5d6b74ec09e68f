package nl.kwartier.kit.internal.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.Ids;
import nl.kwartier.api.community.Place;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.api.web.Link;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Redirect;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.group.Group;
import nl.kwartier.kit.group.GroupState;
import nl.kwartier.kit.group.GroupSteps;
import nl.kwartier.kit.group.Groups;
import nl.kwartier.kit.group.Session;
import nl.kwartier.kit.group.Sessions;
import nl.kwartier.kit.group.Standing;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.kit.internal.desk.Person;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Participations;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.kit.workflow.Transition;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Fact;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Step;
import org.jspecify.annotations.Nullable;

/** The groups, and the page of one. */
final class GroupPages {
    private static final int ON_A_PAGE = 50;

    private final Frame frame;
    private final Desk desk;
    private final PeoplePages people;
    private final SessionRows sessions;

    GroupPages(Frame frame, PeoplePages people) {
        this.frame = frame;
        this.desk = frame.desk();
        this.people = people;
        this.sessions = new SessionRows(frame);
    }

    record GroupInput(
            @Field(name = "id", widget = Widget.HIDDEN) @Nullable String id,

            @Field(name = "versie", widget = Widget.HIDDEN) @Nullable Long version,

            @Field(name = "naam", label = "Hoe heet de groep?", max = 80, required = "Zo weet iedereen welke het is.")
            String name,

            @Field(
                    name = "minimum",
                    label = "Hoeveel mensen minstens?",
                    least = 1,
                    most = 200,
                    required = "Met minder begint de groep niet.")
            Integer least,

            @Field(
                    name = "maximum",
                    label = "Hoeveel mensen hoogstens?",
                    least = 1,
                    most = 200,
                    required = "Meer mensen komen er niet in.")
            Integer most,

            @Field(name = "plek", label = "Waar komt de groep bij elkaar?", max = 36) @Nullable String place) {
        Group.Details details() {
            return new Group.Details(name, place == null ? null : new PlaceId(place), least, most);
        }
    }

    record StepInput(
            @Field(
                    name = "versie",
                    widget = Widget.HIDDEN,
                    required = "Open de pagina opnieuw en probeer het nog eens.")
            Long version,

            @Field(name = "naar", widget = Widget.HIDDEN, required = "Kies wat er met de groep gebeurt.")
            GroupState to) {}

    List<Route> routes() {
        return List.of(
                frame.page("/groepen", "groepen bekijken", this::list),
                create(),
                frame.page("/groepen/{groep}", "groep bekijken", this::one),
                change(),
                frame.action("/groepen/{groep}/stap", "groep een stap verder zetten", StepInput.class)
                        .run(this::step));
    }

    private record Listed(List<Group> groups, @Nullable String next, Map<String, Integer> taken) {}

    private Page list(Request request) {
        Listed listed = desk.read(request.caller(), reader -> {
            var slice = Groups.list(reader, null, request.query("na").orElse(null), ON_A_PAGE);
            var ids = slice.items().stream().map(Group::id).toList();
            return new Listed(slice.items(), slice.next(), Groups.taken(reader, desk.moment(request.caller()), ids));
        });
        Content add = request.may(desk.rights().write())
                ? Buttons.link(ButtonKind.PRIMARY, "plus", "Nieuwe groep", frame.href("/groepen/nieuw"))
                : Contents.NONE;
        return frame.main(
                "/groepen",
                Heading.of("Groepen", "").actions(add),
                listed.groups().isEmpty()
                        ? Components.empty("users-group", "Er is nog geen groep.", Contents.NONE)
                        : Components.card(Components.rows(listed.groups().stream()
                                .map(group -> row(group, listed.taken().getOrDefault(group.id(), 0)))
                                .toList())),
                Components.pager(
                        DutchWords.count(listed.groups().size(), "groep", "groepen"),
                        NavLink.to("Volgende", listed.next() == null ? "" : frame.href("/groepen?na=" + listed.next())),
                        NavLink.to("Naar het begin", request.query("na").isEmpty() ? "" : frame.href("/groepen"))));
    }

    Content row(Group group, int taken) {
        return Components.item(
                Components.tile(Tones.of(group.state()), "users-group"),
                NavLink.to(group.details().name(), frame.href("/groepen/" + group.id())),
                full(group, taken),
                Components.badge(Tones.of(group.state()), group.state().label()));
    }

    static String full(Group group, int taken) {
        int most = group.details().most();
        String room = taken >= most ? "vol" : "nog " + DutchWords.count(most - taken, "plek", "plekken");
        return taken + " van " + DutchWords.count(most, "plek", "plekken") + " bezet · " + room;
    }

    private Route create() {
        var rules = desk.definition().rules();
        return frame.form("/groepen/nieuw", "groep maken", GroupInput.class)
                .startWith(request -> new GroupInput(Ids.next(), null, "", rules.least(), rules.most(), null))
                .options("plek", request -> PlaceOptions.of(desk, request))
                .cancel(request -> new Link("Annuleren", frame.href("/groepen")))
                .on((request, form) -> frame.form(
                        "Nieuwe groep",
                        "",
                        List.of(NavLink.to("Groepen", frame.href("/groepen")), NavLink.here("Nieuw", "")),
                        form))
                .save((request, input) -> {
                    desk.checkPlace(request.caller(), input.details().place(), "plek");
                    String id = input.id() == null ? Ids.next() : input.id();
                    desk.write(request.caller(), (unit, moment) -> Groups.add(unit, moment, id, input.details()));
                    return Reply.goTo(frame.href("/groepen/" + id), "De groep is gemaakt.");
                });
    }

    private Route change() {
        return frame.form("/groepen/{groep}/wijzig", "groep wijzigen", GroupInput.class)
                .startWith(request -> {
                    Group group = present(request);
                    PlaceId place = group.details().place();
                    return new GroupInput(
                            null,
                            group.version(),
                            group.details().name(),
                            group.details().least(),
                            group.details().most(),
                            place == null ? null : place.value());
                })
                .options("plek", request -> PlaceOptions.of(desk, request))
                .cancel(request -> new Link("Annuleren", frame.href("/groepen/" + request.path("groep"))))
                .on((request, form) -> {
                    Group group = present(request);
                    return frame.form(
                            group.details().name() + " wijzigen",
                            "Zijn er al meer mensen dan het maximum? Dan hoeft niemand weg.",
                            way(group, "Wijzigen"),
                            form);
                })
                .save((request, input) -> {
                    desk.checkPlace(request.caller(), input.details().place(), "plek");
                    long version = input.version() == null ? 0 : input.version();
                    desk.write(request.caller(), (unit, moment) -> {
                        Group changed = Groups.change(unit, moment, request.path("groep"), version, input.details());
                        desk.register().freePlaces(unit, moment, changed.id());
                        return changed;
                    });
                    return Reply.goTo(frame.href("/groepen/" + request.path("groep")), "Bewaard.");
                });
    }

    private List<NavLink> way(Group group, String here) {
        return List.of(
                NavLink.to("Groepen", frame.href("/groepen")),
                NavLink.to(group.details().name(), frame.href("/groepen/" + group.id())),
                NavLink.here(here, ""));
    }

    private Group present(Request request) {
        return desk.read(request.caller(), reader -> Groups.get(reader, request.path("groep")));
    }

    private record Whole(Group group, int taken, List<Participation> members, List<Session> sessions) {}

    private Page one(Request request) {
        Whole whole = desk.read(request.caller(), reader -> {
            Group group = Groups.get(reader, request.path("groep"));
            var taken = Groups.taken(reader, desk.moment(request.caller()), List.of(group.id()));
            return new Whole(
                    group,
                    taken.getOrDefault(group.id(), 0),
                    Participations.inGroup(reader, group.id()),
                    Sessions.between(
                            reader,
                            Times.start(desk.today().minusDays(28)),
                            Times.start(desk.today().plusDays(56)),
                            group.id()));
        });
        Group group = whole.group();
        boolean may = request.may(desk.rights().write()) && group.state().open();
        var heading = Heading.of(group.details().name(), full(group, whole.taken()));
        return frame.below(
                may ? heading.actions(change(group), plan(group)) : heading,
                List.of(
                        NavLink.to("Groepen", frame.href("/groepen")),
                        NavLink.here(group.details().name(), "")),
                Components.columns(
                        Components.stack(
                                Components.card(
                                        "calendar-event",
                                        "Bijeenkomsten",
                                        sessions.card(whole.sessions(), Map.of(), desk.moment(request.caller()))),
                                members(request, whole)),
                        Components.stack(
                                Components.card("users-group", "Over de groep", facts(request, group)),
                                may
                                        ? Components.card("arrow-right", "Wat kan nu?", steps(request, whole))
                                        : Contents.NONE)));
    }

    private Content change(Group group) {
        return Buttons.link(ButtonKind.SECONDARY, "edit", "Wijzig", frame.href("/groepen/" + group.id() + "/wijzig"));
    }

    private Content plan(Group group) {
        return desk.definition().sessions()
                ? Buttons.link(
                        ButtonKind.PRIMARY,
                        "calendar-plus",
                        "Plan bijeenkomsten",
                        frame.href("/bijeenkomsten/nieuw?groep=" + group.id()))
                : Contents.NONE;
    }

    private Content facts(Request request, Group group) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("Staat op", group.state().label() + ", sinds " + DutchWords.date(group.since())));
        facts.add(Fact.of("Minstens", DutchWords.count(group.details().least(), "deelnemer", "deelnemers")));
        PlaceId place = group.details().place();
        if (place != null) {
            Place found =
                    desk.kit().places().get(request.caller(), List.of(place)).get(place);
            if (found != null) {
                facts.add(new Fact("Plek", Components.link(found.details().name(), "/plekken/" + place)));
            }
        }
        return Components.facts(facts);
    }

    private Content members(Request request, Whole whole) {
        List<Person> named = desk.named(request.caller(), whole.members());
        List<Content> inside = named.stream()
                .filter(one -> one.participation().stage() != Stage.WAITING)
                .map(one -> people.row(one, Map.of()))
                .toList();
        List<Content> waiting = named.stream()
                .filter(one -> one.participation().stage() == Stage.WAITING)
                .sorted(java.util.Comparator.comparing(one -> java.util.Objects.requireNonNullElse(
                        one.participation().waitingSince(), java.time.Instant.MAX)))
                .map(one -> people.row(one, Map.of()))
                .toList();
        return Components.stack(
                Components.card(
                        "users",
                        frame.people(),
                        inside.isEmpty() ? Contents.text("Nog niemand.") : Components.rows(inside)),
                waiting.isEmpty()
                        ? Contents.NONE
                        : Components.card(
                                "hourglass",
                                "Wachtlijst: wie het langst wacht, staat bovenaan",
                                Components.rows(waiting)));
    }

    private Content steps(Request request, Whole whole) {
        var standing = new Standing(whole.group(), whole.taken());
        var steps = new ArrayList<Step>();
        for (Transition<Standing, GroupState> step : GroupSteps.TABLE.steps(standing)) {
            List<String> missing = step.missing(standing, desk.today());
            steps.add(
                    missing.isEmpty()
                            ? Step.now(button(request, whole.group(), step.to()))
                            : Step.later(words(step.to()), missing));
        }
        return Components.steps(steps);
    }

    private Content button(Request request, Group group, GroupState to) {
        return Buttons.post(
                ButtonKind.SECONDARY,
                "",
                words(to),
                frame.href("/groepen/" + group.id() + "/stap"),
                request.csrf(),
                Map.of("versie", String.valueOf(group.version()), "naar", to.code()));
    }

    private static String words(GroupState to) {
        return switch (to) {
            case FORMING -> GroupState.FORMING.label();
            case RUNNING -> "De groep begint";
            case ENDED -> "De groep is klaar";
            case STOPPED -> "De groep stopt";
        };
    }

    private Redirect step(Request request, StepInput input) {
        desk.write(
                request.caller(),
                (unit, moment) -> Groups.step(unit, moment, request.path("groep"), input.version(), input.to(), null));
        return Reply.goTo(
                frame.href("/groepen/" + request.path("groep")),
                "Bewaard: " + input.to().label().toLowerCase(Locale.ROOT) + ".");
    }
}
