package nl.kwartier.kit.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Refusal;
import nl.kwartier.kit.measure.Loneliness.Degree;
import org.junit.jupiter.api.Test;

class LonelinessTest {
    /** Missing nobody: no to the statements on emptiness, yes to those on support. */
    private static final List<Integer> NOT_LONELY = List.of(3, 1, 1, 3, 1, 3);

    private static final List<Integer> LONELY = List.of(1, 3, 3, 1, 3, 1);

    @Test
    void eachAnswerThatPointsToLonelinessCountsForOne() {
        assertThat(Loneliness.score(NOT_LONELY)).isZero();
        assertThat(Loneliness.score(LONELY)).isEqualTo(6);
        assertThat(Loneliness.score(List.of(1, 1, 1, 3, 3, 3))).isEqualTo(2);
    }

    @Test
    void moreOrLessAlwaysCounts() {
        assertThat(Loneliness.score(List.of(2, 2, 2, 2, 2, 2))).isEqualTo(6);
    }

    @Test
    void oneIsNotLonelyYetTwoIsSomewhatAndFiveIsStrongly() {
        assertThat(Loneliness.degree(List.of(1, 1, 1, 3, 1, 3))).isEqualTo(Degree.NOT);
        assertThat(Loneliness.degree(List.of(1, 1, 1, 1, 1, 3))).isEqualTo(Degree.SOMEWHAT);
        assertThat(Loneliness.degree(List.of(1, 3, 1, 1, 1, 1))).isEqualTo(Degree.SOMEWHAT);
        assertThat(Loneliness.degree(List.of(1, 3, 3, 1, 1, 1))).isEqualTo(Degree.STRONGLY);
    }

    @Test
    void withoutAnAnswerToEachStatementThereIsNoScore() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Loneliness.score(List.of(1, 2, 3, 4)))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(FieldProblem::field)
                        .containsExactly("antwoord-4", "antwoord-5", "antwoord-6"));
    }
}
