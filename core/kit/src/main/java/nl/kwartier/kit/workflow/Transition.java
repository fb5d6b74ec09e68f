package nl.kwartier.kit.workflow;

import java.time.LocalDate;
import java.util.List;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.Refusal;
import nl.kwartier.kit.Act;

/**
 * A step of a workflow.
 *
 * @param <T> what takes it
 * @param <S> the states
 * @param from the state before
 * @param to the state after
 * @param by who may take it
 * @param guards what must be so
 */
public record Transition<T, S extends Labelled>(S from, S to, List<Party> by, List<Guard<T>> guards) {
    /** Copies the lists. */
    public Transition {
        by = List.copyOf(by);
        guards = List.copyOf(guards);
    }

    /**
     * What is missing now.
     *
     * @param subject what wants to take the step
     * @param today the day where the municipality is
     * @return each thing as a few Dutch words; empty when the step may be taken
     */
    public List<String> missing(T subject, LocalDate today) {
        return guards.stream()
                .flatMap(guard -> guard.missing(subject, today).stream())
                .distinct()
                .toList();
    }

    /**
     * Whether only residents may take it, so that whoever notes it says how the resident let it be known.
     *
     * @return false when staff may take it too
     */
    public boolean byResidentsOnly() {
        return by.stream().allMatch(Party::resident);
    }

    /**
     * Refuses a step that is the resident's own when nobody says how the resident let it be known.
     *
     * @param act whose act it is
     * @throws Refusal with {@code KW-VOORWAARDE} at {@code bewijs}
     */
    public void check(Act act) {
        if (byResidentsOnly() && act.by() == Act.By.STAFF) {
            String sentence = "Dit kiest " + by.get(0).label() + " zelf. Vul in hoe u dat hoorde.";
            throw Refusal.of(ErrorCode.CONDITION, sentence)
                    .at("bewijs", sentence)
                    .with("ontbreekt", List.of("hoe " + by.get(0).label() + " het liet weten"));
        }
    }
}
