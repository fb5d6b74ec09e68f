package nl.kwartier.web.internal.pages.accounts;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.access.Account;
import nl.kwartier.api.access.Account.State;
import nl.kwartier.api.access.Accounts.Invitation;
import nl.kwartier.api.web.Form;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Request;
import nl.kwartier.ui.ButtonKind;
import nl.kwartier.ui.Buttons;
import nl.kwartier.ui.Column;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Contents;
import nl.kwartier.ui.Forms;
import nl.kwartier.ui.Heading;
import nl.kwartier.ui.NavLink;
import nl.kwartier.ui.Table;
import nl.kwartier.web.internal.pages.Bodies;
import nl.kwartier.web.internal.pages.KnownFacts;
import nl.kwartier.web.internal.pages.login.InvitationPages;

/** How colleagues look on a page. */
final class ColleagueView {
    static final String NEW_LINK =
            "Met een nieuwe link kiest uw collega een nieuw wachtwoord. Een eerdere link werkt dan niet"
                    + " meer. Het oude wachtwoord werkt tot het nieuwe gekozen is.";
    static final String BLOCKING =
            "Uw collega is dan meteen uitgelogd en kan niet meer inloggen. Ook sleutels en links van"
                    + " deze collega werken niet meer. U kunt dit later weer terugdraaien.";

    private static final NavLink ALL = NavLink.to("Collega’s", "/collegas");

    private ColleagueView() {}

    static Page list(List<Account> accounts) {
        var columns = List.of(
                Column.of("Naam"),
                Column.of("Functie"),
                Column.of("Rol"),
                Column.of("Kan inloggen?"),
                Column.of("Laatst ingelogd"));
        return Bodies.page(
                "Collega’s",
                Components.heading(Heading.of("Collega’s", "Wie met Kwartier werkt, en wat ieder mag.")
                        .actions(Buttons.link(
                                ButtonKind.PRIMARY, "user-plus", "Collega uitnodigen", "/collegas/nieuw"))),
                Components.card(Components.table(new Table(
                        "Collega’s",
                        columns,
                        accounts.stream().map(ColleagueView::row).toList()))));
    }

    static Page invite(Form form) {
        return Bodies.form(
                Heading.of("Collega uitnodigen", "U krijgt een link. Daarmee kiest uw collega een wachtwoord.")
                        .crumbs(ALL, NavLink.here("Uitnodigen", "")),
                form);
    }

    /** The only page that ever shows the link. */
    static Page invited(Request request, Invitation invitation) {
        Account account = invitation.account();
        String link = request.baseAddress() + InvitationPages.INVITATION + invitation.token();
        return Bodies.page(
                "Link voor " + account.name(),
                Components.heading(Heading.of("Link voor " + account.name(), "")
                        .crumbs(ALL, NavLink.to(account.name(), href(account)), NavLink.here("Link", ""))),
                Components.card(Components.stack(
                        Forms.copyable(
                                "link",
                                "Stuur deze link naar " + account.name(),
                                link,
                                "De link werkt 7 dagen en één keer. U ziet hem alleen nu; maak anders een nieuwe."),
                        Buttons.link(ButtonKind.SECONDARY, "", "Naar alle collega’s", ALL.href()))));
    }

    static Page one(Request request, Account account) {
        var facts = new KnownFacts();
        facts.add("Gebruikersnaam", account.userName());
        facts.add("Rol", account.role().label());
        facts.add("Functie", account.function());
        facts.add("Kan inloggen?", AccountWords.state(account));
        facts.add("Laatst ingelogd", AccountWords.lastSeen(account));
        Heading heading = Heading.of(account.name(), "")
                .crumbs(ALL, NavLink.here(account.name(), ""))
                .avatar(Components.initials(account.name()))
                .actions(Buttons.link(ButtonKind.PRIMARY, "edit", "Wijzig", href(account) + "/wijzig"));
        return Bodies.page(
                account.name(),
                Components.heading(heading),
                Components.card(facts.draw()),
                Components.card("key", "Inloggen", access(request, account)));
    }

    static Page form(Account account, String what, String explanation, Form form) {
        return Bodies.form(
                Heading.of(account.name() + ": " + what.toLowerCase(java.util.Locale.ROOT), explanation)
                        .crumbs(ALL, NavLink.to(account.name(), href(account)), NavLink.here(what, "")),
                form);
    }

    private static List<Content> row(Account account) {
        return List.of(
                Components.link(account.name(), href(account)),
                Contents.text(account.function() == null ? "" : account.function()),
                Contents.text(account.role().label()),
                AccountWords.state(account),
                Contents.text(AccountWords.lastSeen(account)));
    }

    private static Content access(Request request, Account account) {
        if (account.state() == State.BLOCKED) {
            return Components.stack(
                    Contents.text(account.name() + " kan nu niet inloggen."),
                    Buttons.post(
                            ButtonKind.SECONDARY,
                            "lock",
                            "Laat weer toe",
                            href(account) + "/toelaten",
                            request.csrf(),
                            Map.of("versie", String.valueOf(account.version()))));
        }
        return Components.stack(
                Contents.text("Wachtwoord vergeten, of nooit een link gekregen? Maak dan een nieuwe link."),
                Buttons.link(ButtonKind.SECONDARY, "link", "Maak een nieuwe link", href(account) + "/nieuwe-link"),
                Contents.text("Werkt deze collega hier niet meer? Blokkeer dan het account."),
                Buttons.link(ButtonKind.SECONDARY, "lock", "Blokkeer", href(account) + "/blokkeren"));
    }

    private static String href(Account account) {
        return "/collegas/" + account.id();
    }
}
