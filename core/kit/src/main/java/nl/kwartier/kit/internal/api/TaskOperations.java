package nl.kwartier.kit.internal.api;

import java.time.LocalDate;
import java.util.List;
import nl.kwartier.api.web.Data;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.internal.api.Wire.TaskJson;
import nl.kwartier.kit.internal.api.Wire.Version;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.kit.task.Tasks;

/** Tasks, below {@code /taken}. */
final class TaskOperations {
    private static final int MOST = 200;

    private final Desk desk;
    private final Declared declared;

    TaskOperations(Desk desk) {
        this.desk = desk;
        this.declared = new Declared(desk);
    }

    List<Route> routes() {
        return List.of(
                declared.read("/taken", "taken bekijken")
                        .query("tot", "Alleen taken die op deze dag of eerder klaar moeten zijn.")
                        .gives(Wire.Tasks.class)
                        .answer(request -> {
                            LocalDate until =
                                    Asked.day(request, "tot", desk.today().plusYears(1));
                            return Data.of(new Wire.Tasks(desk
                                    .read(
                                            request.caller(),
                                            reader -> Tasks.open(
                                                    reader, request.actor().id(), until, MOST))
                                    .stream()
                                    .map(TaskJson::of)
                                    .toList()));
                        }),
                declared.call("POST", "/taken/{taak}/afronding", "taak afvinken", Version.class)
                        .gives(TaskJson.class)
                        .answer((request, input) -> Data.of(TaskJson.of(desk.write(
                                request.caller(),
                                (unit, moment) -> Tasks.done(unit, moment, request.path("taak"), input.version()))))));
    }
}
