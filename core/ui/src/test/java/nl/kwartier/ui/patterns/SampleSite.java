package nl.kwartier.ui.patterns;

import gg.jte.Content;
import java.util.List;
import java.util.stream.IntStream;
import nl.kwartier.ui.MenuGroup;
import nl.kwartier.ui.MenuItem;
import nl.kwartier.ui.Shell;
import nl.kwartier.ui.ShellView;
import nl.kwartier.ui.Site;
import nl.kwartier.ui.StaticFiles;
import nl.kwartier.ui.UserView;

/** The invented municipality in which the patterns are shown. */
final class SampleSite {
    static final Site SITE = new Site(
            "Gemeente Kwartierstad", StaticFiles.withHouseStyle(StaticFiles.kwartierstad()), "", "Versie 0.1.0");

    private static final UserView FATMA = new UserView(
            "Fatma de Boer", List.of(MenuItem.to("user", "Mijn account", "/account")), "/uitloggen", "sleutel");

    private static final List<MenuItem> FIRST = List.of(
            MenuItem.to("sun", "Vandaag", "/vandaag"),
            MenuItem.to("users", "Inwoners", "/inwoner"),
            MenuItem.to("map-pin", "Plekken", "/plekken"),
            MenuItem.to("calendar", "Activiteiten", "/activiteiten"));

    private static final List<MenuItem> PROGRAMMES = List.of(
            MenuItem.to("door-enter", "Kwartiermaken", "/kwartiermaken").count(3),
            MenuItem.to("users-group", "Eigen Kracht", "/eigen-kracht"),
            MenuItem.to("baby-carriage", "Samen zwanger", "/samen-zwanger"),
            MenuItem.to("walk", "Wandelgroep", "/wandelgroep"));

    private static final List<MenuItem> ADMINISTRATION = List.of(
            MenuItem.to("puzzle", "Programma's", "/beheer/programmas"),
            MenuItem.to("user-shield", "Collega’s", "/beheer/collegas"),
            MenuItem.to("settings", "Instellingen", "/beheer/instellingen"));

    private SampleSite() {}

    /** A page of somebody who is logged in, with one place of the menu open. */
    static byte[] page(String open, String title, Content body) {
        return Shell.page(ShellView.of(SITE, FATMA, menu(open), title, body));
    }

    /** A page before logging in. */
    static byte[] plain(String title, Content body) {
        return Shell.page(ShellView.plain(SITE, title, body));
    }

    private static List<MenuGroup> menu(String open) {
        List<String> titles = List.of("", "Programma's", "Beheer");
        List<List<MenuItem>> parts = List.of(FIRST, PROGRAMMES, ADMINISTRATION);
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new MenuGroup(
                        titles.get(i),
                        parts.get(i).stream()
                                .map(item -> item.current(item.text().equals(open)))
                                .toList()))
                .toList();
    }
}
