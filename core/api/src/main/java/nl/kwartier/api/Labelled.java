package nl.kwartier.api;

import java.util.Arrays;
import java.util.Optional;

/** An enum constant that people and programs see: a Dutch label on the screen, a Dutch code on the wire. */
public interface Labelled {
    /**
     * The words on the screen.
     *
     * @return Dutch at B1
     */
    String label();

    /**
     * The code in JSON, CSV and forms; stable for ever.
     *
     * @return Dutch, of one case, words joined by underscores
     */
    String code();

    /**
     * Finds a constant by its code, whatever the case of the letters.
     *
     * @param <E> the enum
     * @param type the enum's class
     * @param code the code from outside
     * @return the constant, or nothing when none has this code
     */
    static <E extends Enum<E> & Labelled> Optional<E> find(Class<E> type, String code) {
        String wanted = code.strip();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.code().equalsIgnoreCase(wanted))
                .findFirst();
    }
}
