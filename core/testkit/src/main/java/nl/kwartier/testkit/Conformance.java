package nl.kwartier.testkit;

import java.util.Map;
import java.util.stream.Stream;
import nl.kwartier.store.Database;
import nl.kwartier.testkit.internal.conformance.Check;
import nl.kwartier.testkit.internal.conformance.Scene;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds a programme to what every programme promises: that its pages can be read, in Dutch and without barriers, that its forms ask nothing
 * that is not needed, that it refuses whoever has no right, keeps its data, and goes without a trace. One line in a programme's tests:
 *
 * <pre>{@code
 * class ConformanceTest extends Conformance {}
 * }</pre>
 *
 * <p>It looks at the demonstration: what {@code loadDemo} makes is what there is to look at. Each failure names the page, the field and what
 * to do. The pages are opened in the machine's Chromium as well; where there is none that part is skipped, unless the environment variable
 * {@code CI} is {@code true}.
 */
public abstract class Conformance {
    /** For the programme's own test. */
    protected Conformance() {}

    /**
     * One test for each promise.
     *
     * @return the tests, which share one platform
     */
    @TestFactory
    public Stream<DynamicTest> conforms() {
        var scene = new Scene(this::platform, examples());
        return Check.all().stream()
                .map(check -> DynamicTest.dynamicTest(check.name(), () -> scene.hold(check)))
                .onClose(scene::close);
    }

    /**
     * What to fill in where no fitting text can be thought of, such as a code that must exist.
     *
     * @return by the name of the field, what to type or the words of the answer to choose; empty unless overridden
     */
    protected Map<String, String> examples() {
        return Map.of();
    }

    /**
     * The platform to look at, for who needs another.
     *
     * @param database the kind of database
     * @return a demonstration with the programmes on the class path, unless overridden
     */
    protected Platform.Setup platform(Database database) {
        return Platform.with(database).demo();
    }
}
