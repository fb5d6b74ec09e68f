package nl.kwartier.web.internal.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.Actor;
import nl.kwartier.api.access.Permission;
import nl.kwartier.api.access.Permissions;
import nl.kwartier.spi.MenuEntry;
import nl.kwartier.spi.Programme;
import nl.kwartier.ui.MenuGroup;
import nl.kwartier.ui.MenuItem;

/** The side menu: the core's places, the programmes, and what administrators need. */
final class Menu {
    private record Place(String icon, String text, String href, Permission permission) {}

    private static final List<Place> CORE = List.of(
            new Place("sun", "Vandaag", "/", Permission.LOGGED_IN),
            new Place("users", "Inwoners", "/inwoners", Permissions.RESIDENTS_READ),
            new Place("map-pin", "Plekken", "/plekken", Permissions.COMMUNITY_READ),
            new Place("calendar", "Activiteiten", "/activiteiten", Permissions.COMMUNITY_READ));
    private static final List<Place> ADMINISTRATION = List.of(
            new Place("puzzle", "Programma’s", "/programmas", Permissions.PROGRAMMES),
            new Place("user-shield", "Collega’s", "/collegas", Permissions.ACCOUNTS),
            new Place("file-import", "Inlezen", "/inlezen", Permissions.IMPORT),
            new Place("eye", "Logboek", "/logboek", Permissions.ACCESS_LOG));

    private Menu() {}

    /** The menu as somebody may see it, at a path. */
    static List<MenuGroup> of(Actor actor, String path, List<Programme> programmes, Map<String, Integer> waiting) {
        var groups = new ArrayList<MenuGroup>();
        groups.add(new MenuGroup("", items(CORE, actor, path)));
        var items = programmes.stream()
                .map(programme -> item(programme, path, waiting.getOrDefault(programme.id(), 0)))
                .toList();
        if (!items.isEmpty()) {
            groups.add(new MenuGroup("Programma’s", items));
        }
        var administration = items(ADMINISTRATION, actor, path);
        if (!administration.isEmpty()) {
            groups.add(new MenuGroup("Beheer", administration));
        }
        return groups;
    }

    private static List<MenuItem> items(List<Place> places, Actor actor, String path) {
        return places.stream()
                .filter(place -> place.permission().isHeldBy(actor))
                .map(place ->
                        MenuItem.to(place.icon(), place.text(), place.href()).current(isIn(path, place.href())))
                .toList();
    }

    private static MenuItem item(Programme programme, String path, int waiting) {
        MenuEntry entry = programme.menu();
        String href = "/" + programme.id();
        return MenuItem.to(entry.icon(), entry.text(), href)
                .current(isIn(path, href))
                .count(waiting);
    }

    private static boolean isIn(String path, String place) {
        return path.equals(place) || (!place.equals("/") && path.startsWith(place + "/"));
    }
}
