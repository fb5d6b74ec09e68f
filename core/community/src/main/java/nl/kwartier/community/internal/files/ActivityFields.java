package nl.kwartier.community.internal.files;

import java.util.List;

/** What a file of activities can hold. */
public final class ActivityFields {
    /** The key that a row has in the file; never kept, only used to know the activity again. */
    public static final Field ID = Field.of("Kenmerk in het bestand", Values::key, "id", "kenmerk", "activiteitid");

    static final Field TITLE = Field.text("Titel", "titel", "activiteit", "naam", "title");
    static final Field WHAT = Field.text("Uitleg", "omschrijving", "uitleg", "wat", "beschrijving");

    /** The place, by its key in the municipality's own file. */
    public static final Field PLACE = Field.text("Plek", "plekid", "plek", "locatieid");

    static final Field ORGANISER = Field.text("Wie het organiseert", "organisator", "organisatie", "georganiseerddoor");
    static final Field DATE = Field.of("Datum", Dates::whole, "datum", "op");

    /** The day of the week, for what comes back each week. */
    static final Field DAY = Field.of("Dag van de week", Dates::weekday, "dag", "weekdag");

    static final Field BEGIN =
            Field.of("Begint om", Dates::time, "begin", "begintijd", "van", "start", "starttijd", "aanvang");
    static final Field END = Field.of("Eindigt om", Dates::time, "eind", "einde", "eindtijd", "tot");
    static final Field CAPACITY = Field.of("Aantal mensen", Values::whole, "capaciteit", "aantalmensen", "maximum");
    static final Field CENTS =
            Field.of("Kosten in centen", Values::whole, "kostencent", "kostencenten", "kostenincenten");
    static final Field EUROS =
            Field.of("Kosten in euro’s", Values::euros, "kosten", "prijs", "kosteneuro", "eigenbijdrage");
    static final Field LANGUAGES = Field.text("Talen", "talen", "taal");
    static final Field AUDIENCE = Field.text("Voor wie", "voorwie", "doelgroep");

    static final List<Field> ALL = List.of(
            ID, TITLE, WHAT, PLACE, ORGANISER, DATE, DAY, BEGIN, END, CAPACITY, CENTS, EUROS, LANGUAGES, AUDIENCE);

    private ActivityFields() {}
}
