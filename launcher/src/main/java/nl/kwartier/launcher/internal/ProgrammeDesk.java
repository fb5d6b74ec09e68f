package nl.kwartier.launcher.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the steps of {@code programma} share.
 *
 * @param wire to the Kwartier that runs
 * @param args what was typed
 * @param terminal where
 * @param sure whether questions are answered with yes beforehand
 */
record ProgrammeDesk(Wire wire, Arguments args, Terminal terminal, boolean sure) {
    /** By the clock of the pages, wherever the server stands. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMM uuuu H.mm", Locale.forLanguageTag("nl-NL"))
            .withZone(ZoneId.of("Europe/Amsterdam"));

    /** An update of a million rows takes minutes; the work goes on whether or not anybody waits for it. */
    private static final int MOST_LOOKS = 1_200;

    private static final long PAUSE_MILLIS = 500;

    String id() throws Refused {
        return args.word("het programma, bijvoorbeeld kwartiermaken");
    }

    String path() throws Refused {
        return path(id());
    }

    static String path(String id) {
        return "/programmas/" + Wire.part(id);
    }

    void say(String line) {
        terminal.out().println(line);
    }

    void say(List<String> lines) {
        lines.forEach(this::say);
    }

    /** Asks for a yes, unless it was given beforehand. */
    boolean agrees(String question) throws Refused, IOException {
        return sure || Set.of("ja", "j").contains(typed(question + " (ja/nee) ").toLowerCase(Locale.ROOT));
    }

    /** Asks for a line. */
    String typed(String question) throws Refused, IOException {
        terminal.out().print(question);
        terminal.out().flush();
        var in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        String line = in.readLine();
        if (line == null) {
            throw new Refused("Er kwam geen antwoord, dus er is niets gewijzigd. Met --ja hoeft u niets te typen.");
        }
        return line.strip();
    }

    /** Follows the work on a programme to its end, and gives the programme as it is then. */
    Json finished(Json programme) throws Refused {
        Json now = programme;
        String told = "";
        for (int look = 0; look < MOST_LOOKS && now.get("bezig").present(); look++) {
            Json busy = now.get("bezig");
            String step = busy.text("nummer") + "/" + busy.text("van") + " " + busy.text("stap");
            if (!step.equals(told)) {
                say(step);
                told = step;
            }
            pause();
            now = wire.get(path(now.text("id")));
        }
        return now;
    }

    private static void pause() throws Refused {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refused("Onderbroken. Het werk gaat door; kijk met 'programma lijst' hoe het ervoor staat.");
        }
    }

    /** {@code 22 nov 2026 9.30}. */
    static String moment(String instant) {
        return instant.isEmpty() ? "" : MOMENT.format(Instant.parse(instant));
    }

    /** The state in words. */
    static String state(Json programme) {
        if (programme.get("paginasDicht").present()) {
            return "pagina's dicht";
        }
        return switch (programme.text("stand")) {
            case "AAN" -> "staat aan";
            case "UIT" -> "staat uit";
            case "WACHT" -> "wacht op u";
            case "STORING" -> "werkt niet";
            case "WEGGEHAALD" -> "weggehaald";
            default -> programme.text("stand").toLowerCase(Locale.ROOT);
        };
    }
}
