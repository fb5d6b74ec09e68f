package nl.kwartier.testkit.internal.conformance;

import java.util.ArrayList;
import java.util.List;

/** Every page to which a link leads can be read, and a link leads to every form. */
final class Pages implements Check {
    @Override
    public String name() {
        return "answers on every page that a link leads to";
    }

    @Override
    public List<Finding> look(Scene scene) {
        var findings = new ArrayList<Finding>();
        Crawl crawl = scene.crawl();
        for (Visit visit : crawl.visits()) {
            if (visit.status() != 200) {
                findings.add(new Finding(
                        visit.path(),
                        "it answers " + visit.status() + ", and " + visit.from() + " leads to it",
                        "show the link only where the page can be opened, or mend the page"));
            }
        }
        scene.note(crawl.visits().size() + " addresses of "
                + crawl.visits().stream().map(Visit::route).distinct().count() + " pages looked at");
        crawl.spots().stream()
                .filter(Spot::page)
                .filter(spot -> crawl.of(spot).isEmpty())
                .forEach(spot -> findings.add(new Finding(
                        spot.path(),
                        "no link leads to this page from the menu with the data of the demonstration",
                        "add a link, or let loadDemo make something that has one")));
        return findings;
    }
}
