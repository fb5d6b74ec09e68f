package nl.kwartier.console;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.access.Permission;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Html;
import nl.kwartier.api.web.Look;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Redirect;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.spi.MenuEntry;
import nl.kwartier.spi.Programme;

/** A programme with a page for each kind of trouble. Runs in a bundle of its own, see {@link TroublesomeJar}. */
public final class Troublesome implements Programme {
    @Override
    public String id() {
        return "lastig";
    }

    @Override
    public MenuEntry menu() {
        return new MenuEntry("Lastig", "puzzle", 50);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                page("/goed", request -> Page.of("Goed", Html.EMPTY)),
                page("/weigert", request -> {
                    throw Refusal.notFound("Deze pagina");
                }),
                page("/breekt", request -> {
                    throw new IllegalStateException("gebroken");
                }),
                page("/slaapt", request -> sleep()),
                page("/hangt", request -> hang()),
                Routes.form("/formulier", Message.class)
                        .title("bericht sturen")
                        .may(Permission.LOGGED_IN)
                        .purpose(Purpose.PLANNING)
                        .save((request, message) -> sleep()),
                Routes.api("GET", "/breekt")
                        .title("breken")
                        .may(Permission.LOGGED_IN)
                        .purpose(Purpose.PLANNING)
                        .answer(request -> {
                            throw new IllegalStateException("gebroken");
                        }));
    }

    /** What somebody types. */
    public record Message(
            @Field(name = "bericht", label = "Bericht") String text) {}

    private static Route page(String path, Look<Reply> look) {
        return Routes.page(path)
                .title("proberen")
                .may(Permission.LOGGED_IN)
                .purpose(Purpose.PLANNING)
                .show(look);
    }

    private static Redirect sleep() throws InterruptedException {
        TimeUnit.MINUTES.sleep(5);
        return Reply.goTo("/", null);
    }

    /** Never comes back and heeds no interruption. */
    private static Reply hang() {
        while (true) {
            try {
                TimeUnit.MINUTES.sleep(5);
            } catch (InterruptedException ignored) {
                // This is what it is about.
            }
        }
    }
}
