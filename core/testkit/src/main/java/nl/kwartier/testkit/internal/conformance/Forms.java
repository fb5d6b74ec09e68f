package nl.kwartier.testkit.internal.conformance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kwartier.api.web.Route;
import nl.kwartier.testkit.Screen;
import nl.kwartier.testkit.internal.page.Field;
import nl.kwartier.testkit.internal.page.Sheet;
import org.jsoup.Jsoup;

/** Every form can be saved with nothing filled in but what must be. */
final class Forms implements Check {
    /** Of a form that many pages lead to, such as that of each place, one has to save: others may be in a state that refuses. */
    private static final int TRIES = 8;

    @Override
    public String name() {
        return "saves every form with only what must be filled in";
    }

    @Override
    public List<Finding> look(Scene scene) {
        var findings = new ArrayList<Finding>();
        var sent = new AtomicInteger();
        for (Route route : scene.routes()) {
            Spot spot = Spot.of(scene.id(), route);
            if (spot.form()) {
                findings.addAll(form(scene, route, spot, sent));
            }
        }
        scene.note(sent.get() + " forms filled in and sent");
        return findings;
    }

    private static List<Finding> form(Scene scene, Route route, Spot spot, AtomicInteger sent) {
        List<Finding> first = List.of();
        for (Visit visit : scene.crawl().of(spot).stream().limit(TRIES).toList()) {
            var values = new Values(
                    route.input(), scene.examples(), scene.platform().clock().today());
            sent.incrementAndGet();
            List<Finding> findings = saved(scene, route, spot, visit, values);
            if (findings.isEmpty()) {
                return List.of();
            }
            first = first.isEmpty() ? findings : first;
        }
        return first;
    }

    private static List<Finding> saved(Scene scene, Route route, Spot spot, Visit visit, Values values) {
        Screen screen = (visit.administrator() ? scene.administrator() : scene.staff()).open(visit.path());
        for (Field field : sheet(screen).fields()) {
            if (!values.required(field)) {
                screen.fill(field.label());
            } else if (field.controls().get(0).attr("type").equals("file")) {
                screen.attach(field.label(), "proef.txt", "Proef".getBytes(StandardCharsets.UTF_8));
            } else if (field.values().isEmpty()) {
                screen.fill(field.label(), values.of(field));
            }
        }
        return after(spot, screen.press(route.submit()), values);
    }

    private static List<Finding> after(Spot spot, Screen next, Values values) {
        var findings = new ArrayList<Finding>();
        Sheet sheet = sheet(next);
        for (Field field : sheet.fields()) {
            if (!field.problem().isEmpty()) {
                findings.add(problem(spot, field, values.required(field)));
            }
        }
        String refusal = sheet.main().select(".utrecht-alert--error").text();
        if (findings.isEmpty() && (next.status() != 200 || !refusal.isEmpty())) {
            findings.add(new Finding(
                    spot.path(),
                    "with only what must be filled in it answers " + next.status() + ": "
                            + (refusal.isEmpty() ? next.text() : refusal),
                    "save it, or let what is missing be a field that must be filled in, with the reason why"));
        }
        return findings;
    }

    private static Finding problem(Spot spot, Field field, boolean required) {
        return new Finding(
                spot.path() + ", field ‘" + field.label() + "’",
                required
                        ? "what was thought of to fill in was refused: " + field.problem()
                        : "it may stay empty, and yet was refused: " + field.problem(),
                required
                        ? "give an example in the method examples() of the conformance test"
                        : "accept it when it is empty, or let it be required, with the reason why");
    }

    private static Sheet sheet(Screen screen) {
        return Sheet.of(Jsoup.parse(screen.html(), "http://kwartier.test" + screen.path()));
    }
}
