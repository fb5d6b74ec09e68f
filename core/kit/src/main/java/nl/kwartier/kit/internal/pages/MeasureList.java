package nl.kwartier.kit.internal.pages;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Collectors;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.kit.measure.Instrument;
import nl.kwartier.kit.measure.Measure;
import nl.kwartier.kit.measure.Measures;
import nl.kwartier.kit.participation.Participations;
import nl.kwartier.kit.participation.Standing;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.NavLink;

/** What somebody chose to answer over time. */
final class MeasureList {
    private final Frame frame;
    private final Desk desk;

    MeasureList(Frame frame) {
        this.frame = frame;
        this.desk = frame.desk();
    }

    Route route() {
        return frame.page(
                "/deelnemers/{deelname}" + PersonHead.MEASURES, "antwoorden over hoe het gaat bekijken", this::page);
    }

    private record All(Standing standing, List<Measure> measures) {}

    private Page page(Request request) {
        All all = desk.read(request.caller(), reader -> {
            var one = Participations.get(reader, request.path("deelname"));
            return new All(
                    desk.register().standing(reader, desk.moment(request.caller()), one),
                    Measures.of(reader, one.subject()));
        });
        var one = all.standing().participation();
        boolean may = request.may(desk.rights().write()) && !one.stage().ended();
        return new PersonHead(frame)
                .page(
                        request,
                        all.standing(),
                        PersonHead.MEASURES,
                        Components.stack(MeasurePages.instruments(desk).stream()
                                .map(instrument -> card(instrument, all.measures(), may, one.id()))
                                .toArray(Content[]::new)));
    }

    private Content card(Instrument instrument, List<Measure> measures, boolean may, String one) {
        List<Content> rows = measures.stream()
                .filter(measure -> measure.instrument().equals(instrument.code()))
                .map(measure -> row(instrument, measure))
                .toList();
        Content ask = may
                ? Components.buttonRow(Buttons.link(
                        ButtonKind.SECONDARY,
                        "message",
                        "Schrijf een antwoord op",
                        frame.href("/deelnemers/" + one + PersonHead.MEASURES + "/" + instrument.code())))
                : Contents.NONE;
        return Components.card(
                "message",
                MeasurePages.name(instrument),
                Components.stack(
                        rows.isEmpty()
                                ? Contents.text("Nog niet gevraagd. Dat hoeft ook niet.")
                                : Components.rows(rows),
                        ask));
    }

    private static Content row(Instrument instrument, Measure measure) {
        String answers = measure.answers().stream()
                .map(answer -> instrument.scale().word(answer))
                .collect(Collectors.joining(" · "));
        String when = DutchWords.sentence(DutchWords.date(measure.on())) + " · " + measure.notedBy()
                + (measure.afterwards() ? " · achteraf opgeschreven" : "");
        return Components.item(Contents.NONE, NavLink.to(answers, ""), when, Contents.NONE);
    }
}
