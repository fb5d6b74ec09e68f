package nl.kwartier.kit.internal.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.store.Change;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.api.web.Form;
import nl.kwartier.api.web.FormRoute;
import nl.kwartier.api.web.Link;
import nl.kwartier.api.web.Option;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Redirect;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.Act;
import nl.kwartier.kit.agreement.Agreement;
import nl.kwartier.kit.agreement.Agreements;
import nl.kwartier.kit.agreement.Side;
import nl.kwartier.kit.group.Groups;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.kit.internal.desk.Person;
import nl.kwartier.kit.internal.desk.Questions;
import nl.kwartier.kit.note.Notes;
import nl.kwartier.kit.note.Visibility;
import nl.kwartier.kit.participation.Answers;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Participations;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.kit.participation.StepTo;
import nl.kwartier.ui.NavLink;
import org.jspecify.annotations.Nullable;

/** The forms about one who takes part. */
final class PersonForms {
    private static final String ONE = "/deelnemers/{deelname}";

    private final Frame frame;
    private final Desk desk;

    PersonForms(Frame frame) {
        this.frame = frame;
        this.desk = frame.desk();
    }

    List<Route> routes() {
        Stream<Route> always = Stream.of(step(), agreement(), note());
        Stream<Route> asked = desk.definition().questions() == null
                ? Stream.of()
                : Stream.of(questions(desk.definition().questions()));
        Stream<Route> grouped = desk.definition().grouped() ? Stream.of(group()) : Stream.of();
        Stream<Route> waited = desk.has(Stage.WAITING) ? Stream.of(offer()) : Stream.of();
        return Stream.of(always, asked, grouped, waited)
                .flatMap(routes -> routes)
                .toList();
    }

    private <I extends Record> FormRoute<I> form(String path, String title, Class<I> input) {
        return frame.form(ONE + path, title, input).cancel(request -> new Link("Annuleren", href(request)));
    }

    private Participation present(Request request) {
        return desk.read(request.caller(), reader -> Participations.get(reader, request.path("deelname")));
    }

    private String href(Request request) {
        return frame.href("/deelnemers/" + request.path("deelname"));
    }

    private Redirect back(Request request, String notice) {
        return Reply.goTo(href(request), notice);
    }

    private Page page(Request request, Form form, String title, String sub, String here) {
        Person person = desk.named(request.caller(), present(request));
        return frame.form(
                title.replace("…", person.name()),
                sub,
                List.of(
                        NavLink.to(frame.people(), frame.href("/deelnemers")),
                        NavLink.to(person.name(), href(request)),
                        NavLink.here(here, "")),
                form);
    }

    private Route step() {
        return form("/stap/{naar}", "een stap zetten met een inwoner", StepInput.class)
                .submit("Zet deze stap")
                .startWith(request -> StepInput.of(present(request).version()))
                .on((request, form) -> {
                    Stage to = to(request);
                    String sub = to.ended() ? "Een reden is niet nodig." : "";
                    return page(request, form, "…: " + desk.stage(to), sub, desk.stage(to));
                })
                .save((request, input) -> {
                    var step =
                            new StepTo(input.version(), to(request), Act.of(input.proof()), input.on(), input.reason());
                    desk.write(
                            request.caller(),
                            (unit, moment) -> desk.register().step(unit, moment, request.path("deelname"), step));
                    return back(request, "Bewaard: " + desk.stage(step.to()) + ".");
                });
    }

    private static Stage to(Request request) {
        return Arrays.stream(Stage.values())
                .filter(stage -> NextSteps.slug(stage).equals(request.path("naar")))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Deze stap"));
    }

    private Route offer() {
        return frame.action(ONE + "/aanbieden", "een vrije plek aanbieden", VersionInput.class)
                .run((request, input) -> {
                    desk.write(
                            request.caller(),
                            (unit, moment) ->
                                    desk.register().offer(unit, moment, request.path("deelname"), input.version()));
                    return back(request, "De plek is aangeboden. Vraag of de inwoner wil.");
                });
    }

    private <Q extends Record> Route questions(Class<Q> type) {
        Questions questions = Questions.of(type);
        return form("/vragen", "antwoorden op de vragen bewaren", type)
                .startWith(request -> type.cast(questions.record(
                        desk.read(request.caller(), reader -> Answers.of(reader, request.path("deelname"))))))
                .on((request, form) -> page(
                        request, form, "Wat wil …?", "Alles mag leeg blijven. U kunt het later nog vragen.", "Vragen"))
                .save((request, input) -> {
                    Participation one = present(request);
                    desk.write(request.caller(), (unit, moment) -> {
                        Answers.keep(unit, one.id(), questions.texts(input));
                        unit.changed(Change.about(
                                "antwoorden", one.id(), one.resident().value()));
                        return true;
                    });
                    return back(request, "Bewaard.");
                });
    }

    record GroupInput(
            @Field(
                    name = "versie",
                    widget = Widget.HIDDEN,
                    required = "Open de pagina opnieuw en probeer het nog eens.")
            Long version,

            @Field(name = "groep", label = "Welke groep?") @Nullable String group) {}

    private Route group() {
        return form("/groep", "inwoner in een andere groep zetten", GroupInput.class)
                .options(
                        "groep",
                        request -> desk.read(
                                request.caller(),
                                reader -> Groups.open(reader).stream()
                                        .map(group -> new Option(
                                                group.id(), group.details().name()))
                                        .toList()))
                .startWith(request -> {
                    Participation one = present(request);
                    return new GroupInput(one.version(), one.group());
                })
                .on((request, form) -> page(request, form, "In welke groep gaat …?", "", "Groep"))
                .save((request, input) -> {
                    desk.write(
                            request.caller(),
                            (unit, moment) -> desk.register()
                                    .move(unit, moment, request.path("deelname"), input.version(), input.group()));
                    return back(request, "Bewaard.");
                });
    }

    record AgreementInput(
            @Field(name = "id", widget = Widget.HIDDEN, required = "Open de pagina opnieuw en probeer het nog eens.")
            String id,

            @Field(name = "kant", label = "Wie belooft iets?", required = "Anders weet niemand van wie dit is.")
            Side side,

            @Field(name = "wie", label = "Welke naam?", max = 60, required = "Anders weet niemand wie dit doet.")
            String who,

            @Field(
                    name = "wat",
                    label = "Wat spreken we af?",
                    max = 300,
                    widget = Widget.LONG_TEXT,
                    required = "Zonder dit is er geen afspraak.")
            String what,

            @Field(name = "voor", label = "Uiterlijk wanneer?", hint = "Op die dag vraagt Kwartier of het gelukt is.")
            @Nullable LocalDate before) {}

    private Route agreement() {
        return form("/afspraken/nieuw", "afspraak opschrijven", AgreementInput.class)
                .on((request, form) -> page(
                        request,
                        form,
                        "Nieuwe afspraak met …",
                        "Een belofte van één kant. De andere kant mag ook.",
                        "Afspraak"))
                .startWith(request -> new AgreementInput(Ids.next(), Side.RESIDENT, "", "", null))
                .save((request, input) -> {
                    Participation one = present(request);
                    var details = new Agreement.Details(input.side(), input.who(), input.what(), input.before());
                    var about = new Agreements.About(one.resident().value(), href(request));
                    desk.write(
                            request.caller(),
                            (unit, moment) -> Agreements.make(unit, moment, input.id(), one.subject(), details, about));
                    return back(request, "De afspraak staat erbij.");
                });
    }

    record NoteInput(
            @Field(name = "id", widget = Widget.HIDDEN, required = "Open de pagina opnieuw en probeer het nog eens.")
            String id,

            @Field(
                    name = "tekst",
                    label = "Wat wilt u onthouden?",
                    hint = "Schrijf zo dat de inwoner het mag lezen. Geen diagnose, geen oordeel.",
                    max = 2000,
                    widget = Widget.LONG_TEXT,
                    required = "Zonder tekst is er geen notitie.")
            String words,

            @Field(name = "zichtbaarheid", label = "Wie mag dit lezen?", required = "Zo ziet niemand te veel.")
            Visibility visibleTo) {}

    private Route note() {
        return form("/notities/nieuw", "notitie schrijven", NoteInput.class)
                .startWith(request -> new NoteInput(Ids.next(), "", Visibility.TEAM))
                .on((request, form) -> page(request, form, "Notitie bij …", "", "Notitie"))
                .save((request, input) -> {
                    Participation one = present(request);
                    desk.write(request.caller(), (unit, moment) -> {
                        Notes.write(
                                unit,
                                moment,
                                input.id(),
                                one.subject(),
                                input.words(),
                                input.visibleTo(),
                                one.resident().value());
                        return true;
                    });
                    return back(request, "Opgeschreven.");
                });
    }
}
