package nl.kwartier.kit.internal.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.web.Data;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.group.Attendance;
import nl.kwartier.kit.group.Groups;
import nl.kwartier.kit.group.Session;
import nl.kwartier.kit.group.Sessions;
import nl.kwartier.kit.internal.api.Wire.AttendanceInput;
import nl.kwartier.kit.internal.api.Wire.CancelSession;
import nl.kwartier.kit.internal.api.Wire.ChangedSession;
import nl.kwartier.kit.internal.api.Wire.HeadcountInput;
import nl.kwartier.kit.internal.api.Wire.NewSession;
import nl.kwartier.kit.internal.api.Wire.SessionJson;
import nl.kwartier.kit.internal.desk.Desk;

/** Sessions, below {@code /bijeenkomsten}. */
final class SessionOperations {
    private static final String ALL = "/bijeenkomsten";
    private static final String ONE = ALL + "/{bijeenkomst}";
    private static final int MOST_DAYS = 366;

    private final Desk desk;
    private final Declared declared;

    SessionOperations(Desk desk) {
        this.desk = desk;
        this.declared = new Declared(desk);
    }

    List<Route> routes() {
        return List.of(
                declared.read(ALL, "bijeenkomsten bekijken")
                        .query("van", "De eerste dag, zoals 2026-11-24. Zonder dit: vandaag.")
                        .query("tot", "De laatste dag, hoogstens een jaar later. Zonder dit: vier weken later.")
                        .query("groep", "Alleen bijeenkomsten van de groep met dit id.")
                        .gives(Wire.Sessions.class)
                        .answer(this::list),
                declared.call("POST", ALL, "bijeenkomst plannen", NewSession.class)
                        .gives(SessionJson.class)
                        .answer((request, input) -> Data.made(json(plan(request, input)))),
                declared.read(ONE, "bijeenkomst bekijken")
                        .gives(SessionJson.class)
                        .answer(request -> Data.of(json(desk.read(
                                request.caller(), reader -> Sessions.get(reader, request.path("bijeenkomst")))))),
                declared.call("PUT", ONE, "bijeenkomst wijzigen", ChangedSession.class)
                        .gives(SessionJson.class)
                        .answer((request, input) -> Data.of(json(change(request, input)))),
                declared.call("POST", ONE + "/afzegging", "bijeenkomst afzeggen", CancelSession.class)
                        .gives(SessionJson.class)
                        .answer((request, input) -> Data.of(json(desk.write(
                                request.caller(),
                                (unit, moment) -> Sessions.cancel(
                                        unit, moment, request.path("bijeenkomst"), input.version(), input.reason()))))),
                desk.definition().counting() ? headcount() : attendance());
    }

    private SessionJson json(Session session) {
        return SessionJson.of(desk.id(), session);
    }

    private Route attendance() {
        return declared.call("PUT", ONE + "/aanwezigheid", "opschrijven wie er was", AttendanceInput.class)
                .gives(SessionJson.class)
                .answer((request, input) -> attended(
                        request,
                        input.version(),
                        new Attendance(input.marks(), input.others() == null ? 0 : input.others())));
    }

    private Route headcount() {
        return declared.call("PUT", ONE + "/aanwezigheid", "opschrijven hoeveel mensen er waren", HeadcountInput.class)
                .gives(SessionJson.class)
                .answer((request, input) ->
                        attended(request, input.version(), new Attendance(Map.of(), input.count())));
    }

    private Data attended(Request request, long version, Attendance attendance) {
        return Data.of(json(desk.write(
                request.caller(),
                (unit, moment) -> Sessions.attended(unit, moment, request.path("bijeenkomst"), version, attendance))));
    }

    private Data list(Request request) {
        LocalDate from = Asked.day(request, "van", desk.today());
        LocalDate until = Asked.day(request, "tot", from.plusWeeks(4));
        if (until.isBefore(from) || until.isAfter(from.plusDays(MOST_DAYS))) {
            throw Refusal.fields(
                    List.of(new FieldProblem("tot", "Geef een dag na ‘van’, en hoogstens een jaar later.")));
        }
        String group = Asked.id(request, "groep", "Deze groep kennen wij niet.");
        List<Session> sessions = desk.read(
                request.caller(),
                reader -> Sessions.between(
                        reader,
                        from.atStartOfDay(DutchWords.ZONE).toInstant(),
                        until.plusDays(1).atStartOfDay(DutchWords.ZONE).toInstant(),
                        group));
        return Data.of(new Wire.Sessions(sessions.stream().map(this::json).toList()));
    }

    private Session plan(Request request, NewSession input) {
        desk.checkPlace(request.caller(), input.place(), "plekId");
        var details = new Session.Details(
                input.group(),
                null,
                input.place(),
                input.title(),
                input.begins().atZone(DutchWords.ZONE).toInstant(),
                input.ends().atZone(DutchWords.ZONE).toInstant());
        return desk.write(request.caller(), (unit, moment) -> {
            if (input.group() != null) {
                Groups.get(unit, input.group());
            }
            return Sessions.add(unit, moment, Ids.next(), details);
        });
    }

    private Session change(Request request, ChangedSession input) {
        desk.checkPlace(request.caller(), input.place(), "plekId");
        return desk.write(request.caller(), (unit, moment) -> {
            Session.Details before =
                    Sessions.get(unit, request.path("bijeenkomst")).details();
            var details = new Session.Details(
                    before.group(),
                    before.activity(),
                    input.place(),
                    input.title(),
                    input.begins().atZone(DutchWords.ZONE).toInstant(),
                    input.ends().atZone(DutchWords.ZONE).toInstant());
            return Sessions.change(unit, moment, request.path("bijeenkomst"), input.version(), details);
        });
    }
}
