package nl.kwartier.community.internal.imports;

import nl.kwartier.api.community.Address;
import nl.kwartier.community.internal.text.Folded;
import org.jspecify.annotations.Nullable;

/** Compares addresses. A postcode with a number is a door, whatever the street is called beside it. */
final class Doors {
    private Doors() {}

    /** The door as one text; empty when it is unknown. */
    static String of(Address address) {
        String number = Folded.of(address.number());
        var postcode = address.postcode();
        if (postcode != null) {
            return postcode.value() + " " + number;
        }
        return (Folded.of(address.street()) + " " + number + " " + Folded.of(address.town())).strip();
    }

    /** The address that is offered, with what it leaves open filled in if it is the same door. */
    static Address merged(Address kept, Address offered) {
        if (offered.unknown()) {
            return kept;
        }
        return same(kept, offered)
                ? new Address(
                        first(offered.street(), kept.street()),
                        first(offered.number(), kept.number()),
                        offered.postcode() != null ? offered.postcode() : kept.postcode(),
                        first(offered.town(), kept.town()))
                : offered;
    }

    static boolean same(Address one, Address other) {
        if (!Folded.of(one.number()).equals(Folded.of(other.number()))) {
            return false;
        }
        if (one.postcode() != null && other.postcode() != null) {
            return one.postcode().equals(other.postcode());
        }
        return Folded.of(one.street()).equals(Folded.of(other.street()));
    }

    static <T> @Nullable T first(@Nullable T value, @Nullable T otherwise) {
        return value != null ? value : otherwise;
    }
}
