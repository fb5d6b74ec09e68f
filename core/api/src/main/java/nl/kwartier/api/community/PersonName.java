package nl.kwartier.api.community;

import java.util.Locale;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is called. At least one of first names, call name and surname is there; the rest may be unknown.
 *
 * @param firstNames all first names, at most 200 characters
 * @param callName the name for every day (roepnaam), at most 60 characters
 * @param prefix the prefix of the surname, {@code van der}; at most 20 characters
 * @param surname the own surname without prefix, at most 200 characters
 * @param partnerPrefix the prefix of the partner's surname, at most 20 characters
 * @param partnerSurname the partner's surname without prefix, at most 200 characters
 * @param use which surname the person goes by
 */
public record PersonName(
        @Nullable String firstNames,
        @Nullable String callName,
        @Nullable String prefix,
        @Nullable String surname,
        @Nullable String partnerPrefix,
        @Nullable String partnerSurname,
        NameUse use) {
    /** Checks the lengths, and that there is a name. */
    public PersonName {
        firstNames = Texts.optional(firstNames, "de voornamen", 200);
        callName = Texts.optional(callName, "de roepnaam", 60);
        prefix = Texts.optional(prefix, "het voorvoegsel", 20);
        surname = Texts.optional(surname, "de achternaam", 200);
        partnerPrefix = Texts.optional(partnerPrefix, "het voorvoegsel van de partner", 20);
        partnerSurname = Texts.optional(partnerSurname, "de achternaam van de partner", 200);
        if (firstNames == null && callName == null && surname == null) {
            throw new InvalidValue("Vul een naam in: een voornaam, roepnaam of achternaam.");
        }
    }

    /**
     * The name as people say it, by the name use.
     *
     * @return for example {@code Ngozi Okafor-de Wit}
     */
    public String display() {
        String given = given();
        String family = family();
        if (given.isEmpty() || family.isEmpty()) {
            return given.isEmpty() ? capitalised(family) : given;
        }
        return given + " " + family;
    }

    /**
     * The first name that people use: the call name, or else the first names.
     *
     * @return a name; empty when only a surname is known
     */
    public String given() {
        return callName != null ? callName : firstNames != null ? firstNames : "";
    }

    /**
     * The surname by the name use, with prefixes. Falls back on the own name where the partner's is unknown.
     *
     * @return for example {@code de Wit-Okafor}; empty when no surname is known
     */
    public String family() {
        String own = with(prefix, surname);
        String partner = with(partnerPrefix, partnerSurname);
        if (partner.isEmpty() || own.isEmpty()) {
            return own.isEmpty() && use != NameUse.OWN ? partner : own;
        }
        return switch (use) {
            case OWN -> own;
            case PARTNER -> partner;
            case PARTNER_FIRST -> partner + "-" + own;
            case PARTNER_LAST -> own + "-" + partner;
        };
    }

    /**
     * Two letters for a picture of somebody without a picture.
     *
     * @return for example {@code NO}; one letter when there is only one name
     */
    public String initials() {
        String last = surname != null ? surname : "";
        return (first(given()) + first(last)).toUpperCase(Locale.ROOT);
    }

    private static String first(String text) {
        return text.isEmpty() ? "" : new String(Character.toChars(text.codePointAt(0)));
    }

    private static String with(@Nullable String prefix, @Nullable String surname) {
        if (surname == null) {
            return "";
        }
        return prefix == null ? surname : prefix + " " + surname;
    }

    private static String capitalised(String text) {
        String first = first(text);
        return first.toUpperCase(Locale.ROOT) + text.substring(first.length());
    }
}
