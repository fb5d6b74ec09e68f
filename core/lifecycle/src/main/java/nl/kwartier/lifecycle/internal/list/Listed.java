package nl.kwartier.lifecycle.internal.list;

import java.time.Instant;
import nl.kwartier.api.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list, with what the jar says about itself.
 *
 * @param sha of the jar that must run, and whose tables are the current ones
 * @param workedSha of the jar that ran last; null when none ever did
 * @param approved what an administrator approved; null when nobody did yet
 * @param offer a jar that waits for an administrator; null when none does
 * @param previous the jar before the last update; null when there is none
 * @param updated when the present jar took over from another; null when it is the first
 */
public record Listed(
        String id,
        String title,
        String about,
        String version,
        String icon,
        @Nullable String signer,
        String sha,
        boolean fromInbox,
        Wanted wanted,
        boolean removed,
        boolean demoLoaded,
        Instant changed,
        @Nullable String workedSha,
        @Nullable Approval approved,
        @Nullable Other offer,
        @Nullable Other previous,
        @Nullable Instant updated) {

    /** Another jar of the same programme. */
    public record Other(String sha, String version) {
        static @Nullable Other of(Row row, String sha, String version) {
            String found = row.textOrNull(sha);
            return found == null ? null : new Other(found, row.text(version));
        }
    }

    static Listed of(Row row) {
        String icon = row.textOrNull("icon");
        return new Listed(
                row.text("id"),
                row.text("title"),
                row.text("about"),
                row.text("version"),
                icon == null ? "puzzle" : icon,
                row.textOrNull("signer"),
                row.text("sha"),
                row.text("origin").equals(Origin.INBOX.name()),
                Wanted.valueOf(row.text("wanted")),
                row.flag("removed"),
                row.flag("demo_loaded"),
                row.instant("changed"),
                row.textOrNull("worked_sha"),
                Approval.of(row.textOrNull("approved")),
                Other.of(row, "offered_sha", "offered_version"),
                Other.of(row, "previous_sha", "previous_version"),
                row.instantOrNull("updated"));
    }

    /** Whether it must run, as far as the list is concerned. */
    public boolean on() {
        return wanted == Wanted.ON && !removed;
    }

    /** Whether it ever ran, so that there may be data that goes with its jar. */
    public boolean worked() {
        return workedSha != null;
    }

    /** Whether an administrator ever let it in; what ran before approvals were kept, was. */
    public boolean letIn() {
        return approved != null || worked();
    }

    /** Whether this very jar is offered. */
    public boolean waits(String jar) {
        return offer != null && offer.sha().equals(jar);
    }
}
