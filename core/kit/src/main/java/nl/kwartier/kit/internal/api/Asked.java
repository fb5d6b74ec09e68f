package nl.kwartier.kit.internal.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Ids;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.web.Request;
import org.jspecify.annotations.Nullable;

/** The parameters in the query part of a URL, each with a sentence when it cannot be read. */
final class Asked {
    static final String AFTER = "De cursor uit ‘volgende’ van de vorige lijst.";
    static final String LIMIT = "Hoeveel hoogstens, 1 tot 200. Zonder dit: 50.";

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private Asked() {}

    static @Nullable String after(Request request) {
        return id(request, "na", "Deze plaats in de lijst kennen wij niet. Begin opnieuw, zonder ‘na’.");
    }

    static @Nullable String id(Request request, String name, String sentence) {
        try {
            return request.query(name).map(Ids::check).orElse(null);
        } catch (InvalidValue unknown) {
            throw wrong(name, sentence);
        }
    }

    static int limit(Request request) {
        try {
            int wanted = request.query("aantal").map(Integer::parseInt).orElse(USUAL);
            if (wanted >= 1 && wanted <= MOST) {
                return wanted;
            }
        } catch (NumberFormatException noNumber) {
            throw wrong("aantal", "Vul bij aantal een getal in van 1 tot en met " + MOST + ".");
        }
        throw wrong("aantal", "Vul bij aantal een getal in van 1 tot en met " + MOST + ".");
    }

    static <E extends Enum<E> & Labelled> @Nullable E one(Request request, String name, Class<E> type) {
        return request.query(name)
                .map(code -> Labelled.find(type, code)
                        .orElseThrow(() -> wrong(
                                name,
                                "Kies uit: "
                                        + Arrays.stream(type.getEnumConstants())
                                                .map(Labelled::code)
                                                .collect(Collectors.joining(", "))
                                        + ".")))
                .orElse(null);
    }

    static LocalDate day(Request request, String name, LocalDate otherwise) {
        try {
            return request.query(name)
                    .map(LocalDate::parse)
                    .map(nl.kwartier.api.Days::check)
                    .orElse(otherwise);
        } catch (DateTimeParseException | InvalidValue unreadable) {
            throw wrong(name, "Geef een datum zoals 2026-11-24.");
        }
    }

    private static Refusal wrong(String name, String sentence) {
        return Refusal.fields(List.of(new FieldProblem(name, sentence)));
    }
}
