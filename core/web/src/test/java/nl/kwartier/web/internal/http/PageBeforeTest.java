package nl.kwartier.web.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageBeforeTest {
    @Test
    void theWayBackLeadsToAPageOfThisSite() {
        assertThat(PageBefore.ownPath("http://localhost:8080/programmas/eettafel/controle?x=1", "localhost:8080"))
                .isEqualTo("/programmas/eettafel/controle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elders.example/programmas",
                "http://localhost:8080//elders.example",
                "javascript:alert(1)",
                "http://localhost:8080",
                "geen adres",
                ""
            })
    void anythingElseLeadsNowhere(String address) {
        assertThat(PageBefore.ownPath(address, "localhost:8080")).isEmpty();
    }
}
