package nl.kwartier.web.internal.pages;

import java.util.List;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.web.Request;

/** Reads numbers from the query part of a URL. */
public final class Limit {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    private Limit() {}

    /** How many rows are wanted. */
    public static int of(Request request) {
        long wanted = number(request, "aantal", USUAL, "Vul bij aantal een getal in van 1 tot en met " + MOST + ".");
        if (wanted < 1 || wanted > MOST) {
            throw wrong("aantal", "Vul bij aantal een getal in van 1 tot en met " + MOST + ".");
        }
        return (int) wanted;
    }

    /** The version that was seen. */
    public static long version(Request request) {
        return number(request, "versie", -1, "Stuur de versie mee die u zag, zoals ?versie=3.");
    }

    private static long number(Request request, String name, long otherwise, String sentence) {
        try {
            return request.query(name).map(Long::parseLong).orElse(otherwise);
        } catch (NumberFormatException noNumber) {
            throw wrong(name, sentence);
        }
    }

    private static Refusal wrong(String name, String sentence) {
        return Refusal.fields(List.of(new FieldProblem(name, sentence)));
    }
}
