package nl.kwartier.web.internal.development;

import gg.jte.Content;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.access.Permission;
import nl.kwartier.api.access.Permissions;
import nl.kwartier.api.development.Development;
import nl.kwartier.api.web.EventStream;
import nl.kwartier.api.web.Html;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Redirect;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Drawings;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.Tone;
import nl.kwartier.web.internal.pages.PageSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The pages about the programme that is being written. There is no such page in a Kwartier that was not started for it. */
@Component(service = PageSet.class)
public final class DevelopmentPages implements PageSet {
    static final String HOME = "/ontwikkelen";
    private static final String START_OVER = HOME + "/opnieuw";
    private static final String FOLLOW = HOME + "/volg";

    private final Development development;

    /** Shows what the workshop knows. */
    @Activate
    public DevelopmentPages(@Reference Development development) {
        this.development = development;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Routes.page(HOME)
                        .title("programma in ontwikkeling bekijken")
                        .may(Permissions.PROGRAMMES)
                        .purpose(Purpose.ADMINISTRATION)
                        .show(this::page),
                Routes.action(START_OVER)
                        .title("programma in ontwikkeling met lege tabellen laten beginnen")
                        .may(Permissions.PROGRAMMES)
                        .purpose(Purpose.ADMINISTRATION)
                        .run(this::startOver),
                Routes.page(FOLLOW)
                        .title("programma in ontwikkeling volgen")
                        .may(Permission.EVERYBODY)
                        .purpose(Purpose.ADMINISTRATION)
                        .show(this::follow));
    }

    /** A piece of a page that lets a browser load the page again as soon as the programme is another one. */
    public static Content follower(Development development) {
        return Drawings.live(FOLLOW + "?editie=" + development.edition(), Contents.NONE);
    }

    private Page page(Request request) {
        String id = development.programme();
        Content body = Components.stack(
                Components.heading(Heading.of("Ontwikkelen", id)),
                development
                        .trouble()
                        .map(trouble -> Components.alert(Tone.LATE, trouble.title(), trouble.sentence()))
                        .orElse(Components.alert(Tone.GOOD, "", "Wat draait, is wat in uw bestanden staat.")),
                Buttons.link(ButtonKind.SECONDARY, "arrow-right", "Naar het programma", "/" + id),
                Components.card(
                        "database",
                        "Opnieuw beginnen",
                        Components.stack(
                                Contents.text(
                                        "Veranderde u een migratie die al is uitgevoerd? Wis dan de gegevens van dit programma."
                                                + " Het begint met lege tabellen en laadt zijn voorbeelden opnieuw."),
                                Buttons.post(
                                        ButtonKind.PRIMARY,
                                        "refresh",
                                        "Begin met lege tabellen",
                                        START_OVER,
                                        request.csrf(),
                                        Map.of()))));
        return Page.of("Ontwikkelen", out -> Contents.write(body, out));
    }

    private Redirect startOver(Request request) {
        development.startOver(request.caller());
        return Reply.goTo("/" + development.programme(), null);
    }

    private Reply follow(Request request) {
        String seen = request.query("editie").orElse("");
        return new EventStream(
                Duration.ofMillis(200), () -> seen.equals(Integer.toString(development.edition())) ? Html.EMPTY : null);
    }
}
