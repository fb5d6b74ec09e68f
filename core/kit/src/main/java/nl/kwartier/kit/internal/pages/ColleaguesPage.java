package nl.kwartier.kit.internal.pages;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.kit.participation.Participations;
import nl.kwartier.kit.participation.Standing;
import nl.kwartier.kit.role.Interest;
import nl.kwartier.kit.role.Interests;
import nl.kwartier.kit.role.RoleHolder;
import nl.kwartier.kit.role.RoleHolders;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Tone;

/** Which colleague does what for somebody who takes part, and who has an interest of his own. */
final class ColleaguesPage {
    private static final NavLink NO_LINK = NavLink.to("", "");

    private final Frame frame;
    private final Desk desk;

    ColleaguesPage(Frame frame) {
        this.frame = frame;
        this.desk = frame.desk();
    }

    Route route() {
        return frame.page("/deelnemers/{deelname}" + PersonHead.COLLEAGUES, "zien wie wat doet", this::page);
    }

    private record All(Standing standing, List<RoleHolder> holders, List<Interest> interests) {}

    private Page page(Request request) {
        All all = desk.read(request.caller(), reader -> {
            var one = Participations.get(reader, request.path("deelname"));
            return new All(
                    desk.register().standing(reader, desk.moment(request.caller()), one),
                    RoleHolders.now(reader, one.subject()),
                    Interests.in(reader, one.subject()));
        });
        var one = all.standing().participation();
        boolean may = request.may(desk.rights().write()) && !one.stage().ended();
        String home = frame.href("/deelnemers/" + one.id());
        return new PersonHead(frame)
                .page(
                        request,
                        all.standing(),
                        PersonHead.COLLEAGUES,
                        Components.stack(
                                Components.card(
                                        "users",
                                        "Wie doet wat?",
                                        may ? NavLink.to("Geef een rol", home + "/rol") : NO_LINK,
                                        holders(all.holders())),
                                Components.card(
                                        "scale",
                                        "Wie heeft hier een eigen belang?",
                                        may ? NavLink.to("Schrijf een belang op", home + "/belangen/nieuw") : NO_LINK,
                                        interests(request, all.interests(), may, home))));
    }

    private Content holders(List<RoleHolder> holders) {
        return holders.isEmpty()
                ? Contents.text("Nog niemand.")
                : Components.rows(holders.stream()
                        .map(holder -> Components.item(
                                Components.avatar(Components.initials(holder.person())),
                                NavLink.to(holder.person(), ""),
                                desk.described().roles().getOrDefault(holder.role(), holder.role()) + " · sinds "
                                        + DutchWords.date(holder.since()),
                                Contents.NONE))
                        .toList());
    }

    private static Content interests(Request request, List<Interest> interests, boolean may, String home) {
        if (interests.isEmpty()) {
            return Contents.text("Niemand, voor zover wij weten. Wie hier familie of bestuurslid is, krijgt geen rol "
                    + "zonder dat een collega daarvoor tekent.");
        }
        return Components.rows(interests.stream()
                .map(one -> Components.stack(
                        row(one), may ? buttons(request, one, home + "/belangen/" + one.id()) : Contents.NONE))
                .toList());
    }

    private static Content row(Interest one) {
        boolean allowed = one.allowedBy() != null;
        return Components.item(
                Components.avatar(Components.initials(one.person())),
                NavLink.to(one.person() + ": " + one.what(), ""),
                allowed ? one.allowedBy() + " tekende: " + one.allowedWhy() : "Krijgt hier geen rol.",
                Components.badge(allowed ? Tone.GOOD : Tone.SOON, allowed ? "Mag toch" : "Eigen belang"));
    }

    private static Content buttons(Request request, Interest one, String href) {
        Content over = Buttons.post(ButtonKind.SUBTLE, "", "Is voorbij", href + "/voorbij", request.csrf(), Map.of());
        if (one.personId().equals(request.actor().id())) {
            return Contents.text("Een collega kan hiervoor tekenen, of zeggen dat het voorbij is.");
        }
        return one.allowedBy() == null
                ? Components.buttonRow(
                        Buttons.link(ButtonKind.SECONDARY, "", "Teken dat het mag", href + "/toestaan"), over)
                : Components.buttonRow(over);
    }
}
