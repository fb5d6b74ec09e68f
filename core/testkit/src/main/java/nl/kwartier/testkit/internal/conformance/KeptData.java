package nl.kwartier.testkit.internal.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kwartier.api.lifecycle.ProgrammeData;

/** What was entered is still there when the programme was taken away and came back. */
final class KeptData implements Check {
    @Override
    public String name() {
        return "keeps its data when it is taken away and comes back";
    }

    @Override
    public List<Finding> look(Scene scene) {
        Map<String, Long> before = rows(scene);
        scene.platform().takeAway();
        scene.platform().bringBack();
        Map<String, Long> after = rows(scene);
        var findings = new ArrayList<Finding>();
        before.forEach((table, rows) -> {
            if (!rows.equals(after.get(table))) {
                findings.add(
                        new Finding(
                                "the table " + table,
                                "it had " + rows + " rows, and " + after.get(table) + " when the programme was back",
                                "change rows in answer to what people do, not at the start; let loadDemo find what it made before"));
            }
        });
        int status = scene.staff().open("/" + scene.id()).status();
        if (status != 200) {
            findings.add(
                    new Finding("/" + scene.id(), "it answers " + status + " when the programme is back", "mend it"));
        }
        return findings;
    }

    private static Map<String, Long> rows(Scene scene) {
        var rows = new TreeMap<String, Long>();
        scene.platform()
                .service(ProgrammeData.class)
                .storage(scene.id())
                .tables()
                .forEach(table -> rows.put(table.name(), table.rows()));
        return rows;
    }
}
