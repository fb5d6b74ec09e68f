package nl.kwartier.lifecycle.internal.list;

import java.time.Instant;
import nl.kwartier.api.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list, with what the jar says about itself.
 *
 * @param sha of the jar that must run
 * @param workedSha of the jar that ran last; null when none did
 * @param offeredSha of a jar that waits for an administrator, with its version; null when none does
 */
public record Listed(
        String id,
        String title,
        String about,
        String version,
        String sha,
        boolean fromInbox,
        Wanted wanted,
        boolean removed,
        boolean demoLoaded,
        Instant changed,
        @Nullable String workedSha,
        @Nullable String offeredSha,
        @Nullable String offeredVersion) {

    static Listed of(Row row) {
        return new Listed(
                row.text("id"),
                row.text("title"),
                row.text("about"),
                row.text("version"),
                row.text("sha"),
                row.text("origin").equals(ProgrammeList.INBOX),
                Wanted.valueOf(row.text("wanted")),
                row.flag("removed"),
                row.flag("demo_loaded"),
                row.instant("changed"),
                row.textOrNull("worked_sha"),
                row.textOrNull("offered_sha"),
                row.textOrNull("offered_version"));
    }

    /** Whether it must run, as far as the list is concerned. */
    public boolean on() {
        return wanted == Wanted.ON && !removed;
    }
}
