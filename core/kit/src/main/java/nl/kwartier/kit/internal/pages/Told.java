package nl.kwartier.kit.internal.pages;

import nl.kwartier.api.DutchWords;
import nl.kwartier.kit.Act;
import nl.kwartier.kit.workflow.TakenStep;

/** A step that was taken, in words. */
final class Told {
    private Told() {}

    static String of(TakenStep step) {
        var words = new StringBuilder(DutchWords.sentence(DutchWords.date(step.on())));
        words.append(" · ").append(step.person());
        if (step.by() == Act.By.ON_BEHALF && step.proof() != null) {
            words.append(", namens de inwoner ").append(step.proof().label());
        } else if (step.by() == Act.By.SELF) {
            words.append(", de inwoner zelf");
        }
        if (step.afterwards()) {
            words.append(" · achteraf opgeschreven");
        }
        if (step.reason() != null) {
            words.append(" · ").append(step.reason());
        }
        return words.toString();
    }
}
