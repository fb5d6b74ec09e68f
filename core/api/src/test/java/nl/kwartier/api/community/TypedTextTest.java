package nl.kwartier.api.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import nl.kwartier.api.InvalidValue;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "O'Brien-d'Été",
                "😀👩‍👩‍👧",
                "王",
                "<Onbekend> & </Onbemind>",
                "a\u00A0b",
                "'); DROP TABLE x;--",
                "."
            })
    void awkwardButRealNamesAreKeptToTheLetter(String name) {
        assertThat(PlaceDetails.named(name).name()).isEqualTo(name);
        assertThat(surname(name).surname()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\tb", "a\nb", "a\u009Fb", "a\uD83D"})
    void aControlCharacterIsRefusedWithASentence(String name) {
        refused(() -> PlaceDetails.named(name), "In de naam staat een onzichtbaar teken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void aPlaceWithoutANameIsRefused(String name) {
        refused(() -> PlaceDetails.named(name), "Vul de naam in.");
    }

    @Test
    void threeHundredCharactersAreTooManyAndTheSentenceCounts() {
        refused(() -> PlaceDetails.named("a".repeat(300)), "hoogstens 120 tekens, nu zijn het er 300");
        refused(() -> surname("a".repeat(300)), "hoogstens 200 tekens, nu zijn het er 300");
    }

    @Test
    void theLimitCountsCharactersAsPeopleDo() {
        assertThat(PlaceDetails.named("😀".repeat(120)).name()).hasSize(240);
        refused(() -> PlaceDetails.named("😀".repeat(121)), "nu zijn het er 121");
    }

    @Test
    void spacesAroundAreTakenAwayAndAccentsGetOneForm() {
        assertThat(PlaceDetails.named("  Cafe\u0301  ").name()).isEqualTo("Caf\u00E9");
    }

    @Test
    void textOfSeveralLinesKeepsThem() {
        var place = place("ma 9.00\r\n\tdi 10.00\n", "x");

        assertThat(place.openingHours()).isEqualTo("ma 9.00\n\tdi 10.00");
        refused(() -> place("ma\u0000di", "x"), "onzichtbaar teken");
    }

    @Test
    void emptyTextThatMayBeUnknownIsUnknown() {
        assertThat(place("  ", " ").openingHours()).isNull();
        assertThat(place("  ", " ").contact()).isNull();
        assertThat(new Address("", " ", null, "").unknown()).isTrue();
    }

    @Test
    void listsAreBoundedAndHoldEachThingOnce() {
        assertThat(features(List.of("lift", " lift ", "ringleiding")).accessibility())
                .containsExactly("lift", "ringleiding");
        refused(() -> features(IntStream.range(0, 21).mapToObj(i -> "f" + i).toList()), "hoogstens 20");
        refused(() -> features(List.of("a".repeat(61))), "hoogstens 60 tekens");
    }

    static void refused(ThrowingCallable making, String words) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(making)
                .satisfies(wrong -> assertThat(wrong.sentence()).contains(words).endsWith("."));
    }

    private static PersonName surname(String surname) {
        return new PersonName(null, null, null, surname, null, null, NameUse.OWN);
    }

    private static PlaceDetails place(String hours, String contact) {
        return new PlaceDetails(
                "De Linde", null, null, Address.UNKNOWN, null, null, List.of(), hours, contact, null, null);
    }

    private static PlaceDetails features(List<String> features) {
        return new PlaceDetails("De Linde", null, null, Address.UNKNOWN, null, null, features, null, null, null, null);
    }
}
