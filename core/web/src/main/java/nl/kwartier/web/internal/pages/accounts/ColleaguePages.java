package nl.kwartier.web.internal.pages.accounts;

import java.util.List;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.access.Account;
import nl.kwartier.api.access.Account.State;
import nl.kwartier.api.access.Accounts;
import nl.kwartier.api.access.Accounts.Invitation;
import nl.kwartier.api.access.Permissions;
import nl.kwartier.api.access.Role;
import nl.kwartier.api.web.FormRoute;
import nl.kwartier.api.web.Link;
import nl.kwartier.api.web.Redirect;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.web.internal.pages.PageSet;
import nl.kwartier.web.internal.pages.VersionInput;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Inviting colleagues, choosing their role, letting them out and in again. */
@Component(service = PageSet.class)
public final class ColleaguePages implements PageSet {
    private static final String COLLEAGUE = "/collegas/{collega}";

    private final Accounts accounts;

    /** Shows what the accounts hold. */
    @Activate
    public ColleaguePages(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Routes.page("/collegas")
                        .title("collega’s bekijken")
                        .may(Permissions.ACCOUNTS)
                        .purpose(Purpose.ADMINISTRATION)
                        .show(request -> ColleagueView.list(accounts.all(request.caller()))),
                form("/collegas/nieuw", InviteInput.class, "collega uitnodigen")
                        .startWith(request -> new InviteInput(Ids.next(), "", "", null, Role.STAFF))
                        .submit("Uitnodigen")
                        .cancel(request -> new Link("Annuleren", "/collegas"))
                        .on((request, form) -> ColleagueView.invite(form))
                        .save(this::invite),
                Routes.page(COLLEAGUE)
                        .title("collega bekijken")
                        .may(Permissions.ACCOUNTS)
                        .purpose(Purpose.ADMINISTRATION)
                        .show(request -> ColleagueView.one(request, get(request))),
                form(COLLEAGUE + "/wijzig", ColleagueInput.class, "collega wijzigen")
                        .startWith(request -> ColleagueInput.of(get(request)))
                        .cancel(ColleaguePages::back)
                        .on((request, form) -> ColleagueView.form(get(request), "Wijzigen", "", form))
                        .save(this::change),
                form(COLLEAGUE + "/nieuwe-link", VersionInput.class, "nieuwe link voor collega maken")
                        .startWith(this::version)
                        .submit("Maak een nieuwe link")
                        .cancel(ColleaguePages::back)
                        .on((request, form) ->
                                ColleagueView.form(get(request), "Nieuwe link", ColleagueView.NEW_LINK, form))
                        .save(this::inviteAgain),
                form(COLLEAGUE + "/blokkeren", VersionInput.class, "collega blokkeren")
                        .startWith(this::version)
                        .submit("Blokkeren")
                        .cancel(ColleaguePages::back)
                        .on((request, form) ->
                                ColleagueView.form(get(request), "Blokkeren", ColleagueView.BLOCKING, form))
                        .save((request, input) -> block(request, input.version(), true)),
                Routes.action(COLLEAGUE + "/toelaten", VersionInput.class)
                        .title("collega weer toelaten")
                        .may(Permissions.ACCOUNTS)
                        .purpose(Purpose.ADMINISTRATION)
                        .run((request, input) -> block(request, input.version(), false)));
    }

    private static <I extends Record> FormRoute<I> form(String path, Class<I> input, String title) {
        return Routes.form(path, input).title(title).may(Permissions.ACCOUNTS).purpose(Purpose.ADMINISTRATION);
    }

    private Reply invite(Request request, InviteInput input) {
        Invitation made = accounts.invite(
                request.caller(), input.id(), input.userName(), input.name(), input.role(), input.job());
        return ColleagueView.invited(request, made);
    }

    private Reply inviteAgain(Request request, VersionInput input) {
        return ColleagueView.invited(request, accounts.inviteAgain(request.caller(), request.path("collega")));
    }

    private Reply change(Request request, ColleagueInput input) {
        boolean blocked = get(request).state() == State.BLOCKED;
        Account account = accounts.change(
                request.caller(),
                request.path("collega"),
                input.version(),
                input.name(),
                input.role(),
                input.job(),
                blocked);
        return Reply.goTo("/collegas/" + account.id(), "De gegevens van " + account.name() + " zijn bewaard.");
    }

    private Redirect block(Request request, long version, boolean blocked) {
        Account seen = get(request);
        Account account = accounts.change(
                request.caller(), seen.id(), version, seen.name(), seen.role(), seen.function(), blocked);
        String notice = account.name() + (blocked ? " kan niet meer inloggen." : " kan weer inloggen.");
        return Reply.goTo("/collegas/" + account.id(), notice);
    }

    private VersionInput version(Request request) {
        return new VersionInput(get(request).version());
    }

    private Account get(Request request) {
        return accounts.get(request.caller(), request.path("collega"));
    }

    private static Link back(Request request) {
        return new Link("Annuleren", "/collegas/" + request.path("collega"));
    }
}
