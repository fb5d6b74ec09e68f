package nl.kwartier.kit.internal.api;

import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.Definition;
import nl.kwartier.kit.internal.desk.Desk;

/** All operations that the kit offers for a programme, as far as its definition asks for them. */
public final class Operations {
    private Operations() {}

    /** Their routes. */
    public static List<Route> routes(Desk desk) {
        Definition definition = desk.definition();
        List<Route> routes = new ArrayList<>();
        if (!definition.counting()) {
            routes.addAll(new ParticipationOperations(desk).routes());
            routes.addAll(new AgreementOperations(desk).routes());
            if (!desk.described().roles().isEmpty()) {
                routes.addAll(new InterestOperations(desk).routes());
            }
        }
        if (definition.grouped()) {
            routes.addAll(new GroupOperations(desk).routes());
        }
        if (definition.sessions()) {
            routes.addAll(new SessionOperations(desk).routes());
        }
        routes.addAll(new TaskOperations(desk).routes());
        if (!definition.indicators().isEmpty()) {
            routes.addAll(new FigureOperations(desk).routes());
        }
        return routes;
    }
}
