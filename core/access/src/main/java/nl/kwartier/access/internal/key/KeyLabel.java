package nl.kwartier.access.internal.key;

import java.text.Normalizer;
import java.util.List;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Refusal;

/** What a key is for, in the words of its owner. */
final class KeyLabel {
    private static final int LONGEST = 80;

    private KeyLabel() {}

    static String checked(String typed) {
        String label = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        if (label.isEmpty()) {
            throw refused("Vul in waarvoor deze sleutel is, bijvoorbeeld: koppeling met de wijkagenda.");
        }
        int length = label.codePointCount(0, label.length());
        if (length > LONGEST) {
            throw refused("Maak dit korter: hoogstens " + LONGEST + " tekens, nu zijn het er " + length + ".");
        }
        if (label.codePoints().anyMatch(Character::isISOControl)) {
            throw refused("Hierin staat een onzichtbaar teken. Typ de tekst opnieuw, zonder te plakken.");
        }
        return label;
    }

    private static Refusal refused(String sentence) {
        return Refusal.fields(List.of(new FieldProblem("waarvoor", sentence)));
    }
}
