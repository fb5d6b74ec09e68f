package nl.kwartier.kit.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.Refusal;
import nl.kwartier.kit.Act;
import org.junit.jupiter.api.Test;

class WorkflowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Party COOK = Party.staff("de kok");
    private static final Party EATER = Party.resident("de eter");

    private static final Workflow<Meal, State> TABLE = Workflow.of("Deze maaltijd", State.values(), Meal::state)
            .from(State.ORDERED)
            .to(State.COOKED)
            .by(COOK)
            .when(
                    Guard.of("een pan", Meal::pan),
                    Guard.on("een dag na 1 januari", (meal, today) -> today.getYear() > 2025))
            .from(State.COOKED)
            .to(State.EATEN)
            .by(EATER)
            .always()
            .from(State.ORDERED, State.COOKED)
            .to(State.CANCELLED)
            .by(COOK, EATER)
            .always();

    private record Meal(State state, boolean pan) {}

    private enum State implements Labelled {
        ORDERED("besteld"),
        COOKED("gekookt"),
        EATEN("gegeten"),
        CANCELLED("afgezegd");

        private final String label;

        State(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public String code() {
            return label.toUpperCase(java.util.Locale.ROOT);
        }
    }

    @Test
    void aStepInTheTableWhoseGuardsHoldMayBeTaken() {
        var step = TABLE.check(new Meal(State.ORDERED, true), State.COOKED, TODAY);

        assertThat(step.to()).isEqualTo(State.COOKED);
    }

    @Test
    void whatIsMissingIsNamedAllAtOnce() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> TABLE.check(new Meal(State.ORDERED, false), State.COOKED, LocalDate.of(2025, 1, 1)))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.CONDITION);
                    assertThat(refusal.details())
                            .containsEntry("ontbreekt", List.of("een pan", "een dag na 1 januari"))
                            .containsEntry("van", "BESTELD")
                            .containsEntry("naar", "GEKOOKT");
                    assertThat(refusal.sentence())
                            .isEqualTo(
                                    "Deze maaltijd kan nog niet naar ‘gekookt’. Er mist nog: een pan en een dag na 1 januari.");
                });
    }

    @Test
    void aStepThatIsNotInTheTableIsRefusedWithTheStepsThatAre() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> TABLE.check(new Meal(State.ORDERED, true), State.EATEN, TODAY))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.TRANSITION);
                    assertThat(refusal.details()).containsEntry("mogelijk", List.of("GEKOOKT", "AFGEZEGD"));
                    assertThat(refusal.sentence()).contains("Wat nu wel kan: ‘gekookt’ of ‘afgezegd’.");
                });
    }

    @Test
    void whereItIsAlreadyItCannotGo() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> TABLE.check(new Meal(State.COOKED, true), State.COOKED, TODAY))
                .withMessageStartingWith("Deze maaltijd staat al op ‘gekookt’.");
    }

    @Test
    void atAnEndNothingCanFollow() {
        assertThat(TABLE.ends()).containsExactly(State.EATEN, State.CANCELLED);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> TABLE.check(new Meal(State.EATEN, true), State.COOKED, TODAY))
                .withMessageContaining("Dit is een eindpunt.");
    }

    @Test
    void aStepOfTheResidentNeedsToBeHeardFromTheResident() {
        var eaten = TABLE.check(new Meal(State.COOKED, true), State.EATEN, TODAY);

        eaten.check(Act.onBehalf(Act.Proof.CONVERSATION));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> eaten.check(Act.OF_STAFF))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.sentence())
                                .isEqualTo("Dit kiest de eter zelf. Vul in hoe u dat hoorde.")));
    }

    @Test
    void withoutAStateItsStepsAreGoneToo() {
        var shorter = TABLE.without(List.of(State.CANCELLED));

        assertThat(shorter.states()).doesNotContain(State.CANCELLED);
        assertThat(shorter.possible(new Meal(State.ORDERED, true))).containsExactly(State.COOKED);
    }

    @Test
    void fromAnywhereLeadsFromEveryStateButItself() {
        var table = Workflow.of("Dit", State.values(), Meal::state)
                .anywhere()
                .to(State.CANCELLED)
                .by(COOK)
                .always();

        assertThat(table.transitions())
                .extracting(Transition::from)
                .containsExactly(State.ORDERED, State.COOKED, State.EATEN);
    }
}
