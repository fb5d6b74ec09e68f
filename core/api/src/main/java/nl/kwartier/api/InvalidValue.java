package nl.kwartier.api;

/**
 * A value that cannot be what it says it is, such as a postcode without letters.
 *
 * <p>The message is a Dutch sentence for the person who typed it and shows a good example; pages put it at the field.
 */
public final class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * Refuses a value.
     *
     * @param sentence what is wrong and what to type instead, in Dutch at B1
     */
    public InvalidValue(String sentence) {
        super(sentence);
    }

    /**
     * The sentence for the person who typed the value.
     *
     * @return a Dutch sentence
     */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
