package nl.kwartier.api;

/**
 * A kind of data. A programme says in its descriptor which kinds it asks for, and for which {@link Purpose}; an administrator sees that
 * before the programme is let in.
 */
public enum DataLabel implements Labelled {
    /** Name and date of birth. */
    PERSON("PERSOON", "Naam en geboortedatum"),
    /** Address, telephone number and e-mail address. */
    CONTACT("CONTACT", "Adres, telefoon en e-mail"),
    /** Who takes part in what. */
    PARTICIPATION("DEELNAME", "Waar iemand aan meedoet"),
    /** What staff write down in their own words. */
    NOTE("NOTITIE", "Wat medewerkers opschrijven"),
    /** Health, and the other special categories of the GDPR, article 9. */
    HEALTH("GEZONDHEID", "Gezondheid en andere gevoelige gegevens"),
    /** Whom somebody knows. Never for {@link Purpose#DECISION}: what people tell about their own network may not be used against them. */
    NETWORK("NETWERK", "Wie iemand kent"),
    /** Places, with what they offer and who is there to help. */
    PLACE("PLEK", "Plekken en wat ze bieden");

    private final String code;
    private final String label;

    DataLabel(String code, String label) {
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
