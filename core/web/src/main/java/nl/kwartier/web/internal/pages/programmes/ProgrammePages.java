package nl.kwartier.web.internal.pages.programmes;

import gg.jte.Content;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwartier.api.lifecycle.Catalogues;
import nl.kwartier.api.lifecycle.Programmes;
import nl.kwartier.api.lifecycle.Programmes.Busy;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.api.web.EventStream;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Redirect;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.web.internal.containment.Containment;
import nl.kwartier.web.internal.pages.Bodies;
import nl.kwartier.web.internal.pages.PageSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which programmes there are, how they are, and the switches. */
@Component(service = PageSet.class)
public final class ProgrammePages implements PageSet {
    private final Programmes programmes;
    private final Catalogues catalogues;
    private final Containment containment;

    /** Shows what the services know. */
    @Activate
    public ProgrammePages(
            @Reference Programmes programmes, @Reference Catalogues catalogues, @Reference Containment containment) {
        this.programmes = programmes;
        this.catalogues = catalogues;
        this.containment = containment;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Desk.page(Desk.HOME, "programma’s bekijken").show(this::home),
                Desk.page(Desk.ONE + "/voortgang", "voortgang van een programma bekijken")
                        .show(this::progress),
                Desk.button(Desk.ONE + "/aan", "programma aanzetten").run(this::switchOn),
                Desk.button(Desk.ONE + "/uit", "programma uitzetten").run(this::switchOff));
    }

    private Page home(Request request) {
        List<Programme> all = programmes.all().stream()
                .sorted(Comparator.comparingInt(ProgrammePages::haste))
                .toList();
        Heading heading = Heading.of("Programma’s", summary(all));
        return Bodies.page(
                "Programma’s",
                Components.heading(all.isEmpty() ? heading : heading.actions(overview(), add(ButtonKind.SECONDARY))),
                all.isEmpty() ? none() : tiles(request, all));
    }

    private static Content none() {
        return Components.card(Components.empty(
                "puzzle",
                "Er zijn nog geen programma’s. Kies er een uit een catalogus, of geef zelf een bestand.",
                add(ButtonKind.PRIMARY)));
    }

    private static Content add(ButtonKind kind) {
        return Buttons.link(kind, "plus", "Programma toevoegen", Desk.ADD);
    }

    private static Content overview() {
        return Buttons.link(ButtonKind.SECONDARY, "list", "Wat draait hier?", Desk.OVERVIEW);
    }

    private Content tiles(Request request, List<Programme> all) {
        var known = catalogues.all();
        var next = all.stream().filter(StateWords::asksForAStep).findFirst();
        return Components.grid(all.stream()
                .map(one -> new ProgrammeTile(
                                one,
                                one.state() == State.ACTIVE ? containment.rest(one.id()) : Optional.empty(),
                                one.known() ? Newer.of(one, known) : Optional.empty(),
                                next.filter(one::equals).isPresent(),
                                request.csrf())
                        .draw())
                .toList());
    }

    /** The bar until the work is over; then the page is loaded again. */
    private Reply progress(Request request) {
        Desk.chosen(programmes, request);
        return new EventStream(Duration.ofMillis(500), () -> {
            Programme now = Desk.chosen(programmes, request);
            Busy busy = now.more().busy();
            if (busy == null) {
                return null;
            }
            Content bar = StateWords.bar(now, busy);
            return out -> Contents.write(bar, out);
        });
    }

    private Redirect switchOn(Request request) {
        Programme now = programmes.switchOn(request.caller(), Desk.id(request));
        return Desk.goOn(
                now,
                now.state() == State.ACTIVE
                        ? now.title() + " staat aan."
                        : now.title() + " kon niet starten. Hieronder staat waarom.");
    }

    private Redirect switchOff(Request request) {
        Programme now = programmes.switchOff(request.caller(), Desk.id(request));
        return Desk.goOn(now, now.title() + " staat uit. Alle gegevens zijn bewaard.");
    }

    /** What asks for somebody comes first; among equals the order stays that of the titles. */
    private static int haste(Programme one) {
        if (one.offer() != null) {
            return 1;
        }
        return switch (one.state()) {
            case FAILED -> 0;
            case WAITING -> 1;
            case ACTIVE -> 2;
            case STOPPED -> StateWords.removed(one) ? 4 : 3;
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
