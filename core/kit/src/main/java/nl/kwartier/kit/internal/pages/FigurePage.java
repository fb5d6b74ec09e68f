package nl.kwartier.kit.internal.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.indicator.Figures;
import nl.kwartier.kit.indicator.Indicator;
import nl.kwartier.kit.indicator.Level;
import nl.kwartier.kit.indicator.Period;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.kit.internal.desk.Reports;
import nl.kwartier.ui.Bar;
import nl.kwartier.ui.ChipMenu;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Drawings;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;

/** The figures of a programme, on the three levels at which people gain grip. */
final class FigurePage {
    private final Frame frame;
    private final Desk desk;
    private final Reports reports;

    FigurePage(Frame frame) {
        this.frame = frame;
        this.desk = frame.desk();
        this.reports = new Reports(desk);
    }

    List<Route> routes() {
        return List.of(
                frame.page("/cijfers", "cijfers bekijken", desk.rights().report(), Purpose.REPORTING, this::page));
    }

    private Page page(Request request) {
        Period period = reports.period(request.query("periode"));
        Map<Indicator, Figures> all = reports.of(request.caller(), period);
        var levels = new ArrayList<Content>();
        for (Level level : Level.values()) {
            List<Content> cards = all.entrySet().stream()
                    .filter(entry -> entry.getKey().level() == level)
                    .map(entry -> card(entry.getKey(), entry.getValue()))
                    .toList();
            if (!cards.isEmpty()) {
                levels.add(Components.grid(cards));
            }
        }
        return frame.main(
                "/cijfers",
                Heading.of("Cijfers", "Over " + period.label() + ". Niemand is hierin te herkennen."),
                Components.chips("Welke periode?", List.of(periods(period, true)), List.of(quarters(period))),
                Components.stack(levels.toArray(Content[]::new)));
    }

    private ChipMenu quarters(Period chosen) {
        return new ChipMenu(chosen.quarter() == 0 ? "Kwartaal" : chosen.label(), periods(chosen, false));
    }

    private List<NavLink> periods(Period chosen, boolean years) {
        return Period.choices(desk.today()).stream()
                .filter(period -> (period.quarter() == 0) == years)
                .map(period -> {
                    String href = frame.href("/cijfers?periode=" + period.code());
                    return period.equals(chosen)
                            ? NavLink.here(period.label(), href)
                            : NavLink.to(period.label(), href);
                })
                .toList();
    }

    private static Content card(Indicator indicator, Figures figures) {
        List<Bar> bars = figures.rows().stream()
                .map(row -> new Bar(row.name(), row.cell().length(), row.cell().text()))
                .toList();
        var total = figures.total();
        String counted = indicator.level().label() + ". " + indicator.explanation();
        String notes = String.join(" ", figures.notes());
        return Components.card(
                "chart-bar",
                indicator.title(),
                Components.stack(
                        figures.empty()
                                ? Contents.text("Nog niets om te laten zien.")
                                : Drawings.bars(indicator.title(), figures.nameTitle(), figures.valueTitle(), bars),
                        total == null || figures.empty()
                                ? Contents.NONE
                                : Contents.text("Samen: " + total.text() + "."),
                        notes.isEmpty() ? Contents.NONE : Contents.text(notes),
                        Components.disclosure("Hoe is dit geteld?", Contents.text(counted))));
    }
}
