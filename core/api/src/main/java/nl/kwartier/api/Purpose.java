package nl.kwartier.api;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why data is read or changed: the use half of a purpose ({@code doel}). The other half is the processing activity, known from the
 * route: the id of a programme, or {@code kern}.
 */
public enum Purpose {
    /** Doing the work with and for residents. */
    EXECUTION("UITVOERING"),
    /** Planning sessions, places and people. */
    PLANNING("PLANNING"),
    /** Counting, never about one resident. */
    REPORTING("RAPPORTAGE"),
    /** Showing a resident what is kept about him. */
    INSPECTION("INZAGE"),
    /** Keeping the platform in order. */
    ADMINISTRATION("BEHEER"),
    /** Granting, refusing or ending support. Exists only so that attempts can be refused and seen. */
    DECISION("BESLUIT");

    private final String code;

    Purpose(String code) {
        this.code = code;
    }

    /**
     * The Dutch code, as in the header {@code X-Kwartier-Doel} and the access log.
     *
     * @return for example {@code UITVOERING}
     */
    public String code() {
        return code;
    }

    /**
     * Finds a purpose by its Dutch code.
     *
     * @param code the text of the header
     * @return the purpose, or nothing when there is none with this code
     */
    public static Optional<Purpose> of(String code) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.code.equals(code))
                .findFirst();
    }
}
