package nl.kwartier.web.internal.pages.imports;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.community.Imports.Column;
import nl.kwartier.api.community.Imports.Job;
import nl.kwartier.api.community.Imports.RowError;
import nl.kwartier.api.community.Imports.State;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Fact;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Table;
import nl.kwartier.ui.Tone;
import nl.kwartier.web.internal.pages.Bodies;
import nl.kwartier.web.internal.pages.Dutch;

/** The page of one file: what it holds, what will happen or did, and what is wrong with it. */
final class ImportView {
    /** More errors than this are for the spreadsheet. */
    private static final int SHOWN_ERRORS = 50;

    Page page(Request request, Job job, List<RowError> errors) {
        String about = JobWords.rows(job) + " · " + Dutch.moment(job.at()) + " · door " + job.by();
        Heading heading = Heading.of(job.fileName(), about)
                .crumbs(NavLink.to("Inlezen", ImportPages.HOME), NavLink.here(job.fileName(), ""));
        var pieces = new ArrayList<Content>();
        pieces.add(Components.heading(heading));
        pieces.add(JobState.of(request, job));
        pieces.add(Components.columns(
                Contents.of(Components.card("table", "Kolommen", columns(job)), errorCard(job, errors)),
                Components.card(
                        "chart-bar",
                        job.state() == State.CHECKED ? "Wat gaat er gebeuren?" : "Wat is er gebeurd?",
                        counts(job))));
        return Bodies.page(job.fileName(), pieces.toArray(Content[]::new));
    }

    static Content badge(Job job) {
        return Components.badge(JobWords.tone(job), JobWords.state(job));
    }

    private static Content counts(Job job) {
        return Components.facts(List.of(
                Fact.of("Nieuw", Dutch.number(job.added())),
                Fact.of("Gewijzigd", Dutch.number(job.changed())),
                Fact.of("Al bekend", Dutch.number(job.same())),
                Fact.of("Met een fout", job.wrong() == 0 ? "0" : JobWords.leftOut(job))));
    }

    private static Content columns(Job job) {
        List<List<Content>> rows = job.columns().stream().map(ImportView::row).toList();
        return Components.table(new Table(
                "Kolommen van het bestand",
                List.of(
                        nl.kwartier.ui.Column.of("In het bestand"),
                        nl.kwartier.ui.Column.of("Wordt"),
                        nl.kwartier.ui.Column.of("Voorbeeld")),
                rows));
    }

    private static List<Content> row(Column column) {
        Content becomes = column.becomes() == null
                ? Contents.of(
                        Components.badge(Tone.SOON, "slaan wij over"),
                        Contents.text(column.why() == null ? "" : " " + column.why()))
                : Contents.text(column.becomes());
        return List.of(
                Contents.text(column.name()), becomes, Contents.text(column.example() == null ? "" : column.example()));
    }

    private static Content errorCard(Job job, List<RowError> errors) {
        if (errors.isEmpty()) {
            return Contents.NONE;
        }
        List<List<Content>> rows = errors.stream()
                .limit(SHOWN_ERRORS)
                .map(error -> List.of(
                        Contents.text(String.valueOf(error.line())),
                        Contents.text(error.column() == null ? "" : error.column()),
                        Contents.text(error.sentence()),
                        Contents.text(JobWords.result(error))))
                .toList();
        Content table = Components.table(new Table(
                "Wat niet klopt",
                List.of(
                        nl.kwartier.ui.Column.number("Regel"),
                        nl.kwartier.ui.Column.of("Kolom"),
                        nl.kwartier.ui.Column.of("Wat te doen"),
                        nl.kwartier.ui.Column.of("Gevolg")),
                rows));
        return Components.card(
                "alert-triangle",
                errors.size() > SHOWN_ERRORS
                        ? "De eerste " + SHOWN_ERRORS + " van " + Dutch.number(errors.size()) + " fouten"
                        : "Wat niet klopt",
                NavLink.to("Alles als bestand", ImportPages.HOME + "/" + job.id() + "/fouten.csv"),
                table);
    }
}
