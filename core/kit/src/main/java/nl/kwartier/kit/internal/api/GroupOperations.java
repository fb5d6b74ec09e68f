package nl.kwartier.kit.internal.api;

import java.util.List;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Slice;
import nl.kwartier.api.web.Data;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.group.Group;
import nl.kwartier.kit.group.GroupState;
import nl.kwartier.kit.group.Groups;
import nl.kwartier.kit.internal.api.Wire.ChangedGroup;
import nl.kwartier.kit.internal.api.Wire.GroupJson;
import nl.kwartier.kit.internal.api.Wire.GroupStep;
import nl.kwartier.kit.internal.api.Wire.NewGroup;
import nl.kwartier.kit.internal.desk.Desk;

/** Groups, below {@code /groepen}. */
final class GroupOperations {
    private final Desk desk;
    private final Declared declared;

    GroupOperations(Desk desk) {
        this.desk = desk;
        this.declared = new Declared(desk);
    }

    List<Route> routes() {
        return List.of(
                declared.read("/groepen", "groepen bekijken")
                        .query("status", "Alleen groepen in deze fase, zoals LOPEND.")
                        .query("na", Asked.AFTER)
                        .query("aantal", Asked.LIMIT)
                        .gives(Wire.Groups.class)
                        .answer(this::list),
                declared.call("POST", "/groepen", "groep maken", NewGroup.class)
                        .gives(GroupJson.class)
                        .answer((request, input) -> Data.made(GroupJson.of(desk.id(), add(request, input), 0))),
                declared.read("/groepen/{groep}", "groep bekijken")
                        .gives(GroupJson.class)
                        .answer(request -> one(
                                request,
                                desk.read(request.caller(), reader -> Groups.get(reader, request.path("groep"))))),
                declared.call("PUT", "/groepen/{groep}", "groep wijzigen", ChangedGroup.class)
                        .gives(GroupJson.class)
                        .answer((request, input) -> one(request, change(request, input))),
                declared.call("POST", "/groepen/{groep}/overgang", "groep een stap verder zetten", GroupStep.class)
                        .gives(GroupJson.class)
                        .answer((request, input) -> one(
                                request,
                                desk.write(
                                        request.caller(),
                                        (unit, moment) -> Groups.step(
                                                unit,
                                                moment,
                                                request.path("groep"),
                                                input.version(),
                                                input.to(),
                                                input.reason())))));
    }

    private Group add(Request request, NewGroup input) {
        desk.checkPlace(request.caller(), input.place(), "plekId");
        return desk.write(request.caller(), (unit, moment) -> Groups.add(unit, moment, Ids.next(), input.details()));
    }

    private Group change(Request request, ChangedGroup input) {
        desk.checkPlace(request.caller(), input.place(), "plekId");
        return desk.write(request.caller(), (unit, moment) -> {
            Group changed = Groups.change(unit, moment, request.path("groep"), input.version(), input.details());
            desk.register().freePlaces(unit, moment, changed.id());
            return changed;
        });
    }

    private Data one(Request request, Group group) {
        int taken = desk.read(
                        request.caller(),
                        reader -> Groups.taken(reader, desk.moment(request.caller()), List.of(group.id())))
                .getOrDefault(group.id(), 0);
        return Data.of(GroupJson.of(desk.id(), group, taken));
    }

    private Data list(Request request) {
        GroupState state = Asked.one(request, "status", GroupState.class);
        return desk.read(request.caller(), reader -> {
            Slice<Group> slice = Groups.list(reader, state, Asked.after(request), Asked.limit(request));
            var taken = Groups.taken(
                    reader,
                    desk.moment(request.caller()),
                    slice.items().stream().map(Group::id).toList());
            return Data.of(new Wire.Groups(
                    slice.items().stream()
                            .map(group -> GroupJson.of(desk.id(), group, taken.getOrDefault(group.id(), 0)))
                            .toList(),
                    slice.next()));
        });
    }
}
