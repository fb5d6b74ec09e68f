package nl.kwartier.plugin.kwartiermaken.internal.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody may type about a place (rules 8 to 10). */
class WelcomeTest {
    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 21, Integer.MAX_VALUE})
    void aPlaceHasRoomForOneToTwentyGuests(int capacity) {
        assertThat(wrong("Henk", capacity, null, false, null)).containsExactly("capaciteit");
    }

    @Test
    void aPlaceForOneGroupSaysHowANewcomerGetsIn() {
        assertThat(wrong("Henk", 3, null, true, "  ")).containsExactly("nieuwkomers");

        assertThat(welcome("Henk", 3, null, true, "Bel Henk.").newcomers()).isEqualTo("Bel Henk.");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(wrong("x".repeat(61), 99, "y".repeat(300), true, "z".repeat(301)))
                .containsExactly("contactpersoon", "rustigUur", "nieuwkomers", "capaciteit");
    }

    @Test
    void anInvisibleCharacterIsRefused() {
        assertThat(wrong("Henk\u0007", null, null, false, null)).containsExactly("contactpersoon");
    }

    @Test
    void awkwardNamesAreKeptAsTheyAre() {
        assertThat(welcome(" O'Brien-d'Été 😀 ", null, null, false, null).contact())
                .isEqualTo("O'Brien-d'Été 😀");
        assertThat(welcome("   ", null, null, false, null).contact()).isNull();
    }

    @Test
    void aConversationIsWithSomebody() {
        var refused = catchThrowableOfType(
                Refusal.class, () -> new Conversation.Note(Ids.next(), LocalDate.EPOCH, " ", "a".repeat(301)));

        assertThat(fields(refused)).containsExactly("met", "kort");
    }

    private static Welcome welcome(String contact, Integer capacity, String quiet, boolean niche, String newcomers) {
        return new Welcome(contact, capacity, quiet, null, Set.of(), niche, newcomers);
    }

    private static List<String> wrong(String contact, Integer capacity, String quiet, boolean niche, String newcomers) {
        return fields(catchThrowableOfType(Refusal.class, () -> welcome(contact, capacity, quiet, niche, newcomers)));
    }

    private static List<String> fields(Refusal refused) {
        return refused.problems().stream().map(FieldProblem::field).toList();
    }
}
