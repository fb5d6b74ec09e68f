package nl.kwartier.community.internal.residents;

import nl.kwartier.api.community.NameUse;
import nl.kwartier.api.community.PersonName;
import nl.kwartier.community.internal.text.Folded;

/** The order of residents: by own surname without prefix, then by the name that people use. */
final class SortKey {
    /** Sorts before a space, so that all of Jong come before Jong Baks. */
    private static final char BETWEEN = '\t';

    private SortKey() {}

    static String of(PersonName name) {
        return Folded.cut(Folded.of(surname(name)) + BETWEEN + Folded.of(name.given()), 600);
    }

    private static String surname(PersonName name) {
        if (name.surname() != null) {
            return name.surname();
        }
        return name.partnerSurname() != null && name.use() != NameUse.OWN ? name.partnerSurname() : name.given();
    }
}
