package nl.kwartier.web.internal.containment;

import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;

/** No answer of a programme, because it took too long or was not asked. What caused it is in the log already. */
public final class Withheld extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why there is no answer. */
    public enum Why {
        /** It took longer than the time limit. */
        TOO_LONG,
        /** It failed again and again and is left in peace for a while. */
        RESTING,
        /** As many calls as may be are inside. */
        FULL
    }

    private final Why why;
    private final String reference;
    private final long retrySeconds;

    Withheld(Why why, String reference, long retrySeconds) {
        super(why.name(), null, false, false);
        this.why = why;
        this.reference = reference;
        this.retrySeconds = retrySeconds;
    }

    /** Whether the programme itself is to blame for this answer. */
    public boolean isFault() {
        return why == Why.TOO_LONG;
    }

    /** The number under which the cause is in the log. */
    public String reference() {
        return reference;
    }

    /** After how many seconds it makes sense to try again. */
    public long retrySeconds() {
        return retrySeconds;
    }

    /** What it means to who asked a programme by this title; {@code changing} when he wanted to change something. */
    public Refusal refusal(String title, boolean changing) {
        return Refusal.of(
                ErrorCode.SERVICE,
                sentence(title, changing) + " Lukt het dan nog niet? Geef dan dit kenmerk door"
                        + " aan uw functioneel beheerder: " + reference + ".");
    }

    private String sentence(String title, boolean changing) {
        return switch (why) {
            case TOO_LONG ->
                title + " gaf niet op tijd antwoord. De andere programma’s en uw gegevens zijn er gewoon. "
                        + (changing
                                ? "Kijk eerst of uw wijziging al is bewaard. Zo niet, probeer het dan nog eens."
                                : "Probeer het zo nog eens.");
            case RESTING ->
                title
                        + " werkt nu even niet. De andere programma’s en uw gegevens zijn er gewoon. Er is niets gewijzigd."
                        + " Probeer het over een minuut nog eens.";
            case FULL -> title + " heeft het nu erg druk. Er is niets gewijzigd. Probeer het zo nog eens.";
        };
    }
}
