package nl.kwartier.lifecycle.internal.jar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.kwartier.api.DataLabel;
import nl.kwartier.api.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * What a programme asks of an administrator and says about the data it keeps. Shown before it is let in.
 *
 * @param asks which data for which purpose
 * @param roles that people have within it
 * @param keeps how long it keeps what
 * @param processing for the register of processing activities; null when the maker gives none
 */
public record Terms(
        List<Ask> asks,
        List<DeclaredRole> roles,
        List<Keeping> keeps,
        @Nullable Processing processing) {
    /** Of a programme that asks nothing and says nothing. */
    public static final Terms NONE = new Terms(List.of(), List.of(), List.of(), null);

    /** Copies the lists. */
    public Terms {
        asks = List.copyOf(asks);
        roles = List.copyOf(roles);
        keeps = List.copyOf(keeps);
    }

    /** What these terms ask more than earlier ones: a kind of data that was not asked yet for that purpose. */
    public List<Ask> beyond(Terms earlier) {
        var more = new ArrayList<Ask>();
        for (Ask ask : asks) {
            Set<DataLabel> labels = EnumSet.copyOf(ask.labels());
            labels.removeAll(earlier.labels(ask.purpose()));
            if (!labels.isEmpty()) {
                more.add(new Ask(ask.purpose(), labels, ask.why()));
            }
        }
        return more;
    }

    /** All kinds of data asked for a purpose. */
    public Set<DataLabel> labels(Purpose purpose) {
        Set<DataLabel> labels = EnumSet.noneOf(DataLabel.class);
        asks.stream().filter(ask -> ask.purpose() == purpose).forEach(ask -> labels.addAll(ask.labels()));
        return labels;
    }
}
