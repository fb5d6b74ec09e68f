package nl.kwartier.web.internal.pages.rights;

import gg.jte.Content;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.access.Permission;
import nl.kwartier.api.access.Permissions;
import nl.kwartier.api.access.Role;
import nl.kwartier.api.web.Data;
import nl.kwartier.api.web.Field;
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
import nl.kwartier.web.internal.pages.Dutch;
import nl.kwartier.web.internal.pages.PageSet;
import nl.kwartier.web.internal.routing.CurrentRoutes;
import nl.kwartier.web.internal.routing.Mounted;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** "Wie mag wat?": each permission with its roles, and each route with the roles that may use it. */
@Component(service = PageSet.class)
public final class RightsPages implements PageSet {
    private final CurrentRoutes routes;

    /** Tells about the routes that are present. */
    @Activate
    public RightsPages(@Reference CurrentRoutes routes) {
        this.routes = routes;
    }

    record RouteJson(
            @Field(name = "methode") String method,
            @Field(name = "pad") String path,
            @Field(name = "titel") String title,
            @Field(name = "recht") String permission,
            @Field(name = "doel") String purpose,
            @Field(name = "iedereen") boolean everybody,
            @Field(name = "rollen") List<String> roles) {}

    record RouteList(@Field(name = "routes") List<RouteJson> routes) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Routes.page("/rechten")
                        .title("bekijken wie wat mag")
                        .may(Permissions.ACCOUNTS)
                        .purpose(Purpose.ADMINISTRATION)
                        .show(request -> page()),
                Routes.api("GET", "/rechten")
                        .title("bekijken wie wat mag")
                        .may(Permissions.ACCOUNTS)
                        .purpose(Purpose.ADMINISTRATION)
                        .gives(RouteList.class)
                        .answer(this::list));
    }

    private Page page() {
        List<List<Content>> rows = routes.table().all().stream()
                .map(mounted -> mounted.route().permission())
                .distinct()
                .filter(permission -> !permission.equals(Permission.EVERYBODY))
                .sorted(Comparator.comparing(Permission::label))
                .map(RightsPages::row)
                .toList();
        var columns = Stream.concat(
                        Stream.of(Column.of("Wat iemand mag")),
                        Arrays.stream(Role.values()).map(role -> Column.of(role.label())))
                .toList();
        return Bodies.page(
                "Wie mag wat?",
                Components.heading(Heading.of(
                                "Wie mag wat?", "Dit geldt voor alle pagina’s, knoppen en programma’s die nu draaien.")
                        .crumbs(NavLink.to("Collega’s", "/collegas"), NavLink.here("Wie mag wat?", ""))),
                Components.card(Components.table(new Table("Wie mag wat?", columns, rows))));
    }

    private static List<Content> row(Permission permission) {
        return Stream.concat(
                        Stream.of(Contents.text(Dutch.sentence(permission.label()))),
                        Arrays.stream(Role.values())
                                .map(role -> Contents.text(permission.roles().contains(role.code()) ? "ja" : "nee")))
                .toList();
    }

    private Data list(Request request) {
        return Data.of(new RouteList(routes.table().all().stream()
                .flatMap(RightsPages::json)
                .sorted(Comparator.comparing(RouteJson::path).thenComparing(RouteJson::method))
                .toList()));
    }

    private static Stream<RouteJson> json(Mounted mounted) {
        Route route = mounted.route();
        Permission permission = route.permission();
        return mounted.methods().stream()
                .map(method -> new RouteJson(
                        method,
                        mounted.path(),
                        route.title(),
                        permission.code(),
                        route.purpose().code(),
                        permission.equals(Permission.EVERYBODY),
                        permission.roles().stream().sorted().toList()));
    }
}
