package nl.kwartier.api.access;

import nl.kwartier.api.Labelled;

/** The roles that people recognise. */
public enum Role implements Labelled {
    /** Keeps the platform in order: accounts, programmes, imports. */
    ADMINISTRATOR("beheerder", "Beheerder"),
    /** Works with residents, places and activities. */
    STAFF("medewerker", "Medewerker"),
    /** Looks and changes nothing. */
    READER("lezer", "Lezer");

    private final String code;
    private final String label;

    Role(String code, String label) {
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
