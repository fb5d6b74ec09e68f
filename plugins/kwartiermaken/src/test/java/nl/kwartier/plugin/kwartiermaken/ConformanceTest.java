package nl.kwartier.plugin.kwartiermaken;

import java.util.Map;
import nl.kwartier.testkit.Conformance;

/** What every programme promises. */
class ConformanceTest extends Conformance {
    @Override
    protected Map<String, String> examples() {
        return Map.of("tekst", "Als het te druk wordt, dan gaan we even naar buiten");
    }
}
