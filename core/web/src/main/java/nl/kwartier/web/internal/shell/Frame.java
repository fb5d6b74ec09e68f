package nl.kwartier.web.internal.shell;

import gg.jte.Content;
import java.util.List;
import nl.kwartier.api.Actor;
import nl.kwartier.api.lifecycle.Programmes;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Flash;
import nl.kwartier.ui.MenuItem;
import nl.kwartier.ui.Shell;
import nl.kwartier.ui.ShellView;
import nl.kwartier.ui.Tone;
import nl.kwartier.ui.UserView;
import nl.kwartier.web.internal.development.CurrentDevelopment;
import nl.kwartier.web.internal.development.DevelopmentPages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts a page in the console's shell. */
@Component(service = Frame.class)
public final class Frame {
    private static final List<MenuItem> ACCOUNT = List.of(MenuItem.to("user-circle", "Mijn account", "/mijn-account"));

    private final HouseStyle style;
    private final PresentProgrammes programmes;
    private final Programmes known;
    private final WaitingCounts waiting;
    private final CurrentDevelopment development;

    /** Gathers what stands around a page. */
    @Activate
    public Frame(
            @Reference HouseStyle style,
            @Reference PresentProgrammes programmes,
            @Reference Programmes known,
            @Reference WaitingCounts waiting,
            @Reference CurrentDevelopment development) {
        this.style = style;
        this.programmes = programmes;
        this.known = known;
        this.waiting = waiting;
        this.development = development;
    }

    /** A page as bytes, for a person who is logged in or for anybody. */
    public byte[] around(Request request, String path, Page page, String notice) {
        Content body = Contents.of(
                Contents.written(page.body()::writeTo),
                development.now().map(DevelopmentPages::follower).orElse(Contents.NONE));
        Actor actor = request.actor();
        if (actor.kind() != Actor.Kind.PERSON) {
            return Shell.page(told(ShellView.plain(style.site(), page.title(), body), notice));
        }
        var user = new UserView(actor.name(), ACCOUNT, "/uitloggen", request.csrf());
        var menu = Menu.of(actor, path, programmes.all(), waiting.of(request));
        var view = ShellView.of(style.site(), user, menu, page.title(), body).notice(notice(request));
        return Shell.page(told(view, notice));
    }

    private Content notice(Request request) {
        return development
                .now()
                .map(now -> Contents.text("In ontwikkeling: " + programmes.title(now.programme())
                        + ". Wat de maker bewaart, staat hier meteen."))
                .orElseGet(() -> Unsigned.notice(known, request));
    }

    private static ShellView told(ShellView view, String notice) {
        return notice.isEmpty() ? view : view.flash(new Flash(Tone.GOOD, notice));
    }

    /** A page without a menu, for who is not known. */
    public byte[] plain(String title, Content body) {
        return Shell.page(ShellView.plain(style.site(), title, body));
    }
}
