package nl.kwartier.workshop.internal;

import java.util.List;
import java.util.Optional;
import nl.kwartier.api.development.Trouble;
import org.jspecify.annotations.Nullable;

/** What the pages may know of the programme that is being written. Changed by the thread that builds, and read by those of the pages. */
final class State {
    private static final Trouble FIRST_BUILD = new Trouble(
            "Het programma wordt gebouwd",
            "De eerste keer duurt dat enkele seconden. Daarna komt de pagina vanzelf.",
            List.of(),
            "",
            false);

    private final String folder;
    private @Nullable String programme;
    private @Nullable Trouble trouble = FIRST_BUILD;
    private @Nullable String heard;
    private int edition;

    /**
     * Nothing was built yet.
     *
     * @param folder the name of the programme's folder, which is its id as a rule
     */
    State(String folder) {
        this.folder = folder;
    }

    synchronized String programme() {
        return programme == null ? folder : programme;
    }

    synchronized int edition() {
        return edition;
    }

    synchronized Optional<Trouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    synchronized void named(String id) {
        programme = id;
    }

    synchronized void troubled(@Nullable Trouble now) {
        trouble = now;
        edition++;
    }

    /** Forgets what was heard about the jar before. */
    synchronized void listen() {
        heard = null;
    }

    /** The first failure counts: what follows comes from it. */
    synchronized void hear(String id, String stackTrace) {
        if (id.equals(programme()) && heard == null) {
            heard = stackTrace;
        }
    }

    synchronized Optional<String> heard() {
        return Optional.ofNullable(heard);
    }
}
