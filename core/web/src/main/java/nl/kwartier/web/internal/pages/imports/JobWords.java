package nl.kwartier.web.internal.pages.imports;

import java.util.Locale;
import nl.kwartier.api.community.Imports.Job;
import nl.kwartier.api.community.Imports.Kind;
import nl.kwartier.api.community.Imports.RowError;
import nl.kwartier.api.community.Imports.State;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Tone;
import nl.kwartier.web.internal.pages.Dutch;

/** How a file on its way in is spoken of. */
final class JobWords {
    private JobWords() {}

    /** {@code 1 plek}, {@code 1.353 plekken}. */
    static String rows(Job job) {
        return Dutch.number(job.rows()) + " " + (job.rows() == 1 ? one(job.kind()) : many(job.kind()));
    }

    static String state(Job job) {
        return job.state() == State.DONE && job.wrong() > 0
                ? "klaar, met fouten"
                : job.state().label();
    }

    static Tone tone(Job job) {
        return switch (job.state()) {
            case DONE -> job.wrong() > 0 ? Tone.SOON : Tone.GOOD;
            case FAILED -> Tone.LATE;
            case RUNNING -> Tone.INFO;
            case CHECKED -> Tone.SOON;
        };
    }

    /** {@code 3 regels slaan wij over}. */
    static String leftOut(Job job) {
        boolean before = job.state() == State.CHECKED || job.state() == State.RUNNING;
        String rows = Dutch.number(job.wrong()) + (job.wrong() == 1 ? " regel " : " regels ");
        return rows + (before ? "slaan wij over" : "sloegen wij over");
    }

    /** What an error means for its row. */
    static String result(RowError error) {
        return error.leftOut() ? "wij slaan de regel over" : "wij slaan alleen dit vakje over";
    }

    /** Where what was read in can be seen. */
    static NavLink see(Kind kind) {
        return switch (kind) {
            case RESIDENTS -> NavLink.to("Naar de inwoners", "/inwoners");
            case PLACES, NEIGHBOURHOODS -> NavLink.to("Naar de kaart", "/plekken/kaart");
            case ACTIVITIES -> NavLink.to("Naar de activiteiten", "/activiteiten");
        };
    }

    private static String many(Kind kind) {
        return kind.label().toLowerCase(Locale.ROOT);
    }

    private static String one(Kind kind) {
        return switch (kind) {
            case RESIDENTS -> "inwoner";
            case PLACES -> "plek";
            case NEIGHBOURHOODS -> "buurt";
            case ACTIVITIES -> "activiteit";
        };
    }
}
