package nl.kwartier.web.internal.health;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Settings;
import nl.kwartier.api.community.Places;
import nl.kwartier.api.lifecycle.Programmes;
import nl.kwartier.api.lifecycle.Programmes.Busy;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.web.internal.containment.Containment;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers whether the database answers and what the programmes are doing. */
@Component(service = Health.class)
public final class Health {
    private static final Logger LOG = LoggerFactory.getLogger(Health.class);

    /** An answer is good for so long, so that a busy watcher costs nothing. */
    private static final long FRESH_NANOS = 200_000_000;

    private final Runnable question;
    private final Programmes programmes;
    private final Containment containment;
    private final Supplier<Map<String, String>> database;
    private final String version;
    private volatile Report last = new Report(false, new JsonObject(), Long.MIN_VALUE);

    /** Whether it is well, and what to tell; made at a moment of {@code System.nanoTime}. */
    public record Report(boolean ok, JsonObject json, long at) {}

    /** Asks the store what the database is, and the places whether it answers, because that question goes all the way to it. */
    @Activate
    public Health(
            @Reference Places places,
            @Reference Programmes programmes,
            @Reference Containment containment,
            @Reference(target = "(&(kwartier.rol=gezondheid)(kwartier.onderdeel=database))")
                    Supplier<Map<String, String>> database,
            BundleContext context) {
        this(
                () -> places.count(Caller.system("gezondheid nakijken")),
                programmes,
                containment,
                database,
                new Settings(context::getProperty).version());
    }

    Health(
            Runnable question,
            Programmes programmes,
            Containment containment,
            Supplier<Map<String, String>> database,
            String version) {
        this.question = question;
        this.programmes = programmes;
        this.containment = containment;
        this.database = database;
        this.version = version;
    }

    /** How it is now. */
    public Report report() {
        Report known = last;
        long now = System.nanoTime();
        if (known.at() == Long.MIN_VALUE || now - known.at() > FRESH_NANOS) {
            known = make(now);
            last = known;
        }
        return known;
    }

    private Report make(long now) {
        boolean answers = databaseAnswers();
        var json = new JsonObject();
        json.addProperty("status", answers ? "goed" : "storing");
        json.addProperty("versie", version);
        var data = new JsonObject();
        new TreeMap<>(database.get()).forEach(data::addProperty);
        data.addProperty("status", answers ? "goed" : "antwoordt niet");
        json.add("database", data);
        var list = new JsonArray();
        programmes.all().forEach(programme -> list.add(state(programme)));
        json.add("programmas", list);
        return new Report(answers, json, now);
    }

    private JsonObject state(Programme programme) {
        var one = new JsonObject();
        one.addProperty("id", programme.id());
        one.addProperty("versie", programme.version());
        one.addProperty("status", state(programme.state()));
        if (programme.reason() != null) {
            one.addProperty("code", programme.reason().code());
            one.addProperty("oorzaak", programme.reason().cause());
        }
        Busy busy = programme.more().busy();
        if (busy != null) {
            one.addProperty("bezig", busy.step());
        }
        if (programme.state() == State.ACTIVE) {
            boolean closed = containment.rest(programme.id()).isPresent();
            one.addProperty("paginas", closed ? "dicht" : "open");
        }
        return one;
    }

    private boolean databaseAnswers() {
        try {
            question.run();
            return true;
        } catch (RuntimeException silent) {
            LOG.warn("De database antwoordt niet: {}", silent.toString());
            return false;
        }
    }

    /** The word for a state. */
    public static String state(State state) {
        return switch (state) {
            case ACTIVE -> "aan";
            case STOPPED -> "uit";
            case WAITING -> "wacht";
            case FAILED -> "storing";
        };
    }
}
