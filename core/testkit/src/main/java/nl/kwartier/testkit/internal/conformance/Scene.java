package nl.kwartier.testkit.internal.conformance;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.kwartier.api.access.Role;
import nl.kwartier.api.web.Route;
import nl.kwartier.spi.Programme;
import nl.kwartier.store.Database;
import nl.kwartier.testkit.Person;
import nl.kwartier.testkit.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** A demonstration with the programme in it, started when it is first looked at. */
public final class Scene implements AutoCloseable {
    private final Function<Database, Platform.Setup> setup;
    private final Map<String, String> examples;
    private @Nullable Platform platform;
    private @Nullable Crawl crawl;
    private boolean broken;

    public Scene(Function<Database, Platform.Setup> setup, Map<String, String> examples) {
        this.setup = setup;
        this.examples = Map.copyOf(examples);
    }

    /** Holds the programme to one thing. Where it does not even start, one failure says so, and the others are skipped. */
    public void hold(Check check) {
        Assumptions.assumeFalse(broken, "the programme did not start");
        List<Finding> findings = check.look(this);
        if (!findings.isEmpty()) {
            throw Finding.failure(check.name(), findings);
        }
    }

    /** Tells how much was looked at, so that a promise that was held to nothing does not look kept. */
    void note(String looked) {
        System.out.println("Conformance of " + id() + ": " + looked);
    }

    Platform platform() {
        Platform started = platform;
        if (started == null) {
            broken = true;
            started = setup.apply(Database.SQLITE).start();
            platform = started;
            broken = false;
        }
        return started;
    }

    /** The same programme on another database, to be closed. */
    Platform platformOn(Database database) {
        return setup.apply(database).start();
    }

    /** The pages, as they were before any check changed something. */
    Crawl crawl() {
        Crawl known = crawl;
        if (known == null) {
            known = Crawl.of(this);
            crawl = known;
        }
        return known;
    }

    /** Asked again each time: whoever kept them would keep the programme's classes. */
    List<Route> routes() {
        return platform().service(platform().programme(), Programme.class).routes();
    }

    String id() {
        return platform().programme();
    }

    Person administrator() {
        return platform().as("beheerder-proef", Role.ADMINISTRATOR);
    }

    Person staff() {
        return platform().as("medewerker-proef", Role.STAFF);
    }

    Person reader() {
        return platform().as("lezer-proef", Role.READER);
    }

    /** What the author says to fill in, by the name of the field. */
    Map<String, String> examples() {
        return examples;
    }

    @Override
    public void close() {
        Platform started = platform;
        if (started != null) {
            started.close();
        }
    }
}
