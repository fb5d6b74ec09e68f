package nl.kwartier.lifecycle.internal.catalogue;

import java.util.List;
import nl.kwartier.api.lifecycle.Programmes.Reason;

/** What is the matter with a catalogue, one sentence each. */
final class CatalogueReasons {
    private static final String KEEPER = "Meld dit aan wie de catalogus beheert.";

    private CatalogueReasons() {}

    static Reason badAddress(String address) {
        return new Reason(
                "KW-CATALOGUS-ADRES",
                "Dit is geen map en geen adres dat met https:// begint.",
                "Verbeter de instelling catalogus en start Kwartier opnieuw.",
                address);
    }

    static Reason unreachable(String technical) {
        return new Reason(
                "KW-CATALOGUS-ONBEREIKBAAR",
                "De catalogus is nu niet te bereiken.",
                "Probeer het later opnieuw. Blijft het zo, kijk dan of het adres in de instelling catalogus klopt.",
                technical);
    }

    static Reason tooSlow(String technical) {
        return new Reason(
                "KW-CATALOGUS-TRAAG",
                "De catalogus antwoordt te langzaam. Daarom is het wachten gestopt.",
                "Probeer het later opnieuw.",
                technical);
    }

    static Reason absent(String technical) {
        return new Reason(
                "KW-CATALOGUS-LEEG",
                "Op dit adres staat geen catalogus, of een bestand ervan ontbreekt.",
                "Kijk of het adres in de instelling catalogus klopt. " + KEEPER,
                technical);
    }

    static Reason elsewhere(String technical) {
        return new Reason(
                "KW-CATALOGUS-VERWIJST",
                "De catalogus verwijst naar een andere plek. Kwartier haalt alleen op wat in de catalogus zelf staat.",
                KEEPER,
                technical);
    }

    static Reason broken(String technical) {
        return new Reason(
                "KW-CATALOGUS-KAPOT", "De lijst van deze catalogus is beschadigd of niet compleet.", KEEPER, technical);
    }

    static Reason tooLarge(String technical) {
        return new Reason("KW-CATALOGUS-TE-GROOT", "Een bestand van deze catalogus is te groot.", KEEPER, technical);
    }

    static Reason other(String technical) {
        return new Reason(
                "KW-CATALOGUS-ANDERS",
                "Het bestand dat de catalogus gaf is niet wat in haar lijst staat. Misschien is het onderweg veranderd.",
                "Ververs de catalogus en probeer het opnieuw. Helpt dat niet, meld het dan aan wie de catalogus beheert.",
                technical);
    }

    static Reason notKept(String technical) {
        return new Reason(
                "KW-CATALOGUS-GEEN-RUIMTE",
                "Kwartier kan het bestand niet bewaren.",
                "Kijk of er in de gegevensmap genoeg ruimte is, en probeer het opnieuw.",
                technical);
    }

    static Reason firstThese(List<String> titles) {
        return new Reason(
                "KW-CATALOGUS-EERST",
                "Dit programma heeft iets nodig dat hier nog niet draait. Het staat wel in de catalogus: "
                        + String.join(", ", titles) + ".",
                "Haal dat eerst op en zet het aan. Probeer dit programma daarna opnieuw.",
                null);
    }
}
