package nl.kwartier.web.internal.pages.accounts;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.access.Account;
import nl.kwartier.api.access.ApiKeys.ApiKey;
import nl.kwartier.api.access.ApiKeys.Made;
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
import nl.kwartier.ui.Tone;
import nl.kwartier.web.internal.pages.Bodies;
import nl.kwartier.web.internal.pages.Dutch;
import nl.kwartier.web.internal.pages.KnownFacts;

/** How somebody's own account looks on a page. */
final class OwnAccountView {
    private static final NavLink OWN = NavLink.to("Mijn account", OwnAccountPages.HERE);

    private OwnAccountView() {}

    static Page overview(Request request, Account account, List<ApiKey> keys) {
        var facts = new KnownFacts();
        facts.add("Naam", account.name());
        facts.add("Gebruikersnaam", account.userName());
        facts.add("Rol", account.role().label());
        facts.add("Functie", account.function());
        return Bodies.page(
                "Mijn account",
                Components.heading(
                        Heading.of("Mijn account", "Klopt uw naam, rol of functie niet? Vraag het een beheerder.")
                                .actions(Buttons.link(
                                        ButtonKind.PRIMARY,
                                        "lock",
                                        "Wijzig wachtwoord",
                                        OwnAccountPages.HERE + "/wachtwoord"))),
                Components.card(facts.draw()),
                Components.card(
                        "key",
                        "Sleutels voor programma’s",
                        NavLink.to("Sleutel maken", OwnAccountPages.HERE + "/sleutels/nieuw"),
                        keys(request, keys)));
    }

    static Page form(String title, String sub, Form form) {
        return Bodies.form(Heading.of(title, sub).crumbs(OWN, NavLink.here(title, "")), form);
    }

    /** The only page that ever shows the secret. */
    static Page made(Made made) {
        return Bodies.page(
                "Uw nieuwe sleutel",
                Components.heading(Heading.of("Uw nieuwe sleutel", made.key().label())
                        .crumbs(OWN, NavLink.here("Nieuwe sleutel", ""))),
                Components.card(Components.stack(
                        Forms.copyable(
                                "sleutel",
                                "Bewaar deze sleutel op een veilige plek",
                                made.secret(),
                                "U ziet de sleutel alleen nu. Een programma stuurt hem mee als: Authorization: Bearer, met de"
                                        + " sleutel erachter."),
                        Buttons.link(ButtonKind.SECONDARY, "", "Naar mijn account", OwnAccountPages.HERE))));
    }

    private static Content keys(Request request, List<ApiKey> keys) {
        if (keys.isEmpty()) {
            return Contents.text("U hebt geen sleutels. Maak er een als een ander programma namens u met Kwartier moet"
                    + " kunnen praten.");
        }
        var columns =
                List.of(Column.of("Waarvoor"), Column.of("Begint met"), Column.of("Gemaakt"), Column.of("Werkt?"));
        return Components.table(new Table(
                "Sleutels voor programma’s",
                columns,
                keys.stream().map(key -> row(request, key)).toList()));
    }

    private static List<Content> row(Request request, ApiKey key) {
        return List.of(
                Contents.text(key.label()),
                Contents.text(key.start()),
                Contents.text(Dutch.moment(key.made())),
                key.revoked() == null
                        ? Buttons.post(
                                ButtonKind.SECONDARY,
                                "",
                                "Trek " + key.label() + " in",
                                OwnAccountPages.HERE + "/sleutels/" + key.id() + "/intrekken",
                                request.csrf(),
                                Map.of())
                        : Components.badge(Tone.PLAIN, "ingetrokken " + Dutch.moment(key.revoked())));
    }
}
