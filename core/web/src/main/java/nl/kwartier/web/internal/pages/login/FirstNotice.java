package nl.kwartier.web.internal.pages.login;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.kwartier.api.access.Account;
import nl.kwartier.api.access.FirstAccess;
import nl.kwartier.api.access.FirstAccess.Demo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells at the terminal how to get in: the set-up link of a new platform, or the accounts of a demonstration. */
@Component(service = FirstNotice.class)
public final class FirstNotice {
    private final FirstAccess first;
    private final Consumer<String> terminal;

    /** Speaks through the launcher. */
    @Activate
    public FirstNotice(
            @Reference FirstAccess first, @Reference(target = "(kwartier.rol=melding)") Consumer<String> terminal) {
        this.first = first;
        this.terminal = terminal;
    }

    /** Tells it, once people can reach the platform at the address. */
    public void tell(String address) {
        first.setUpToken()
                .ifPresent(
                        token -> setUp(address + InvitationPages.SET_UP + token).forEach(terminal));
        first.demo().ifPresent(demo -> lines(demo).forEach(terminal));
    }

    private static List<String> setUp(String link) {
        return List.of(
                "Er is nog geen account. Maak de eerste beheerder met deze link, die één keer werkt:", "  " + link);
    }

    private static Stream<String> lines(Demo demo) {
        return Stream.of(
                        Stream.of("Dit is een demo met verzonnen gegevens. Log in als:"),
                        demo.accounts().stream().map(FirstNotice::line),
                        Stream.of(
                                "Het wachtwoord is steeds: " + demo.password(),
                                "API-sleutel van een beheerder: " + demo.apiKey()))
                .flatMap(lines -> lines);
    }

    private static String line(Account account) {
        return String.format(
                "  %-10s %s (%s)",
                account.userName(), account.name(), account.role().label().toLowerCase(Locale.ROOT));
    }
}
