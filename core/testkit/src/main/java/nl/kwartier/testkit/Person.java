package nl.kwartier.testkit;

import java.util.Map;
import java.util.Set;
import nl.kwartier.api.Actor;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.Traces;
import nl.kwartier.api.access.ApiKeys;
import nl.kwartier.testkit.internal.page.Browser;
import org.jspecify.annotations.Nullable;

/** Somebody at the console: a colleague who is logged in, or a visitor who is not. */
public final class Person {
    private final Platform platform;
    private final Actor actor;
    private final Browser browser;
    private @Nullable Api api;

    Person(Platform platform, Actor actor, Browser browser) {
        this.platform = platform;
        this.actor = actor;
        this.browser = browser;
    }

    /**
     * Opens a page.
     *
     * @param path its path, such as {@code /wandelgroep}
     * @return the page, also when it is a refusal
     */
    public Screen open(String path) {
        return Screen.open(browser, path);
    }

    /**
     * Sends a form that no page shows to this person, with the token that all forms of a session carry.
     *
     * @param path where to send it
     * @param fields what to send, by name
     * @return the page that follows, also when it is a refusal
     */
    public Screen send(String path, Map<String, String> fields) {
        return Screen.send(browser, path, fields);
    }

    /**
     * A program with a key of this person.
     *
     * @return the program; one without a key for somebody who is not logged in
     */
    public synchronized Api api() {
        Api known = api;
        if (known == null) {
            known = new Api(Browser.fresh(platform.address()), key(), null);
            api = known;
        }
        return known;
    }

    private String key() {
        if (actor.kind() == Actor.Kind.NOBODY) {
            return "";
        }
        return platform.service(ApiKeys.class).make(caller(), "proberen").secret();
    }

    /**
     * This person as the caller of a service, for what a test does past the pages.
     *
     * @return a new caller with the purpose of planning, for the programme under test
     */
    public Caller caller() {
        return Caller.of(actor, Purpose.PLANNING, platform.programme(), "proberen", Traces.next());
    }

    /**
     * The id of this person's account.
     *
     * @return the id, as the log and the tables have it
     */
    public String id() {
        return actor.id();
    }

    /**
     * What colleagues see.
     *
     * @return the name
     */
    public String name() {
        return actor.name();
    }

    /**
     * The roles that this person has.
     *
     * @return their codes
     */
    public Set<String> roles() {
        return actor.roles();
    }
}
