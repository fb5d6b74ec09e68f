package nl.kwartier.workshop.internal;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import nl.kwartier.api.development.Trouble;
import nl.kwartier.api.development.Trouble.Spot;

/** Tells who writes a programme how it goes, where Kwartier was started. */
final class Terminal {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Consumer<String> lines;
    private final Path folder;

    Terminal(Consumer<String> lines, Path folder) {
        this.lines = lines;
        this.folder = folder;
    }

    void developing() {
        lines.accept("U ontwikkelt het programma in " + folder + ". Wat u daar bewaart, draait meteen.");
    }

    void done(String programme, long buildMillis, long replaceMillis) {
        lines.accept(
                now(programme) + "draait; bouwen duurde " + buildMillis + " ms, vervangen " + replaceMillis + " ms");
    }

    void trouble(String programme, Trouble trouble) {
        lines.accept(now(programme) + trouble.title() + ". " + trouble.sentence());
        trouble.spots().forEach(this::spot);
    }

    /** As most terminals and editors know a place: a click opens it. */
    private void spot(Spot spot) {
        lines.accept("  " + folder.resolve(spot.file()) + ":" + spot.line() + ": "
                + spot.message().lines().findFirst().orElse(""));
    }

    private static String now(String programme) {
        return LocalTime.now(ZoneId.systemDefault()).format(CLOCK) + " " + programme + ": ";
    }
}
