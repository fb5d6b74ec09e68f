package nl.kwartier.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.kwartier.api.Actor;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Ids;
import nl.kwartier.api.access.Accounts;
import nl.kwartier.api.access.Role;
import nl.kwartier.api.store.Store;
import nl.kwartier.store.Database;
import nl.kwartier.testkit.internal.page.Browser;
import nl.kwartier.testkit.internal.start.Admission;
import nl.kwartier.testkit.internal.start.ProgrammeJar;
import nl.kwartier.testkit.internal.start.Run;
import org.osgi.framework.Bundle;

/**
 * Kwartier in a test: the real framework with the real bundles in this JVM, on a new and empty database, with the programme under test in
 * it. Tests get one by {@link KwartierTest}; {@link #with} makes one by hand.
 *
 * <p>The programme runs from its bundle, in a class loader of its own, as it does in earnest. A test therefore meets it at its pages and
 * API, in its rows and at the services it offers, not by its classes.
 */
public final class Platform implements AutoCloseable {
    private final Database database;
    private final Map<String, String> properties;
    private final MovableClock clock = new MovableClock();
    private final List<ProgrammeJar> programmes;
    private final Map<String, Person> people = new ConcurrentHashMap<>();
    private Run run;

    private Platform(Database database, Map<String, String> properties, List<ProgrammeJar> programmes) {
        this.database = database;
        this.properties = properties;
        this.programmes = programmes;
        this.run = Run.start(properties, clock);
    }

    /**
     * Begins to make a platform.
     *
     * @param database the kind of database
     * @return what can be said about it before it starts
     */
    public static Setup with(Database database) {
        return new Setup(database);
    }

    /** A platform that is yet to be started. */
    public static final class Setup {
        private final Database database;
        private final List<ProgrammeJar> programmes = new ArrayList<>();
        private final Map<String, String> settings = new HashMap<>(Map.of("kwartier.demo", "false"));

        Setup(Database database) {
            this.database = database;
        }

        /**
         * Fills it with the demonstration: the invented residents, places and activities of Kwartierstad, and the invented data of the
         * programmes.
         *
         * @return this
         */
        public Setup demo() {
            return set("kwartier.demo", "true");
        }

        /**
         * Sets a setting.
         *
         * @param property the property's name, such as {@code kwartier.municipality}
         * @param value its value
         * @return this
         */
        public Setup set(String property, String value) {
            settings.put(property, value);
            return this;
        }

        /**
         * Brings a programme along from a jar. The first is the programme under test. Without any these are the programmes on the test's
         * class path, of which the module's own comes first.
         *
         * @param id the programme's id
         * @param jar its jar
         * @return this
         */
        public Setup programme(String id, Path jar) {
            programmes.add(new ProgrammeJar(id, jar));
            return this;
        }

        /**
         * Starts the platform and lets the programmes in.
         *
         * @return the platform, to be closed
         * @throws AssertionError when it cannot start, or does not let a programme in, with the reason
         */
        public Platform start() {
            List<ProgrammeJar> jars = programmes.isEmpty() ? ProgrammeJar.ofClassPath() : List.copyOf(programmes);
            var all = new HashMap<>(settings);
            all.putAll(database.fresh());
            all.put(
                    "kwartier.config",
                    Path.of(all.getOrDefault("kwartier.data", ""), "config").toString());
            all.putIfAbsent("kwartier.unsigned", "ja");
            all.putIfAbsent("kwartier.port", "0");
            var platform = new Platform(database, all, jars);
            try {
                platform.letIn();
                return platform;
            } catch (AssertionError refused) {
                platform.close();
                throw refused;
            }
        }
    }

    /** What others depend on comes first. */
    private void letIn() {
        for (int i = programmes.size() - 1; i >= 0; i--) {
            Admission.letIn(run, programmes.get(i));
        }
    }

    /**
     * The clock that the platform and its programmes look at.
     *
     * @return the clock, which a test may move
     */
    public MovableClock clock() {
        return clock;
    }

    /**
     * Somebody who is logged in. The same name gives the same person.
     *
     * @param name a first name; in lower case it is the name to log in with
     * @param role the role, which counts the first time
     * @return the person
     */
    public Person as(String name, Role role) {
        return people.computeIfAbsent(name.toLowerCase(Locale.ROOT), userName -> loggedIn(userName, role));
    }

    /** Comes in as people do for the first time: with the link of an invitation, choosing a password. */
    private Person loggedIn(String userName, Role role) {
        String name = userName.substring(0, 1).toUpperCase(Locale.ROOT) + userName.substring(1);
        var invitation = service(Accounts.class)
                .invite(Caller.system("collega uitnodigen"), Ids.next(), userName, name, role, null);
        var browser = Browser.fresh(address());
        Screen choose = Screen.open(browser, "/uitnodiging/" + invitation.token());
        String password = "een goed wachtwoord van " + userName;
        choose.fields().forEach(label -> choose.fill(label, password));
        Screen in = choose.press("Bewaren en inloggen");
        if (in.status() != 200 || in.path().startsWith("/uitnodiging")) {
            throw new AssertionError(name + " could not log in: " + in);
        }
        String id = invitation.account().id();
        return new Person(this, new Actor(id, name, Set.of(role.code()), Actor.Kind.PERSON), browser);
    }

    /**
     * Somebody who has not logged in.
     *
     * @return a new visitor
     */
    public Person nobody() {
        return new Person(this, Actor.NOBODY, Browser.fresh(address()));
    }

    /**
     * Residents, places and activities in one line.
     *
     * @return what makes them
     */
    public Town town() {
        return new Town(this);
    }

    /**
     * A service of the platform or of a programme.
     *
     * @param <T> what the service does
     * @param type its interface, from {@code nl.kwartier.api} or {@code nl.kwartier.spi}
     * @return the service
     * @throws AssertionError when nobody offers it
     */
    public <T> T service(Class<T> type) {
        return run.service(type);
    }

    /**
     * A service that a programme offers.
     *
     * @param <T> what the service does
     * @param programme the programme's id
     * @param type its interface
     * @return the service of that programme
     * @throws AssertionError when it offers none
     */
    public <T> T service(String programme, Class<T> type) {
        return run.offered(programme, type);
    }

    /**
     * The rows of the programme under test, as it sees them itself.
     *
     * @return its store
     */
    public Store store() {
        return run.service(programme(), Store.class);
    }

    /**
     * The programme under test.
     *
     * @return its id
     */
    public String programme() {
        return programmes.get(0).id();
    }

    /**
     * The programme under test as the framework sees it.
     *
     * @return its bundle, which runs
     * @throws AssertionError when it does not run
     */
    public Bundle bundle() {
        return run.bundle(programme());
    }

    /**
     * Where the platform listens.
     *
     * @return for example {@code http://127.0.0.1:41234}
     */
    public String address() {
        return run.address();
    }

    /** Takes the programme under test away, as an administrator does: its pages go, its data stays. */
    public void takeAway() {
        Admission.takeAway(run, programme());
    }

    /** Lets the programme under test in again after it was taken away. */
    public void bringBack() {
        Admission.bringBack(run, programme());
    }

    /** Stops the platform and starts it again on the same data and at the same address. Who is logged in stays so. */
    public void restart() {
        String port = address().substring(address().lastIndexOf(':') + 1);
        run.close();
        properties.put("kwartier.port", port);
        run = Run.start(properties, clock);
        programmes.forEach(programme -> Admission.awaitRunning(run, programme.id()));
    }

    /** Stops the platform and throws its data away. */
    @Override
    public void close() {
        run.close();
        database.release(properties);
    }
}
