package nl.kwartier.store.internal.log;

import java.util.Arrays;
import java.util.List;
import nl.kwartier.api.access.AccessLog.Entry;
import nl.kwartier.api.access.AccessLog.Outcome;
import nl.kwartier.api.store.Row;
import org.jspecify.annotations.Nullable;

/** Reads rows of the log as entries. */
final class LogEntries {
    static final String COLUMNS =
            "l.seq, l.at, l.trace, l.actor_id, l.actor_name, l.activity, l.purpose, l.action, l.outcome, "
                    + "l.code, l.objects, l.residents";

    private LogEntries() {}

    static Numbered numbered(Row row) {
        long seq = row.number("seq");
        return new Numbered(seq, entry(row, Long.toString(seq)));
    }

    private static Entry entry(Row row, String id) {
        return new Entry(
                id,
                row.instant("at"),
                row.text("trace"),
                row.text("actor_id"),
                row.text("actor_name"),
                row.text("activity"),
                row.text("purpose"),
                row.text("action"),
                Outcome.valueOf(row.text("outcome")),
                row.textOrNull("code"),
                lines(row.textOrNull("objects")),
                (int) row.number("residents"));
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : Arrays.asList(text.split("\n", -1));
    }

    /** An entry with its number, by which the list is ordered. */
    record Numbered(long seq, Entry entry) {}
}
