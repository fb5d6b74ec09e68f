package nl.kwartier.web.internal.pages.programmes;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.lifecycle.Check;
import nl.kwartier.api.lifecycle.Check.Order;
import nl.kwartier.api.lifecycle.Check.Signer;
import nl.kwartier.api.lifecycle.Description;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.api.web.Page;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.Tone;
import nl.kwartier.web.internal.pages.Bodies;
import nl.kwartier.web.internal.pages.Dutch;
import nl.kwartier.web.internal.pages.KnownFacts;

/** What a jar would do, in sentences. */
record CheckView(Programme programme, Check check, String csrf) {
    private static final String TITLE = "Wat gaat dit doen?";

    Page page() {
        Description description = check.description();
        var pieces = new ArrayList<Content>();
        pieces.add(Components.heading(Heading.of(TITLE, description.title() + ", versie " + description.version())
                .crumbs(Desk.crumbs(programme, TITLE))));
        pieces.addAll(warnings());
        pieces.add(Components.columns(Contents.of(facts(), CheckTables.draw(check)), decision()));
        return Bodies.page(TITLE, Components.stack(pieces.toArray(Content[]::new)));
    }

    /** Whether there is something to decide: a new programme, or another version. */
    private boolean waits() {
        return programme.state() == State.WAITING || programme.offer() != null;
    }

    private List<Content> warnings() {
        var warnings = new ArrayList<Content>();
        for (Reason objection : check.objections()) {
            warnings.add(Components.stack(
                    Components.alert(Tone.LATE, objection.cause(), objection.remedy()), Technical.of(objection)));
        }
        Signer signer = check.signer();
        if (signer.name() == null) {
            warnings.add(Components.alert(
                    Tone.LATE,
                    "Niemand heeft dit bestand ondertekend",
                    "Niemand kan nagaan van wie dit programma komt en of het onderweg is veranderd."
                            + (waits() ? " Laat het alleen toe als u het zelf van de maker kreeg." : "")));
        } else if (!signer.trusted()) {
            warnings.add(Components.alert(
                    Tone.LATE,
                    "Uw gemeente kent deze handtekening niet",
                    "Het bestand is ondertekend door " + signer.name()
                            + ". Vraag de maker of de vingerafdruk hieronder klopt. Zet daarna zijn certificaat in de map"
                            + " config/vertrouwd."));
        }
        if (check.asksMore() && check.present() != null) {
            warnings.add(Components.alert(
                    Tone.SOON,
                    "Deze versie vraagt meer dan u eerder goedkeurde",
                    "Wat nieuw is, staat hieronder met ‘nieuw’ erbij."));
        }
        return warnings;
    }

    private Content facts() {
        Description description = check.description();
        Signer signer = check.signer();
        var facts = new KnownFacts()
                .add("Wat het doet", description.about())
                .add("Versie", order())
                .add("Gemaakt door", description.vendor().isEmpty() ? "staat er niet bij" : description.vendor())
                .add("Handtekening", signer.name() == null ? "geen" : signer.name());
        if (signer.fingerprint() != null) {
            facts.add("Vingerafdruk", Components.code(grouped(signer.fingerprint())));
        }
        facts.add("Past op deze Kwartier?", fits() ? "ja" : "nee, zie ‘Wat het nodig heeft’")
                .add("Adressen", String.join(", ", check.addresses()))
                .add("Grootte", Sizes.of(check.size()))
                .add("Schijfruimte", space())
                .add("Wie merkt er iets van?", refreshed())
                .add("Controlegetal", Components.code(grouped(check.sha())));
        return Components.card("info-circle", "In het kort", facts.draw());
    }

    private boolean fits() {
        return check.needs().stream().allMatch(need -> need.met() || need.optional());
    }

    private String order() {
        String version = check.description().version();
        String present = check.present();
        return switch (check.order()) {
            case NEW -> version + ". Dit programma is nieuw hier.";
            case NEWER -> version + ". Nu hebt u " + present + "; deze is nieuwer.";
            case OLDER -> version + ". Let op: nu hebt u " + present + "; deze is ouder.";
            case SAME ->
                waits()
                        ? version + ". Dat nummer hebt u al, maar dit is een ander bestand."
                        : version + ". Deze hebt u nu.";
        };
    }

    private String space() {
        Long free = check.space().free();
        String needed = "Nodig: ongeveer " + Sizes.of(check.space().needed()) + ". ";
        return needed
                + (free == null
                        ? "De database staat op een andere computer; kijk daar of dat past."
                        : "Vrij: " + Sizes.of(free) + ".");
    }

    private String refreshed() {
        return check.refreshed().isEmpty()
                ? "Geen ander programma."
                : "Even opnieuw gestart: " + Dutch.list(check.refreshed()) + ".";
    }

    private Content decision() {
        if (!waits()) {
            return Components.card(
                    "circle-check", "Uw besluit", Contents.text("Er wacht niets op u: deze versie staat er al."));
        }
        Content no = Buttons.post(
                ButtonKind.SECONDARY, "x", "Niet toelaten", Desk.at(programme, "niet-toelaten"), csrf, Map.of());
        if (!check.objections().isEmpty()) {
            return Components.card(
                    "lock",
                    "Uw besluit",
                    Components.stack(
                            Contents.text("Dit bestand kan niet worden toegelaten. Bovenaan staat waarom."),
                            Components.actions(no)));
        }
        return Components.card(
                "user-check",
                "Uw besluit",
                Components.stack(
                        Contents.text(promise()),
                        Components.actions(
                                Buttons.post(
                                        ButtonKind.PRIMARY,
                                        "check",
                                        "Toelaten",
                                        Desk.at(programme, "toelaten"),
                                        csrf,
                                        Map.of("controlegetal", check.sha())),
                                no)));
    }

    private String promise() {
        return check.order() == Order.NEW
                ? "Laat u het toe, dan start het programma meteen. U kunt het altijd weer uitzetten."
                : "Laat u het toe, dan maakt Kwartier een kopie van de gegevens en start de nieuwe versie daarop. Lukt dat"
                        + " niet, dan blijft alles zoals het is. Lukt het wel, dan kunt u later nog terug.";
    }

    /** In groups of four, to compare aloud. */
    private static String grouped(String hexadecimal) {
        return hexadecimal.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
