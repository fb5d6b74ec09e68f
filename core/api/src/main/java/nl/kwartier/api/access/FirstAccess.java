package nl.kwartier.api.access;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** How the first person gets in. For the module that tells it to whoever started the platform, on the terminal only. */
@ProviderType
public interface FirstAccess {
    /**
     * The token of the set-up link, as long as there is no account. A new one is made at each start; it works once.
     *
     * @return the token for {@link Accounts#setUp}; nothing when somebody has an account, and never in a demonstration
     */
    Optional<String> setUpToken();

    /**
     * What opens a demonstration.
     *
     * @return the demo accounts; nothing when the platform does not run with {@code --demo}
     */
    Optional<Demo> demo();

    /**
     * The way into a demonstration. It is no secret: a demonstration listens to its own machine only and holds invented data.
     *
     * @param accounts who can log in
     * @param password the password of each of them
     * @param apiKey a key of the first administrator, the same at every start on the same data
     */
    record Demo(List<Account> accounts, String password, String apiKey) {
        /** Copies the accounts. */
        public Demo {
            accounts = List.copyOf(accounts);
        }
    }
}
