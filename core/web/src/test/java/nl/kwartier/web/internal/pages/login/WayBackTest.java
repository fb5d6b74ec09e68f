package nl.kwartier.web.internal.pages.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EmptySource;
import org.junit.jupiter.params.provider.ValueSource;

final class WayBackTest {
    @Test
    void somebodyGoesOnToThePageThatWasAskedFor() {
        assertThat(WayBack.of("/plekken/kaart?buurt=oost")).isEqualTo("/plekken/kaart?buurt=oost");
    }

    @ParameterizedTest
    @EmptySource
    @ValueSource(
            strings = {
                "https://elders.example",
                "//elders.example",
                "/\\elders.example",
                "\\\\elders.example",
                "/\t/elders.example",
                "javascript:alert(1)"
            })
    void nobodyIsLedElsewhere(String wanted) {
        assertThat(WayBack.of(wanted)).isEqualTo("/");
    }
}
