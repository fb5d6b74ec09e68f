package nl.kwartier.plugin.kwartiermaken.internal.koppeling;

import java.time.LocalDate;
import java.util.List;
import nl.kwartier.api.store.Reader;

/**
 * A step that leads out of where a koppeling is.
 *
 * @param to where it leads
 * @param missing what is missing before it, each a few words; empty when it can be taken now
 */
public record StepAhead(KoppelingState to, List<String> missing) {
    /** The steps from where a koppeling is, in the order of the table. */
    public static List<StepAhead> of(Reader reader, Koppeling one, LocalDate today) {
        Standing standing = Koppelingen.standing(reader, one, Side.KWARTIERMAKER, true);
        return KoppelingWay.of(one).steps(standing).stream()
                .map(step -> new StepAhead(step.to(), step.missing(standing, today)))
                .toList();
    }
}
