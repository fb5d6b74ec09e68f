package nl.kwartier.kit;

import java.util.Map;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;

/** Two people changed the same thing: the second sees both, and chooses. */
public final class Stale {
    private Stale() {}

    /**
     * Refuses a change of a version that is no longer the present one.
     *
     * @param present the version that is kept
     * @param seen the version that was changed
     * @param now what is kept now, by the Dutch names of the form's fields
     * @throws Refusal with {@code KW-VERSIE}, the present {@code versie} and what is there now
     */
    public static void check(long present, long seen, Map<String, Object> now) {
        if (present != seen) {
            throw Refusal.of(
                            ErrorCode.VERSION,
                            "Een collega wijzigde dit net ook. Kijk hieronder wat er verschilt, en bewaar dan opnieuw.")
                    .with("versie", present)
                    .with("huidig", now);
        }
    }
}
