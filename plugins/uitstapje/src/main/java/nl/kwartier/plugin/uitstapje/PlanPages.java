package nl.kwartier.plugin.uitstapje;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.api.web.Link;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Redirect;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.kit.Kit;
import nl.kwartier.kit.Moment;
import nl.kwartier.kit.workflow.Transition;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Step;
import org.jspecify.annotations.Nullable;

/** One outing: its day and its next steps. */
final class PlanPages {
    private static final String HOME = "/uitstapje";

    private final Kit kit;
    private final Store store;

    PlanPages(Kit kit, Store store) {
        this.kit = kit;
        this.store = store;
    }

    record Day(
            @Field(
                    name = "versie",
                    widget = Widget.HIDDEN,
                    required = "Open de pagina opnieuw en probeer het nog eens.")
            Long version,

            @Field(name = "dag", label = "Welke dag?", hint = "Laat leeg als u dat nog niet weet.") @Nullable LocalDate day) {}

    record Next(
            @Field(
                    name = "versie",
                    widget = Widget.HIDDEN,
                    required = "Open de pagina opnieuw en probeer het nog eens.")
            Long version,

            @Field(name = "naar", widget = Widget.HIDDEN, required = "Kies wat er nu gebeurt.")
            OutingState to) {}

    List<Route> routes() {
        return List.of(
                Routes.page("/plan/{plan}")
                        .title("uitstapje bekijken")
                        .may(Rights.SEE)
                        .purpose(Purpose.EXECUTION)
                        .show(this::show),
                Routes.form("/plan/{plan}/dag", Day.class)
                        .title("dag kiezen")
                        .may(Rights.PLAN)
                        .purpose(Purpose.EXECUTION)
                        .startWith(this::present)
                        .cancel(request -> new Link("Annuleren", here(request)))
                        .save(this::choose),
                // tag::action[]
                Routes.action("/plan/{plan}/stap", Next.class)
                        .title("stap zetten")
                        .may(Rights.PLAN)
                        .purpose(Purpose.EXECUTION)
                        .run(this::step)
                // end::action[]
                );
    }

    private static String here(Request request) {
        return HOME + "/plan/" + request.path("plan");
    }

    private Outing outing(Request request) {
        return store.read(request.caller(), rows -> Outings.get(rows, request.path("plan")));
    }

    private Day present(Request request) {
        Outing outing = outing(request);
        return new Day(outing.version(), outing.day());
    }

    private Redirect choose(Request request, Day input) {
        store.write(request.caller(), unit -> {
            Outings.choose(unit, request.path("plan"), input.version(), input.day());
            return true;
        });
        return Reply.goTo(here(request), "De dag staat erbij.");
    }

    // tag::taken[]
    private Redirect step(Request request, Next input) {
        Moment moment = Moment.now(kit.clock(), request.caller());
        store.write(request.caller(), unit -> {
            Outings.step(unit, moment, request.path("plan"), input.version(), input.to());
            return true;
        });
        return Reply.goTo(here(request), "Bewaard: " + input.to().label() + ".");
    }
    // end::taken[]

    private Page show(Request request) {
        Outing outing = outing(request);
        Content all = Components.stack(
                Components.heading(Heading.of(outing.name(), outing.when())
                        .crumbs(NavLink.to("Uitstapjes", HOME), NavLink.here(outing.name(), ""))),
                Components.card(Components.stack(
                        request.may(Rights.PLAN) ? next(request, outing) : Contents.NONE,
                        request.may(Rights.PLAN) && outing.state() == OutingState.IDEA
                                ? Buttons.link(ButtonKind.SECONDARY, "", "Kies een dag", here(request) + "/dag")
                                : Contents.NONE)));
        return Page.of(outing.name(), out -> Contents.write(all, out));
    }

    // tag::buttons[]
    private Content next(Request request, Outing outing) {
        LocalDate today = Moment.now(kit.clock(), request.caller()).today();
        return Components.steps(OutingSteps.TABLE.steps(outing).stream()
                .map(step -> next(request, outing, step, today))
                .toList());
    }

    private static Step next(Request request, Outing outing, Transition<Outing, OutingState> step, LocalDate today) {
        List<String> missing = step.missing(outing, today);
        if (!missing.isEmpty()) {
            return Step.later(step.to().button(), missing);
        }
        return Step.now(Buttons.post(
                ButtonKind.SECONDARY,
                "",
                step.to().button(),
                here(request) + "/stap",
                request.csrf(),
                Map.of(
                        "versie",
                        String.valueOf(outing.version()),
                        "naar",
                        step.to().code())));
    }
    // end::buttons[]
}
