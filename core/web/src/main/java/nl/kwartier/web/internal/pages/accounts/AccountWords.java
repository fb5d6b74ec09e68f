package nl.kwartier.web.internal.pages.accounts;

import gg.jte.Content;
import nl.kwartier.api.access.Account;
import nl.kwartier.ui.Components;
import nl.kwartier.ui.Tone;
import nl.kwartier.web.internal.pages.Dutch;

/** What is said of an account. */
final class AccountWords {
    private AccountWords() {}

    static Content state(Account account) {
        return switch (account.state()) {
            case INVITED -> Components.badge(Tone.SOON, "uitgenodigd");
            case ACTIVE -> Components.badge(Tone.GOOD, "ja");
            case BLOCKED -> Components.badge(Tone.LATE, "geblokkeerd");
        };
    }

    static String lastSeen(Account account) {
        return account.lastSeen() == null ? "nog nooit" : Dutch.moment(account.lastSeen());
    }
}
