package nl.kwartier.testkit.internal.conformance;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that is not as it should be.
 *
 * @param where the page or the route, and the field
 * @param what what is the matter
 * @param remedy what to do
 */
public record Finding(String where, String what, String remedy) {
    /** More than this nobody reads at once. */
    private static final int SHOWN = 30;

    static AssertionError failure(String promise, List<Finding> findings) {
        String lines = findings.stream().limit(SHOWN).map(Finding::toString).collect(Collectors.joining("\n"));
        String more = findings.size() > SHOWN ? "\n… and " + (findings.size() - SHOWN) + " more" : "";
        return new AssertionError("Not kept: ‘" + promise + "’. " + findings.size()
                + (findings.size() == 1 ? " finding" : " findings") + "\n" + lines + more);
    }

    @Override
    public String toString() {
        return "• " + where + ": " + what + "\n    Do this: " + remedy;
    }
}
