package nl.kwartier.kit.internal.pages;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.Ids;
import nl.kwartier.api.access.Permissions;
import nl.kwartier.api.community.Resident;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.api.web.Form;
import nl.kwartier.api.web.Link;
import nl.kwartier.api.web.Option;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.Act;
import nl.kwartier.kit.group.Group;
import nl.kwartier.kit.group.Groups;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.kit.participation.Enrolment;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import org.jspecify.annotations.Nullable;

/** Enrolling somebody: first who, then the little that must be known. */
final class EnrolPages {
    private static final String HERE = "/deelnemers/nieuw";
    private static final int MOST = 20;

    private final Frame frame;
    private final Desk desk;

    EnrolPages(Frame frame) {
        this.frame = frame;
        this.desk = frame.desk();
    }

    record Search(
            @Field(
                    name = "zoek",
                    label = "Wie wilt u aanmelden?",
                    hint = "Een naam, geboortedatum of postcode met huisnummer")
            @Nullable String words) {}

    record Enrol(
            @Field(name = "id", widget = Widget.HIDDEN, required = "Open de pagina opnieuw en probeer het nog eens.")
            String id,

            @Field(
                    name = "bewijs",
                    label = "Hoe weet u dit?",
                    required = "Zo is later te zien dat de inwoner dit zelf wilde.")
            Act.Proof proof,

            @Field(name = "groep", label = "Welke groep?") @Nullable String group,

            @Field(name = "datum", label = "Sinds wanneer?", hint = "Laat leeg voor vandaag.") @Nullable LocalDate on) {}

    record EnrolWithoutGroup(
            @Field(name = "id", widget = Widget.HIDDEN, required = "Open de pagina opnieuw en probeer het nog eens.")
            String id,

            @Field(
                    name = "bewijs",
                    label = "Hoe weet u dit?",
                    required = "Zo is later te zien dat de inwoner dit zelf wilde.")
            Act.Proof proof,

            @Field(name = "datum", label = "Sinds wanneer?", hint = "Laat leeg voor vandaag.") @Nullable LocalDate on) {}

    List<Route> routes() {
        return List.of(search(), desk.definition().grouped() ? enrolInGroup() : enrol());
    }

    private Route search() {
        return frame.form(HERE, "inwoner zoeken om aan te melden", Search.class)
                .submit("Zoek")
                .cancel(request -> new Link("Annuleren", frame.href("/deelnemers")))
                .on(this::asked)
                .save(this::found);
    }

    private Page asked(Request request, Form form) {
        return frame.below(
                Heading.of("Aanmelden", ""), way("Aanmelden"), Components.wizard(steps(0), Frame.content(form.html())));
    }

    /** The steps of enrolling; those before the present one lead back. */
    private List<NavLink> steps(int present) {
        var names = new ArrayList<>(List.of("Wie is het?", "Wat moeten we weten?"));
        if (desk.definition().questions() != null) {
            names.add("Wat wil deze inwoner?");
        }
        var steps = new ArrayList<NavLink>();
        for (int i = 0; i < names.size(); i++) {
            steps.add(
                    i == present
                            ? NavLink.here(names.get(i), "")
                            : NavLink.to(names.get(i), i < present ? frame.href(HERE) : ""));
        }
        return steps;
    }

    private List<NavLink> way(String here) {
        return List.of(NavLink.to(frame.people(), frame.href("/deelnemers")), NavLink.here(here, ""));
    }

    private Page found(Request request, Search input) {
        String words = input.words() == null ? "" : input.words();
        List<Resident> residents =
                words.isEmpty() ? List.of() : desk.kit().residents().search(request.caller(), words, MOST);
        return frame.below(
                Heading.of("Aanmelden", words.isEmpty() ? "" : "U zocht ‘" + words + "’."),
                way("Aanmelden"),
                Components.wizard(steps(0), residents.isEmpty() ? nobody(request) : rows(residents)),
                Buttons.link(ButtonKind.SECONDARY, "search", "Zoek opnieuw", frame.href(HERE)));
    }

    private Content rows(List<Resident> residents) {
        return Components.rows(residents.stream()
                .map(one -> Components.item(
                        Components.avatar(one.details().name().initials()),
                        NavLink.to(one.displayName(), frame.href(HERE + "/" + one.id())),
                        one.details().born() == null
                                ? ""
                                : "geboren " + one.details().born().typed(),
                        Contents.NONE))
                .toList());
    }

    private static Content nobody(Request request) {
        return Components.empty(
                "user-search",
                "Niemand gevonden. Probeer een deel van de naam, of een geboortedatum.",
                request.may(Permissions.RESIDENTS_WRITE)
                        ? Buttons.link(ButtonKind.SECONDARY, "user-plus", "Nieuwe inwoner", "/inwoners/nieuw")
                        : Contents.NONE);
    }

    private Route enrolInGroup() {
        return frame.form(HERE + "/{inwoner}", "inwoner aanmelden", Enrol.class)
                .options("groep", this::groups)
                .submit("Meld aan")
                .cancel(request -> new Link("Annuleren", frame.href("/deelnemers")))
                .startWith(request -> new Enrol(Ids.next(), Act.Proof.CONVERSATION, firstGroup(request), null))
                .on(this::page)
                .save((request, input) -> enrolled(request, input.id(), input.proof(), input.group(), input.on()));
    }

    private Route enrol() {
        return frame.form(HERE + "/{inwoner}", "inwoner aanmelden", EnrolWithoutGroup.class)
                .submit("Meld aan")
                .cancel(request -> new Link("Annuleren", frame.href("/deelnemers")))
                .startWith(request -> new EnrolWithoutGroup(Ids.next(), Act.Proof.CONVERSATION, null))
                .on(this::page)
                .save((request, input) -> enrolled(request, input.id(), input.proof(), null, input.on()));
    }

    private List<Option> groups(Request request) {
        return desk.read(request.caller(), reader -> {
            List<Group> open = Groups.open(reader);
            var taken = Groups.taken(
                    reader,
                    desk.moment(request.caller()),
                    open.stream().map(Group::id).toList());
            return open.stream()
                    .map(group -> new Option(group.id(), label(group, taken.getOrDefault(group.id(), 0))))
                    .toList();
        });
    }

    private String label(Group group, int taken) {
        int room = group.details().most() - taken;
        return group.details().name()
                + (room > 0
                        ? " (nog " + room + " plek" + (room == 1 ? "" : "ken") + ")"
                        : desk.definition().rules().waitingList() ? " (vol: wachtlijst)" : " (vol)");
    }

    private @Nullable String firstGroup(Request request) {
        List<Option> groups = groups(request);
        return groups.size() == 1 ? groups.get(0).value() : null;
    }

    private Page page(Request request, Form form) {
        Resident resident = desk.kit().residents().get(request.caller(), new ResidentId(request.path("inwoner")));
        return frame.below(
                Heading.of(resident.displayName() + " aanmelden", "Meer is nu niet nodig."),
                way("Aanmelden"),
                Components.wizard(steps(1), Frame.content(form.html())));
    }

    private Reply enrolled(
            Request request, String id, Act.Proof proof, @Nullable String group, @Nullable LocalDate on) {
        Participation made = desk.enrol(
                request.caller(),
                new ResidentId(request.path("inwoner")),
                resident -> new Enrolment(id, resident, group, on, Act.onBehalf(proof)));
        String name = desk.named(request.caller(), made).name();
        String page = frame.href("/deelnemers/" + made.id());
        boolean asks = desk.definition().questions() != null && made.version() == 1;
        String notice = made.stage() == Stage.WAITING
                ? name + " staat op de wachtlijst: de groep zit vol, of anderen wachten al."
                : name + " is aangemeld.";
        return Reply.goTo(asks ? page + "/vragen" : page, notice);
    }
}
