package nl.kwartier.web.internal.pages.imports;

import gg.jte.Content;
import java.util.Map;
import java.util.Objects;
import nl.kwartier.api.community.Imports.Job;
import nl.kwartier.api.web.Request;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Drawings;
import nl.kwartier.ui.Tone;
import nl.kwartier.web.internal.pages.Dutch;

/** How far a file is, and the one next step. */
final class JobState {
    private JobState() {}

    static Content of(Request request, Job job) {
        return switch (job.state()) {
            case CHECKED -> looked(request, job);
            case RUNNING ->
                Components.card(Components.stack(
                        Drawings.live(here(job) + "/voortgang", bar(job)),
                        Contents.text("U kunt rustig iets anders gaan doen: het inlezen gaat door."),
                        Components.buttonRow(
                                Buttons.link(ButtonKind.SECONDARY, "refresh", "Kijk hoe ver het is", here(job)))));
            case DONE -> done(job);
            case FAILED ->
                Components.alert(
                        Tone.LATE,
                        "Mislukt",
                        Objects.requireNonNullElse(job.message(), "Het bestand is niet ingelezen."));
        };
    }

    /** How many rows were handled. */
    static Content bar(Job job) {
        int percent = job.rows() == 0 ? 100 : (int) (100L * job.done() / job.rows());
        return Drawings.progress(
                "voortgang", percent, Dutch.number(job.done()) + " van de " + Dutch.number(job.rows()) + " regels");
    }

    private static Content looked(Request request, Job job) {
        if (job.wrong() == job.rows()) {
            return Components.stack(
                    Components.alert(
                            Tone.LATE,
                            "Geen enkele regel kan worden ingelezen",
                            "Hieronder staat wat er niet klopt. Verbeter het bestand en kies het opnieuw."),
                    away(request, job));
        }
        if (job.added() + job.changed() == 0) {
            return Components.stack(
                    Components.alert(
                            Tone.INFO,
                            "Er is niets nieuws",
                            job.wrong() == 0
                                    ? "Alles wat in dit bestand staat, kent Kwartier al. U hoeft niets te doen."
                                    : "Wat Kwartier kan lezen, kent het al. Verbeter de regels hieronder en kies het"
                                            + " bestand opnieuw."),
                    away(request, job));
        }
        return Components.actions(
                Buttons.post(
                        ButtonKind.PRIMARY, "file-import", "Lees in", here(job) + "/start", request.csrf(), Map.of()),
                Buttons.post(ButtonKind.SECONDARY, "x", "Niet inlezen", here(job) + "/weg", request.csrf(), Map.of()));
    }

    private static Content away(Request request, Job job) {
        return Components.actions(Buttons.post(
                ButtonKind.SECONDARY, "trash", "Gooi dit bestand weg", here(job) + "/weg", request.csrf(), Map.of()));
    }

    private static Content done(Job job) {
        boolean nothing = job.added() + job.changed() == 0;
        String otherwise = nothing ? "Alles stond er al zo in. Er is niets veranderd." : "Het bestand is ingelezen.";
        var see = JobWords.see(job.kind());
        return Components.stack(
                Components.alert(
                        JobWords.tone(job),
                        job.wrong() == 0 ? "Klaar" : "Klaar, maar " + JobWords.leftOut(job),
                        Objects.requireNonNullElse(job.message(), otherwise)),
                Components.actions(
                        Buttons.link(ButtonKind.PRIMARY, "arrow-right", see.text(), see.href()),
                        Buttons.link(ButtonKind.SECONDARY, "file-import", "Nog een bestand", ImportPages.HOME)));
    }

    private static String here(Job job) {
        return ImportPages.HOME + "/" + job.id();
    }
}
