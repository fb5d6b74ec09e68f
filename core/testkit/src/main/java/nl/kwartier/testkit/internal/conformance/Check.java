package nl.kwartier.testkit.internal.conformance;

import java.util.List;

/** One thing that a programme is held to. */
public interface Check {
    /** What is true of a programme that passes, as a sentence without subject. */
    String name();

    /** Looks, and tells what is not as it should be. */
    List<Finding> look(Scene scene);

    /** All of them, in an order in which those that change data come after those that look at it. */
    static List<Check> all() {
        return List.of(
                new Pages(),
                new Labels(),
                new Dutch(),
                new Rights(),
                new Barriers(),
                new Forms(),
                new Buttons(),
                new KeptData(),
                new Starts(),
                new OnPostgres());
    }
}
