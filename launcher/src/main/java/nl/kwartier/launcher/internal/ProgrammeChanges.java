package nl.kwartier.launcher.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Steps of {@code programma} that change something. What cannot be undone at once is asked first. */
final class ProgrammeChanges {
    private ProgrammeChanges() {}

    static void check(ProgrammeDesk desk) throws Refused, IOException {
        String what = desk.args().word("een jar-bestand, of een programma dat wacht");
        if (!isFile(what)) {
            desk.say(CheckText.lines(desk.wire().get(desk.path() + "/controle")));
            return;
        }
        Json check = offer(desk, what);
        desk.say(CheckText.lines(check));
        desk.say("Het wacht nu op u. Toelaten: programma installeer " + check.text("programma"));
    }

    static void install(ProgrammeDesk desk) throws Refused, IOException {
        String what = desk.args().word("een jar-bestand, of een programma uit de catalogus");
        if (isFile(what)) {
            letIn(desk, offer(desk, what));
            return;
        }
        Optional<Json> here = find(desk, what);
        if (here.isPresent() && (waits(here.get()) || fromCatalogue(desk, what).isEmpty())) {
            letIn(desk, desk.wire().get(desk.path() + "/controle"));
        } else {
            letIn(
                    desk,
                    fetch(
                            desk,
                            fromCatalogue(desk, what)
                                    .orElseThrow(
                                            () -> new Refused(
                                                    "'" + what
                                                            + "' is geen bestand, en geen programma uit een catalogus. Kijk of de naam klopt."))));
        }
    }

    static void update(ProgrammeDesk desk) throws Refused, IOException {
        String id = desk.id();
        Json here = find(desk, id)
                .orElseThrow(
                        () -> new Refused("Kwartier kent het programma " + id + " niet. Kijk met: programma lijst"));
        if (waits(here)) {
            letIn(desk, desk.wire().get(desk.path() + "/controle"));
            return;
        }
        Optional<Json> newest = fromCatalogue(desk, id);
        if (newest.isEmpty() || isNoNewer(newest.get().text("versie"), here.text("versie"))) {
            desk.say("Er is geen nieuwere versie van " + id + " dan " + here.text("versie") + ".");
        } else {
            letIn(desk, fetch(desk, newest.get()));
        }
    }

    static void on(ProgrammeDesk desk) throws Refused {
        ended(desk, desk.wire().send("PUT", desk.path() + "/stand", "{\"stand\": \"AAN\"}"), "AAN");
    }

    static void off(ProgrammeDesk desk) throws Refused {
        ended(desk, desk.wire().send("PUT", desk.path() + "/stand", "{\"stand\": \"UIT\"}"), "UIT");
    }

    static void back(ProgrammeDesk desk) throws Refused, IOException {
        Json one = desk.wire().get(desk.path());
        if (one.text("vorigeVersie").isEmpty()) {
            throw new Refused("Van " + one.text("titel") + " is er geen vorige versie om terug te zetten.");
        }
        Json later = desk.wire().get(desk.path() + "/vorige-versie");
        long rows = later.get("tabellen").list().stream()
                .mapToLong(table -> table.number("regels"))
                .sum();
        desk.say("Sinds de update zijn " + rows
                + " regels nieuw, gewijzigd of verwijderd. Die verdwijnen uit het programma.");
        Optional<String> file = desk.args().option("--bewaar");
        if (file.isPresent()) {
            desk.wire().download(desk.path() + "/vorige-versie/nieuwe-gegevens", Path.of(file.get()));
            desk.say("Ze staan in " + file.get() + ".");
        } else if (rows > 0) {
            desk.say("Bewaar ze eerst met: --bewaar BESTAND.zip");
        }
        String before = one.text("vorigeVersie");
        if (desk.agrees("Versie " + before + " terugzetten?")) {
            cameBack(desk, desk.wire().send("POST", desk.path() + "/vorige-versie", ""), before);
        } else {
            desk.say("Er is niets gewijzigd.");
        }
    }

    /** One that is switched off comes back switched off. */
    private static void cameBack(ProgrammeDesk desk, Json programme, String version) throws Refused {
        Json now = desk.finished(programme);
        if (!now.text("versie").equals(version)) {
            throw new Refused("Versie " + version + " kon niet terugkomen; versie " + now.text("versie")
                    + " draait weer. Kijk met 'programma toon' waarom.");
        }
        desk.say(now.text("titel") + " " + version + ": " + ProgrammeDesk.state(now) + ".");
    }

    static void remove(ProgrammeDesk desk) throws Refused, IOException {
        if (desk.agrees(desk.id() + " weghalen? De gegevens blijven bewaard.")) {
            ended(desk, desk.wire().delete(desk.path()), "WEGGEHAALD");
        } else {
            desk.say("Er is niets gewijzigd.");
        }
    }

    static void erase(ProgrammeDesk desk) throws Refused, IOException {
        Json one = desk.wire().get(desk.path());
        Optional<String> given = desk.args().option("--titel");
        String typed = given.isPresent()
                ? given.get()
                : desk.typed("Dit kunt u niet terugdraaien. Haal de gegevens eerst op met: programma gegevens "
                        + desk.id() + " BESTAND.zip\nTyp de naam van het programma (" + one.text("titel")
                        + ") om alles te wissen: ");
        desk.wire().send("POST", desk.path() + "/wissingen", "{\"titel\": " + Json.quoted(typed) + "}");
        desk.say("Alle gegevens van " + one.text("titel") + " zijn gewist.");
    }

    /** Shows what it will do, asks, and lets it in. */
    private static void letIn(ProgrammeDesk desk, Json check) throws Refused, IOException {
        desk.say(CheckText.lines(check));
        if (!check.get("bezwaren").list().isEmpty()) {
            throw new Refused("Dit programma kan niet worden toegelaten. Hierboven staat waarom.");
        }
        if (!desk.agrees("Toelaten?")) {
            desk.say("Niet toegelaten. Het blijft wachten tot u het toelaat of afwijst.");
            return;
        }
        String path = ProgrammeDesk.path(check.text("programma"));
        String sha = check.text("controlegetal");
        Json now = desk.finished(
                desk.wire().send("PUT", path + "/toelating", "{\"controlegetal\": " + Json.quoted(sha) + "}"));
        if (now.get("nieuweVersie").text("controlegetal").equals(sha)) {
            throw new Refused("Versie " + check.text("versie") + " kon niet starten; versie " + now.text("versie")
                    + " draait weer. " + why(now.get("nieuweVersie").get("reden")));
        }
        ended(desk, now, "AAN");
    }

    private static void ended(ProgrammeDesk desk, Json programme, String wanted) throws Refused {
        Json now = desk.finished(programme);
        if (!now.text("stand").equals(wanted)) {
            throw new Refused(now.text("titel") + " " + ProgrammeDesk.state(now) + ". " + why(now.get("reden")));
        }
        desk.say(now.text("titel") + " " + now.text("versie") + ": " + ProgrammeDesk.state(now) + ".");
    }

    private static String why(Json reason) {
        return reason.present()
                ? (reason.text("oorzaak") + " " + reason.text("doeDit") + " (" + reason.text("code") + ")")
                        .replace('\n', ' ')
                : "Kijk met 'programma toon' wat er is.";
    }

    private static boolean waits(Json programme) {
        return programme.text("stand").equals("WACHT")
                || programme.get("nieuweVersie").present();
    }

    private static Optional<Json> find(ProgrammeDesk desk, String id) throws Refused {
        return desk.wire().get("/programmas").get("programmas").list().stream()
                .filter(one -> one.text("id").equals(id))
                .findFirst();
    }

    /** The newest version in a catalogue. */
    private static Optional<Json> fromCatalogue(ProgrammeDesk desk, String id) throws Refused {
        return desk.wire().send("POST", "/catalogi/verversingen", "").get("catalogi").list().stream()
                .flatMap(catalogue -> catalogue.get("programmas").list().stream())
                .filter(entry -> entry.text("programma").equals(id))
                .max((one, other) -> VersionOrder.compare(one.text("versie"), other.text("versie")));
    }

    private static Json fetch(ProgrammeDesk desk, Json entry) throws Refused {
        return desk.wire()
                .send(
                        "POST",
                        "/catalogi/programmas",
                        "{\"programma\": " + Json.quoted(entry.text("programma")) + ", \"versie\": "
                                + Json.quoted(entry.text("versie")) + "}");
    }

    private static Json offer(ProgrammeDesk desk, String file) throws Refused, IOException {
        return desk.wire().upload("/programmas", "bestand", Path.of(file));
    }

    private static boolean isNoNewer(String one, String other) {
        return VersionOrder.compare(one, other) <= 0;
    }

    private static boolean isFile(String what) throws Refused {
        if (Files.isRegularFile(Path.of(what))) {
            return true;
        }
        if (what.endsWith(".jar")) {
            throw new Refused("Het bestand " + what + " is er niet. Kijk of de naam klopt.");
        }
        return false;
    }
}
