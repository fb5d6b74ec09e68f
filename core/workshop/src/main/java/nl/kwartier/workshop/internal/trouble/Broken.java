package nl.kwartier.workshop.internal.trouble;

import java.util.List;
import nl.kwartier.api.development.Trouble;
import nl.kwartier.api.development.Trouble.Spot;

/** The sources cannot be built, with where to mend them. */
public final class Broken extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Trouble trouble;

    private Broken(Trouble trouble) {
        super(trouble.title(), null, false, false);
        this.trouble = trouble;
    }

    /** Something that stands in the sources. */
    public static Broken at(String title, List<Spot> spots) {
        return new Broken(new Trouble(title, "Verbeter het en bewaar het bestand.", spots, "", false));
    }

    /** Something else. */
    public static Broken because(String title, String sentence, String technical) {
        return new Broken(new Trouble(title, sentence, List.of(), technical, false));
    }

    /** What is the matter. */
    public Trouble trouble() {
        return trouble;
    }
}
