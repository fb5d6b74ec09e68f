package nl.kwartier.plugin.kwartiermaken.internal.koppeling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What contacts tell about how somebody comes. */
public final class Talks {
    private Talks() {}

    /** How often guest and kwartiermaker went together. */
    static int together(List<Contact> contacts) {
        return (int) contacts.stream()
                .filter(one -> one.note().kind() == ContactKind.TOGETHER)
                .count();
    }

    /** The first day on which the guest came alone, after the last time that they went together; null when there is none. */
    static @Nullable LocalDate aloneSince(List<Contact> contacts) {
        LocalDate together = latest(contacts, ContactKind.TOGETHER);
        return contacts.stream()
                .filter(one -> one.note().kind() == ContactKind.ALONE)
                .map(Contact::on)
                .filter(day -> together == null || day.isAfter(together))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The last day on which guest and kwartiermaker met or talked; null when they did not. */
    public static @Nullable LocalDate last(List<Contact> contacts) {
        LocalDate together = latest(contacts, ContactKind.TOGETHER);
        LocalDate talk = latest(contacts, ContactKind.TALK);
        return together == null || (talk != null && talk.isAfter(together)) ? talk : together;
    }

    private static @Nullable LocalDate latest(List<Contact> contacts, ContactKind kind) {
        return contacts.stream()
                .filter(one -> one.note().kind() == kind)
                .map(Contact::on)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
