package nl.kwartier.web.internal.pages.programmes;

import nl.kwartier.api.Purpose;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.access.Permissions;
import nl.kwartier.api.lifecycle.Programmes;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.web.ActionRoute;
import nl.kwartier.api.web.ButtonRoute;
import nl.kwartier.api.web.Declaration;
import nl.kwartier.api.web.FormRoute;
import nl.kwartier.api.web.PageRoute;
import nl.kwartier.api.web.Redirect;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Routes;
import nl.kwartier.ui.NavLink;

/** What the pages about programmes share: where they are, who may use them, and how to go on after a step. */
final class Desk {
    static final String HOME = "/programmas";
    static final String ADD = HOME + "/toevoegen";
    static final String OVERVIEW = HOME + "/overzicht";
    static final String ONE = HOME + "/{programma}";

    private Desk() {}

    static PageRoute page(String path, String title) {
        return declared(Routes.page(path), title);
    }

    static ButtonRoute button(String path, String title) {
        return declared(Routes.action(path), title);
    }

    static <I extends Record> ActionRoute<I> button(String path, String title, Class<I> input) {
        return declared(Routes.action(path, input), title);
    }

    static <I extends Record> FormRoute<I> form(String path, String title, Class<I> input) {
        return declared(Routes.form(path, input), title);
    }

    static <D extends Declaration<D>> D declared(D declaration, String title) {
        return declaration.title(title).may(Permissions.PROGRAMMES).purpose(Purpose.ADMINISTRATION);
    }

    static String id(Request request) {
        return request.path("programma");
    }

    /** The programme that a path names. A file that is no programme has no page of its own. */
    static Programme chosen(Programmes programmes, Request request) {
        return programmes.all().stream()
                .filter(one -> one.known() && one.id().equals(id(request)))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Dit programma"));
    }

    static String at(Programme programme) {
        return HOME + "/" + programme.id();
    }

    static String at(Programme programme, String step) {
        return at(programme) + "/" + step;
    }

    /** The way to a page about one programme. */
    static NavLink[] crumbs(Programme programme, String here) {
        return new NavLink[] {
            NavLink.to("Programma’s", HOME), NavLink.to(programme.title(), at(programme)), NavLink.here(here, "")
        };
    }

    /** To the programme's page: with how it ended, or to see how far it is when it goes on. */
    static Redirect goOn(Programme now, String notice) {
        return Reply.goTo(at(now), now.more().busy() == null ? notice : null);
    }
}
