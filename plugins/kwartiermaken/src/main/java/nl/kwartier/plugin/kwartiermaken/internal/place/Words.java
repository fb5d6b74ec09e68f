package nl.kwartier.plugin.kwartiermaken.internal.place;

import java.text.Normalizer;
import nl.kwartier.api.InvalidValue;
import org.jspecify.annotations.Nullable;

/** Checks what people typed: kept in Unicode normal form C, without spaces around it; nothing else is changed. */
final class Words {
    private Words() {}

    static @Nullable String optional(@Nullable String text, int max) {
        return text == null || text.isBlank() ? null : checked(text.strip(), max);
    }

    static String required(@Nullable String text, String what, int max) {
        if (text == null || text.isBlank()) {
            throw new InvalidValue("Vul in " + what + ".");
        }
        return checked(text.strip(), max);
    }

    private static String checked(String text, int max) {
        String normal = Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC);
        if (normal.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
            throw new InvalidValue("Hier staat een onzichtbaar teken in. Typ de tekst opnieuw, zonder te plakken.");
        }
        int length = normal.codePointCount(0, normal.length());
        if (length > max) {
            throw new InvalidValue("Maak dit korter: hoogstens " + max + " tekens, nu zijn het er " + length + ".");
        }
        return normal;
    }
}
