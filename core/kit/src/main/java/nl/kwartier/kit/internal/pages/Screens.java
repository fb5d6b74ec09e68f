package nl.kwartier.kit.internal.pages;

import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.Definition;
import nl.kwartier.kit.internal.desk.Desk;

/** All screens that the kit draws for a programme, as far as its definition asks for them. */
public final class Screens {
    private Screens() {}

    /** Their routes. */
    public static List<Route> routes(Desk desk, OwnCards own) {
        var frame = new Frame(desk);
        var people = new PeoplePages(frame);
        var groups = new GroupPages(frame, people);
        Definition definition = desk.definition();
        List<Route> routes = new ArrayList<>();
        routes.addAll(new OverviewPage(frame, people, groups).routes());
        if (!definition.counting()) {
            routes.addAll(people.routes());
            routes.addAll(new EnrolPages(frame).routes());
            routes.addAll(new PersonPage(frame, own).routes());
            routes.addAll(new PersonForms(frame).routes());
            routes.addAll(new AgreementPages(frame).routes());
            routes.addAll(new MeasurePages(frame).routes());
            routes.addAll(new RolePages(frame).routes());
            routes.add(new HistoryPage(frame).route());
            routes.addAll(new PrintPages(frame).routes());
        }
        if (definition.grouped()) {
            routes.addAll(groups.routes());
        }
        if (definition.sessions()) {
            routes.add(new CalendarPage(frame).route());
            routes.addAll(new SessionForms(frame).routes());
            routes.addAll(new AttendancePage(frame).routes());
        }
        routes.addAll(new TaskPages(frame).routes());
        if (!definition.indicators().isEmpty()) {
            routes.addAll(new FigurePage(frame).routes());
        }
        routes.addAll(new ExplanationPage(frame).routes());
        return routes;
    }
}
