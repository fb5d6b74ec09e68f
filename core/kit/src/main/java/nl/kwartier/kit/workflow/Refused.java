package nl.kwartier.kit.workflow;

import java.util.List;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.Refusal;

/** Says why a step cannot be taken, and which can. */
record Refused<S extends Labelled>(String noun, S from, S to, List<S> possible, List<String> missing) {
    /** The table does not know the step. */
    Refusal notInTable() {
        String sentence = from == to ? already() : noStep();
        return described(ErrorCode.TRANSITION, sentence + " " + instead());
    }

    /** The table knows the step; something else must come first. */
    Refusal notYet() {
        return described(
                ErrorCode.CONDITION,
                noun + " kan nog niet naar ‘" + to.label() + "’. Er mist nog: " + DutchWords.list(missing) + ".");
    }

    private String already() {
        return noun + " staat al op ‘" + to.label() + "’.";
    }

    private String noStep() {
        return noun + " staat op ‘" + from.label() + "’ en kan niet in één stap naar ‘" + to.label() + "’.";
    }

    private String instead() {
        List<String> steps =
                possible.stream().map(step -> "‘" + step.label() + "’").toList();
        String also = missing.isEmpty() || from == to || steps.isEmpty()
                ? ""
                : " Voor ‘" + to.label() + "’ mist ook nog: " + DutchWords.list(missing) + ".";
        return steps.isEmpty()
                ? "Dit is een eindpunt. Wilt u opnieuw beginnen? Voeg het dan opnieuw toe."
                : "Wat nu wel kan: " + String.join(" of ", steps) + "." + also;
    }

    private Refusal described(ErrorCode code, String sentence) {
        return Refusal.of(code, sentence)
                .with("van", from.code())
                .with("naar", to.code())
                .with("mogelijk", possible.stream().map(Labelled::code).toList())
                .with("ontbreekt", missing);
    }
}
