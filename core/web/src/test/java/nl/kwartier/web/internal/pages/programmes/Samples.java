package nl.kwartier.web.internal.pages.programmes;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.kwartier.api.DataLabel;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.lifecycle.Check;
import nl.kwartier.api.lifecycle.Check.AskLine;
import nl.kwartier.api.lifecycle.Check.Change;
import nl.kwartier.api.lifecycle.Check.Need;
import nl.kwartier.api.lifecycle.Check.Order;
import nl.kwartier.api.lifecycle.Check.RoleLine;
import nl.kwartier.api.lifecycle.Check.Signer;
import nl.kwartier.api.lifecycle.Check.Space;
import nl.kwartier.api.lifecycle.Check.TableLine;
import nl.kwartier.api.lifecycle.Description;
import nl.kwartier.api.lifecycle.Description.Ask;
import nl.kwartier.api.lifecycle.Description.DeclaredRole;
import nl.kwartier.api.lifecycle.Description.Keeping;
import nl.kwartier.api.lifecycle.Description.Processing;
import nl.kwartier.api.lifecycle.Programmes.Busy;
import nl.kwartier.api.lifecycle.Programmes.More;
import nl.kwartier.api.lifecycle.Programmes.Offer;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.api.lifecycle.Step;
import nl.kwartier.api.lifecycle.Step.Kind;
import nl.kwartier.api.lifecycle.Step.Result;
import org.jspecify.annotations.Nullable;

/** Invented programmes in every state, and what there is to know about them. */
final class Samples {
    static final String SHA = "0a1b2c3d".repeat(8);

    static final Instant THEN = Instant.parse("2026-11-20T09:30:00Z");

    static final Reason TOO_OLD = new Reason(
            "KW-API-TE-OUD",
            "Het vraagt nl.kwartier.api 1.4; deze Kwartier heeft 1.2.",
            "Werk Kwartier bij, of zet een oudere versie van dit programma terug.",
            "osgi.wiring.package=nl.kwartier.api");

    static final Reason REMOVED =
            new Reason("KW-VERWIJDERD", "Dit programma is weggehaald.", "Zet het weer aan, of wis de gegevens.", null);

    static final Ask WORK = new Ask(
            Purpose.EXECUTION, Set.of(DataLabel.PERSON, DataLabel.PARTICIPATION), "Om te weten wie er aan tafel komt.");

    static final Ask HEALTH =
            new Ask(Purpose.EXECUTION, Set.of(DataLabel.HEALTH), "Om te weten wie iets niet mag eten.");

    private Samples() {}

    static Programme eettafel(State state, @Nullable Reason reason, More more) {
        return new Programme("eettafel", "Eettafel", "Samen eten in de buurt.", "1.2.0", state, reason, THEN, more);
    }

    static Programme running() {
        return eettafel(State.ACTIVE, null, signed(null, null, "1.1.0"));
    }

    static Programme busy() {
        return eettafel(
                State.ACTIVE, null, signed(null, new Busy("de gegevens kopiëren", 3, 7, Instant.now()), "1.1.0"));
    }

    static Programme offered(@Nullable Reason reason) {
        return eettafel(State.ACTIVE, null, signed(new Offer("1.3.0", SHA, reason), null, "1.1.0"));
    }

    static Programme waiting() {
        return eettafel(State.WAITING, TOO_OLD, signed(new Offer("1.2.0", SHA, null), null, null));
    }

    static Programme removed() {
        return eettafel(State.STOPPED, REMOVED, signed(null, null, null));
    }

    static More signed(@Nullable Offer offer, @Nullable Busy busy, @Nullable String previous) {
        return new More("soup", "Buurtsoft", offer, busy, previous);
    }

    static Description description(String version) {
        return new Description(
                "eettafel",
                "Eettafel",
                "Samen eten in de buurt.",
                version,
                "Buurtsoft",
                "soup",
                List.of("nl.kwartier.api 1.0 tot 2.0"),
                List.of(WORK),
                List.of(new DeclaredRole("gastheer", "Gastheer of gastvrouw")),
                List.of(new Keeping("wie er at", "P2Y6M", "Zo lang loopt de subsidie.")),
                new Processing("Samen eten", "Algemeen belang", "Buurtbewoners", "Naam en deelname", "Niemand anders"));
    }

    static Check check(Order order, Reason... objections) {
        return new Check(
                description("1.3.0"),
                SHA,
                2_411_724,
                order == Order.NEW ? null : "1.2.0",
                order,
                new Signer(true, "Buurtsoft", "f0".repeat(32)),
                List.of(new AskLine(WORK, Change.SAME), new AskLine(HEALTH, Change.ADDED)),
                List.of(new RoleLine(new DeclaredRole("gastheer", "Gastheer of gastvrouw"), Change.SAME)),
                List.of(new TableLine("tafel", "verandert"), new TableLine("dieet", "nieuw")),
                List.of("/eettafel", "/api/v1/eettafel"),
                List.of(
                        new Need("het programma Leesclub", false, true),
                        new Need("nl.kwartier.api 1.0 tot 2.0", true, false)),
                List.of(),
                new Space(5_242_880, 21_474_836_480L),
                true,
                List.of(objections));
    }

    static Check from(Signer signer) {
        Check one = check(Order.NEW);
        return new Check(
                one.description(),
                one.sha(),
                one.size(),
                one.present(),
                one.order(),
                signer,
                List.of(),
                List.of(),
                List.of(),
                one.addresses(),
                List.of(),
                List.of("Leesclub"),
                new Space(5_242_880, null),
                false,
                List.of());
    }

    static Step step(Kind what, String version, Result result, @Nullable Reason reason) {
        return new Step("eettafel", what, version, "Marloes Hendriks", THEN, result, reason);
    }
}
