package nl.kwartier.plugin.uitstapje;

import java.time.LocalDate;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.store.Row;
import nl.kwartier.kit.Codes;
import nl.kwartier.kit.Subject;
import org.jspecify.annotations.Nullable;

/** A day out that somebody thought of. */
// tag::row[]
record Outing(
        String id, long version, String name, @Nullable LocalDate day, OutingState state) {
    static Outing of(Row row) {
        return new Outing(
                row.text("id"),
                row.number("version"),
                row.text("name"),
                row.dateOrNull("day"),
                Codes.of(OutingState.class, row, "state"));
    }
    // end::row[]

    /** What tasks and steps are about. */
    Subject subject() {
        return new Subject("uitstapje", id);
    }

    /** When it is, in words. */
    String when() {
        return day == null ? "Nog geen dag" : DutchWords.sentence(DutchWords.date(day));
    }
    // tag::row[]
}
// end::row[]
