package nl.kwartier.lifecycle.internal.list;

import java.time.Instant;
import nl.kwartier.api.store.Row;

/** A row of the list, with what the jar says about itself. */
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
        Instant changed) {

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
                row.instant("changed"));
    }

    /** Whether it must run, as far as the list is concerned. */
    public boolean on() {
        return wanted == Wanted.ON && !removed;
    }
}
