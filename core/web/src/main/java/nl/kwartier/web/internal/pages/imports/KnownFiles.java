package nl.kwartier.web.internal.pages.imports;

import gg.jte.Content;
import java.util.List;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Fact;

/** Which files Kwartier knows, and by which columns. */
final class KnownFiles {
    private KnownFiles() {}

    static Content card() {
        return Components.card(
                "info-circle",
                "Wat kunt u inlezen?",
                Components.facts(List.of(
                        Fact.of("Buurten", "GeoJSON met buurtcode en buurtnaam, of een lijst zonder grenzen"),
                        Fact.of("Plekken", "naam, soort, straat, huisnummer, postcode, buurtcode, lat, lon"),
                        Fact.of("Inwoners", "voornamen, voorvoegsel, achternaam, geboortedatum, adres, telefoon"),
                        Fact.of("Activiteiten", "titel, plek_id, datum, begin, eind"))));
    }
}
