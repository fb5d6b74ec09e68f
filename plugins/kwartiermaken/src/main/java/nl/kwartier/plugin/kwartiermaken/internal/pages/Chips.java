package nl.kwartier.plugin.kwartiermaken.internal.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState;
import nl.kwartier.ui.ChipMenu;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.NavLink;
import org.jspecify.annotations.Nullable;

/** The ways to look and the filters, above board, list and map. */
final class Chips {
    static final String BOARD = Bodies.HOME;
    static final String LIST = Bodies.HOME + "/lijst";
    static final String MAP = Bodies.HOME + "/kaart";

    private Chips() {}

    static Content of(String here, Filter filter, Collection<String> districts) {
        var menus = new ArrayList<ChipMenu>();
        if (districts.size() > 1) {
            menus.add(byDistrict(here, filter, districts));
        }
        menus.add(byQuiet(here, filter));
        if (here.equals(LIST)) {
            menus.add(byState(filter));
        }
        return Components.chips(
                "Zo kijkt u",
                List.of(
                        List.of(
                                view("Bord", BOARD, here, filter.state(null)),
                                view("Lijst", LIST, here, filter),
                                view("Kaart", MAP, here, filter.state(null)),
                                NavLink.to("Gasten", Bodies.HOME + "/deelnemers")),
                        List.of(new NavLink(
                                "Nog ruimte", filter.room(!filter.room()).url(here), filter.room()))),
                menus);
    }

    private static NavLink view(String text, String path, String here, Filter filter) {
        return new NavLink(text, filter.url(path), path.equals(here));
    }

    private static ChipMenu byDistrict(String here, Filter filter, Collection<String> districts) {
        var choices = new ArrayList<NavLink>();
        choices.add(choice("Alle wijken", filter.district(null).url(here), filter.district() == null));
        districts.forEach(
                name -> choices.add(choice(name, filter.district(name).url(here), name.equals(filter.district()))));
        return new ChipMenu(filter.district() == null ? "Wijk" : "Wijk: " + filter.district(), choices);
    }

    private static ChipMenu byQuiet(String here, Filter filter) {
        return new ChipMenu(
                filter.quiet() == null ? "Rust" : "uur".equals(filter.quiet()) ? "Rustig uur" : "Weinig prikkels",
                List.of(
                        quiet("Maakt niet uit", null, here, filter),
                        quiet("Met een rustig uur", "uur", here, filter),
                        quiet("Met weinig prikkels", "weinig", here, filter)));
    }

    private static NavLink quiet(String text, @Nullable String value, String here, Filter filter) {
        return choice(text, filter.quiet(value).url(here), Objects.equals(value, filter.quiet()));
    }

    private static ChipMenu byState(Filter filter) {
        var choices = new ArrayList<NavLink>();
        choices.add(choice("Alles op het bord", filter.state(null).url(LIST), filter.state() == null));
        for (PlaceState state : PlaceState.values()) {
            choices.add(choice(state.label(), filter.state(state).url(LIST), filter.state() == state));
        }
        return new ChipMenu(filter.state() == null ? "Stand" : filter.state().label(), choices);
    }

    private static NavLink choice(String text, String href, boolean chosen) {
        return new NavLink(text, href, chosen);
    }
}
