package @package@;

import nl.kwartier.testkit.Conformance;

/** What every programme promises. */
class ConformanceTest extends Conformance {}
