package nl.kwartier.store.internal.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.Slice;
import nl.kwartier.api.access.AccessLog;
import nl.kwartier.store.internal.engine.Engine;
import nl.kwartier.store.internal.log.LogEntries.Numbered;
import nl.kwartier.store.internal.sql.Rows;
import nl.kwartier.store.internal.sql.Tables;
import org.jspecify.annotations.Nullable;

/** The log as people read it: newest first, including what has not been expanded yet. */
public final class StoredAccessLog implements AccessLog {
    private static final int MOST = 200;

    private final Engine engine;
    private final Tables tables;
    private final Logbook logbook;
    private final AboutResident about;

    public StoredAccessLog(Engine engine, Tables tables, Logbook logbook) {
        this.engine = engine;
        this.tables = tables;
        this.logbook = logbook;
        this.about = new AboutResident(engine.dialect());
    }

    @Override
    public void refused(Caller caller, ErrorCode code, @Nullable String residentId) {
        logbook.refused(caller, code, residentId);
    }

    @Override
    public Slice<Entry> about(Caller caller, String residentId, @Nullable String cursor, int limit) {
        long before = before(cursor);
        List<Numbered> found =
                engine.read(session -> about.find(session.rows(tables), residentId, before, checked(limit) + 1));
        caller.saw(residentId);
        return slice(found, limit);
    }

    @Override
    public Slice<Entry> entries(Caller caller, Filter filter, @Nullable String cursor, int limit) {
        long before = before(cursor);
        return slice(engine.read(session -> find(session.rows(tables), filter, before, checked(limit) + 1)), limit);
    }

    private static List<Numbered> find(Rows rows, Filter filter, long before, int limit) {
        var where = new StringBuilder("l.seq < ?");
        var parameters = new ArrayList<@Nullable Object>(List.of(before));
        add(where, parameters, " AND l.actor_id = ?", filter.actorId());
        add(where, parameters, " AND l.at >= ?", filter.from());
        add(where, parameters, " AND l.at < ?", filter.to());
        if (filter.outcome() != null) {
            where.append(" AND l.outcome = '").append(filter.outcome().name()).append('\'');
        }
        parameters.add(limit);
        return rows.list(
                "SELECT " + LogEntries.COLUMNS + " FROM {log} l WHERE " + where + " ORDER BY l.seq DESC LIMIT ?",
                LogEntries::numbered,
                parameters.toArray());
    }

    private static void add(
            StringBuilder where, List<@Nullable Object> parameters, String condition, @Nullable Object value) {
        if (value != null) {
            where.append(condition);
            parameters.add(value);
        }
    }

    private static Slice<Entry> slice(List<Numbered> found, int limit) {
        List<Numbered> sorted = found.stream()
                .sorted(Comparator.comparingLong(Numbered::seq).reversed())
                .toList();
        List<Numbered> shown = sorted.subList(0, Math.min(limit, sorted.size()));
        String next = sorted.size() > limit ? Long.toString(shown.get(limit - 1).seq(), Character.MAX_RADIX) : null;
        return new Slice<>(shown.stream().map(Numbered::entry).toList(), next);
    }

    private static long before(@Nullable String cursor) {
        try {
            return cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor, Character.MAX_RADIX);
        } catch (NumberFormatException e) {
            throw new InvalidValue(
                    "Deze verwijzing naar de volgende bladzijde klopt niet. Begin opnieuw bij de eerste.");
        }
    }

    private static int checked(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("At most " + MOST + " entries at a time, not " + limit);
        }
        return limit;
    }
}
