package nl.kwartier.web.internal.pages.accounts;

import java.util.List;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.access.Account;
import nl.kwartier.api.access.Accounts;
import nl.kwartier.api.access.Accounts.Pass;
import nl.kwartier.api.access.ApiKeys;
import nl.kwartier.api.access.Permission;
import nl.kwartier.api.web.FormRoute;
import nl.kwartier.api.web.Link;
import nl.kwartier.api.web.Redirect;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Request;
import nl.kwartier.api.web.Route;
import nl.kwartier.api.web.Routes;
import nl.kwartier.web.internal.http.Visit;
import nl.kwartier.web.internal.pages.PageSet;
import nl.kwartier.web.internal.pages.login.PasswordWords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Somebody's own account: who he is here, the password, the keys for programs. */
@Component(service = PageSet.class)
public final class OwnAccountPages implements PageSet {
    static final String HERE = "/mijn-account";

    private static final Link BACK = new Link("Annuleren", HERE);

    private final Accounts accounts;
    private final ApiKeys keys;

    /** Shows what the accounts and the keys hold. */
    @Activate
    public OwnAccountPages(@Reference Accounts accounts, @Reference ApiKeys keys) {
        this.accounts = accounts;
        this.keys = keys;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Routes.page(HERE)
                        .title("eigen account bekijken")
                        .may(Permission.LOGGED_IN)
                        .purpose(Purpose.ADMINISTRATION)
                        .show(request -> OwnAccountView.overview(request, own(request), keys.own(request.caller()))),
                form(HERE + "/wachtwoord", NewPasswordInput.class, "eigen wachtwoord wijzigen")
                        .on((request, form) -> OwnAccountView.form(
                                "Wachtwoord wijzigen", "Daarna gebruikt u overal het nieuwe wachtwoord.", form))
                        .save(this::changePassword),
                form(HERE + "/sleutels/nieuw", KeyInput.class, "sleutel voor een programma maken")
                        .submit("Sleutel maken")
                        .on((request, form) -> OwnAccountView.form(
                                "Sleutel maken",
                                "Een programma met deze sleutel mag alles wat u mag, en staat met uw naam in het logboek.",
                                form))
                        .save((request, input) -> OwnAccountView.made(keys.make(request.caller(), input.label()))),
                Routes.action(HERE + "/sleutels/{sleutel}/intrekken")
                        .title("sleutel intrekken")
                        .may(Permission.LOGGED_IN)
                        .purpose(Purpose.ADMINISTRATION)
                        .run(this::revoke));
    }

    private static <I extends Record> FormRoute<I> form(String path, Class<I> input, String title) {
        return Routes.form(path, input)
                .title(title)
                .may(Permission.LOGGED_IN)
                .purpose(Purpose.ADMINISTRATION)
                .cancel(request -> BACK);
    }

    private Reply changePassword(Request request, NewPasswordInput input) {
        PasswordWords.checkSame(input.password(), input.again());
        Pass pass =
                accounts.changePassword(request.caller(), input.present(), input.password(), request.remoteAddress());
        ((Visit) request).logIn(pass);
        return Reply.goTo(HERE, "Uw nieuwe wachtwoord is bewaard. Op andere apparaten bent u uitgelogd.");
    }

    private Redirect revoke(Request request) {
        keys.revoke(request.caller(), request.path("sleutel"));
        return Reply.goTo(HERE, "De sleutel is ingetrokken en werkt niet meer.");
    }

    private Account own(Request request) {
        return accounts.get(request.caller(), request.actor().id());
    }
}
