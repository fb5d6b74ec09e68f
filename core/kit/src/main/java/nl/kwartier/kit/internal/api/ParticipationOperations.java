package nl.kwartier.kit.internal.api;

import java.util.List;
import java.util.stream.Stream;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Slice;
import nl.kwartier.api.web.Data;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.Act;
import nl.kwartier.kit.internal.api.Wire.NewParticipation;
import nl.kwartier.kit.internal.api.Wire.ParticipationJson;
import nl.kwartier.kit.internal.api.Wire.StageStep;
import nl.kwartier.kit.internal.api.Wire.Version;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.kit.internal.desk.Questions;
import nl.kwartier.kit.internal.desk.RoleGiving;
import nl.kwartier.kit.participation.Answers;
import nl.kwartier.kit.participation.Enrolment;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Participations;
import nl.kwartier.kit.participation.Participations.Filter;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.kit.participation.StepTo;

/** Participations, below {@code /deelnames}. */
final class ParticipationOperations {
    private static final String ALL = "/deelnames";
    private static final String ONE = ALL + "/{deelname}";

    private final Desk desk;
    private final Declared declared;

    ParticipationOperations(Desk desk) {
        this.desk = desk;
        this.declared = new Declared(desk);
    }

    List<Route> routes() {
        var type = desk.definition().questions();
        Stream<Route> always = Stream.of(list(), enrol(), one(), step(), role());
        Stream<Route> waited = desk.has(Stage.WAITING) ? Stream.of(offer()) : Stream.of();
        Stream<Route> asked = type == null ? Stream.of() : Stream.of(answers(type), keepAnswers(type));
        return Stream.of(always, waited, asked).flatMap(routes -> routes).toList();
    }

    private Route list() {
        return declared.read(ALL, "deelnames bekijken")
                .query("status", "Alleen deelnames in deze fase, zoals WACHTLIJST.")
                .query("groep", "Alleen deelnames in de groep met dit id.")
                .query("na", Asked.AFTER)
                .query("aantal", Asked.LIMIT)
                .gives(Wire.Participations.class)
                .answer(request -> {
                    var filter = new Filter(
                            Asked.one(request, "status", Stage.class),
                            Asked.id(request, "groep", "Deze groep kennen wij niet."),
                            null,
                            false);
                    Slice<Participation> slice = desk.read(
                            request.caller(),
                            reader -> Participations.list(reader, filter, Asked.after(request), Asked.limit(request)));
                    slice.items()
                            .forEach(one -> request.caller().saw(one.resident().value()));
                    return Data.of(new Wire.Participations(
                            slice.items().stream().map(this::json).toList(), slice.next()));
                });
    }

    private ParticipationJson json(Participation one) {
        return ParticipationJson.of(desk.id(), one);
    }

    private Data shown(Request request, Participation one) {
        request.caller().saw(one.resident().value());
        return Data.of(json(one));
    }

    private Route enrol() {
        return declared.call("POST", ALL, "inwoner aanmelden", NewParticipation.class)
                .gives(ParticipationJson.class)
                .answer((request, input) -> Data.made(json(desk.enrol(
                        request.caller(),
                        input.resident(),
                        resident -> new Enrolment(
                                Ids.next(), resident, input.group(), input.on(), Act.onBehalf(input.proof()))))));
    }

    private Route one() {
        return declared.read(ONE, "deelname bekijken")
                .gives(ParticipationJson.class)
                .answer(request -> shown(
                        request,
                        desk.read(request.caller(), reader -> Participations.get(reader, request.path("deelname")))));
    }

    private Route step() {
        return declared.call("POST", ONE + "/overgang", "een stap zetten met een inwoner", StageStep.class)
                .gives(ParticipationJson.class)
                .answer((request, input) -> {
                    var step =
                            new StepTo(input.version(), input.to(), Act.of(input.proof()), input.on(), input.reason());
                    return shown(
                            request,
                            desk.write(
                                    request.caller(),
                                    (unit, moment) ->
                                            desk.register().step(unit, moment, request.path("deelname"), step)));
                });
    }

    private Route offer() {
        return declared.call("POST", ONE + "/aanbod", "een vrije plek aanbieden", Version.class)
                .gives(ParticipationJson.class)
                .answer((request, input) -> shown(
                        request,
                        desk.write(
                                request.caller(),
                                (unit, moment) -> desk.register()
                                        .offer(unit, moment, request.path("deelname"), input.version()))));
    }

    private Route role() {
        return declared.call("POST", ONE + "/rollen", "collega een rol geven", Wire.NewRole.class)
                .gives(ParticipationJson.class)
                .answer((request, input) ->
                        shown(request, new RoleGiving(desk).give(request, input.role(), input.person())));
    }

    private <Q extends Record> Route answers(Class<Q> type) {
        Questions questions = Questions.of(type);
        return declared.read(ONE + "/antwoorden", "antwoorden op de vragen bekijken")
                .gives(type)
                .answer(request -> Data.of(desk.read(request.caller(), reader -> {
                    Participation one = Participations.get(reader, request.path("deelname"));
                    reader.saw(one.resident().value());
                    return questions.record(Answers.of(reader, one.id()));
                })));
    }

    private <Q extends Record> Route keepAnswers(Class<Q> type) {
        Questions questions = Questions.of(type);
        return declared.call("PUT", ONE + "/antwoorden", "antwoorden op de vragen bewaren", type)
                .gives(type)
                .answer((request, input) -> {
                    desk.write(request.caller(), (unit, moment) -> {
                        Participation one = Participations.get(unit, request.path("deelname"));
                        Answers.keep(unit, one.id(), questions.texts(input));
                        unit.changed(nl.kwartier.api.store.Change.about(
                                "antwoorden", one.id(), one.resident().value()));
                        return true;
                    });
                    return Data.of(input);
                });
    }
}
