package nl.kwartier.ui;

/** What a field of a form looks like. */
public enum FieldKind {
    /** One line of words. */
    TEXT("text"),
    /** Several lines of words. */
    TEXTAREA(""),
    /** A number, with the bounds of its attributes. */
    NUMBER("number"),
    /** A day, as {@code 2026-11-24}; for a day that may be partly known use {@link #TEXT}. */
    DATE("date"),
    /** A time, as {@code 09:30}. */
    TIME("time"),
    /** A day with a time, as {@code 2026-11-24T09:30}. */
    DATETIME("datetime-local"),
    /** A mail address. */
    EMAIL("email"),
    /** A telephone number. */
    TEL("tel"),
    /** The address of a page. */
    URL("url"),
    /** A password; what was typed is never sent back. */
    PASSWORD("password"),
    /** A closed list that drops down; for more than seven options. */
    SELECT(""),
    /** All options under each other; for at most seven. */
    RADIOS("radio"),
    /** Options of which several may be ticked. */
    CHECKBOXES("checkbox"),
    /** One box: yes or no. Its value is {@code ja}. */
    CHECKBOX("checkbox"),
    /** A file to send. */
    FILE("file"),
    /** Not shown. */
    HIDDEN("hidden");

    private final String type;

    FieldKind(String type) {
        this.type = type;
    }

    /** The {@code type} of its HTML input, or empty when it is none. */
    public String type() {
        return type;
    }

    /** Whether it is several boxes under one question, so that the question is a legend and not a label. */
    public boolean grouped() {
        return this == RADIOS || this == CHECKBOXES;
    }
}
