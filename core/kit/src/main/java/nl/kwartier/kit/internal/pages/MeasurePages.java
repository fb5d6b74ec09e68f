package nl.kwartier.kit.internal.pages;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Field.Widget;
import nl.kwartier.api.web.Form;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.indicator.Indicator;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.kit.internal.desk.Person;
import nl.kwartier.kit.measure.Instrument;
import nl.kwartier.kit.measure.Measures;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Participations;
import nl.kwartier.ui.Choice;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.FieldKind;
import nl.kwartier.ui.FieldView;
import nl.kwartier.ui.FormView;
import nl.kwartier.ui.Forms;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import org.jspecify.annotations.Nullable;

/** Noting what somebody answers to a question about how it goes. Answering is never compulsory. */
final class MeasurePages {
    private static final String ANSWERS = "antwoorden";
    private static final String SKIPPED = "Kies ook hier een antwoord. Of laat alle vragen leeg: invullen hoeft niet.";

    private final Frame frame;
    private final Desk desk;

    MeasurePages(Frame frame) {
        this.frame = frame;
        this.desk = frame.desk();
    }

    record Input(
            @Field(name = "id", widget = Widget.HIDDEN, required = "Open de pagina opnieuw en probeer het nog eens.")
            String id,

            @Field(name = ANSWERS, label = "Welke antwoorden?")
            Map<String, Integer> answers,

            @Field(name = "datum", label = "Wanneer gevraagd?", hint = "Laat leeg voor vandaag.") @Nullable LocalDate on) {}

    List<Route> routes() {
        if (instruments(desk).isEmpty()) {
            return List.of();
        }
        return List.of(
                new MeasureList(frame).route(),
                frame.form(
                                "/deelnemers/{deelname}" + PersonHead.MEASURES + "/{instrument}",
                                "antwoord opschrijven",
                                Input.class)
                        .startWith(request -> new Input(Ids.next(), Map.of(), null))
                        .on(this::page)
                        .save(this::keep));
    }

    /** The instruments that the programme's figures ask for. */
    static List<Instrument> instruments(Desk desk) {
        return desk.definition().indicators().stream()
                .map(Indicator::instrument)
                .flatMap(java.util.Optional::stream)
                .toList();
    }

    /** The name by which people know an instrument: its question, or what it is about. */
    static String name(Instrument instrument) {
        return instrument.questions().size() == 1 ? instrument.questions().get(0) : "Vragenlijst: hoe gaat het?";
    }

    private Instrument instrument(Request request) {
        return instruments(desk).stream()
                .filter(one -> one.code().equals(request.path("instrument")))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Deze vraag"));
    }

    private Page page(Request request, Form form) {
        Instrument instrument = instrument(request);
        Participation one = desk.read(request.caller(), reader -> Participations.get(reader, request.path("deelname")));
        Person person = desk.named(request.caller(), one);
        String home = frame.href("/deelnemers/" + one.id());
        String back = home + PersonHead.MEASURES;
        var fields = new ArrayList<FieldView>();
        fields.add(FieldView.hidden("id", value(form, "id")));
        IntStream.range(0, instrument.questions().size())
                .forEach(number -> fields.add(question(instrument, number, form)));
        fields.add(FieldView.of(FieldKind.DATE, "datum", "Wanneer gevraagd?")
                .hint("Laat leeg voor vandaag.")
                .value(value(form, "datum"))
                .error(problem(form, "datum")));
        Content drawn = Forms.form(FormView.of(
                        back + "/" + instrument.code(),
                        request.csrf(),
                        fields,
                        "Bewaren",
                        NavLink.to("Liever niet", back))
                .problems(form.refusal() == null || !form.problems().isEmpty() ? List.of() : List.of(form.refusal())));
        return frame.below(
                Heading.of(
                        "Hoe gaat het met " + person.name() + "?",
                        "Antwoorden hoeft niet. Het verandert niets aan wat iemand krijgt."),
                List.of(
                        NavLink.to(frame.people(), frame.href("/deelnemers")),
                        NavLink.to(person.name(), home),
                        NavLink.to("Hoe gaat het?", back),
                        NavLink.here("Antwoord", "")),
                Components.card(drawn));
    }

    private static FieldView question(Instrument instrument, int number, Form form) {
        String name = ANSWERS + "." + (number + 1);
        var scale = instrument.scale();
        return FieldView.of(FieldKind.RADIOS, name, instrument.questions().get(number))
                .choices(IntStream.rangeClosed(scale.least(), scale.most())
                        .mapToObj(answer -> Choice.of(String.valueOf(answer), scale.word(answer)))
                        .toList())
                .value(value(form, name))
                .error(problem(form, instrument.field(number)));
    }

    private static String value(Form form, String field) {
        return form.field(field)
                .flatMap(shown -> shown.values().stream().findFirst())
                .orElse("");
    }

    private static String problem(Form form, String field) {
        return form.problems().stream()
                .filter(problem -> problem.field().equals(field))
                .map(FieldProblem::sentence)
                .findFirst()
                .orElse("");
    }

    /** All answers or none; a question that was skipped says so itself. */
    private static List<Integer> answers(Instrument instrument, Input input) {
        List<Integer> answers = new ArrayList<>();
        List<FieldProblem> skipped = new ArrayList<>();
        for (int number = 0; number < instrument.questions().size(); number++) {
            Integer answer = input.answers().get(String.valueOf(number + 1));
            if (answer == null) {
                skipped.add(new FieldProblem(instrument.field(number), SKIPPED));
            } else {
                answers.add(answer);
            }
        }
        if (!answers.isEmpty() && !skipped.isEmpty()) {
            throw Refusal.fields(skipped);
        }
        return answers;
    }

    private Reply keep(Request request, Input input) {
        Instrument instrument = instrument(request);
        List<Integer> answers = answers(instrument, input);
        Participation one = desk.write(request.caller(), (unit, moment) -> {
            Participation present = Participations.get(unit, request.path("deelname"));
            Measures.note(
                    unit,
                    moment,
                    input.id(),
                    present.subject(),
                    instrument,
                    answers,
                    input.on(),
                    present.resident().value());
            return present;
        });
        return Reply.goTo(
                frame.href("/deelnemers/" + one.id() + PersonHead.MEASURES),
                answers.isEmpty() ? "Niets opgeschreven: dat mag." : "Opgeschreven.");
    }
}
