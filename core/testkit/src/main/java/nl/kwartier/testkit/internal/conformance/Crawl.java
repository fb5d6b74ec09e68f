package nl.kwartier.testkit.internal.conformance;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.web.Route;
import nl.kwartier.testkit.Person;
import nl.kwartier.testkit.Screen;
import nl.kwartier.testkit.internal.page.Sheet;
import org.jsoup.Jsoup;

/** Follows every link from the menu, as a member of staff and then as an administrator. */
final class Crawl {
    /** Of one route, such as a list with its filters, or a calendar that leads on for ever. */
    private static final int MOST = 40;

    private final List<Spot> spots;
    private final String root;
    private final Map<String, Visit> visits = new LinkedHashMap<>();

    private Crawl(List<Spot> spots, String root) {
        this.spots = spots;
        this.root = root;
    }

    static Crawl of(Scene scene) {
        List<Spot> spots = scene.routes().stream()
                .map(route -> Spot.of(scene.id(), route))
                // A fixed part says more than a variable one.
                .sorted(Comparator.comparing(Spot::variable).thenComparing(Spot::path, Comparator.reverseOrder()))
                .toList();
        var crawl = new Crawl(spots, "/" + scene.id());
        crawl.walk(scene.staff(), false);
        crawl.walk(scene.administrator(), true);
        return crawl;
    }

    List<Spot> spots() {
        return spots;
    }

    List<Visit> visits() {
        return List.copyOf(visits.values());
    }

    /** The pages of the programme that could be read. */
    List<Visit> pages() {
        return visits.values().stream()
                .filter(visit -> visit.status() == 200 && visit.page())
                .toList();
    }

    /** The pages of one route, those for everybody first. */
    List<Visit> of(Spot spot) {
        return visits.values().stream()
                .filter(visit -> visit.route().equals(spot.path()))
                .sorted(Comparator.comparing(Visit::administrator))
                .toList();
    }

    private void walk(Person person, boolean administrator) {
        Deque<String[]> open = new ArrayDeque<>();
        links(person.open("/").html()).forEach(link -> open.add(new String[] {link, "/"}));
        spots.stream()
                .filter(spot -> spot.page() && !spot.variable())
                .forEach(spot -> open.add(new String[] {spot.path(), "the menu"}));
        while (!open.isEmpty()) {
            String[] next = open.remove();
            if (!visits.containsKey(next[0])) {
                visit(person, administrator, next[0], next[1], open);
            }
        }
    }

    private void visit(Person person, boolean administrator, String path, String from, Deque<String[]> open) {
        String route = route(path);
        if (visits.values().stream()
                        .filter(visit -> visit.route().equals(route))
                        .count()
                >= MOST) {
            return;
        }
        Screen screen = person.open(path);
        if (screen.status() == 403 && !administrator) {
            return;
        }
        var visit = new Visit(path, route, from, administrator, screen.status(), screen.html());
        visits.put(path, visit);
        if (visit.page()) {
            links(visit.html()).forEach(link -> open.add(new String[] {link, path}));
        }
    }

    private List<String> links(String html) {
        return Sheet.of(Jsoup.parse(html)).main().select("a[href]").stream()
                .map(link -> link.attr("href").replaceAll("#.*", ""))
                .filter(href -> href.equals(root) || href.startsWith(root + "/") || href.startsWith(root + "?"))
                .distinct()
                .toList();
    }

    String route(String path) {
        return spots.stream()
                .filter(spot -> spot.kind() != Route.Kind.API && spot.kind() != Route.Kind.ACTION)
                .filter(spot -> spot.matches(path))
                .map(Spot::path)
                .findFirst()
                .orElse("");
    }
}
