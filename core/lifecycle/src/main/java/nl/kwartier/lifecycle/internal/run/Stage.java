package nl.kwartier.lifecycle.internal.run;

/** The stages in which one version takes the place of another. Until the last of them is over, everything is as it was. */
public enum Stage {
    /** The jar is fetched from the list and read once more. */
    READ("het bestand wordt gelezen"),
    /** The framework looks whether everything that it needs is here. */
    RESOLVE("Kwartier kijkt of alles past"),
    /** The next generation of its tables is made. */
    BUILD("de gegevens worden klaargezet"),
    /** The present version stops. */
    STOP("de huidige versie stopt"),
    /** The other version starts on those tables and is looked at. */
    START("de andere versie start en wordt nagekeken"),
    /** One commit switches version and tables. */
    SWITCH("de andere versie neemt het over"),
    /** What happened to residents in the meantime is told, and the pages open. */
    OPEN("de pagina’s gaan open");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    /** What is being done, in a few Dutch words. */
    public String words() {
        return words;
    }

    /** Hears how far the work on a programme is. */
    @FunctionalInterface
    public interface Onlooker {
        /** A stage begins. */
        void reached(String id, Stage stage);
    }
}
