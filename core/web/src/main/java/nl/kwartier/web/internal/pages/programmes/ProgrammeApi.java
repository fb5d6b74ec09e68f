package nl.kwartier.web.internal.pages.programmes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.Slice;
import nl.kwartier.api.lifecycle.Installation;
import nl.kwartier.api.lifecycle.Programmes;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Programmes.State;
import nl.kwartier.api.lifecycle.Step;
import nl.kwartier.api.web.Data;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.api.web.Upload;
import nl.kwartier.web.internal.containment.Containment;
import nl.kwartier.web.internal.pages.PageSet;
import nl.kwartier.web.internal.pages.programmes.ProgrammeJson.ProgrammeList;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Programmes in the API: which there are, and everything that the console can do with them. */
@Component(service = PageSet.class)
public final class ProgrammeApi implements PageSet {
    static final String ALL = "/programmas";
    static final String ONE = ALL + "/{programma}";

    private final Programmes programmes;
    private final Installation installation;
    private final Containment containment;

    /** Passes on to the services. */
    @Activate
    public ProgrammeApi(
            @Reference Programmes programmes,
            @Reference Installation installation,
            @Reference Containment containment) {
        this.programmes = programmes;
        this.installation = installation;
        this.containment = containment;
    }

    record StepJson(
            @Field(name = "programma") String programme,
            @Field(name = "wat") Step.Kind what,
            @Field(name = "versie") String version,
            @Field(name = "wie") String who,
            @Field(name = "wanneer") Instant at,
            @Field(name = "uitkomst") Step.Result result,
            @Field(name = "reden") @Nullable ReasonJson reason) {
        static StepJson of(Step step) {
            return new StepJson(
                    step.programme(),
                    step.what(),
                    step.version(),
                    step.who(),
                    step.at(),
                    step.result(),
                    ReasonJson.of(step.reason()));
        }
    }

    record StepList(
            @Field(name = "stappen") List<StepJson> steps,
            @Field(name = "volgende") @Nullable String next) {}

    record JarInput(
            @Field(name = "bestand", required = "Stuur het jar-bestand mee als veld ‘bestand’.")
            Upload file) {}

    record Approval(
            @Field(name = "controlegetal", required = "Dat staat in de controle van het programma.")
            String sha) {}

    /** What a programme can be asked to do. */
    enum Wanted implements Labelled {
        AAN,
        UIT;

        @Override
        public String code() {
            return name();
        }

        @Override
        public String label() {
            return name();
        }
    }

    record StandInput(
            @Field(name = "stand", required = "Kies AAN of UIT.")
            Wanted wanted) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Desk.declared(Routes.api("GET", ALL), "programma’s bekijken")
                        .gives(ProgrammeList.class)
                        .answer(request -> Data.of(new ProgrammeList(
                                programmes.all().stream().map(this::json).toList()))),
                Desk.declared(Routes.api("POST", ALL, JarInput.class), "programma aanbieden")
                        .gives(CheckJson.class)
                        .answer((request, input) ->
                                Data.made(CheckJson.of(JarFile.offer(installation, request.caller(), input.file())))),
                Desk.declared(Routes.api("GET", ONE), "programma bekijken")
                        .gives(ProgrammeJson.class)
                        .answer(request -> Data.of(json(chosen(request)))),
                Desk.declared(Routes.api("DELETE", ONE), "programma weghalen")
                        .gives(ProgrammeJson.class)
                        .answer(request -> Data.of(json(installation.remove(request.caller(), Desk.id(request))))),
                Desk.declared(Routes.api("GET", ONE + "/stappen"), "geschiedenis van een programma bekijken")
                        .query("na", "De cursor uit ‘volgende’ van de vorige lijst.")
                        .gives(StepList.class)
                        .answer(this::steps),
                Desk.declared(Routes.api("GET", ONE + "/controle"), "bekijken wat een programma gaat doen")
                        .gives(CheckJson.class)
                        .answer(request ->
                                Data.of(CheckJson.of(installation.check(request.caller(), Desk.id(request))))),
                Desk.declared(Routes.api("PUT", ONE + "/toelating", Approval.class), "programma toelaten")
                        .gives(ProgrammeJson.class)
                        .answer((request, input) ->
                                Data.of(json(installation.approve(request.caller(), Desk.id(request), input.sha())))),
                Desk.declared(Routes.api("DELETE", ONE + "/toelating"), "programma niet toelaten")
                        .answer(this::decline),
                Desk.declared(Routes.api("PUT", ONE + "/stand", StandInput.class), "programma aan- of uitzetten")
                        .gives(ProgrammeJson.class)
                        .answer(this::stand),
                Desk.declared(Routes.api("POST", ONE + "/vorige-versie"), "vorige versie terugzetten")
                        .gives(ProgrammeJson.class)
                        .answer(request -> Data.of(json(installation.putBack(request.caller(), Desk.id(request))))));
    }

    private Data steps(Request request) {
        Slice<Step> slice = programmes.history(
                request.caller(), Desk.id(request), request.query("na").orElse(null));
        return Data.of(new StepList(slice.items().stream().map(StepJson::of).toList(), slice.next()));
    }

    private Data decline(Request request) {
        installation.decline(request.caller(), Desk.id(request));
        return Data.nothing();
    }

    private Data stand(Request request, StandInput input) {
        String id = Desk.id(request);
        return Data.of(json(
                input.wanted() == Wanted.AAN
                        ? programmes.switchOn(request.caller(), id)
                        : programmes.switchOff(request.caller(), id)));
    }

    /** Also a file that is no programme, by its name. */
    private Programme chosen(Request request) {
        return programmes.all().stream()
                .filter(one -> one.id().equals(Desk.id(request)))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Dit programma"));
    }

    private ProgrammeJson json(Programme programme) {
        return ProgrammeJson.of(
                programme, programme.state() == State.ACTIVE ? containment.rest(programme.id()) : Optional.empty());
    }
}
