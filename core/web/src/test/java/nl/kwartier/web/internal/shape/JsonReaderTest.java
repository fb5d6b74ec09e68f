package nl.kwartier.web.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.web.Field;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    record Inner(
            @Field(name = "straat", label = "Straat", required = "Anders vindt niemand het.")
            String street) {}

    record Input(
            @Field(name = "naam", label = "Naam", required = "Anders weten wij niet wie.")
            String name,

            @Field(name = "aantal") @Nullable Integer count,
            @Field(name = "open") @Nullable Boolean open,
            @Field(name = "talen") List<String> languages,
            @Field(name = "adres") @Nullable Inner address) {}

    private static final Shape SHAPE = Shape.of(Input.class);

    @Test
    void anObjectBecomesARecord() {
        assertThat(JsonReader.read(SHAPE, """
                        {"naam": "De Linde", "aantal": 3, "open": true, "talen": ["Igbo"], "adres": {"straat": "Lijsterhof"}}"""))
                .isEqualTo(new Input("De Linde", 3, true, List.of("Igbo"), new Inner("Lijsterhof")));
    }

    @Test
    void whatIsNullOrAbsentOrBlankIsNothing() {
        assertThat(JsonReader.read(SHAPE, "{\"naam\": \"An\", \"aantal\": null, \"open\": \" \"}"))
                .isEqualTo(new Input("An", null, null, List.of(), null));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAlsoWithin() {
        var refusal = refusal("{\"aantal\": \"3\", \"open\": 1, \"talen\": \"Igbo\", \"adres\": {}, \"bsn\": 1}");

        assertThat(refusal.problems())
                .containsExactly(
                        new FieldProblem("naam", "Vul in: Naam. Anders weten wij niet wie."),
                        new FieldProblem("aantal", "Geef hier een getal, zonder aanhalingstekens."),
                        new FieldProblem("open", "Geef hier true of false, zonder aanhalingstekens."),
                        new FieldProblem("talen", "Geef hier een lijst tussen blokhaken."),
                        new FieldProblem("adres.straat", "Vul in: Straat. Anders vindt niemand het."),
                        new FieldProblem("bsn", "Het veld ‘bsn’ kennen wij niet. Laat het weg."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{", "{\"naam\": }", "{'naam': 1}", "{\"naam\": \"An\"} meer", "naam"})
    void whatIsNoObjectIsRefusedWithAnExample(String body) {
        var refusal = refusal(body);

        assertThat(refusal.code()).isEqualTo(ErrorCode.FIELD);
        assertThat(refusal.sentence()).contains("{\"naam\": \"De Linde\"}");
    }

    private static Refusal refusal(String body) {
        return catchThrowableOfType(Refusal.class, () -> JsonReader.read(SHAPE, body));
    }
}
