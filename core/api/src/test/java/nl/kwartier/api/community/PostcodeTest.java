package nl.kwartier.api.community;

import static nl.kwartier.api.community.TypedTextTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"1055 NB", "1055nb", " 1055  nB "})
    void aPostcodeIsKeptInOneForm(String typed) {
        assertThat(Postcode.of(typed).value()).isEqualTo("1055 NB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0123 AB", "1055", "1055 N", "1055 NBB", "NB 1055", "1055 1B", "１０５５ NB", "1055 ÉÉ", "😀😀😀"
            })
    void whatIsNoPostcodeIsRefusedWithAnExample(String typed) {
        refused(() -> Postcode.of(typed), "zoals 1055 NB");
    }
}
