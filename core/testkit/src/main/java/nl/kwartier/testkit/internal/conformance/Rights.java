package nl.kwartier.testkit.internal.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.access.Permission;
import nl.kwartier.api.access.Role;
import nl.kwartier.api.web.Route;
import nl.kwartier.testkit.Answer;
import nl.kwartier.testkit.Person;
import nl.kwartier.testkit.internal.page.Body;
import nl.kwartier.testkit.internal.page.Browser;

/** Who has not logged in, or does not hold the right, gets nowhere; who only reads changes nothing; nobody decides about help. */
final class Rights implements Check {
    private static final Set<Integer> REFUSED = Set.of(401, 403);

    @Override
    public String name() {
        return "refuses everybody without the right";
    }

    @Override
    public List<Finding> look(Scene scene) {
        var findings = new ArrayList<Finding>();
        Map<Role, Person> people = Map.of(
                Role.ADMINISTRATOR, scene.administrator(), Role.STAFF, scene.staff(), Role.READER, scene.reader());
        for (Route route : scene.routes()) {
            Spot spot = Spot.of(scene.id(), route);
            findings.addAll(declared(spot, route.permission(), scene.id()));
            if (!route.permission().equals(Permission.EVERYBODY)) {
                findings.addAll(stranger(scene, spot));
                people.forEach((role, person) -> {
                    if (!route.permission().roles().contains(role.code())) {
                        findings.addAll(colleague(spot, role, person));
                    }
                });
                findings.addAll(decision(scene, spot));
            }
        }
        return findings;
    }

    private static List<Finding> declared(Spot spot, Permission permission, String id) {
        var findings = new ArrayList<Finding>();
        boolean everybody = permission.equals(Permission.EVERYBODY);
        if (spot.changes() && (everybody || permission.roles().contains(Role.READER.code()))) {
            findings.add(new Finding(
                    spot.toString(),
                    (everybody ? "whoever has not logged in" : "the role lezer, which looks and changes nothing,")
                            + " may change something here",
                    "declare it with a permission that only the roles have that need it"));
        }
        if (!everybody && !permission.code().startsWith(id + ".")) {
            findings.add(new Finding(
                    spot.toString(),
                    "its permission " + permission.code() + " is not the programme's own",
                    "name it " + id + ". and a verb, such as " + id + ".lezen"));
        }
        return findings;
    }

    private static List<Finding> stranger(Scene scene, Spot spot) {
        var browser = Browser.fresh(scene.platform().address());
        if (spot.kind() == Route.Kind.API) {
            Answer answer = scene.platform().nobody().api().send(spot.method(), spot.nowhere(), null);
            return refused(spot, "a program without a key", answer.status(), false);
        }
        var answer = spot.changes() && !spot.page()
                ? browser.post(spot.nowhere(), Body.form(List.of()))
                : browser.get(spot.nowhere());
        boolean toLogIn = answer.uri().getPath().startsWith("/inloggen");
        return refused(spot, "whoever has not logged in", answer.statusCode(), toLogIn);
    }

    private static List<Finding> colleague(Spot spot, Role role, Person person) {
        int status;
        if (spot.kind() == Route.Kind.API) {
            status = person.api().send(spot.method(), spot.nowhere(), null).status();
        } else if (spot.page()) {
            status = person.open(spot.nowhere()).status();
        } else {
            status = person.send(spot.nowhere(), Map.of()).status();
        }
        return refused(spot, "somebody with the role " + role.code(), status, false);
    }

    private static List<Finding> refused(Spot spot, String who, int status, boolean toLogIn) {
        if (toLogIn || REFUSED.contains(status)) {
            return List.of();
        }
        return List.of(new Finding(
                spot.toString(),
                who + " was answered with " + status,
                "declare the route with a permission, and check nothing but states in its handler"));
    }

    private static List<Finding> decision(Scene scene, Spot spot) {
        if (spot.kind() != Route.Kind.API) {
            return List.of();
        }
        Answer answer = scene.administrator().api().purpose(Purpose.DECISION).send(spot.method(), spot.nowhere(), null);
        return answer.status() == 403
                ? List.of()
                : List.of(new Finding(
                        spot.toString(),
                        "with the purpose BESLUIT it was answered with " + answer.status(),
                        "refuse it"));
    }
}
