package nl.kwartier.lifecycle.internal.list;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import nl.kwartier.api.Caller;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.store.Unit;
import nl.kwartier.lifecycle.internal.jar.PluginJar;
import nl.kwartier.lifecycle.internal.jar.Unfit;

/** The jars themselves: every node runs what is kept here, whatever lies on its own disk. */
public final class Jars {
    private final Store store;
    private final Clock clock;

    /** Keeps them in a store. */
    public Jars(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The bytes of a jar; nothing when another node replaced it in the meantime. */
    public Optional<byte[]> content(String sha) {
        return store.read(
                Caller.system("programma laden"),
                rows -> rows.first(
                        "SELECT content FROM {jar} WHERE sha = ?",
                        row -> Objects.requireNonNull(row.bytesOrNull("content")),
                        sha));
    }

    /**
     * A jar, read and checked once more; nothing when another node replaced it in the meantime.
     *
     * @throws Unfit when what is kept was damaged
     */
    public Optional<PluginJar> read(String sha) throws Unfit {
        Optional<byte[]> content = content(sha);
        return content.isPresent() ? Optional.of(PluginJar.of(content.get())) : Optional.empty();
    }

    void keep(Unit unit, PluginJar jar) {
        var is = jar.descriptor();
        unit.run(
                "INSERT INTO {jar} (sha, version, title, about, icon, signer, added, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (sha) DO UPDATE SET icon = excluded.icon, signer = excluded.signer",
                jar.sha(),
                is.version(),
                is.title(),
                is.about(),
                is.icon(),
                jar.signature().signer().orElse(null),
                clock.instant(),
                jar.bytes());
    }

    /** A jar that no programme runs, can go back to or is offered is only weight. */
    static void forgetUnused(Unit unit) {
        unit.run("DELETE FROM {jar} WHERE NOT EXISTS (SELECT 1 FROM {programme} p"
                + " WHERE {jar}.sha IN (p.sha, p.offered_sha, p.worked_sha, p.previous_sha))");
    }
}
