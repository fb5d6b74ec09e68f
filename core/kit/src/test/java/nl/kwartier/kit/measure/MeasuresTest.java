package nl.kwartier.kit.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatList;

import java.time.LocalDate;
import java.util.List;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Refusal;
import nl.kwartier.kit.ProgrammeExtension;
import nl.kwartier.kit.Subject;
import nl.kwartier.store.Database;
import nl.kwartier.store.EachDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@EachDatabase
class MeasuresTest {
    private static final Instrument WELCOME = Instrument.ownQuestion("welkom", "Voelt u zich welkom?", 1, 5);

    @RegisterExtension
    final ProgrammeExtension programme;

    private final Subject joep = Subject.participation(Ids.next());

    MeasuresTest(Database database) {
        programme = new ProgrammeExtension(database);
    }

    private void note(String id, Instrument instrument, List<Integer> answers, LocalDate on) {
        programme.write((unit, moment) -> {
            Measures.note(unit, moment, id, joep, instrument, answers, on, null);
            return true;
        });
    }

    private List<Measure> kept() {
        return programme.read(reader -> Measures.of(reader, joep));
    }

    @Test
    void anAnswerIsKeptWithItsDay() {
        note(Ids.next(), WELCOME, List.of(4), null);

        assertThatList(kept()).singleElement().satisfies(measure -> {
            assertThat(measure.instrument()).isEqualTo("welkom");
            assertThat(measure.answers()).containsExactly(4);
            assertThat(measure.on()).isEqualTo(programme.today());
            assertThat(measure.afterwards()).isFalse();
            assertThat(measure.notedBy()).isEqualTo("Fatma de Boer");
        });
    }

    @Test
    void whoAnswersNothingKeepsNothing() {
        note(Ids.next(), Loneliness.INSTRUMENT, List.of(), null);

        assertThat(kept()).isEmpty();
    }

    @Test
    void theSameFormSentTwiceCountsOnce() {
        String id = Ids.next();
        note(id, WELCOME, List.of(4), null);
        note(id, WELCOME, List.of(4), null);

        assertThat(kept()).hasSize(1);
    }

    @Test
    void anAnswerOutsideTheScaleIsRefusedWithTheScale() {
        for (int answer : List.of(0, 6)) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> note(Ids.next(), WELCOME, List.of(answer), null))
                    .satisfies(refusal -> assertThat(refusal.problems())
                            .containsExactly(new FieldProblem("antwoord", "Kies een antwoord van 1 tot en met 5.")));
        }
        assertThat(kept()).isEmpty();
    }

    @Test
    void aQuestionLeftOutIsNamed() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> note(Ids.next(), Loneliness.INSTRUMENT, List.of(1, 2, 3, 1, 2), null))
                .withMessageContaining("invullen hoeft niet")
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(FieldProblem::field)
                        .containsExactly("antwoord-6"));
    }

    @Test
    void moreAnswersThanQuestionsAreRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> note(Ids.next(), WELCOME, List.of(4, 4), null))
                .withMessageContaining("meer antwoorden dan vragen");
    }

    /** G15. */
    @Test
    void whatWasAnsweredEarlierIsMarkedAndNeverMoreThanSixtyDaysBack() {
        note(Ids.next(), WELCOME, List.of(2), programme.today().minusDays(60));
        note(Ids.next(), WELCOME, List.of(4), null);

        assertThatList(kept()).extracting(Measure::afterwards).containsExactly(false, true);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        note(Ids.next(), WELCOME, List.of(4), programme.today().minusDays(61)))
                .withMessageContaining("hoogstens 60 dagen");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        note(Ids.next(), WELCOME, List.of(4), programme.today().plusDays(1)))
                .withMessageContaining("moet nog komen");
    }

    @Test
    void aScaleHasAWordForEachAnswerOrForNone() {
        assertThat(Loneliness.INSTRUMENT.scale().word(2)).isEqualTo("min of meer");
        assertThat(WELCOME.scale().word(2)).isEqualTo("2");
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(1, 3, List.of("ja", "nee")));
        assertThatIllegalArgumentException().isThrownBy(() -> Instrument.ownQuestion("welkom", "?", 5, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> Instrument.ownQuestion("Wel kom", "?", 1, 5));
    }
}
