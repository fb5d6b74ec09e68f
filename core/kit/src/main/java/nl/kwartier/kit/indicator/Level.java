package nl.kwartier.kit.indicator;

import nl.kwartier.api.Labelled;

/** On which of the three levels of empowerment a figure says something. */
public enum Level implements Labelled {
    /** People decide about their own lives. */
    INDIVIDUAL("INDIVIDUEEL", "Voor mensen zelf"),
    /** People find each other and a way in. */
    COLLECTIVE("COLLECTIEF", "Voor de groep"),
    /** Rules changed. */
    POLITICAL("POLITIEK", "Voor de regels");

    private final String code;
    private final String label;

    Level(String code, String label) {
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
