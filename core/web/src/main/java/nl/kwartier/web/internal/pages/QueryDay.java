package nl.kwartier.web.internal.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kwartier.api.Days;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.web.Request;

/** Reads a day from the query part of a URL. */
public final class QueryDay {
    private QueryDay() {}

    /** The day, when one was given; anything else than a day of these centuries is refused at its field. */
    public static Optional<LocalDate> of(Request request, String name) {
        return request.query(name).map(text -> day(name, text));
    }

    private static LocalDate day(String name, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (Days.canBe(day)) {
                return day;
            }
        } catch (DateTimeException noDay) {
            // Falls through to the same sentence as a day of another age.
        }
        throw Refusal.fields(
                List.of(new FieldProblem(name, "Vul bij ‘" + name + "’ een bestaande dag in, zoals 2026-11-24.")));
    }
}
