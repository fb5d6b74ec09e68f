package nl.kwartier.launcher.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Steps of {@code programma} that change nothing. */
final class ProgrammeLooks {
    private static final int SHOWN_STEPS = 10;

    private ProgrammeLooks() {}

    static void list(ProgrammeDesk desk) throws Refused {
        List<Json> all = desk.wire().get("/programmas").get("programmas").list();
        if (all.isEmpty()) {
            desk.say("Er zijn nog geen programma's. Voeg er een toe met: programma installeer BESTAND");
            return;
        }
        var columns = new Columns().row("PROGRAMMA", "VERSIE", "STAND", "NIEUW", "TITEL");
        for (Json one : all) {
            columns.row(
                    one.text("id"),
                    one.text("versie").isEmpty() ? "-" : one.text("versie"),
                    ProgrammeDesk.state(one),
                    one.get("nieuweVersie").present() ? one.get("nieuweVersie").text("versie") : "-",
                    one.text("titel"));
        }
        desk.say(columns.lines());
    }

    static void show(ProgrammeDesk desk) throws Refused {
        Json one = desk.wire().get(desk.path());
        desk.say(one.text("titel") + " (" + one.text("id") + ")");
        desk.say(one.text("uitleg"));
        desk.say(new Columns()
                .fact("Stand", ProgrammeDesk.state(one) + ", sinds " + ProgrammeDesk.moment(one.text("sinds")))
                .fact("Versie", one.text("versie"))
                .fact("Handtekening", one.text("ondertekenaar").isEmpty() ? "GEEN" : one.text("ondertekenaar"))
                .fact("Nieuw", one.get("nieuweVersie").text("versie"))
                .fact("Vorige versie", one.text("vorigeVersie"))
                .fact("Bezig", one.get("bezig").text("stap"))
                .lines());
        if (one.get("reden").present()) {
            desk.say(CheckText.reason("Oorzaak", one.get("reden")));
        }
        if (!one.text("versie").isEmpty()) {
            storage(desk);
            steps(desk);
        }
    }

    private static void storage(ProgrammeDesk desk) throws Refused {
        var columns = new Columns();
        for (Json table :
                desk.wire().get(desk.path() + "/opslag").get("tabellen").list()) {
            columns.row("  " + table.text("tabel"), table.text("regels") + " regels");
        }
        if (!columns.lines().isEmpty()) {
            desk.say("Bewaart:");
            desk.say(columns.lines());
        }
    }

    private static void steps(ProgrammeDesk desk) throws Refused {
        var columns = new Columns();
        desk.wire().get(desk.path() + "/stappen").get("stappen").list().stream()
                .limit(SHOWN_STEPS)
                .forEach(step -> columns.row(
                        "  " + ProgrammeDesk.moment(step.text("wanneer")),
                        step.text("wat").toLowerCase(Locale.ROOT).replace('_', ' '),
                        step.text("versie"),
                        step.text("uitkomst").toLowerCase(Locale.ROOT),
                        step.text("wie")));
        if (!columns.lines().isEmpty()) {
            desk.say("Geschiedenis:");
            desk.say(columns.lines());
        }
    }

    static void data(ProgrammeDesk desk) throws Refused, IOException {
        List<String> words = desk.args().words("het programma, en het zip-bestand dat u wilt maken");
        if (words.size() != 2) {
            throw new Refused(
                    "Noem het programma en het bestand, bijvoorbeeld: programma gegevens kwartiermaken kwartiermaken.zip");
        }
        Path file = Path.of(words.get(1));
        if (Files.exists(file)) {
            throw new Refused("Het bestand " + file + " bestaat al. Kies een andere naam, of haal het eerst weg.");
        }
        desk.wire().download(ProgrammeDesk.path(words.get(0)) + "/gegevens", file);
        desk.say("Alle gegevens van " + words.get(0) + " staan in " + file + ".");
    }
}
