package nl.kwartier.kit.internal.pages;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.web.Request;
import nl.kwartier.kit.agreement.Agreement;
import nl.kwartier.kit.agreement.AgreementState;
import nl.kwartier.kit.agreement.Side;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Promise;
import nl.kwartier.ui.PromiseSide;
import nl.kwartier.ui.Tone;

/** What both sides promise each other, at the same height. */
final class Promises {
    private final Frame frame;
    private final Desk desk;

    Promises(Frame frame) {
        this.frame = frame;
        this.desk = frame.desk();
    }

    Content card(Request request, Participation one, List<Agreement> agreements, boolean may) {
        String more = may && !one.stage().ended() ? frame.href("/deelnemers/" + one.id() + "/afspraken/nieuw") : "";
        Content body = agreements.isEmpty()
                ? Contents.text("Nog geen afspraken.")
                : Components.stack(
                        Components.promises(side(agreements, Side.RESIDENT), side(agreements, Side.ORGANISATION)),
                        may ? open(one, agreements) : Contents.NONE);
        return Components.card(
                "heart-handshake",
                "Wat beloven wij elkaar?",
                NavLink.to(more.isEmpty() ? "" : "Nieuwe afspraak", more),
                body);
    }

    private Content open(Participation one, List<Agreement> agreements) {
        boolean any = agreements.stream().anyMatch(agreement -> agreement.state() == AgreementState.OPEN);
        return any
                ? Buttons.link(
                        ButtonKind.SECONDARY,
                        "checklist",
                        "Zijn ze nagekomen?",
                        frame.href("/deelnemers/" + one.id() + "/afspraken"))
                : Contents.NONE;
    }

    private PromiseSide side(List<Agreement> agreements, Side side) {
        return new PromiseSide(
                side.label(),
                agreements.stream()
                        .filter(one -> one.details().side() == side)
                        .map(this::promise)
                        .toList());
    }

    private Promise promise(Agreement one) {
        LocalDate today = desk.today();
        String words = one.details().who() + ": " + one.details().what() + before(one);
        return new Promise(words, state(one, today), badge(one, today));
    }

    static String before(Agreement one) {
        LocalDate day = one.details().before();
        return day == null || one.state() != AgreementState.OPEN ? "" : " (uiterlijk " + DutchWords.day(day) + ")";
    }

    private static Promise.State state(Agreement one, LocalDate today) {
        if (one.state() == AgreementState.KEPT) {
            return Promise.State.KEPT;
        }
        return one.late(today) || one.state() == AgreementState.BROKEN ? Promise.State.LATE : Promise.State.OPEN;
    }

    private static Content badge(Agreement one, LocalDate today) {
        LocalDate before = one.details().before();
        LocalDate answered = one.answeredOn();
        if (one.late(today) && before != null) {
            return Components.badge(
                    Tone.LATE,
                    DutchWords.count(ChronoUnit.DAYS.between(before, today), "dag te laat", "dagen te laat"));
        }
        return switch (one.state()) {
            case OPEN -> Contents.NONE;
            case KEPT ->
                Components.badge(Tone.GOOD, answered == null ? "Gedaan" : "Gedaan op " + DutchWords.day(answered));
            case BROKEN -> Components.badge(Tone.LATE, one.state().label());
            case REVISED -> Components.badge(Tone.PLAIN, one.state().label());
        };
    }
}
