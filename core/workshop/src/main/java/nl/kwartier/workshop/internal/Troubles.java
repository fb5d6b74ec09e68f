package nl.kwartier.workshop.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwartier.api.development.Trouble;
import nl.kwartier.api.development.Trouble.Spot;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.workshop.internal.trouble.Spots;
import nl.kwartier.workshop.internal.trouble.StackTrace;

/** What went wrong while a programme ran or started, for who writes it. */
final class Troubles {
    private static final Pattern MIGRATION = Pattern.compile("Migratie (\\d+) \\(([a-z0-9-]+)\\)");
    private static final String PAGES = "De pagina’s van het programma kloppen niet";
    private static final String MEND = "Verbeter het en bewaar het bestand.";

    private final Path folder;
    private final Spots spots;

    /** The latest failures of pages by their class. */
    private final Map<Class<?>, Trouble> seen = new ConcurrentHashMap<>();

    Troubles(Path folder) {
        this.folder = folder;
        this.spots = new Spots(folder);
    }

    /** A page that failed. Java leaves the stack trace out of what it threw very often from one line; the one before then tells more. */
    Trouble onPage(Throwable failure) {
        Trouble now = of("Deze pagina is niet gelukt", StackTrace.print(failure));
        if (failure.getStackTrace().length == 0) {
            return seen.getOrDefault(failure.getClass(), now);
        }
        seen.put(failure.getClass(), now);
        return now;
    }

    /** Building or replacing failed, for a reason that is not in the sources. */
    Trouble ofOurs(Throwable failure) {
        return new Trouble(
                "Bouwen lukt niet",
                String.valueOf(failure.getMessage() == null ? failure : failure.getMessage()),
                List.of(),
                StackTrace.print(failure),
                false);
    }

    /** It did not start, with the stack trace of why when there is one. */
    Trouble atStart(Reason reason, Optional<String> stackTrace) {
        if (reason.code().equals("KW-TABELLEN")) {
            return withTables(reason);
        }
        String title = reason.code().equals("KW-PAGINAS") ? PAGES : "Het programma start niet";
        return of(title, stackTrace.orElseGet(() -> reason.cause() + "\n" + technical(reason)));
    }

    /** Its pages cannot be shown, because of how they are declared. */
    Trouble inPages(String stackTrace) {
        return of(PAGES, stackTrace);
    }

    private Trouble of(String title, String text) {
        var trace = new StackTrace(text, spots);
        return new Trouble(title, trace.message(), trace.spots(), text, false);
    }

    /** A migration that ran in the meantime and was edited since, or one that is wrong. */
    private Trouble withTables(Reason reason) {
        boolean wrong = reason.cause().contains("is mislukt");
        String sentence = wrong
                ? "Een migratie is mislukt. Er is niets veranderd. " + MEND
                : "De migraties zijn anders dan toen zij werden uitgevoerd. Zet ze terug zoals ze waren, of wis de gegevens van"
                        + " dit programma en begin met lege tabellen.";
        return new Trouble(
                "De tabellen passen niet bij de migraties",
                sentence,
                migration(reason).stream().toList(),
                reason.cause() + "\n" + technical(reason),
                !wrong);
    }

    private Optional<Spot> migration(Reason reason) {
        Matcher found = MIGRATION.matcher(reason.cause());
        if (!found.find()) {
            return Optional.empty();
        }
        String name = String.format("%04d-%s.sql", Integer.parseInt(found.group(1)), found.group(2));
        Path file = folder.resolve("src/main/resources/migraties").resolve(name);
        return Files.isRegularFile(file)
                ? Optional.of(spots.at(file, 1, technical(reason)))
                : Optional.of(new Spot("src/main/resources/migraties/" + name, 1, technical(reason), 1, List.of()));
    }

    private static String technical(Reason reason) {
        return reason.technical() == null ? "" : reason.technical();
    }
}
