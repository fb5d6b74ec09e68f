package nl.kwartier.api;

/** Every reason to refuse a request, with the HTTP status and the title that go with it. One list for pages, API and plugins. */
public enum ErrorCode {
    /** A field is unknown, missing or wrong in itself. */
    FIELD("KW-VELD", 400, "Niet alles is goed ingevuld"),
    /** What was sent is no request that can be read. */
    REQUEST("KW-VERZOEK", 400, "Wij konden dit niet lezen"),
    /** Nobody is logged in, or the API key is unknown. */
    LOG_IN("KW-INLOGGEN", 401, "Log eerst in"),
    /** The actor has no right to this. */
    RIGHT("KW-RECHT", 403, "U mag dit niet"),
    /** The purpose of the request does not allow this. */
    PURPOSE("KW-DOEL", 403, "Voor dit doel mag dit niet"),
    /** The resident gave no consent for this. */
    CONSENT("KW-TOESTEMMING", 403, "Hiervoor is toestemming nodig"),
    /** The form did not come from a page of this session. */
    FORM("KW-FORMULIER", 403, "Dit formulier is verlopen"),
    /** It does not exist, or even its existence is secret. */
    NOT_FOUND("KW-NIET-GEVONDEN", 404, "Dit bestaat niet (meer)"),
    /** The address exists, for another method. */
    METHOD("KW-METHODE", 405, "Dit kan hier niet"),
    /** The step is not in the state machine. */
    TRANSITION("KW-OVERGANG", 409, "Deze stap kan nu niet"),
    /** A guard of the step does not hold yet. */
    CONDITION("KW-VOORWAARDE", 409, "Er mist nog iets"),
    /** It exists already. */
    DUPLICATE("KW-DUBBEL", 409, "Dit bestaat al"),
    /** Somebody else changed it in the meantime. */
    VERSION("KW-VERSIE", 412, "Iemand anders heeft dit ook gewijzigd"),
    /** The body is larger than allowed. */
    TOO_LARGE("KW-TE-GROOT", 413, "Dit is te groot"),
    /** The body is of a kind that is not read here. */
    MEDIA_TYPE("KW-SOORT", 415, "Dit soort bestand lezen wij hier niet"),
    /** Locked during private time. */
    LOCKED("KW-BESLOTEN", 423, "Dit is nu besloten"),
    /** Too many requests or attempts. */
    TOO_MANY("KW-TE-VAAK", 429, "Dit ging te vaak achter elkaar"),
    /** Our fault: the cause is in the platform's log under the reference number. */
    INTERNAL("KW-FOUT", 500, "Er ging iets mis bij ons"),
    /** A service that is needed is absent or too slow. */
    SERVICE("KW-DIENST", 503, "Dit werkt nu even niet");

    private final String code;
    private final int status;
    private final String title;

    ErrorCode(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    /**
     * The code as the API and the log show it.
     *
     * @return for example {@code KW-VELD}
     */
    public String code() {
        return code;
    }

    /**
     * The HTTP status of the answer.
     *
     * @return for example 409
     */
    public int status() {
        return status;
    }

    /**
     * A short Dutch title, the same for every case of this code.
     *
     * @return a title at B1
     */
    public String title() {
        return title;
    }
}
