package nl.kwartier.testkit.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kwartier.api.Caller;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.access.Permission;
import nl.kwartier.api.access.Role;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.web.Data;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Redirect;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.spi.MenuEntry;
import nl.kwartier.spi.Programme;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A dinner table for the neighbourhood, as it should be. */
public class Eettafel implements BundleActivator, Programme {
    static final Permission READ =
            Permission.of("eettafel.lezen", "de eettafel bekijken", Role.ADMINISTRATOR, Role.STAFF, Role.READER);
    static final Permission WRITE =
            Permission.of("eettafel.wijzigen", "gasten opschrijven", Role.ADMINISTRATOR, Role.STAFF);

    Store store;
    Clock clock;

    /** How many there are. */
    public record Count(@Field(name = "aantal") Integer number) {}

    @Override
    public void start(BundleContext context) throws Exception {
        store = context.getService(context.getServiceReference(Store.class));
        clock = context.getService(context.getServiceReference(Clock.class));
        context.registerService(Programme.class, this, null);
    }

    @Override
    public void stop(BundleContext context) throws Exception {}

    @Override
    public String id() {
        return "eettafel";
    }

    @Override
    public MenuEntry menu() {
        return new MenuEntry("Eettafel", "door-enter", 10);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Routes.page("/")
                        .title("eettafel bekijken")
                        .may(READ)
                        .purpose(Purpose.PLANNING)
                        .show(this::table),
                Routes.form("/nieuw", NewGuest.class)
                        .title("gast opschrijven")
                        .may(WRITE)
                        .purpose(Purpose.PLANNING)
                        .save((request, guest) -> add(request.caller(), guest.name(), guest.day())),
                Routes.page("/gasten/{gast}")
                        .title("gast bekijken")
                        .may(READ)
                        .purpose(Purpose.PLANNING)
                        .show(this::guest),
                Routes.action("/gasten/{gast}/weg")
                        .title("gast doorstrepen")
                        .may(WRITE)
                        .purpose(Purpose.PLANNING)
                        .run(this::strike),
                Routes.api("GET", "/aantal")
                        .title("gasten tellen")
                        .may(READ)
                        .purpose(Purpose.PLANNING)
                        .gives(Count.class)
                        .answer(request -> Data.of(new Count(Math.toIntExact(count(request.caller()))))));
    }

    @Override
    public void loadDemo(Caller caller) {
        if (count(caller) == 0) {
            add(caller, "Amara", LocalDate.now(clock));
            add(caller, "Bram", LocalDate.now(clock));
        }
    }

    long count(Caller caller) {
        return store.read(caller, rows -> rows.number("SELECT count(*) FROM {gast}"));
    }

    Redirect add(Caller caller, String name, LocalDate day) {
        store.write(
                caller, unit -> unit.run("INSERT INTO {gast} (id, naam, dag) VALUES (?, ?, ?)", Ids.next(), name, day));
        return new Redirect("/eettafel", name + " staat op de lijst.");
    }

    Page table(Request request) {
        String rows = store
                .read(
                        request.caller(),
                        read -> read.list(
                                "SELECT id, naam FROM {gast} ORDER BY naam",
                                row -> "<tr><th scope=\"row\"><a href=\"/eettafel/gasten/" + row.text("id") + "\">"
                                        + row.text("naam") + "</a></th><td>komt eten</td></tr>"))
                .stream()
                .collect(Collectors.joining());
        String add = WRITE.isHeldBy(request.caller().actor()) ? Words.link("Gast opschrijven", "/eettafel/nieuw") : "";
        return Words.page(
                "Eettafel",
                "<table><thead><tr><th scope=\"col\">Gast</th><th scope=\"col\">Wat</th></tr></thead><tbody>" + rows
                        + "</tbody></table>" + add);
    }

    Page guest(Request request) {
        String id = request.path("gast");
        String name = store
                .read(
                        request.caller(),
                        read -> read.list("SELECT naam, dag FROM {gast} WHERE id = ?", row -> row.text("naam"), id))
                .stream()
                .findFirst()
                .orElseThrow(() -> nl.kwartier.api.Refusal.notFound("Deze gast"));
        return Words.page(
                name,
                "<p>Vandaag is het " + DutchWords.date(LocalDate.now(clock)) + ".</p>"
                        + Words.button(request, "Streep door", "/eettafel/gasten/" + id + "/weg"));
    }

    Redirect strike(Request request) {
        store.write(request.caller(), unit -> unit.run("DELETE FROM {gast} WHERE id = ?", request.path("gast")));
        return new Redirect("/eettafel", "De gast is doorgestreept.");
    }

    static List<Route> and(List<Route> routes, Route... more) {
        return Stream.concat(routes.stream(), Stream.of(more)).toList();
    }
}
