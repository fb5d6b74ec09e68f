package nl.kwartier.api.lifecycle;

import java.time.Instant;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done with a programme.
 *
 * @param programme the programme's id
 * @param what what was done
 * @param version the version that it was done with or to
 * @param who the name of who did it; {@code Kwartier} when the platform did it by itself
 * @param at when it began
 * @param result how it ended
 * @param reason why it did not end well; null when it did
 */
public record Step(
        String programme,
        Kind what,
        String version,
        String who,
        Instant at,
        Result result,
        @Nullable Reason reason) {
    /** What can be done with a programme. */
    public enum Kind implements Labelled {
        /** A jar came in and waits. */
        OFFERED("AANGEBODEN", "aangeboden"),
        /** Let in and started for the first time. */
        INSTALLED("INGEVOERD", "in gebruik genomen"),
        /** Another version took its place. */
        UPDATED("BIJGEWERKT", "bijgewerkt"),
        /** The version before came back with its data. */
        PUT_BACK("TERUGGEZET", "vorige versie teruggezet"),
        /** Switched on. */
        STARTED("AANGEZET", "aangezet"),
        /** Switched off. */
        STOPPED("UITGEZET", "uitgezet"),
        /** Taken away; the data stayed. */
        REMOVED("WEGGEHAALD", "weggehaald"),
        /** A version that waited was turned down. */
        DECLINED("AFGEWEZEN", "niet toegelaten"),
        /** All its data was taken out as files. */
        EXPORTED("UITGEVOERD", "gegevens opgehaald"),
        /** All its data was erased. */
        ERASED("GEWIST", "gegevens gewist");

        private final String code;
        private final String label;

        Kind(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** How it ended. */
    public enum Result implements Labelled {
        /** It is still going on. */
        BUSY("BEZIG", "bezig"),
        /** As it should. */
        DONE("GELUKT", "gelukt"),
        /** Not; everything is as it was before. */
        FAILED("MISLUKT", "mislukt"),
        /** The platform stopped in the middle; everything is as it was before. */
        BROKEN_OFF("AFGEBROKEN", "afgebroken");

        private final String code;
        private final String label;

        Result(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
