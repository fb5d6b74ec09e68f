package nl.kwartier.access.internal.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PasswordRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kort",
                "Welkom2026!!",
                "wachtwoord123",
                "W@chtw00rd123",
                "123456789012",
                "aaaaaaaaaaaaaaaa",
                "abababababab",
                "abcdefghijklmnop",
                "fatma.de.boer1",
                "qwertyuiop12",
                "KwartierKwartier1"
            })
    void aPasswordThatManyWouldGuessIsRefused(String password) {
        assertThat(PasswordRules.problem(password, "fatma.de.boer")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paard nietje batterij",
                "482915730264",
                "wij gaan zaterdag vissen bij Lelystad",
                "ʕ•ᴥ•ʔ beer in bad 🛁",
                "x7#kQ!vv2Lp9",
                "welkom in Kwartierstad"
            })
    void anyOtherPasswordOfTwelveCharactersIsGood(String password) {
        assertThat(PasswordRules.problem(password, "fatma.de.boer")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 100_000})
    void aPasswordAsLongAsABookIsRefused(int length) {
        assertThat(PasswordRules.problem("paard nietje ".repeat(length).substring(0, length), "ron"))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("200"));
    }
}
