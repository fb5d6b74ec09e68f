package nl.kwartier.web.internal.forms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.community.NameUse;
import nl.kwartier.api.community.Postcode;
import nl.kwartier.api.community.Reach;
import nl.kwartier.api.web.Field;
import nl.kwartier.api.web.Option;
import nl.kwartier.ui.Contents;
import nl.kwartier.web.internal.shape.Shape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConflictTest {
    record Input(
            @Field(name = "versie", widget = Field.Widget.HIDDEN) @Nullable Long version,

            @Field(name = "naamgebruik", label = "Welke achternaam?") @Nullable NameUse nameUse,

            @Field(name = "bereikbaar", label = "Hoe bereiken wij u?")
            List<Reach.Way> ways,

            @Field(name = "geheim", label = "Geheim?") @Nullable Boolean secret,

            @Field(name = "buurt", label = "Buurt") @Nullable String neighbourhood,

            @Field(name = "vertrokken", label = "Vertrokken op") @Nullable LocalDate away,

            @Field(name = "postcode", label = "Postcode") @Nullable Postcode postcode,

            @Field(name = "breedte", label = "Breedtegraad") @Nullable Double latitude) {}

    private static final Shape SHAPE = Shape.of(Input.class);
    private static final Map<String, List<Option>> OPTIONS =
            Map.of("buurt", List.of(new Option("BU1", "Waterbuurt"), new Option("BU2", "Havenbuurt <oud>")));

    @Test
    void aChoiceIsToldInItsWordsAndNotByItsCode() throws Exception {
        String table = table(
                Map.of("naamgebruik", "E", "bereikbaar", List.of("BRIEF"), "geheim", true, "buurt", "BU1"),
                Map.of(
                        "naamgebruik", List.of("V"),
                        "bereikbaar", List.of("BRIEF", "BELLEN"),
                        "geheim", List.of("nee"),
                        "buurt", List.of("BU2")));

        assertThat(table)
                .contains(label(NameUse.values(), "E"), label(NameUse.values(), "V"))
                .contains(label(Reach.Way.values(), "BRIEF") + ", " + label(Reach.Way.values(), "BELLEN"))
                .containsSubsequence("Geheim?", "Nee", "Ja", "Havenbuurt &lt;oud&gt;", "Waterbuurt")
                .doesNotContain("BRIEF", "BELLEN", "BU1", "BU2", ">E<", ">V<", ">true<");
    }

    @Test
    void twoWaysToWriteOneValueAreNoDifference() throws Exception {
        String table = table(
                Map.of("postcode", "1055 NB", "breedte", 52.5, "vertrokken", "2026-03-09", "geheim", false),
                Map.of(
                        "postcode", List.of("1055nb"),
                        "breedte", List.of("52,50"),
                        "vertrokken", List.of("9-3-2026"),
                        "geheim", List.of("nee")));

        assertThat(table).isEmpty();
    }

    @Test
    void whatOneOfThemLeftOpenIsCalledEmpty() throws Exception {
        var kept = new HashMap<String, @Nullable Object>();
        kept.put("vertrokken", null);
        kept.put("buurt", "BU1");

        String table = table(kept, Map.of("vertrokken", List.of("2026-03-09"), "buurt", List.of("")));

        assertThat(table)
                .containsSubsequence("Buurt", "leeg", "Waterbuurt", "Vertrokken op", "9-3-2026", "leeg")
                .doesNotContain("2026-03-09");
    }

    @Test
    void aFieldThatTheRefusalDoesNotTellAboutIsLeftOut() throws Exception {
        assertThat(table(Map.of("buurt", "BU1"), Map.of("postcode", List.of("1055 NB"), "buurt", List.of("BU2"))))
                .contains("Buurt")
                .doesNotContain("Postcode");
    }

    private static String table(Map<String, ?> kept, Map<String, List<String>> typed) throws Exception {
        var refusal = Refusal.of(ErrorCode.VERSION, "Fatima heeft dit intussen gewijzigd.")
                .with("versie", 3)
                .with("huidig", kept);
        var out = new ByteArrayOutputStream();
        Contents.write(new Conflict(refusal).table(SHAPE, OPTIONS, new Filled(typed, refusal)), out);
        return out.toString(UTF_8);
    }

    private static String label(Labelled[] constants, String code) {
        return Arrays.stream(constants)
                .filter(constant -> constant.code().equals(code))
                .findFirst()
                .orElseThrow()
                .label();
    }
}
