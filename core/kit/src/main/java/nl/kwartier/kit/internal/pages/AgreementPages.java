package nl.kwartier.kit.internal.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Redirect;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.agreement.Agreement;
import nl.kwartier.kit.agreement.AgreementState;
import nl.kwartier.kit.agreement.Agreements;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Participations;
import nl.kwartier.kit.participation.Standing;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.NavLink;

/** Saying of each agreement whether it was kept. */
final class AgreementPages {
    private final Frame frame;
    private final Desk desk;

    AgreementPages(Frame frame) {
        this.frame = frame;
        this.desk = frame.desk();
    }

    record Answer(
            @Field(
                    name = "versie",
                    widget = Widget.HIDDEN,
                    required = "Open de pagina opnieuw en probeer het nog eens.")
            Long version,

            @Field(name = "status", widget = Widget.HIDDEN, required = "Kies of de afspraak is nagekomen.")
            AgreementState state) {}

    List<Route> routes() {
        return List.of(
                frame.page("/deelnemers/{deelname}" + PersonHead.AGREEMENTS, "afspraken nalopen", this::page),
                frame.action(
                                "/deelnemers/{deelname}" + PersonHead.AGREEMENTS + "/{afspraak}",
                                "afspraak nalopen",
                                Answer.class)
                        .run(this::answer));
    }

    private record Kept(Standing standing, List<Agreement> agreements) {}

    private Page page(Request request) {
        Kept kept = desk.read(request.caller(), reader -> {
            Participation one = Participations.get(reader, request.path("deelname"));
            return new Kept(
                    desk.register().standing(reader, desk.moment(request.caller()), one),
                    Agreements.about(reader, one.subject()));
        });
        Participation one = kept.standing().participation();
        String home = frame.href("/deelnemers/" + one.id() + PersonHead.AGREEMENTS);
        boolean may = request.may(desk.rights().write()) && !one.stage().ended();
        Content body = kept.agreements().isEmpty()
                ? Contents.text("Nog geen afspraken.")
                : Components.stack(
                        Contents.text("Ook een late afspraak kan nog worden nagekomen."),
                        Components.rows(kept.agreements().stream()
                                .map(agreement -> row(request, one, agreement))
                                .toList()),
                        Components.buttonRow(PrintPages.button(home)));
        return new PersonHead(frame)
                .page(
                        request,
                        kept.standing(),
                        PersonHead.AGREEMENTS,
                        Components.card(
                                "heart-handshake",
                                "Zijn de afspraken nagekomen?",
                                may ? NavLink.to("Nieuwe afspraak", home + "/nieuw") : NavLink.to("", ""),
                                body));
    }

    private Content row(Request request, Participation one, Agreement agreement) {
        boolean may = request.may(desk.rights().write());
        var buttons = new ArrayList<Content>();
        for (AgreementState state : List.of(AgreementState.KEPT, AgreementState.BROKEN, AgreementState.REVISED)) {
            if (may && agreement.state() != state) {
                buttons.add(Buttons.post(
                        state == AgreementState.KEPT ? ButtonKind.SECONDARY : ButtonKind.SUBTLE,
                        "",
                        state.label(),
                        frame.href("/deelnemers/" + one.id() + "/afspraken/" + agreement.id()),
                        request.csrf(),
                        Map.of("versie", String.valueOf(agreement.version()), "status", state.code())));
            }
        }
        return Components.stack(
                Components.item(
                        Components.badge(
                                agreement.late(desk.today()) ? nl.kwartier.ui.Tone.LATE : nl.kwartier.ui.Tone.PLAIN,
                                agreement.state().label()),
                        NavLink.to(agreement.details().what(), ""),
                        agreement.details().who() + Promises.before(agreement),
                        Contents.NONE),
                Components.buttonRow(buttons.toArray(Content[]::new)));
    }

    private Redirect answer(Request request, Answer input) {
        desk.write(request.caller(), (unit, moment) -> {
            Participation one = Participations.get(unit, request.path("deelname"));
            return Agreements.answer(
                    unit,
                    moment,
                    one.subject(),
                    request.path("afspraak"),
                    input.version(),
                    input.state(),
                    one.resident().value());
        });
        return Reply.goTo(
                frame.href("/deelnemers/" + request.path("deelname") + "/afspraken"),
                "Bewaard: " + input.state().label().toLowerCase(nl.kwartier.api.DutchWords.LOCALE) + ".");
    }
}
