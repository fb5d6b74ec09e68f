package nl.kwartier.store.internal.generation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.store.Generations;
import nl.kwartier.api.store.Schemas.Migration;
import nl.kwartier.api.store.Schemas.MigrationFailed;
import nl.kwartier.api.store.Unit;
import nl.kwartier.store.internal.engine.Engine;
import nl.kwartier.store.internal.engine.Hold;
import nl.kwartier.store.internal.follow.ListenerPlaces;
import nl.kwartier.store.internal.migrate.Catalogue;
import nl.kwartier.store.internal.migrate.History;
import nl.kwartier.store.internal.migrate.Ledger;
import nl.kwartier.store.internal.migrate.Steps;
import nl.kwartier.store.internal.sql.Owners;
import nl.kwartier.store.internal.sql.Session;
import nl.kwartier.store.internal.sql.Tables;
import nl.kwartier.store.internal.unit.OwnedUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Generations in the database. One node at a time builds for an owner, and has it to itself until the switch or the end of it. */
public final class StoredGenerations implements Generations, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StoredGenerations.class);

    private final Engine engine;
    private final Catalogue catalogue;
    private final Ledger ledger;
    private final Steps steps;
    private final ListenerPlaces places;
    private final Clearance clearance;
    private final Map<String, Hold> holds = new ConcurrentHashMap<>();
    private final Map<String, Object> turns = new ConcurrentHashMap<>();

    public StoredGenerations(Engine engine, Catalogue catalogue) {
        this.engine = engine;
        this.catalogue = catalogue;
        this.ledger = new Ledger(catalogue.own());
        this.steps = new Steps(catalogue.own());
        this.places = new ListenerPlaces(catalogue.own());
        this.clearance = new Clearance(engine, catalogue, ledger, steps);
    }

    @Override
    public int build(String owner, List<Migration> next) {
        Owners.prefix(owner);
        var history = new History(owner, next);
        history.check();
        synchronized (turn(owner)) {
            if (holds.containsKey(owner) || !hold(owner)) {
                throw new MigrationFailed(
                        "Het programma " + owner + " wordt al bijgewerkt.",
                        "Wacht tot dat klaar is en probeer het dan opnieuw.",
                        null);
            }
            try {
                return built(owner, history);
            } catch (RuntimeException e) {
                throw failed(owner, e);
            }
        }
    }

    @Override
    public void trial(String owner, int generation) {
        Ledger.Entry entry = entry(owner);
        check(entry, owner, generation);
        catalogue.trial(catalogue.tables(owner, generation), entry.isPrevious(generation));
    }

    @Override
    public void endTrial(String owner) {
        catalogue.endTrial(owner);
    }

    @Override
    public void use(Unit unit, String owner, int generation) {
        if (!(unit instanceof OwnedUnit owned)) {
            throw new IllegalArgumentException("A generation is switched in a unit of the store");
        }
        Session session = owned.session();
        Ledger.Entry entry = ledger.entry(session, owner);
        check(entry, owner, generation);
        Tables wanted = catalogue.tables(owner, generation);
        catalogue.switching(owner);
        owned.afterwards(() -> switched(wanted), () -> catalogue.notSwitched(owner));
        Tables present = catalogue.tables(owner, entry.generation());
        engine.generations().stop(session, present);
        engine.generations().allow(session, wanted);
        if (entry.isPrevious(generation)) {
            places.keep(session, present);
            places.restore(session, wanted);
        }
        ledger.use(session, owner, generation);
    }

    @Override
    public int current(String owner) {
        return entry(owner).generation();
    }

    @Override
    public Optional<Integer> previous(String owner) {
        return Optional.ofNullable(entry(owner).previous());
    }

    @Override
    public void forgetPrevious(String owner) {
        synchronized (turn(owner)) {
            engine.define(session -> {
                ledger.forgetPrevious(session, owner);
                return true;
            });
            clearance.clear(owner);
        }
    }

    @Override
    public void tidy(String owner) {
        synchronized (turn(owner)) {
            if (holds.containsKey(owner) || hold(owner)) {
                try {
                    cancel(owner);
                    clearance.clear(owner);
                } finally {
                    letGo(owner);
                }
            }
        }
    }

    /** Erases an owner: see {@code OwnedData}. */
    public void erase(String owner) {
        Owners.prefix(owner);
        synchronized (turn(owner)) {
            if (holds.containsKey(owner) || !hold(owner)) {
                throw new MigrationFailed(
                        "Het programma " + owner
                                + " wordt nu bijgewerkt. Er is niets gewist. Wacht tot het klaar is en probeer het dan opnieuw.",
                        null);
            }
            try {
                new Erasure(engine, catalogue, ledger).erase(owner);
                clearance.clear(owner);
            } finally {
                letGo(owner);
            }
        }
    }

    /** Leaves what is being built to whoever starts next. */
    @Override
    public void close() {
        holds.keySet().forEach(this::letGo);
    }

    /** Lets writes go on that a crash left stopped. */
    public void recover() {
        engine.read(ledger::owners).stream()
                .filter(owner -> entry(owner).next() != null)
                .forEach(this::recover);
    }

    /** Drops what a crash left behind. */
    public void tidyAll() {
        engine.read(ledger::owners).forEach(this::tidyUnlessBuilding);
    }

    private void recover(String owner) {
        synchronized (turn(owner)) {
            if (hold(owner)) {
                try {
                    cancel(owner);
                } finally {
                    letGo(owner);
                }
            }
        }
    }

    private void tidyUnlessBuilding(String owner) {
        synchronized (turn(owner)) {
            if (!holds.containsKey(owner)) {
                clearance.clear(owner);
            }
        }
    }

    private int built(String owner, History history) {
        Ledger.Entry entry = engine.define(session -> begin(session, owner));
        Tables from = catalogue.tables(owner, entry.generation());
        Tables to = catalogue.tables(owner, entry.highest());
        new Building(engine, ledger, steps, new SameColumns(catalogue.own()), from, to).build(history);
        return to.generation();
    }

    /** From the commit of this on nobody changes rows of the present generation. */
    private Ledger.Entry begin(Session session, String owner) {
        catalogue.stop(owner);
        Ledger.Entry entry = ledger.begin(session, owner);
        Tables present = catalogue.tables(owner, entry.generation());
        engine.generations().stop(session, present);
        places.keep(session, present);
        return entry;
    }

    private MigrationFailed failed(String owner, RuntimeException cause) {
        try {
            cancel(owner);
            clearance.clear(owner);
        } catch (RuntimeException e) {
            LOG.error("What was built for {} could not be taken away; a restart does that: {}", owner, e.toString());
        } finally {
            catalogue.resume(owner);
            letGo(owner);
        }
        if (cause instanceof MigrationFailed reason) {
            return reason;
        }
        String because = cause instanceof Refusal refusal ? " " + refusal.sentence() : "";
        return new MigrationFailed(
                "De gegevens van " + owner + " zijn niet overgezet. De huidige versie werkt door." + because, cause);
    }

    /** Nothing is built any more, and writes go on; what was heard only by what was built is heard again. */
    private void cancel(String owner) {
        catalogue.endTrial(owner);
        engine.define(session -> {
            Ledger.Entry entry = ledger.entry(session, owner);
            if (entry.next() != null) {
                Tables present = catalogue.tables(owner, entry.generation());
                engine.generations().allow(session, present);
                places.restore(session, present);
                ledger.cancel(session, owner);
            }
            return true;
        });
        catalogue.resume(owner);
    }

    private void switched(Tables tables) {
        catalogue.switched(tables);
        letGo(tables.owner());
    }

    private static void check(Ledger.Entry entry, String owner, int generation) {
        if (!entry.mayUse(generation)) {
            throw new IllegalStateException("Generation " + generation + " of " + owner
                    + " is neither one that was built nor the previous one: " + entry);
        }
    }

    private Ledger.Entry entry(String owner) {
        return engine.read(session -> ledger.entry(session, owner));
    }

    private boolean hold(String owner) {
        Optional<Hold> taken = engine.hold(owner);
        taken.ifPresent(hold -> holds.put(owner, hold));
        return taken.isPresent();
    }

    private void letGo(String owner) {
        Hold hold = holds.remove(owner);
        if (hold != null) {
            hold.close();
        }
    }

    private Object turn(String owner) {
        return turns.computeIfAbsent(owner, any -> new Object());
    }
}
