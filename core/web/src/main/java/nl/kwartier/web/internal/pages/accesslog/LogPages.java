package nl.kwartier.web.internal.pages.accesslog;

import gg.jte.Content;
import java.util.List;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.Slice;
import nl.kwartier.api.access.AccessLog;
import nl.kwartier.api.access.AccessLog.Entry;
import nl.kwartier.api.access.Accounts;
import nl.kwartier.api.access.Permissions;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.ui.Column;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Table;
import nl.kwartier.web.internal.pages.Bodies;
import nl.kwartier.web.internal.pages.PageSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The whole access log, for administrators. Who looked at one resident stands on that resident's own page. */
@Component(service = PageSet.class)
public final class LogPages implements PageSet {
    private static final int PAGE = 50;

    private final AccessLog log;
    private final Accounts accounts;

    /** Shows what the store wrote. */
    @Activate
    public LogPages(@Reference AccessLog log, @Reference Accounts accounts) {
        this.log = log;
        this.accounts = accounts;
    }

    @Override
    public List<Route> routes() {
        return List.of(Routes.page("/logboek")
                .title("logboek bekijken")
                .may(Permissions.ACCESS_LOG)
                .purpose(Purpose.ADMINISTRATION)
                .show(this::page));
    }

    private Page page(Request request) {
        var choice = LogChoice.of(request);
        Slice<Entry> slice = log.entries(
                request.caller(), choice.filter(), request.query("na").orElse(null), PAGE);
        return Bodies.page(
                "Logboek",
                Components.heading(Heading.of(
                        "Logboek", "Wie wat bekeek, wijzigde of probeerde. Niemand kan hier iets aan veranderen.")),
                choice.filterBar(accounts.all(request.caller())),
                entries(request, slice, choice));
    }

    private static Content entries(Request request, Slice<Entry> slice, LogChoice choice) {
        if (slice.items().isEmpty()) {
            return Components.card(Components.empty(
                    "eye", "Hier is niets te zien. Kies hierboven een andere collega of andere dagen.", Contents.NONE));
        }
        var columns = List.of(Column.of("Wat"), Column.of("Wie"), Column.of("Hoe liep het af?"), Column.of("Wanneer"));
        return Components.stack(
                Components.card(Components.table(new Table(
                        "Logboek, nieuwste eerst",
                        columns,
                        slice.items().stream().map(LogWords::row).toList()))),
                Components.pager(
                        slice.items().size() + (slice.items().size() == 1 ? " regel" : " regels"),
                        NavLink.to("Ouder", slice.next() == null ? "" : choice.href("na=" + slice.next())),
                        NavLink.to("Naar de nieuwste", request.query("na").isEmpty() ? "" : choice.href(""))));
    }
}
