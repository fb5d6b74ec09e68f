package nl.kwartier.api.community;

import java.util.List;
import java.util.regex.Pattern;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.Texts;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to be reached.
 *
 * @param ways what the person likes best, first; may be empty
 * @param phone at most 30 characters
 * @param mail at most 200 characters
 * @param note what else matters, {@code na 10 uur}; at most 200 characters
 */
public record Reach(
        List<Way> ways,
        @Nullable String phone,
        @Nullable String mail,
        @Nullable String note) {
    /** Nothing is known. */
    public static final Reach UNKNOWN = new Reach(List.of(), null, null, null);

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/.-]{2,}");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    /** Checks the shapes and lengths. */
    public Reach {
        ways = ways.size() < 2 ? List.copyOf(ways) : ways.stream().distinct().toList();
        phone = Texts.optional(phone, "het telefoonnummer", 30);
        mail = Texts.optional(mail, "het e-mailadres", 200);
        note = Texts.optional(note, "de opmerking bij bereikbaar", 200);
        if (phone != null && !PHONE.matcher(phone).matches()) {
            throw new InvalidValue("‘" + phone + "’ is geen telefoonnummer. Vul een nummer in zoals 06 12345678.");
        }
        if (mail != null && !MAIL.matcher(mail).matches()) {
            throw new InvalidValue("‘" + mail + "’ is geen e-mailadres. Vul een adres in zoals naam@voorbeeld.nl.");
        }
    }

    /** A way to reach somebody. */
    public enum Way implements Labelled {
        /** By phone. */
        CALL("BELLEN", "bellen"),
        /** By text message or app. */
        MESSAGE("APPEN", "appen of sms"),
        /** By e-mail. */
        MAIL("MAILEN", "mailen"),
        /** By letter. */
        LETTER("BRIEF", "een brief"),
        /** By coming round. */
        VISIT("LANGSKOMEN", "langskomen");

        private final String code;
        private final String label;

        Way(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
