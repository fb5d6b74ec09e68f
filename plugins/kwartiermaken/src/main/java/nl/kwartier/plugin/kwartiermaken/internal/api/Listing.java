package nl.kwartier.plugin.kwartiermaken.internal.api;

import java.util.List;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Ids;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.web.Request;
import org.jspecify.annotations.Nullable;

/** Which part of a list somebody asks for. */
final class Listing {
    static final String AFTER = "De cursor uit ‘volgende’ van de vorige lijst.";
    static final String HOW_MANY = "Hoeveel hoogstens, 1 tot 200. Zonder dit: 50.";

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private Listing() {}

    static @Nullable String cursor(Request request) {
        try {
            return request.query("na").map(Ids::check).orElse(null);
        } catch (InvalidValue unknown) {
            throw wrong("na", "Deze plaats in de lijst kennen wij niet. Begin opnieuw, zonder ‘na’.");
        }
    }

    static int limit(Request request) {
        String sentence = "Vul bij aantal een getal in van 1 tot en met " + MOST + ".";
        try {
            int wanted = request.query("aantal").map(Integer::parseInt).orElse(USUAL);
            if (wanted >= 1 && wanted <= MOST) {
                return wanted;
            }
        } catch (NumberFormatException noNumber) {
            throw wrong("aantal", sentence);
        }
        throw wrong("aantal", sentence);
    }

    static Refusal wrong(String name, String sentence) {
        return Refusal.fields(List.of(new FieldProblem(name, sentence)));
    }
}
