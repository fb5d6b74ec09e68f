package nl.kwartier.api;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why data is read or changed: the use half of a purpose ({@code doel}). The other half is the processing activity, known from the
 * route: the id of a programme, or {@code kern}.
 */
public enum Purpose implements Labelled {
    /** Doing the work with and for residents. */
    EXECUTION("UITVOERING", "Het werk met inwoners doen"),
    /** Planning sessions, places and people. */
    PLANNING("PLANNING", "Bijeenkomsten, plekken en mensen plannen"),
    /** Counting, never about one resident. */
    REPORTING("RAPPORTAGE", "Tellen, nooit over één inwoner"),
    /** Showing a resident what is kept about him. */
    INSPECTION("INZAGE", "Een inwoner laten zien wat er over hem bewaard is"),
    /** Keeping the platform in order. */
    ADMINISTRATION("BEHEER", "Kwartier beheren"),
    /** Granting, refusing or ending support. Exists only so that attempts can be refused and seen. */
    DECISION("BESLUIT", "Beslissen over hulp of steun");

    private final String code;
    private final String label;

    Purpose(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /**
     * The Dutch code, as in the header {@code X-Kwartier-Doel} and the access log.
     *
     * @return for example {@code UITVOERING}
     */
    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
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
