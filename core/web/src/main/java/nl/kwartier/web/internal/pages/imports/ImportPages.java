package nl.kwartier.web.internal.pages.imports;

import gg.jte.Content;
import java.time.Duration;
import java.util.List;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.access.Permissions;
import nl.kwartier.api.community.Imports;
import nl.kwartier.api.community.Imports.Job;
import nl.kwartier.api.community.Imports.State;
import nl.kwartier.api.web.Download;
import nl.kwartier.api.web.EventStream;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Form;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Redirect;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.api.web.Upload;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.web.internal.pages.Bodies;
import nl.kwartier.web.internal.pages.Dutch;
import nl.kwartier.web.internal.pages.PageSet;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** "Inlezen": choose a file, see what will happen, let it happen, see what did. */
@Component(service = PageSet.class)
public final class ImportPages implements PageSet {
    static final String HOME = "/inlezen";
    private static final String JOB = HOME + "/{bestand}";

    private final Imports imports;
    private final ImportView view = new ImportView();

    /** Shows the jobs of the service. */
    @Activate
    public ImportPages(@Reference Imports imports) {
        this.imports = imports;
    }

    record FileInput(
            @Field(
                    name = "bestand",
                    label = "Welk bestand?",
                    hint = "CSV of GeoJSON, met de namen van de kolommen op de eerste regel.",
                    required = "Zonder bestand is er niets om in te lezen.")
            @Nullable Upload file) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Routes.form(HOME, FileInput.class)
                        .title("bestand inlezen")
                        .may(Permissions.IMPORT)
                        .purpose(Purpose.ADMINISTRATION)
                        .submit("Bekijk wat erin staat")
                        .on(this::home)
                        .save(this::offer),
                Routes.page(JOB)
                        .title("in te lezen bestand bekijken")
                        .may(Permissions.IMPORT)
                        .purpose(Purpose.ADMINISTRATION)
                        .show(this::job),
                Routes.action(JOB + "/start")
                        .title("bestand inlezen")
                        .may(Permissions.IMPORT)
                        .purpose(Purpose.ADMINISTRATION)
                        .run(this::start),
                Routes.action(JOB + "/weg")
                        .title("bestand niet inlezen")
                        .may(Permissions.IMPORT)
                        .purpose(Purpose.ADMINISTRATION)
                        .run(this::drop),
                Routes.page(JOB + "/voortgang")
                        .title("voortgang van inlezen bekijken")
                        .may(Permissions.IMPORT)
                        .purpose(Purpose.ADMINISTRATION)
                        .show(this::progress),
                Routes.page(JOB + "/fouten.csv")
                        .title("fouten van inlezen bewaren")
                        .may(Permissions.IMPORT)
                        .purpose(Purpose.ADMINISTRATION)
                        .show(this::errors));
    }

    private Page home(Request request, Form form) {
        List<Job> latest = imports.latest(request.caller());
        Content jobs = latest.isEmpty()
                ? Contents.text("Er is nog niets ingelezen.")
                : Components.rows(latest.stream().map(ImportPages::row).toList());
        return Bodies.page(
                "Inlezen",
                Components.heading(
                        Heading.of(
                                "Inlezen",
                                "Plekken, buurten, inwoners en activiteiten uit een bestand. U ziet eerst wat er gaat gebeuren.")),
                Components.columns(Components.card("upload", "Kies een bestand", Bodies.html(form)), KnownFiles.card()),
                Components.card("history", "Eerder ingelezen", jobs));
    }

    private static Content row(Job job) {
        return Components.item(
                Components.tile(JobWords.tone(job), "file-import"),
                NavLink.to(job.fileName(), HOME + "/" + job.id()),
                JobWords.rows(job) + " · " + Dutch.moment(job.at()) + " · door " + job.by(),
                ImportView.badge(job));
    }

    private Reply offer(Request request, FileInput input) {
        if (input.file() == null) {
            throw Refusal.of(ErrorCode.FIELD, "Kies een bestand.");
        }
        Job job = imports.offer(
                request.caller(), input.file().name(), input.file().file());
        return Reply.goTo(HOME + "/" + job.id(), null);
    }

    private Page job(Request request) {
        Job job = get(request);
        return view.page(request, job, imports.errors(request.caller(), job.id()));
    }

    private Redirect start(Request request) {
        Job job = imports.start(request.caller(), id(request));
        return Reply.goTo(HOME + "/" + job.id(), null);
    }

    private Redirect drop(Request request) {
        imports.drop(request.caller(), id(request));
        return Reply.goTo(HOME, "Het bestand is niet ingelezen. Er is niets veranderd.");
    }

    private Reply progress(Request request) {
        String id = get(request).id();
        return new EventStream(Duration.ofMillis(500), () -> {
            Job job = imports.get(request.caller(), id);
            Content bar = JobState.bar(job);
            return job.state() == State.RUNNING ? out -> Contents.write(bar, out) : null;
        });
    }

    private Reply errors(Request request) {
        var errors = imports.errors(request.caller(), get(request).id());
        return new Download("text/csv;charset=utf-8", "fouten.csv", ErrorFile.of(errors));
    }

    private Job get(Request request) {
        return imports.get(request.caller(), id(request));
    }

    private static String id(Request request) {
        return request.path("bestand");
    }
}
