package nl.kwartier.store.internal.sql;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One generation of one owner's tables: turns SQL with tables between braces into SQL that the database runs. Thread-safe. */
public final class Tables {
    /** Above this, the texts are evidently made up at run time; forgetting them all costs little. */
    private static final int MOST_TEXTS = 2_000;

    private final Dialect dialect;
    private final String owner;
    private final int generation;
    private final Map<String, String> resolved = new ConcurrentHashMap<>();

    public Tables(Dialect dialect, String owner, int generation) {
        this.dialect = dialect;
        this.owner = owner;
        this.generation = generation;
    }

    public String owner() {
        return owner;
    }

    public int generation() {
        return generation;
    }

    /** Resolves a statement; remembered per text. */
    public String resolve(String sql) {
        String known = resolved.get(sql);
        if (known != null) {
            return known;
        }
        if (confined()) {
            Allowed.onRows(sql);
        }
        String found = TableText.resolve(sql, name -> dialect.table(owner, generation, name), confined());
        if (resolved.size() >= MOST_TEXTS) {
            resolved.clear();
        }
        resolved.put(sql, found);
        return found;
    }

    /** Resolves a statement of a migration. */
    public String resolveMigration(String sql) {
        if (confined()) {
            Allowed.inMigration(sql);
        }
        return TableText.resolve(sql, name -> dialect.tableInMigration(owner, generation, name), confined());
    }

    /** How the database knows a table of this generation. */
    public String name(String table) {
        return dialect.table(owner, generation, table);
    }

    /** Whether a statement of a migration is about tables, not about their rows. */
    public static boolean aboutTables(String sql) {
        return Allowed.onTables(sql);
    }

    private boolean confined() {
        return !owner.equals(Owners.STORE);
    }
}
