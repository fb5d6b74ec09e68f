package nl.kwartier.web.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.community.Postcode;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Option;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormReaderTest {
    enum Colour implements Labelled {
        RED("ROOD", "Rood"),
        BLUE("BLAUW", "Blauw");

        private final String code;
        private final String label;

        Colour(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String label() {
            return label;
        }
    }

    record Input(
            @Field(name = "naam", label = "Naam", max = 10, required = "Anders weten wij niet wie.")
            String name,

            @Field(name = "aantal", label = "Hoeveel?", least = 1, most = 20) @Nullable Integer count,

            @Field(name = "prijs") @Nullable Double price,
            @Field(name = "dag") @Nullable LocalDate day,
            @Field(name = "tijd") @Nullable LocalTime time,
            @Field(name = "kleur") @Nullable Colour colour,
            @Field(name = "kleuren") List<Colour> colours,
            @Field(name = "open") @Nullable Boolean open,
            @Field(name = "postcode") @Nullable Postcode postcode) {}

    private static final Shape SHAPE = Shape.of(Input.class);

    record Secret(
            @Field(name = "wachtwoord", label = "Wachtwoord", mandatory = true)
            String password) {}

    @Test
    void aFieldThatIsMandatoryForAReasonThatEverybodyKnowsIsAskedForWithoutOne() {
        assertThatThrownBy(() -> FormReader.read(Shape.of(Secret.class), FormValues.NONE, Map.of()))
                .hasMessage("Vul in: Wachtwoord.");
    }

    @Test
    void whatPeopleTypeIsUnderstood() {
        Input input = read(Map.of(
                "naam", List.of(" Zoë "),
                "aantal", List.of("12"),
                "prijs", List.of("2,50"),
                "dag", List.of("9-3-2026"),
                "tijd", List.of("9.30"),
                "kleur", List.of("rood"),
                "kleuren", List.of("ROOD", "BLAUW"),
                "open", List.of("nee"),
                "postcode", List.of("1055nb")));

        assertThat(input)
                .isEqualTo(new Input(
                        "Zoë",
                        12,
                        2.5,
                        LocalDate.of(2026, 3, 9),
                        LocalTime.of(9, 30),
                        Colour.RED,
                        List.of(Colour.RED, Colour.BLUE),
                        false,
                        new Postcode("1055 NB")));
    }

    @Test
    void whatIsNotRequiredMayStayEmpty() {
        Input input = read(Map.of("naam", List.of("An"), "aantal", List.of(" ")));

        assertThat(input).isEqualTo(new Input("An", null, null, null, null, null, List.of(), null, null));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithWhatToDo() {
        var problems = problems(Map.of(
                "aantal", List.of("veel"),
                "prijs", List.of("1.2.3"),
                "dag", List.of("30-2-2026"),
                "tijd", List.of("25.00"),
                "kleur", List.of("GROEN"),
                "open", List.of("misschien"),
                "postcode", List.of("0123 AB")));

        assertThat(problems)
                .containsExactly(
                        new FieldProblem("naam", "Vul in: Naam. Anders weten wij niet wie."),
                        new FieldProblem("aantal", "‘veel’ is geen getal. Vul een getal in zoals 12."),
                        new FieldProblem("prijs", "‘1.2.3’ is geen getal. Vul een getal in zoals 4,5."),
                        new FieldProblem("dag", "‘30-2-2026’ is geen bestaande datum. Vul iets in zoals 9-3-2026."),
                        new FieldProblem("tijd", "‘25.00’ is geen bestaande tijd. Vul iets in zoals 13.30."),
                        new FieldProblem("kleur", "Kies uit: Rood, Blauw."),
                        new FieldProblem("open", "Kies ja of nee."),
                        new FieldProblem("postcode", "‘0123 AB’ is geen postcode. Vul een postcode in zoals 1055 NB."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-0001-01-01", "1799-12-31", "3000-01-01", "1-1-9999"})
    void aDayThatCannotOccurIsRefused(String day) {
        assertThat(problems(Map.of("naam", List.of("An"), "dag", List.of(day))))
                .containsExactly(
                        new FieldProblem("dag", "‘" + day + "’ is geen bestaande datum. Vul iets in zoals 9-3-2026."));
    }

    @Test
    void aTextThatIsTooLongIsRefusedAndNotCut() {
        assertThat(problems(Map.of("naam", List.of("Wolfeschlegel"))))
                .containsExactly(new FieldProblem("naam", "Maak dit korter: hoogstens 10 tekens, nu zijn het er 13."));
    }

    @Test
    void anEmojiCountsAsOneCharacterAndAControlCharacterIsRefused() {
        assertThat(read(Map.of("naam", List.of("🎉".repeat(10)))).name()).isEqualTo("🎉".repeat(10));
        assertThat(problems(Map.of("naam", List.of("An\u0007"))))
                .containsExactly(new FieldProblem(
                        "naam", "Hier staat een onzichtbaar teken in. Typ de tekst opnieuw, zonder te plakken."));
    }

    @Test
    void aNumberOutsideItsBoundsSaysTheBounds() {
        assertThat(problems(Map.of("naam", List.of("An"), "aantal", List.of("21"))))
                .containsExactly(new FieldProblem("aantal", "Vul een getal in van 1 tot en met 20."));
        assertThat(problems(Map.of("naam", List.of("An"), "aantal", List.of("9".repeat(400)))))
                .containsExactly(new FieldProblem("aantal", "Vul een getal in van 1 tot en met 20."));
    }

    @Test
    void aFieldThatNobodyDeclaredIsRefused() {
        assertThat(problems(Map.of("naam", List.of("An"), "bsn", List.of("999993653"))))
                .containsExactly(new FieldProblem("bsn", "Het veld ‘bsn’ kennen wij niet. Laat het weg."));
    }

    @Test
    void aChoiceThatTheRouteDidNotOfferIsRefused() {
        var form = new FormValues(Map.of("naam", List.of("Bep")), Map.of());
        var options = Map.of("naam", List.of(new Option("An", "An")));

        var refusal = catchThrowableOfType(Refusal.class, () -> FormReader.read(SHAPE, form, options));

        assertThat(refusal.problems())
                .containsExactly(new FieldProblem("naam", "Kies een van de mogelijkheden in de lijst."));
    }

    private static Input read(Map<String, List<String>> texts) {
        return (Input) FormReader.read(SHAPE, new FormValues(texts, Map.of()), Map.of());
    }

    private static List<FieldProblem> problems(Map<String, List<String>> texts) {
        return catchThrowableOfType(Refusal.class, () -> read(texts)).problems();
    }

    record Guests(@Field(name = "wie") Map<String, Colour> colours) {}

    private static final Shape GUESTS = Shape.of(Guests.class);

    @Test
    void aFieldForEachOfSeveralKeysIsReadTogether() {
        var form = new FormValues(Map.of("wie.a", List.of("ROOD"), "wie.b", List.of("BLAUW")), Map.of());

        var guests = (Guests) FormReader.read(GUESTS, form, Map.of());

        assertThat(guests.colours()).containsOnly(Map.entry("a", Colour.RED), Map.entry("b", Colour.BLUE));
        assertThat(GUESTS.parts().get(0).fields(guests)).containsEntry("wie.a", List.of("ROOD"));
    }

    @Test
    void noneOfTheKeysIsAnEmptyAnswer() {
        assertThat(((Guests) FormReader.read(GUESTS, FormValues.NONE, Map.of())).colours())
                .isEmpty();
    }

    @Test
    void aWrongAnswerAtAKeyIsAProblemOfTheWhole() {
        var form = new FormValues(Map.of("wie.a", List.of("PAARS")), Map.of());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> FormReader.read(GUESTS, form, Map.of()))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(FieldProblem::field)
                        .containsExactly("wie"));
    }

    @Test
    void anObjectInJsonIsReadAndWrittenByItsKeys() throws Exception {
        var guests = (Guests) JsonReader.read(GUESTS, "{\"wie\": {\"a\": \"ROOD\"}}");
        var text = new java.io.StringWriter();
        GUESTS.toJson(new com.google.gson.stream.JsonWriter(text), guests);

        assertThat(guests.colours()).containsOnly(Map.entry("a", Colour.RED));
        assertThat(text).hasToString("{\"wie\":{\"a\":\"ROOD\"}}");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> JsonReader.read(GUESTS, "{\"wie\": [1]}"));
    }

    record Walk(
            @Field(
                    name = "tempo",
                    choices = {"rustig", "stevig"})
            @Nullable String pace) {}

    @Test
    void aTextThatIsOneOfAFewTakesNoOther() {
        Shape walk = Shape.of(Walk.class);
        var form = new FormValues(Map.of("tempo", List.of("Rustig")), Map.of());

        assertThat(FormReader.read(walk, form, Map.of())).isEqualTo(new Walk("rustig"));
        assertThat(walk.parts().get(0).options()).extracting(Option::label).containsExactly("rustig", "stevig");
        assertThatThrownBy(() ->
                        FormReader.read(walk, new FormValues(Map.of("tempo", List.of("hard")), Map.of()), Map.of()))
                .hasMessage("Kies uit: rustig, stevig.");
    }
}
