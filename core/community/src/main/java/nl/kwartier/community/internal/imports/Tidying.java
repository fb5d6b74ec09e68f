package nl.kwartier.community.internal.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.kwartier.api.Caller;
import nl.kwartier.api.store.Store;

/** Forgets what is no longer needed: a file holds data about people. */
final class Tidying {
    private static final Duration OFFERED = Duration.ofDays(7);
    private static final Duration ENDED = Duration.ofDays(90);

    /** Rows without a job are of an offer that was broken off, or that goes on right now. */
    private static final Duration BROKEN_OFF = Duration.ofDays(1);

    private Tidying() {}

    static void tidy(Store store) {
        var caller = Caller.system("oude bestanden vergeten");
        var now = Instant.now();
        List<String> old = store.read(
                caller,
                reader -> reader.list(
                        "SELECT id FROM {import_job} WHERE (state = 'BEKEKEN' AND offered_at < ?)"
                                + " OR (state IN ('KLAAR', 'MISLUKT') AND offered_at < ?) LIMIT 1000",
                        row -> row.text("id"),
                        now.minus(OFFERED),
                        now.minus(ENDED)));
        List<String> lost = store.read(
                caller,
                reader -> reader.list(
                        "SELECT DISTINCT p.job_id FROM {import_part} p LEFT JOIN {import_job} j ON j.id = p.job_id"
                                + " WHERE j.id IS NULL AND p.job_id < ? LIMIT 1000",
                        row -> row.text("job_id"),
                        firstIdOf(now.minus(BROKEN_OFF))));
        old.forEach(job -> forget(store, caller, job));
        lost.forEach(job -> forget(store, caller, job));
    }

    private static void forget(Store store, Caller caller, String job) {
        store.write(caller, unit -> {
            Jobs.forget(unit, job);
            Parts.clear(unit, job);
            return job;
        });
    }

    /** Ids begin with the moment at which they were made, in milliseconds as twelve hexadecimal digits. */
    private static String firstIdOf(Instant moment) {
        String digits = String.format("%012x", moment.toEpochMilli());
        return digits.substring(0, 8) + "-" + digits.substring(8);
    }
}
