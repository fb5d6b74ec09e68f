package nl.kwartier.kit.internal.api;

import java.util.List;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.web.Data;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.kit.indicator.Figures;
import nl.kwartier.kit.indicator.Indicator;
import nl.kwartier.kit.indicator.Period;
import nl.kwartier.kit.internal.api.Wire.FigureJson;
import nl.kwartier.kit.internal.api.Wire.FigureRowJson;
import nl.kwartier.kit.internal.api.Wire.FiguresJson;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.kit.internal.desk.Reports;

/** The figures, at {@code /cijfers}. */
final class FigureOperations {
    private final Desk desk;
    private final Reports reports;

    FigureOperations(Desk desk) {
        this.desk = desk;
        this.reports = new Reports(desk);
    }

    List<Route> routes() {
        return List.of(Routes.api("GET", "/cijfers")
                .title("cijfers bekijken")
                .may(desk.rights().report())
                .purpose(Purpose.REPORTING)
                .query("periode", "Een jaar of kwartaal, zoals 2026 of 2026-K3. Zonder dit: dit jaar.")
                .gives(FiguresJson.class)
                .answer(this::figures));
    }

    private Data figures(Request request) {
        Period period = reports.period(request.query("periode"));
        return Data.of(new FiguresJson(
                desk.id(),
                period.code(),
                reports.of(request.caller(), period).entrySet().stream()
                        .map(entry -> json(entry.getKey(), entry.getValue()))
                        .toList()));
    }

    private static FigureJson json(Indicator indicator, Figures figures) {
        var total = figures.total();
        return new FigureJson(
                indicator.code(),
                indicator.title(),
                indicator.level(),
                indicator.explanation(),
                figures.rows().stream()
                        .map(row -> FigureRowJson.of(row.name(), row.cell()))
                        .toList(),
                total == null ? null : FigureRowJson.of("Samen", total));
    }
}
