package nl.kwartier.kit.internal.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.kit.internal.desk.Person;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Standing;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;

/** What stands above each page of one who takes part: the name, the stage, the step to take, and the tabs. */
final class PersonHead {
    static final String OVERVIEW = "";
    static final String AGREEMENTS = "/afspraken";
    static final String MEASURES = "/metingen";
    static final String COLLEAGUES = "/collegas";
    static final String HISTORY = "/verloop";

    private final Frame frame;
    private final Desk desk;

    PersonHead(Frame frame) {
        this.frame = frame;
        this.desk = frame.desk();
    }

    Page page(Request request, Standing standing, String tab, Content body) {
        Participation one = standing.participation();
        Person person = desk.named(request.caller(), one);
        String sub = desk.stage(one.stage()) + " sinds " + DutchWords.date(one.since());
        var heading = Heading.of(person.name(), sub).avatar(Components.initials(person.name()));
        return frame.below(
                request.may(desk.rights().write())
                        ? heading.actions(new NextSteps(frame, standing).main(request.csrf()))
                        : heading,
                List.of(NavLink.to(frame.people(), frame.href("/deelnemers")), NavLink.here(person.name(), "")),
                Components.tabs("Over " + person.name(), tabs(frame.href("/deelnemers/" + one.id()), tab)),
                body);
    }

    private List<NavLink> tabs(String home, String here) {
        var tabs = new ArrayList<NavLink>();
        tabs.add(tab("Overzicht", home, OVERVIEW, here));
        tabs.add(tab("Afspraken", home, AGREEMENTS, here));
        if (!MeasurePages.instruments(desk).isEmpty()) {
            tabs.add(tab("Hoe gaat het?", home, MEASURES, here));
        }
        if (!desk.described().roles().isEmpty()) {
            tabs.add(tab("Wie doet wat?", home, COLLEAGUES, here));
        }
        tabs.add(tab("Verloop", home, HISTORY, here));
        return tabs;
    }

    private static NavLink tab(String text, String home, String path, String here) {
        return path.equals(here) ? NavLink.here(text, home + path) : NavLink.to(text, home + path);
    }
}
