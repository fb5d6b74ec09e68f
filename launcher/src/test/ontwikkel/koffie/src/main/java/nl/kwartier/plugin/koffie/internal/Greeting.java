package nl.kwartier.plugin.koffie.internal;

/** What is said to who comes. */
public record Greeting(String words) {
    /** The words in capitals. */
    public String loud() {
        return words.toUpperCase(java.util.Locale.ROOT);
    }
}
