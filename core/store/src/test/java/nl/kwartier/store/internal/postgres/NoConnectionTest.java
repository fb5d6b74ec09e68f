package nl.kwartier.store.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import nl.kwartier.api.Settings;
import nl.kwartier.store.PostgresServer;
import nl.kwartier.store.internal.StartFailure;
import nl.kwartier.store.internal.Stores;
import org.junit.jupiter.api.Test;

/** A start with an address that leads nowhere: a sentence that says what to do, and the password nowhere. */
class NoConnectionTest {
    private static final String PASSWORD = "zomer-in-de-straat";
    private static final String GUESS = "winter-in-de-straat";

    private final String behindPassword = PostgresServer.freshDatabaseBehind(PASSWORD);

    @Test
    void theRightPasswordOpensTheDatabase() {
        try (Stores stores = Stores.open(settings(behindPassword + "&password=" + PASSWORD))) {
            assertThat(stores.health().get("soort")).startsWith("PostgreSQL");
        }
    }

    @Test
    void aWrongPasswordIsToldWithoutRepeatingIt() {
        assertThat(refusal(behindPassword + "&password=" + GUESS))
                .isEqualTo("De database weigert de naam of het wachtwoord van het account."
                        + " Kijk user en password na achter --database, of achter database in kwartier.properties.");
    }

    @Test
    void aForgottenPasswordIsAskedFor() {
        assertThat(refusal(behindPassword)).startsWith("De database vraagt om een wachtwoord.");
    }

    @Test
    void anAccountThatDoesNotExistIsRefusedAsAWrongPasswordIs() {
        String url = PostgresServer.url("niemand", "postgres") + "&password=" + GUESS;

        assertThat(refusal(url)).startsWith("De database weigert de naam of het wachtwoord");
    }

    @Test
    void aDatabaseThatDoesNotExistIsNamed() {
        assertThat(refusal(PostgresServer.url("postgres", "bestaatniet")))
                .startsWith("De database bestaatniet bestaat niet op deze server. Maak haar eerst aan.");
    }

    @Test
    void anUnknownServerIsNamed() {
        assertThat(refusal("jdbc:postgresql://db.bestaatniet.invalid/kwartier?user=kwartier&password=" + GUESS))
                .startsWith("De databaseserver db.bestaatniet.invalid is onbekend.");
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() {
        assertThat(refusal("jdbc:postgresql://localhost:1/kwartier?user=kwartier&password=" + GUESS))
                .startsWith("De databaseserver localhost is niet bereikbaar. Kijk of hij draait.");
    }

    @Test
    void anAddressOfAnotherShapeGetsAnExample() {
        assertThat(refusal("postgres://kwartier:" + GUESS + "@localhost/kwartier"))
                .isEqualTo("Het adres van de database klopt niet."
                        + " Een goed adres is jdbc:postgresql://localhost:5432/kwartier.");
        assertThat(refusal("jdbc:postgresql://localhost/kwartier?sslmode=misschien&password=" + GUESS))
                .startsWith("De database kan niet worden geopend: ")
                .contains("sslmode");
    }

    /** What is said, after a look whether it is one line, and whether the password is in it or in what caused it. */
    private static String refusal(String url) {
        var refused = catchThrowableOfType(
                StartFailure.class, () -> Stores.open(settings(url)).close());
        assertThat(refused.getMessage()).doesNotContain("\n");
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            assertThat(cause.toString()).doesNotContain(GUESS);
        }
        return refused.getMessage();
    }

    private static Settings settings(String url) {
        return new Settings(Map.of("kwartier.database", url)::get);
    }
}
