package nl.kwartier.web.internal.pages.programmes;

import java.time.Instant;
import nl.kwartier.web.internal.containment.Rest;
import nl.kwartier.web.internal.pages.Dutch;

/** That the pages of a programme are closed for a while, in words. */
final class Closing {
    private Closing() {}

    /** {@code Pagina’s dicht tot 9.31}. */
    static String words(Rest rest) {
        return rest.until().isAfter(Instant.now())
                ? "Pagina’s dicht tot "
                        + Dutch.time(rest.until().atZone(Dutch.ZONE).toLocalTime())
                : "Pagina’s dicht tot de volgende bezoeker";
    }

    /** What it means and what happens next. */
    static String sentence(Rest rest) {
        return "Dit programma gaf steeds fouten. Daarom laten wij er even niemand in; de andere programma’s merken er niets"
                + " van. Daarna mag één bezoeker het proberen. Werkt het dan, dan gaan de pagina’s weer open. Blijft het"
                + " misgaan? Geef kenmerk " + rest.reference() + " door aan de maker, of zet de vorige versie terug.";
    }
}
