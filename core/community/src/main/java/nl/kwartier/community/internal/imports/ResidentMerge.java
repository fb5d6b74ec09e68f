package nl.kwartier.community.internal.imports;

import static nl.kwartier.community.internal.imports.Doors.first;

import java.util.List;
import java.util.Objects;
import nl.kwartier.api.community.PersonName;
import nl.kwartier.api.community.Reach;
import nl.kwartier.api.community.ResidentDetails;
import nl.kwartier.community.internal.text.Folded;
import org.jspecify.annotations.Nullable;

/** Puts what a file knows about a resident on top of what is kept. What the file leaves open stays. */
final class ResidentMerge {
    private ResidentMerge() {}

    static ResidentDetails of(ResidentDetails kept, ResidentDetails offered, boolean knowsNameUse) {
        return new ResidentDetails(
                name(kept.name(), offered.name(), knowsNameUse),
                first(offered.born(), kept.born()),
                first(offered.died(), kept.died()),
                first(offered.movedAway(), kept.movedAway()),
                list(offered.languages(), kept.languages()),
                reach(kept.reach(), offered.reach()),
                Doors.merged(kept.address(), offered.address()),
                neighbourhood(kept, offered),
                // Only a person who was asked may make an address open again.
                kept.addressSecret() || offered.addressSecret(),
                first(offered.addressingWish(), kept.addressingWish()));
    }

    private static PersonName name(PersonName kept, PersonName offered, boolean knowsUse) {
        return new PersonName(
                first(offered.firstNames(), kept.firstNames()),
                first(offered.callName(), kept.callName()),
                prefix(offered.surname(), offered.prefix(), kept.surname(), kept.prefix()),
                first(offered.surname(), kept.surname()),
                prefix(offered.partnerSurname(), offered.partnerPrefix(), kept.partnerSurname(), kept.partnerPrefix()),
                first(offered.partnerSurname(), kept.partnerSurname()),
                knowsUse ? offered.use() : kept.use());
    }

    /** A prefix goes with its surname. */
    private static @Nullable String prefix(
            @Nullable String surname,
            @Nullable String prefix,
            @Nullable String keptSurname,
            @Nullable String keptPrefix) {
        boolean other = surname != null && !Folded.of(surname).equals(Folded.of(keptSurname));
        return other ? prefix : first(prefix, keptPrefix);
    }

    private static Reach reach(Reach kept, Reach offered) {
        return new Reach(
                list(offered.ways(), kept.ways()),
                first(offered.phone(), kept.phone()),
                first(offered.mail(), kept.mail()),
                first(offered.note(), kept.note()));
    }

    /** Who moved and whose new neighbourhood is not given no longer lives in the old one for certain. */
    private static @Nullable String neighbourhood(ResidentDetails kept, ResidentDetails offered) {
        if (offered.neighbourhood() != null) {
            return offered.neighbourhood();
        }
        var address = offered.address();
        boolean stayed = address.unknown() || kept.address().unknown() || Doors.same(kept.address(), address);
        return stayed ? kept.neighbourhood() : null;
    }

    private static <T> List<T> list(List<T> offered, List<T> kept) {
        return Objects.requireNonNull(offered.isEmpty() ? kept : offered);
    }
}
