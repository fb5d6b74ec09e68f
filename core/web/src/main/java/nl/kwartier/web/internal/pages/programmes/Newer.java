package nl.kwartier.web.internal.pages.programmes;

import java.util.List;
import java.util.Optional;
import nl.kwartier.api.lifecycle.Catalogues.Catalogue;
import nl.kwartier.api.lifecycle.Catalogues.Entry;
import nl.kwartier.api.lifecycle.Programmes.Programme;

/** Which later version of a programme stands in a catalogue. */
final class Newer {
    private Newer() {}

    /** The latest version that is later than the present one and than the one that waits. */
    static Optional<Entry> of(Programme programme, List<Catalogue> catalogues) {
        var offer = programme.offer();
        String known = offer != null && Versions.isNewer(offer.version(), programme.version())
                ? offer.version()
                : programme.version();
        return catalogues.stream()
                .flatMap(catalogue -> catalogue.entries().stream())
                .filter(entry -> entry.id().equals(programme.id()) && Versions.isNewer(entry.version(), known))
                .max((one, other) -> Versions.ORDER.compare(one.version(), other.version()));
    }
}
