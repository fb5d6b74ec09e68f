package nl.kwartier.testkit.internal.conformance;

import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.access.Role;
import nl.kwartier.store.Database;
import nl.kwartier.testkit.Person;

/** The same migrations, demonstration and pages on the larger database. */
final class OnPostgres implements Check {
    @Override
    public String name() {
        return "starts with its demonstration on PostgreSQL too";
    }

    @Override
    public List<Finding> look(Scene scene) {
        var findings = new ArrayList<Finding>();
        try (var platform = scene.platformOn(Database.POSTGRES)) {
            Person administrator = platform.as("beheerder-proef", Role.ADMINISTRATOR);
            for (Spot spot : scene.crawl().spots()) {
                if (spot.page() && !spot.variable()) {
                    int status = administrator.open(spot.path()).status();
                    if (status != 200 && status != 403) {
                        findings.add(new Finding(
                                spot.path(),
                                "on PostgreSQL it answers " + status,
                                "keep to SQL that both databases understand; the log has the fault"));
                    }
                }
            }
        }
        return findings;
    }
}
