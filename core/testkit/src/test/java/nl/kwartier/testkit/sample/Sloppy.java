package nl.kwartier.testkit.sample;

import java.util.List;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.access.Permission;
import nl.kwartier.api.access.Role;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Redirect;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import org.osgi.framework.BundleContext;

/** The same table with every fault that the conformance tests look for. */
public final class Sloppy extends Eettafel {
    private static final Permission READERS_TOO =
            Permission.of("eettafel.wens", "wensen doorgeven", Role.ADMINISTRATOR, Role.STAFF, Role.READER);
    private static final Permission OF_OTHERS = Permission.of("inwoners.alles", "alles", Role.STAFF);

    /** Asks for what it says may stay empty, in words that nobody knows. */
    public record Wish(
            @Field(name = "wens", label = "wens") String wish,
            @Field(name = "bsn", label = "Uw BSN") String number,

            @Field(name = "lang", label = "Alles wat u ons nog wilt zeggen")
            String all) {}

    /** A number that only one code fits. */
    public record Code(
            @Field(name = "code", label = "Code", required = "Anders komt u er niet in.")
            String code) {}

    @Override
    public void start(BundleContext context) throws Exception {
        super.start(context);
        System.getProperties().put("sloppy-" + System.identityHashCode(this), this);
        store.write(Caller.system("opruimen"), unit -> unit.run("DELETE FROM {gast} WHERE naam = ?", "Bram"));
    }

    @Override
    public List<Route> routes() {
        return and(
                super.routes(),
                Routes.form("/wens", Wish.class)
                        .title("wens doorgeven")
                        .may(READERS_TOO)
                        .purpose(Purpose.PLANNING)
                        .save(Sloppy::wish),
                Routes.form("/code", Code.class)
                        .title("code invoeren")
                        .may(WRITE)
                        .purpose(Purpose.PLANNING)
                        .save((request, input) -> {
                            throw wrong("code", "Deze code kennen wij niet.");
                        }),
                Routes.page("/woorden")
                        .title("woorden bekijken")
                        .may(OF_OTHERS)
                        .purpose(Purpose.PLANNING)
                        .show(request -> words()),
                Routes.page("/nergens/{ding}")
                        .title("niets bekijken")
                        .may(READ)
                        .purpose(Purpose.PLANNING)
                        .show(request -> words()),
                Routes.page("/geteld")
                        .title("tellen")
                        .may(READ)
                        .purpose(Purpose.PLANNING)
                        .show(this::counted),
                Routes.page("/open")
                        .title("open bekijken")
                        .may(Permission.EVERYBODY)
                        .purpose(Purpose.PLANNING)
                        .show(request -> Words.page("Open", "")),
                Routes.action("/kapot")
                        .title("kapot maken")
                        .may(Permission.EVERYBODY)
                        .purpose(Purpose.PLANNING)
                        .run(request -> {
                            throw new IllegalStateException("broken on purpose");
                        }),
                Routes.action("/verstopt")
                        .title("verstopte knop")
                        .may(WRITE)
                        .purpose(Purpose.PLANNING)
                        .run(request -> new Redirect("/eettafel", null)));
    }

    private static Redirect wish(Request request, Wish wish) {
        if (wish.wish() == null) {
            throw wrong("wens", "Vul uw wens in.");
        }
        return new Redirect("/eettafel", null);
    }

    private static Refusal wrong(String field, String sentence) {
        return Refusal.of(ErrorCode.FIELD, sentence).at(field, sentence);
    }

    @Override
    Page table(Request request) {
        return Words.page(
                "Eettafel",
                Words.link("Code", "/eettafel/code") + Words.link("Dood spoor", "/eettafel/gasten/dood")
                        + Words.button(request, "Kapot", "/eettafel/kapot")
                        + "<img src=\"/static/niets.png\" width=\"3000\" height=\"1\">");
    }

    private Page counted(Request request) {
        // Only SQLite knows this function.
        long there = store.read(
                request.caller(), rows -> rows.number("SELECT count(*) FROM {gast} WHERE julianday(dag) > 0"));
        return Words.page("Geteld", "<p>" + there + " gasten</p>");
    }

    private static Page words() {
        return Words.page(
                "Woorden",
                "<p>Uw naam: null</p><p>Dag {naam}</p><p>eettafel.gast.titel</p><p>stoelenVrij</p><p>STAAT_OP_LIJST</p>"
                        + "<p>Guest[id=3]</p><p>Please save your guest</p><button>Save</button><input name=\"los\">");
    }
}
