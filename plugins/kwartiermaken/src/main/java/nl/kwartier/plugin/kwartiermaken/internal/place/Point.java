package nl.kwartier.plugin.kwartiermaken.internal.place;

import nl.kwartier.api.Labelled;

/** The five points of a preparation, in the order in which people talk about them. */
public enum Point implements Labelled {
    /** Somebody of the place who receives guests. */
    CONTACT_PERSON(
            "contactpersoon", "Wie vangt op", "Is er iemand die gasten opvangt?", "Er is iemand die gasten opvangt."),
    /** Where somebody can have a rest. */
    QUIET_SPOT(
            "rustigePlek",
            "Rustige plek",
            "Is er een plek om even rust te hebben?",
            "Er is een plek om even rust te hebben."),
    /** What everybody does when it gets too much. */
    WHAT_IF(
            "alsDan",
            "Als … dan …",
            "Is afgesproken wat u doet als het te veel wordt?",
            "Afgesproken is wat u doet als het te veel wordt."),
    /** Whom to call. */
    WHO_TO_CALL("wieBellen", "Wie bellen", "Weet de plek wie ze kan bellen?", "De plek weet wie ze kan bellen."),
    /** Everybody knows that guests come, and nothing about them. */
    TEAM_INFORMED(
            "teamIngelicht",
            "Team ingelicht",
            "Weet het team dat er gasten komen?",
            "Het team weet dat er gasten komen. Het weet niets over hen.");

    private final String code;
    private final String label;
    private final String question;
    private final String sentence;

    Point(String code, String label, String question, String sentence) {
        this.code = code;
        this.label = label;
        this.question = question;
        this.sentence = sentence;
    }

    /** The name in JSON and forms; in camelCase because it is a field there. */
    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** What to ask the place. */
    public String question() {
        return question;
    }

    /** What is so when the answer is yes. */
    public String sentence() {
        return sentence;
    }
}
