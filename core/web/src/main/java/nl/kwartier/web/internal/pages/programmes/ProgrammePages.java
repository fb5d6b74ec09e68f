package nl.kwartier.web.internal.pages.programmes;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.access.Permissions;
import nl.kwartier.api.lifecycle.Installation;
import nl.kwartier.api.lifecycle.Programmes;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Redirect;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.web.internal.pages.Bodies;
import nl.kwartier.web.internal.pages.PageSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which programmes there are, how they are, and the switches. */
@Component(service = PageSet.class)
public final class ProgrammePages implements PageSet {
    static final String HOME = "/programmas";

    private final Programmes programmes;
    private final Installation installation;

    /** Shows what the programmes' service knows. */
    @Activate
    public ProgrammePages(@Reference Programmes programmes, @Reference Installation installation) {
        this.programmes = programmes;
        this.installation = installation;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Routes.page(HOME)
                        .title("programma’s bekijken")
                        .may(Permissions.PROGRAMMES)
                        .purpose(Purpose.ADMINISTRATION)
                        .show(this::overview),
                Routes.action(HOME + "/{programma}/aan")
                        .title("programma aanzetten")
                        .may(Permissions.PROGRAMMES)
                        .purpose(Purpose.ADMINISTRATION)
                        .run(this::switchOn),
                Routes.action(HOME + "/{programma}/uit")
                        .title("programma uitzetten")
                        .may(Permissions.PROGRAMMES)
                        .purpose(Purpose.ADMINISTRATION)
                        .run(this::switchOff),
                Routes.action(HOME + "/{programma}/goedkeuren", ShaInput.class)
                        .title("andere versie van een programma goedkeuren")
                        .may(Permissions.PROGRAMMES)
                        .purpose(Purpose.ADMINISTRATION)
                        .run(this::approve));
    }

    private Redirect approve(Request request, ShaInput input) {
        Programme now = installation.approve(request.caller(), request.path("programma"), input.sha());
        boolean works = now.state() == State.ACTIVE && now.offer() == null;
        return Reply.goTo(
                HOME,
                works
                        ? "Versie " + now.version() + " van " + now.title() + " is nu in gebruik."
                        : "Die versie van " + now.title() + " kon niet starten. Bij het programma staat waarom.");
    }

    private Page overview(Request request) {
        List<Programme> all = programmes.all().stream()
                .sorted(Comparator.comparingInt(one -> one.offer() == null ? haste(one.state()) : haste(State.WAITING)))
                .toList();
        return Bodies.page(
                "Programma’s", Components.heading(Heading.of("Programma’s", summary(all))), cards(request, all));
    }

    /** What is wrong needs room for words; the rest are tiles. */
    private static Content cards(Request request, List<Programme> all) {
        if (all.isEmpty()) {
            return Components.card(Components.empty(
                    "puzzle", "Er zijn nog geen programma’s. Zet een jar-bestand in de map plugins.", Contents.NONE));
        }
        var next = all.stream().filter(ProgrammeCard::asksForAStep).findFirst();
        var cards = all.stream()
                .map(one -> new ProgrammeCard(one, next.filter(one::equals).isPresent(), request.csrf()))
                .toList();
        var wide = cards.stream().filter(ProgrammeCard::failed).map(ProgrammeCard::wide);
        var tiles = cards.stream().filter(card -> !card.failed()).map(ProgrammeCard::tile);
        return Components.stack(Contents.all(wide.toList()), Components.grid(tiles.toList()));
    }

    private Redirect switchOn(Request request) {
        Programme now = programmes.switchOn(request.caller(), request.path("programma"));
        return Reply.goTo(
                HOME,
                now.state() == State.ACTIVE
                        ? now.title() + " staat aan."
                        : now.title() + " kon niet starten. Bij het programma staat waarom.");
    }

    private Redirect switchOff(Request request) {
        Programme now = programmes.switchOff(request.caller(), request.path("programma"));
        return Reply.goTo(HOME, now.title() + " staat uit. Alle gegevens zijn bewaard.");
    }

    /** What asks for somebody comes first; among equals the order stays that of the titles. */
    private static int haste(State state) {
        return switch (state) {
            case FAILED -> 0;
            case WAITING -> 1;
            case ACTIVE -> 2;
            case STOPPED -> 3;
        };
    }

    private static String summary(List<Programme> all) {
        long running = count(all, one -> one.state() == State.ACTIVE);
        long waiting = count(all, one -> one.state() == State.WAITING || one.offer() != null);
        long failed = count(all, one -> one.state() == State.FAILED);
        return Stream.of(
                        running == 0
                                ? "Geen programma staat aan."
                                : counted(running, " programma staat aan.", " programma’s staan aan."),
                        counted(waiting, " wacht op u.", " wachten op u."),
                        counted(failed, " vraagt uw aandacht.", " vragen uw aandacht."))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static long count(List<Programme> all, Predicate<Programme> which) {
        return all.stream().filter(which).count();
    }

    private static String counted(long count, String one, String more) {
        return count == 0 ? "" : count + (count == 1 ? one : more);
    }
}
