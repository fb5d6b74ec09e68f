package nl.kwartier.testkit.internal.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.web.Route;
import nl.kwartier.testkit.Screen;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** No button answers with a fault. */
final class Buttons implements Check {
    @Override
    public String name() {
        return "answers every button without a fault";
    }

    @Override
    public List<Finding> look(Scene scene) {
        var findings = new ArrayList<Finding>();
        for (Spot spot : scene.crawl().spots()) {
            if (spot.kind() == Route.Kind.ACTION) {
                findings.addAll(press(scene, spot));
            }
        }
        return findings;
    }

    /** The first page that has the button is enough: one more changes more. */
    private static List<Finding> press(Scene scene, Spot spot) {
        for (Visit visit : scene.crawl().pages()) {
            for (Element form : visit.sheet().main().select("form[method=post]")) {
                if (spot.matches(form.attr("action"))) {
                    return pressed(scene, spot, visit, (FormElement) form);
                }
            }
        }
        return List.of(new Finding(
                spot.path(),
                "no page has this button with the data of the demonstration",
                "add it, or let loadDemo make something that has it"));
    }

    private static List<Finding> pressed(Scene scene, Spot spot, Visit visit, FormElement form) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.formData().forEach(pair -> fields.put(pair.key(), pair.value()));
        fields.remove("csrf");
        Screen next = (visit.administrator() ? scene.administrator() : scene.staff()).send(form.attr("action"), fields);
        return next.status() < 500
                ? List.of()
                : List.of(new Finding(
                        spot.path(),
                        "its button on " + visit.path() + " answers " + next.status(),
                        "look in the log for the fault"));
    }
}
