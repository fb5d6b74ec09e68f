package nl.kwartier.launcher.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @Test
    void whatTheApiAnswersIsReadWhole() {
        Json json = Json.parse(
                "{ \"titel\": \"O'Brien \\\"x\\\" \\u00e9\\n\", \"aan\": true, \"rijen\": [1, {\"n\": -2}], \"weg\": null}");

        assertThat(json.text("titel")).isEqualTo("O'Brien \"x\" é\n");
        assertThat(json.flag("aan")).isTrue();
        assertThat(json.get("rijen").list()).extracting(Json::text).startsWith("1");
        assertThat(json.get("rijen").list().get(1).number("n")).isEqualTo(-2);
        assertThat(json.get("weg").present()).isFalse();
    }

    @Test
    void whatIsNotThereIsEmpty() {
        Json json = Json.parse("{}");

        assertThat(json.text("titel")).isEmpty();
        assertThat(json.get("a").get("b").list()).isEmpty();
        assertThat(json.number("n")).isZero();
    }

    @Test
    void whatIsQuotedIsReadBackAsItWas() {
        String typed = "Eettafel \"Zuid\" \\ café\n\u0001";

        assertThat(Json.parse(Json.quoted(typed)).text()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{", "{\"a\"}", "[1", "\"x", "{} x", "{\"a\": nul}", "\"\\u12\""})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Json.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTextThatIsNestedTooDeepIsRefused() {
        assertThatThrownBy(() -> Json.parse("[".repeat(10_000))).isInstanceOf(IllegalArgumentException.class);
    }
}
